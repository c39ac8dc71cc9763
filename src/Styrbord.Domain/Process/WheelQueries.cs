using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>The year wheel of a year and a process version .</summary>
public static class WheelQueries
{
    // more months than a quarter is a thing of every month
    private const int LongestPeriod = 3;

    /// <summary>The version that a calendar year follows: its calendar's, else the one of the year it plans.</summary>
    public static ProcessVersion? VersionOf(Authority authority, int year) =>
        authority.Process.Calendars.Years.TryGetValue(year, out var calendar) && authority.Process.Versions.TryGetValue(calendar.Version, out var own)
            ? own
            : VersionQueries.OfCalendar(authority, year);

    public static Wheel Of(Authority authority, int year, ProcessVersion? version)
    {
        var dated = version is null || VersionOf(authority, year)?.Id == version.Id;
        var steps = version is null ? [] : VersionQueries.StepsOf(authority, version.Id).Where(s => s.SameAs is null && s.Kind != StepKind.Precondition).ToImmutableArray();
        var entries = (dated ? YearCalendars.Entries(authority, year) : []).ToLookup(e => e.Step is { } step ? OwnStep(authority, version, step)?.Id : null);
        var own = steps.Where(s => entries.Contains(s.Id) || IsDrawn(s)).Select(s => OfStep(authority, year, s, [.. entries[s.Id]])).OfType<WheelMoment>().ToList();
        var others = entries[null].GroupBy(e => e.Step ?? e.Id).Select(g => OfEntries(authority, [.. g])).OfType<WheelMoment>()
            .Where(m => !own.Any(o => Same(o, m))).ToList();
        var drawn = own.Where(o => o.Entries.Length > 0 || !others.Any(m => Same(o, m))).Concat(others).ToList();
        return new(
            year, version, dated,
            [.. drawn.OrderBy(m => m.From.OrderDay).ThenBy(m => m.From).ThenBy(m => m.Rings[0]).ThenBy(m => m.Step?.Order ?? 0).ThenBy(m => m.Id, StringComparer.Ordinal)],
            FollowUp(year, steps),
            [.. steps.Where(s => IsRecurring(s.Time))],
            [.. steps.Where(s => s.Time.Months.Count == 0 && !drawn.Any(m => m.Step?.Id == s.Id))]);
    }

    /// <summary>Whether a calendar must give the step a date: the version says when, it is no extra and not a thing of every month.</summary>
    public static bool NeedsDate(ProcessStep step) =>
        step is { SameAs: null, Optional: false, Kind: not (StepKind.Precondition or StepKind.EntryIntoForce), Time.Months.Count: > 0 } && !IsRecurring(step.Time);

    /// <summary>The steps of a calendar that need a date in its planning and have none, in the version's order.</summary>
    public static ImmutableArray<ProcessStep> Open(Authority authority, YearCalendar calendar)
    {
        var dated = StepDates.Of(authority, calendar.Year);
        return [.. VersionQueries.StepsOf(authority, calendar.Version).Where(s => NeedsDate(s) && !dated.Contains(s.Id))];
    }

    /// <summary>The other steps of a calendar that may be given a date, or one more: those without a month, of many months, of several bodies, or left to choice.</summary>
    public static ImmutableArray<ProcessStep> MayBeDated(Authority authority, YearCalendar calendar)
    {
        var open = Open(authority, calendar).Select(s => s.Id).ToHashSet();
        return [.. VersionQueries.StepsOf(authority, calendar.Version).Where(s => s is { SameAs: null, Kind: not StepKind.Precondition } && !open.Contains(s.Id))];
    }

    /// <summary>The rings a step is drawn on, from without; a step that names nobody stands with the board, a dialogue also with the committees.</summary>
    public static ImmutableArray<WheelRing> RingsOf(Authority authority, ProcessStep step)
    {
        ImmutableArray<WheelRing> named = [.. step.Responsible.Select(p => RingOf(authority, p)).OfType<WheelRing>().Distinct().Order()];
        return named.Length > 0 ? named
            : step.Level == StepLevel.Officials ? [WheelRing.Administration]
            : step.Kind == StepKind.Dialogue ? [WheelRing.Board, WheelRing.Committees]
            : [WheelRing.Board];
    }

    private static WheelRing? RingOf(Authority authority, StepParty party) => party.Kind switch
    {
        PartyKind.Body when authority.Organisation.Bodies.TryGetValue(new(party.Id!), out var body) => RingOf(body.Level),
        PartyKind.Committees or PartyKind.NewCommittees => WheelRing.Committees,
        PartyKind.PoliticalLeadership => WheelRing.Board,
        PartyKind.Group when authority.Organisation.Groups.TryGetValue(new(party.Id!), out var group) && group.Kind.StartsWith("politi", StringComparison.OrdinalIgnoreCase) => WheelRing.Committees,
        PartyKind.NotStated or PartyKind.Organisation => null,
        _ => WheelRing.Administration,
    };

    private static WheelRing RingOf(BodyLevel level) => level switch
    {
        BodyLevel.Assembly => WheelRing.Assembly,
        BodyLevel.ExecutiveBoard or BodyLevel.WorkingCommittee => WheelRing.Board,
        _ => WheelRing.Committees,
    };

