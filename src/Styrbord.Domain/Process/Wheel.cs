using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>The rings of the year wheel, from without.</summary>
public enum WheelRing
{
    Assembly,
    Board,
    Committees,

    /// <summary>Förvaltning och stab: the officials' level .</summary>
    Administration,
}

/// <summary>Something that happens in the year, as it is drawn on the wheel.</summary>
/// <param name="Id">Id of the step, or of the entry where there is no step.</param>
/// <param name="From">The first day, or the month where no day is known.</param>
/// <param name="To">The last day or month; as <paramref name="From"/> for one.</param>
/// <param name="Entries">The entries of the timetable that give it its dates, by date; none where only the version says when.</param>
/// <param name="Latest">At the latest then .</param>
/// <param name="After">The version says only which months it comes after: <paramref name="From"/> is the month that follows.</param>
/// <param name="Major">What people steer the year by.</param>
public sealed record WheelMoment(
    string Id,
    ProcessStep? Step,
    StepKind Kind,
    StepLevel Level,
    ImmutableArray<WheelRing> Rings,
    string Title,
    PartialDate From,
    PartialDate To,
    ImmutableArray<TimetableEntry> Entries,
    bool Latest,
    bool After,
    bool Major)
{
    /// <summary>The days on which it happens, when they are known.</summary>
    public IEnumerable<DateOnly> Days => Entries.Where(e => e is { Date.IsMonth: false, Until: null }).Select(e => e.Date.AsStart).Distinct();

    public bool IsPast(DateOnly today) => To.AsEnd < today;
}

/// <summary>A time in which a past or running year is followed up.</summary>
/// <param name="Accounts">The annual accounts of the year before; otherwise a report on the running year.</param>
public sealed record FollowUpTime(DateOnly From, DateOnly To, bool Accounts);

/// <summary>A year by a process version: what is drawn, and what cannot be.</summary>
/// <param name="Version">Nothing where the year follows none.</param>
/// <param name="Dated">The year follows the version: its dates are shown. Otherwise the version's months alone.</param>
/// <param name="Recurring">Steps of most months (monthly reports).</param>
/// <param name="Undated">Steps for which neither version nor calendar says when.</param>
public sealed record Wheel(
    int Year,
    ProcessVersion? Version,
    bool Dated,
    ImmutableArray<WheelMoment> Moments,
    ImmutableArray<FollowUpTime> FollowUp,
    ImmutableArray<ProcessStep> Recurring,
    ImmutableArray<ProcessStep> Undated);
