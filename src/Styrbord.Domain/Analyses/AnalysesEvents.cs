using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Analyses;

public abstract record AnalysesEvent : Event
{
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { Analyses = On(authority.Analyses) };
    }

    protected abstract AnalysesState On(AnalysesState state);
}

public sealed record NeedGroupRecorded(NeedGroup Group) : AnalysesEvent
{
    protected override AnalysesState On(AnalysesState state) => state with { Groups = state.Groups.SetItem(Group.Id, Group) };
}

public sealed record AnalysisRecorded(Analysis Analysis) : AnalysesEvent
{
    public override IEnumerable<TextRef> Texts => [.. Analysis.Texts.Select(t => t.Text), .. Analysis.Points.Select(p => p.Text), .. Analysis.Dropped is { } dropped ? new[] { dropped } : []];

    protected override AnalysesState On(AnalysesState state) => state with { Analyses = state.Analyses.SetItem(Analysis.Id, Analysis) };
}

/// <summary>A change of one analysis.</summary>
public abstract record AnalysisChanged(ItemId Analysis) : AnalysesEvent
{
    protected sealed override AnalysesState On(AnalysesState state) => state with { Analyses = state.Analyses.SetItem(Analysis, On(state.Analyses[Analysis])) };

    protected abstract Analysis On(Analysis now);
}

/// <summary>Its title, whom it is about, who takes part and where it is kept, as they now are.</summary>
public sealed record AnalysisRenamed(ItemId Analysis, string Title, BodyId? Body, EquatableArray<UnitId> With, string? Link, Stamp Stamp) : AnalysisChanged(Analysis)
{
    protected override Analysis On(Analysis now) => now with { Title = Title, Body = Body, With = With, Link = Link, Stamp = Stamp };
}

public sealed record AnalysisDropped(ItemId Analysis, TextRef Reason, Stamp Stamp) : AnalysisChanged(Analysis)
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override Analysis On(Analysis now) => now with { Dropped = Reason, Stamp = Stamp };
}

/// <param name="Text">Nothing when the part was taken away.</param>
public sealed record AnalysisWritten(ItemId Analysis, AnalysisPart Part, TextRef? Text, Stamp Stamp) : AnalysisChanged(Analysis)
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override Analysis On(Analysis now) => now with
    {
        Texts = now.Texts.Where(t => t.Part != Part).Concat(Text is null ? [] : [new AnalysisText(Part, Text, Stamp)]).OrderBy(t => t.Part).ToEquatableArray(),
    };
}

/// <summary>A conclusion or proposal as it now is, new or changed.</summary>
public sealed record ConclusionDrawn(ItemId Analysis, AnalysisPoint Point) : AnalysisChanged(Analysis)
{
    public override IEnumerable<TextRef> Texts => [Point.Text];

    protected override Analysis On(Analysis now) => now with
    {
        Points = now.Point(Point.Id) is null ? [.. now.Points, Point] : now.Points.Select(p => p.Id == Point.Id ? Point : p).ToEquatableArray(),
    };
}

public sealed record ConclusionStruck(ItemId Analysis, ItemId Point) : AnalysisChanged(Analysis)
{
    protected override Analysis On(Analysis now) => now with { Points = now.Points.Where(p => p.Id != Point).ToEquatableArray() };
}

public sealed record ConclusionLinked(ItemId Analysis, ItemId Point, EquatableArray<GoalId> Goals, Stamp Stamp) : AnalysisChanged(Analysis)
{
    protected override Analysis On(Analysis now) => now with { Points = now.Points.Select(p => p.Id == Point ? p with { Goals = Goals } : p).ToEquatableArray() };
}

public sealed record NeedRecorded(Need Need) : AnalysesEvent
{
    public override IEnumerable<TextRef> Texts => new[] { Need.Text, Need.Reason, Need.Dropped }.OfType<TextRef>();

    protected override AnalysesState On(AnalysesState state) => state with { Needs = state.Needs.SetItem(Need.Id, Need) };
}

/// <summary>A change of one need.</summary>
public abstract record NeedChanged(ItemId Need) : AnalysesEvent
{
    protected override AnalysesState On(AnalysesState state) => state with { Needs = state.Needs.SetItem(Need, On(state.Needs[Need])) };

    protected abstract Need On(Need now);

    private protected static AnalysesState Ranked(AnalysesState state, int year, IEnumerable<ItemId> order) =>
        state with { Rankings = state.Rankings.SetItem(year, new(year, order.ToEquatableArray())) };
}

public sealed record NeedDescribed(ItemId Need, string Name, TextRef? Text, Stamp Stamp) : NeedChanged(Need)
{
    public override IEnumerable<TextRef> Texts => Text is null ? [] : [Text];

    protected override Need On(Need now) => now with { Name = Name, Text = Text, Stamp = Stamp };
}

public sealed record NeedLinked(ItemId Need, EquatableArray<ItemId> BuildsOn, EquatableArray<GoalId> Goals, Stamp Stamp) : NeedChanged(Need)
{
    protected override Need On(Need now) => now with { BuildsOn = BuildsOn, Goals = Goals };
}

/// <param name="Place">From 1.</param>
public sealed record NeedRanked(ItemId Need, int Place, TextRef Reason, Stamp Stamp) : NeedChanged(Need)
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override AnalysesState On(AnalysesState state)
    {
        var (year, next) = (state.Needs[Need].Year, base.On(state));
        var order = state.RankedIn(year).Where(n => n != Need).ToList();
        order.Insert(Place - 1, Need);
        return Ranked(next, year, order);
    }

    protected override Need On(Need now) => now with { Reason = Reason, Stamp = Stamp };
}

public sealed record NeedDropped(ItemId Need, TextRef Reason, Stamp Stamp) : NeedChanged(Need)
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override AnalysesState On(AnalysesState state)
    {
        var (year, next) = (state.Needs[Need].Year, base.On(state));
        return state.RankedIn(year).Contains(Need) ? Ranked(next, year, state.RankedIn(year).Where(n => n != Need)) : next;
    }

    protected override Need On(Need now) => now with { Dropped = Reason, Stamp = Stamp };
}
