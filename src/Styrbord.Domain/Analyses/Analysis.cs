using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Analyses;

/// <summary>What an analysis looks at. Together they are what planning premises rest on .</summary>
[JsonConverter(typeof(WordConverter<AnalysisKind>))]
public enum AnalysisKind
{
    /// <summary>Föregående års resultat, with the committees' verksamhetsberättelser .</summary>
    Results,

    /// <summary>Omvärldsanalys.</summary>
    External,

    /// <summary>Prognos .</summary>
    Forecast,

    /// <summary>Behovsanalys of one need group .</summary>
    Needs,
}

/// <summary>The parts of an analysis: what is, and what is coming at each level .</summary>
[JsonConverter(typeof(WordConverter<AnalysisPart>))]
public enum AnalysisPart
{
    /// <summary>Beskrivning och analys.</summary>
    Description,
    Local,
    National,
    International,
}

[JsonConverter(typeof(WordConverter<PointKind>))]
public enum PointKind
{
    /// <summary>Slutsats.</summary>
    Conclusion,

    /// <summary>Förslag.</summary>
    Proposal,
}

/// <summary>Behovsgrupp: inhabitants whose needs are analysed and put first, in any area of the authority .</summary>
/// <param name="Area">The area of the authority's work, in its own words and lower case: <c>folkhälsa</c>, <c>kollektivtrafik</c> …</param>
/// <param name="From">The first planning year in which it is prioritised.</param>
/// <param name="To">The last; nothing while it is.</param>
public sealed record NeedGroup(ItemId Id, string Name, string Area, int From, int? To = null)
{
    public bool HoldsIn(int year) => From <= year && !(To < year);
}

public sealed record AnalysisText(AnalysisPart Part, TextRef Text, Stamp Stamp);

/// <summary>A conclusion or a proposal of an analysis.</summary>
/// <param name="Id">Unique among all analyses.</param>
/// <param name="Goals">Perspectives, goals, focus areas and assignments that build on it .</param>
public sealed record AnalysisPoint(ItemId Id, PointKind Kind, TextRef Text, EquatableArray<GoalId> Goals, Stamp Stamp);

/// <summary>An analysis for a planning year.</summary>
/// <param name="Year">The year that is planned.</param>
/// <param name="Group">The need group; always for an analysis of needs, at will for an external one.</param>
/// <param name="Body">Whose results, when it is about one body only.</param>
/// <param name="With">Administrations that take part beside the staff .</param>
/// <param name="Link">Where the whole analysis is kept, an https address.</param>
/// <param name="Example">Made up where the sources are silent.</param>
/// <param name="Texts">At most one of each part.</param>
/// <param name="Dropped">Why it no longer counts.</param>
public sealed record Analysis(
    ItemId Id,
    AnalysisKind Kind,
    int Year,
    string Title,
    ItemId? Group,
    BodyId? Body,
    EquatableArray<UnitId> With,
    string? Link,
    bool Example,
    EquatableArray<SourceQuote> Sources,
    EquatableArray<AnalysisText> Texts,
    EquatableArray<AnalysisPoint> Points,
    Stamp Stamp,
    TextRef? Dropped = null)
{
    /// <summary>It says something here, or where the whole of it is kept.</summary>
    [JsonIgnore]
    public bool SaysSomething => Texts.Count > 0 || Points.Count > 0 || Link is not null;

    public AnalysisText? Of(AnalysisPart part) => Texts.FirstOrDefault(t => t.Part == part);

    public AnalysisPoint? Point(ItemId id) => Points.FirstOrDefault(p => p.Id == id);
}

/// <summary>A need of a group in a planning year, found in the analyses.</summary>
/// <param name="BuildsOn">Conclusions and proposals it builds on.</param>
/// <param name="Goals">What answers it: goals, focus areas and assignments .</param>
/// <param name="Reason">Why it has its place among the needs of the year .</param>
/// <param name="Dropped">Why it no longer counts.</param>
public sealed record Need(
    ItemId Id,
    int Year,
    ItemId Group,
    string Name,
    TextRef? Text,
    EquatableArray<ItemId> BuildsOn,
    EquatableArray<GoalId> Goals,
    TextRef? Reason,
    TextRef? Dropped,
    bool Example,
    Stamp Stamp);

/// <summary>The needs of a year in order, greatest first; what is not ranked yet is not among them.</summary>
public sealed record NeedRanking(int Year, EquatableArray<ItemId> Needs);

public sealed record AnalysesState(
    ImmutableSortedDictionary<ItemId, NeedGroup> Groups,
    ImmutableSortedDictionary<ItemId, Analysis> Analyses,
    ImmutableSortedDictionary<ItemId, Need> Needs,
    ImmutableSortedDictionary<int, NeedRanking> Rankings) : IStateSlice
{
    public static readonly AnalysesState Empty = new(
        Maps.Empty<ItemId, NeedGroup>(), Maps.Empty<ItemId, Analysis>(), Maps.Empty<ItemId, Need>(), ImmutableSortedDictionary<int, NeedRanking>.Empty);

    public IEnumerable<object> Content() => [.. Groups.Values, .. Analyses.Values, .. Needs.Values, .. Rankings.Values];

    internal EquatableArray<ItemId> RankedIn(int year) => Rankings.TryGetValue(year, out var ranking) ? ranking.Needs : [];
}