    // a step done only once, at the turn of an organisation, or a rule's first day: not of every year's wheel
    private static bool IsDrawn(ProcessStep step) =>
        step.Time.Months.Count > 0 && !IsRecurring(step.Time)
        && !(step.Time.YearsAfter > 0 && (step.Kind is StepKind.Constitution or StepKind.EntryIntoForce || step.Responsible.Any(p => p.Kind == PartyKind.NewCommittees)));

    private static bool IsRecurring(StepTime time) =>
        time.Months.Count > LongestPeriod || (time.Months.Count > 1 && time.Months[^1] - time.Months[0] != time.Months.Count - 1);

    private static WheelMoment? OfStep(Authority authority, int year, ProcessStep step, ImmutableArray<TimetableEntry> entries)
    {
        var after = entries.IsEmpty && step.Time.Rule == MonthRule.After;
        var (from, to) = entries.IsEmpty ? Extent(year, step.Time) : (entries[0].Date, entries.MaxBy(e => (e.Until ?? e.Date).AsEnd) is var last ? last!.Until ?? last.Date : default);
        var rings = RingsOf(authority, step);
        return new(
            step.Id.Value, step, step.Kind, step.Level, rings, step.Title, from, to, entries, entries.IsEmpty && step.Time.Rule == MonthRule.Latest, after,
            step.Kind == StepKind.Decision && step.Phase == StepPhase.Planning && step.Document is not null && (rings[0] == WheelRing.Assembly || rings[0] == WheelRing.Committees));
    }

    private static (PartialDate From, PartialDate To) Extent(int year, StepTime time)
    {
        var shift = time.Rule == MonthRule.After ? 1 : 0;
        var (first, last) = (Month(time.Months[0] + shift), Month(time.Months[^1] + shift));
        int? day = first == last && time.Day is { } stated ? Math.Min(stated, DateTime.DaysInMonth(year, first)) : null;
        return (new(year, first, day), new(year, last, day));
    }

    private static int Month(int month) => month > 12 ? 1 : month;

    /// <summary>What the timetable holds besides the version's steps; events that only tell of something are left out.</summary>
    private static WheelMoment? OfEntries(Authority authority, ImmutableArray<TimetableEntry> entries)
    {
        var first = entries[0];
        if (first.Step is { } id && authority.Process.Steps.GetValueOrDefault(id) is { } step)
        {
            return OfStep(authority, first.Date.Year, step, entries);
        }

        if (!first.InTimetable && first.Kind == TimetableKind.Occurrence)
        {
            return null;
        }

        ImmutableArray<WheelRing> rings = first.Body is { } body ? [RingOf(authority.Organisation.Bodies[body].Level)] : first.Kind == TimetableKind.Dialogue ? [WheelRing.Board, WheelRing.Committees] : [WheelRing.Committees];
        var kind = first.Kind switch { TimetableKind.Decision => StepKind.Decision, TimetableKind.Dialogue => StepKind.Dialogue, TimetableKind.Preparation => StepKind.Preparation, _ => StepKind.Report };
        return new(first.Id.Value, null, kind, StepLevel.Political, rings, first.What, first.Date, first.Until ?? first.Date, entries, false, false, kind == StepKind.Decision && rings[0] == WheelRing.Assembly);
    }

    private static ProcessStep? OwnStep(Authority authority, ProcessVersion? version, ItemId step) =>
        authority.Process.Steps.TryGetValue(step, out var found) && found.Version == version?.Id ? found : null;

    private static bool Same(WheelMoment one, WheelMoment other) =>
        one.Step is { } step && other.Step is { } same && step.Id != same.Id && one.From.Month == other.From.Month && step.Topics.Any(t => same.Topics.Contains(t, StringComparer.Ordinal));

    // the annual accounts of the year before, and each report that goes from body to body
    private static ImmutableArray<FollowUpTime> FollowUp(int year, ImmutableArray<ProcessStep> steps)
    {
        var monthly = steps.Where(s => s.Time.Months.Count > 0 && !IsRecurring(s.Time) && s.Time.Rule != MonthRule.After).ToList();
        var accounts = monthly.Where(s => s is { About: StepYear.Past, Kind: StepKind.Decision or StepKind.Report, Time.YearsAfter: 0 }).Select(s => s.Time.Months[^1]).DefaultIfEmpty(0).Max();
        return
        [
            .. accounts == 0 ? Array.Empty<FollowUpTime>() : [new(new(year, 1, 1), LastOf(year, accounts), Accounts: true)],
            .. monthly.Where(s => s is { About: StepYear.Running, Kind: StepKind.Report, Topics.Count: > 0 }).GroupBy(s => s.Topics[0].Split('.')[0], StringComparer.Ordinal).Where(g => g.Count() > 1)
                .Select(g => new FollowUpTime(new(year, g.Min(s => s.Time.Months[0]), 1), LastOf(year, g.Max(s => s.Time.Months[^1])), Accounts: false)).OrderBy(t => t.From),
        ];
    }

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
