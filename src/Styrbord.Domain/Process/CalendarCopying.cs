using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>A year's calendar made from another's: dated steps and called meetings, moved to the same weekday of the same week.</summary>
public static class CalendarCopying
{
    public static Outcome Decide(Authority authority, OpenCalendarFrom asked, Context context) =>
        Outcome.Of(
            [
                .. CalendarRules.Opening(authority, asked.Year, asked.Version),
                .. YearCalendars.Planned(authority, asked.From).Any(e => e.InTimetable) || MeetingQueries.Of(authority, asked.From).Length > 0
                    ? Array.Empty<Problem>()
                    : [new NotFound("calendar", $"{asked.From}", "from")],
            ],
            () => [new CalendarOpened(new(asked.Year, asked.Version, asked.From, null, CalendarRules.IsDatedElsewhere(authority, asked.Year))), .. CalendarRules.Following(authority, asked.Year, asked.Version), .. Meetings(authority, asked, context), .. Steps(authority, asked)]);

    private static IEnumerable<Event> Meetings(Authority authority, OpenCalendarFrom asked, Context context)
    {
        var (there, copied) = (MeetingQueries.Of(authority, asked.Year).Select(m => (m.Meeting.Body, m.Day)).ToHashSet(), new HashSet<(BodyId, DateOnly)>());
        foreach (var (meeting, same) in MeetingQueries.Of(authority, asked.From).Where(m => m is { Implied: false, Meeting.Cancelled: false }).Select(m => (m.Meeting, WorkingDays.SameIn(asked.Year, m.Day))))
        {
            if (there.Contains((meeting.Body, same)) || !authority.Organisation.Bodies[meeting.Body].Validity.Holds(same))
            {
                continue;
            }

            var day = Free(same, d => copied.Add((meeting.Body, d)));
            yield return new MeetingScheduled(new(MeetingQueries.FreeId(authority.Process, meeting.Body, day), meeting.Body, day, meeting.Start, meeting.End, meeting.Place, false, 0, [], context.Stamp));
        }
    }

    private static IEnumerable<Event> Steps(Authority authority, OpenCalendarFrom asked)
    {
        var steps = VersionQueries.StepsOf(authority, asked.Version);
        var there = new[] { asked.Year - 1, asked.Year }.SelectMany(y => StepDates.OfTimetable(authority, y).SelectMany(g => g)).Select(d => (d.Step, d.Body, StepYearOf(authority, d.Entry))).ToHashSet();
        var (ids, taken) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<(ItemId, BodyId?, DateOnly)>());
        foreach (var entry in YearCalendars.Planned(authority, asked.From).Where(e => e.Step is not null && e.Date.Year >= asked.From))
        {
            if (SameStep(authority, steps, entry.Step!.Value) is not { } step)
            {
                continue;
            }

            var same = In(asked.Year, asked.From, entry.Date);
            var body = BodyFor(authority, step, entry.Body, same);
            if (there.Contains((step.Id, body, StepDates.ConcernOf(step, asked.Year, same))) || Id(authority, asked.Year, step, body, ids) is not { } id)
            {
                continue;
            }

            var date = same.IsMonth ? same : Free(same.AsStart, d => taken.Add((step.Id, body, d)));
            yield return new StepDated(CalendarRules.EntryOf(step, id, asked.Year, date, entry.Until is { } until ? In(asked.Year, asked.From, until) : null, body));
        }
    }

    private static int StepYearOf(Authority authority, ItemId entry) => authority.Process.Timetable[entry].Year;

    private static DateOnly Free(DateOnly day, Func<DateOnly, bool> take) => Around(day).FirstOrDefault(take) is var found && found != default ? found : day;

    /// <summary>The day, then the working days of its month after and before it.</summary>
    private static IEnumerable<DateOnly> Around(DateOnly day)
    {
        yield return day;
        for (var next = day.AddDays(1); next.Month == day.Month; next = next.AddDays(1))
        {
            if (WorkingDays.IsOne(next))
            {
                yield return next;
            }
        }

        for (var before = day.AddDays(-1); before.Month == day.Month; before = before.AddDays(-1))
        {
            if (WorkingDays.IsOne(before))
            {
                yield return before;
            }
        }
    }

    // a step with several dates has a number after the first; nothing when the id would be too long
    private static ItemId? Id(Authority authority, int year, ProcessStep step, BodyId? body, HashSet<string> ids)
    {
        var first = $"k{year}-{step.Id}{(body is { } one ? $"-{one}" : "")}";
        var (id, number) = (first, 2);
        while (!ids.Add(id) || authority.Process.Timetable.ContainsKey(new(id)))
        {
            id = $"{first}-{number++}";
        }

        return id.Length <= Ids.MaxLength ? new ItemId(id) : null;
    }

    /// <summary>The step itself, or the version's own step that does the same: by what it is first about, else by anything it is about.</summary>
    private static ProcessStep? SameStep(Authority authority, ImmutableArray<ProcessStep> steps, ItemId id) =>
        steps.FirstOrDefault(s => s.Id == id)
        ?? (authority.Process.Steps.GetValueOrDefault(id) is not { Topics.Count: > 0 } old ? null
            : steps.FirstOrDefault(s => s.Topics.Count > 0 && string.Equals(s.Topics[0], old.Topics[0], StringComparison.Ordinal))
            ?? steps.FirstOrDefault(s => s.Topics.Contains(old.Topics[0], StringComparer.Ordinal))
            ?? steps.FirstOrDefault(s => s.Topics.Any(t => old.Topics.Contains(t, StringComparer.Ordinal))));

    private static PartialDate In(int year, int from, PartialDate date) =>
        date.IsMonth ? date with { Year = date.Year - from + year } : WorkingDays.SameIn(date.Year - from + year, date.AsStart);

    // the version's own body; else the one of last year, if it is still there
    private static BodyId? BodyFor(Authority authority, ProcessStep step, BodyId? before, PartialDate date) =>
        step.Responsible is { Count: 1 } && step.Responsible[0] is { Kind: PartyKind.Body, Id: { } named } && Acts(authority, new(named), date) ? new BodyId(named)
        : before is { } body && Acts(authority, body, date) ? body
        : null;

    private static bool Acts(Authority authority, BodyId body, PartialDate date) =>
        authority.Organisation.Bodies.TryGetValue(body, out var found) && found.Validity.Holds(date.AsEnd);
}
