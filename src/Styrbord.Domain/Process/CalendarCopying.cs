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
                .. YearCalendars.Entries(authority, asked.From).Any(e => e.InTimetable) || MeetingQueries.Of(authority, asked.From).Length > 0
                    ? Array.Empty<Problem>()
                    : [new NotFound("calendar", $"{asked.From}", "from")],
            ],
            () => [new CalendarOpened(new(asked.Year, asked.Version, asked.From, null, CalendarRules.IsDatedElsewhere(authority, asked.Year))), .. CalendarRules.Following(authority, asked.Year, asked.Version), .. Meetings(authority, asked, context), .. Steps(authority, asked)]);

    private static IEnumerable<Event> Meetings(Authority authority, OpenCalendarFrom asked, Context context)
    {
        var taken = MeetingQueries.Of(authority, asked.Year).Select(m => (m.Meeting.Body, m.Day)).ToHashSet();
        foreach (var (meeting, day) in MeetingQueries.Of(authority, asked.From).Where(m => m is { Implied: false, Meeting.Cancelled: false }).Select(m => (m.Meeting, WorkingDays.SameIn(asked.Year, m.Day))))
        {
            if (authority.Organisation.Bodies[meeting.Body].Validity.Holds(day) && taken.Add((meeting.Body, day)))
            {
                yield return new MeetingScheduled(new(MeetingQueries.FreeId(authority.Process, meeting.Body, day), meeting.Body, day, meeting.Start, meeting.End, meeting.Place, false, 0, [], context.Stamp));
            }
        }
    }

    private static IEnumerable<Event> Steps(Authority authority, OpenCalendarFrom asked)
    {
        var (steps, taken) = (VersionQueries.StepsOf(authority, asked.Version), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in YearCalendars.Entries(authority, asked.From).Where(e => e.Step is not null && e.Date.Year == asked.From))
        {
            if (SameStep(authority, steps, entry.Step!.Value) is not { } step)
            {
                continue;
            }

            var date = In(asked.Year, asked.From, entry.Date);
            var body = BodyFor(authority, step, entry.Body, date);
            var id = $"k{asked.Year}-{step.Id}{(body is { } one ? $"-{one}" : "")}";
            if (id.Length <= Ids.MaxLength && taken.Add(id) && !authority.Process.Timetable.ContainsKey(new(id)))
            {
                yield return new StepDated(CalendarRules.EntryOf(step, new(id), asked.Year, date, entry.Until is { } until ? In(asked.Year, asked.From, until) : null, body));
            }
        }
    }

    /// <summary>The step itself, or the version's own step that does the same.</summary>
    private static ProcessStep? SameStep(Authority authority, ImmutableArray<ProcessStep> steps, ItemId id) =>
        steps.FirstOrDefault(s => s.Id == id)
        ?? (authority.Process.Steps.GetValueOrDefault(id) is { } old ? steps.FirstOrDefault(s => s.Topics.Any(t => old.Topics.Contains(t, StringComparer.Ordinal))) : null);

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
