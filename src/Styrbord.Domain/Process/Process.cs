using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

[JsonConverter(typeof(WordConverter<TimetableKind>))]
public enum TimetableKind
{
    /// <summary>A body decides.</summary>
    Decision,

    /// <summary>A body prepares (bereder).</summary>
    Preparation,

    /// <summary>A dialogue is held.</summary>
    Dialogue,

    /// <summary>Anything else with a date.</summary>
    Occurrence,
}

/// <summary>One entry of a year's timetable, as exact as its source (tidplan).</summary>
/// <param name="Body">Who acts; nothing where the source names a kind of bodies.</param>
/// <param name="BodyAsWritten">The actor in the source's own words.</param>
/// <param name="What">What is decided or held.</param>
/// <param name="ForBody">The coming body it is for.</param>
/// <param name="ForBodyStated">The source itself names that body; otherwise it is derived.</param>
/// <param name="ImmediateApproval">Omedelbar justering .</param>
/// <param name="Organisation">The only organisation the step is for, when it is not for all that plan together .</param>
/// <param name="Step">The step of the process version that it dates.</param>
/// <param name="Until">The last day or month, when it goes on for more than one .</param>
/// <param name="InTimetable">It stands in the directive's timetable; otherwise it is another dated event.</param>
public sealed record TimetableEntry(
    ItemId Id,
    int Year,
    PartialDate Date,
    TimetableKind Kind,
    BodyId? Body,
    string? BodyAsWritten,
    string What,
    BodyId? ForBody,
    bool ForBodyStated,
    bool ImmediateApproval,
    bool InTimetable,
    EquatableArray<SourceQuote> Sources,
    ItemId? Organisation = null,
    ItemId? Step = null,
    PartialDate? Until = null);

/// <summary>A stretch of the planning year with a name people know.</summary>
public sealed record Phase(string Id, string Name, DateOnly From);

/// <param name="Followed">The version each planning year follows.</param>
/// <param name="Accepted">Findings somebody has accepted, by their keys.</param>
public sealed record ProcessState(
    ImmutableSortedDictionary<ItemId, TimetableEntry> Timetable,
    ImmutableArray<Phase> Phases,
    ImmutableSortedDictionary<ItemId, ProcessVersion> Versions,
    ImmutableSortedDictionary<ItemId, ProcessStep> Steps,
    ImmutableSortedDictionary<int, FollowedVersion> Followed,
    ImmutableSortedDictionary<ItemId, ProcessRule> Rules,
    ImmutableSortedDictionary<string, AcceptedFinding> Accepted) : IStateSlice
{
    public static readonly ProcessState Empty = new(
        Maps.Empty<ItemId, TimetableEntry>(), [], Maps.Empty<ItemId, ProcessVersion>(), Maps.Empty<ItemId, ProcessStep>(), ImmutableSortedDictionary<int, FollowedVersion>.Empty, Maps.Empty<ItemId, ProcessRule>(), Maps.ByName<AcceptedFinding>());

    /// <summary>The years' calendars, the meetings called and the dates that held before; every date itself stands in the timetable.</summary>
    public CalendarBook Calendars { get; init; } = CalendarBook.Empty;

    /// <summary>The follow-ups of how versions were applied, with what was proposed .</summary>
    public ImmutableSortedDictionary<ItemId, ProcessReview> Reviews { get; init; } = Maps.Empty<ItemId, ProcessReview>();

    internal ProcessState With(MeetingTraces traces) => ReferenceEquals(traces, Calendars.Traces) ? this : this with { Calendars = Calendars with { Traces = traces } };

    public IEnumerable<object> Content() =>
        [.. Timetable.Values, .. Phases, .. Versions.Values, .. Steps.Values, .. Followed.Values, .. Rules.Values, .. Accepted.Values, .. Calendars.Content(), .. Reviews.Values];
}
