using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>What must have happened before a meeting.</summary>
[JsonConverter(typeof(WordConverter<DeadlineKind>))]
public enum DeadlineKind
{
    /// <summary>Beredning: the matters are gone through by those who prepare them.</summary>
    Preparation,

    /// <summary>Utskick: the papers go to the members.</summary>
    SendOut,

    /// <summary>Kungörelse: time and place of an assembly's meeting are announced.</summary>
    Notice,
}

[JsonConverter(typeof(WordConverter<DayCount>))]
public enum DayCount
{
    WorkingDays,

    /// <summary>Every day counts; one that falls on a day off is moved to the working day before.</summary>
    CalendarDays,
}

/// <summary>How long before a meeting something must have happened: an authority's own choice, unless law says so.</summary>
/// <param name="Level">The bodies it is for.</param>
/// <param name="Days">0 to 60; nothing when it is not used.</param>
/// <param name="Source">The law's place, or where the authority has written it down.</param>
/// <param name="Law">The law asks for it: it may be made longer, never shorter.</param>
/// <param name="Changes">How many times it has been set.</param>
public sealed record DeadlineSetting(DeadlineKind Kind, BodyLevel Level, int? Days, DayCount Count, string? Source, bool Law = false, int Changes = 0);

/// <summary>The last day for something before a meeting.</summary>
public sealed record Deadline(ItemId Meeting, DeadlineKind Kind, DateOnly Day, DeadlineSetting By);

/// <summary>The days that material takes, and the last days that follow from them.</summary>
public static class DeadlineQueries
{
    public const int Longest = 60;

    /// <summary>
    /// What holds until an authority has set its own: papers five and preparation ten working days before a meeting, which is common
    /// practice and no law; and for an authority that has recorded no rule of notice (<see cref="RuleKind.Notice"/>), a week for an assembly's.
    /// </summary>
    public static readonly ImmutableArray<DeadlineSetting> Standard =
    [
        new(DeadlineKind.Notice, BodyLevel.Assembly, 7, DayCount.CalendarDays, "KL 5:13", Law: true),
        .. new[] { BodyLevel.ExecutiveBoard, BodyLevel.Committee }.SelectMany(level => new DeadlineSetting[]
        {
            new(DeadlineKind.Preparation, level, 10, DayCount.WorkingDays, null),
            new(DeadlineKind.SendOut, level, 5, DayCount.WorkingDays, null),
        }),
        new(DeadlineKind.SendOut, BodyLevel.WorkingCommittee, 5, DayCount.WorkingDays, null),
    ];

    private static readonly Implied<ProcessState, DeadlineTimes> Known = new(DeadlineTimes.Of);

    /// <summary>The settings that hold for a meeting on a day: the authority's own before the standard, none shorter than the law of the day; by level and kind.</summary>
    public static ImmutableArray<DeadlineSetting> Settings(Authority authority, DateOnly day) => Known.Of(authority.Process).On(day).All;

    /// <summary>What the law asks for meetings on a day, or nothing.</summary>
    public static DeadlineSetting? LawOf(Authority authority, DeadlineKind kind, BodyLevel level, DateOnly day) =>
        Known.Of(authority.Process).On(day).Law.FirstOrDefault(s => s.Law && (s.Kind, s.Level) == (kind, level));

    /// <summary>The last days before a meeting of a body, if it were held on <paramref name="day"/>, in order.</summary>
    public static ImmutableArray<Deadline> Of(Authority authority, ItemId meeting, BodyId body, DateOnly day) =>
        authority.Organisation.Bodies.TryGetValue(body, out var found) && day.Year is > 1 and < 9999
            ? [.. Known.Of(authority.Process).On(day).Used[found.Level].Select(s => new Deadline(meeting, s.Kind, DayOf(s, day), s)).OrderBy(d => d.Day).ThenBy(d => d.Kind)]
            : [];

    public static ImmutableArray<Deadline> Of(Authority authority, Meeting meeting) =>
        meeting.Cancelled ? [] : Of(authority, meeting.Id, meeting.Body, meeting.Day);

    /// <summary>The very last day of the law for the notice of a meeting on <paramref name="day"/>, whatever longer time the authority has chosen; nothing where no law asks for one.</summary>
    public static Deadline? LegalOf(Authority authority, ItemId meeting, BodyId body, DateOnly day) =>
        authority.Organisation.Bodies.TryGetValue(body, out var found) && day.Year is > 1 and < 9999 && LawOf(authority, DeadlineKind.Notice, found.Level, day) is { Days: { } days } law
            ? new(meeting, DeadlineKind.Notice, law.Count == DayCount.WorkingDays ? WorkingDays.Before(day, days) : day.AddDays(-days), law)
            : null;

    /// <summary>The last day for a setting that is used.</summary>
    public static DateOnly DayOf(DeadlineSetting setting, DateOnly meeting) => setting.Count == DayCount.WorkingDays
        ? WorkingDays.Before(meeting, setting.Days!.Value)
        : WorkingDays.LastBy(meeting.AddDays(-setting.Days!.Value));
}
