using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>Fixes a year's calendar by a decision in a matter. Dates may be moved afterwards; the old ones stay visible.</summary>
/// <param name="Day">The day of the decision, today or earlier.</param>
public sealed record FixCalendar(int Year, MatterId Matter, DateOnly Day) : Command
{
    public override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(context);
        var calendar = authority.Process.Calendars.Years.GetValueOrDefault(Year);
        return Outcome.Of(
            [
                .. calendar is null ? [new NotFound("calendar", $"{Year}", "year")] : calendar.Fixed is not null ? [new CalendarIsFixed($"{Year}", "year")] : Array.Empty<Problem>(),
                .. authority.Decisions.Matters.ContainsKey(Matter) ? Array.Empty<Problem>() : [new NotFound("matter", Matter.Value, "matter")],
                .. Day > context.Today ? [new DayToCome($"{Day:yyyy-MM-dd}")] : Array.Empty<Problem>(),
            ],
            () => [new CalendarFixed(Year, new(Matter, Day))]);
    }
}

/// <summary>A decision cannot have been made on a day to come.</summary>
public sealed record DayToCome(string Day) : Problem("work.day-to-come", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}
