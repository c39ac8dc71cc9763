using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

public abstract record EconomyEvent : Event
{
    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority with { Economy = On(authority.Economy) };
    }

    protected abstract EconomyState On(EconomyState state);
}

public sealed record CostClassesRecorded(EquatableArray<CostClass> Classes) : EconomyEvent
{
    protected override EconomyState On(EconomyState state) => state with
    {
        Classes = [.. state.Classes.Where(known => !Classes.Any(c => string.Equals(c.Name, known.Name, StringComparison.Ordinal))), .. Classes],
    };
}

public sealed record AccountPlanRecorded(AccountPlan Plan) : EconomyEvent
{
    protected override EconomyState On(EconomyState state) => state with { Plans = state.Plans.SetItem(Plan.Id, Plan) };
}

/// <summary>A table of frames, whole or as much of it as an event holds; its postings follow from it, one for each figure and sum of each year.</summary>
public sealed record FramesRegistered(FrameSet Set) : EconomyEvent
{
    protected override EconomyState On(EconomyState state) => state with { Sets = state.Sets.SetItem(Set.Id, Set), Postings = state.Postings.Append([.. Of(Set, Set.Rows)]) };

    // what a key has moved has the key as its cause
    internal static IEnumerable<Posting> Of(FrameSet set, EquatableArray<FrameRow> rows) =>
        rows.SelectMany(r => set.Years.Select(y => new Posting(set.Id, r.IsSum ? PostingKind.Sum : PostingKind.Detail, new(y), Tkr.ToOre(set.Of(r, y)), r.Body, r.Unit, r.Class, Cause: set.Conversion)));
}

/// <summary>The rows that follow of a table larger than an event, in the table's order; always of the same command as the first.</summary>
public sealed record FrameRowsRegistered(ItemId Set, EquatableArray<FrameRow> Rows) : EconomyEvent
{
    protected override EconomyState On(EconomyState state)
    {
        var set = state.Sets[Set];
        return state with { Sets = state.Sets.SetItem(Set, set with { Rows = [.. set.Rows, .. Rows] }), Postings = state.Postings.Append([.. FramesRegistered.Of(set, Rows)]) };
    }
}

/// <summary>A figure put right; the difference is posted with the correction as its cause.</summary>
public sealed record FrameCorrected(FrameCorrection Correction) : EconomyEvent
{
    public override IEnumerable<TextRef> Texts => [Correction.Reason];

    protected override EconomyState On(EconomyState state)
    {
        var set = state.Sets[Correction.Set];
        var row = set.Rows[Correction.Row - 1];
        var put = row with { AmountsTkr = new(row.AmountsTkr.Items.SetItem(Correction.Year - set.FirstYear, Correction.ToTkr)) };
        return state with
        {
            Sets = state.Sets.SetItem(set.Id, set with { Rows = new(set.Rows.Items.SetItem(Correction.Row - 1, put)) }),
            Corrections = state.Corrections.SetItem(Correction.Id, Correction),
            Postings = state.Postings.Append(
                [new(set.Id, row.IsSum ? PostingKind.Sum : PostingKind.Detail, new(Correction.Year), Tkr.ToOre(Correction.ToTkr - Correction.FromTkr), row.Body, row.Unit, row.Class, Cause: Correction.Id)]),
        };
    }
}

/// <summary>A targeted grant as estimated; an earlier estimate of the same is replaced.</summary>
public sealed record GrantEstimated(ItemId Set, GrantEstimate Grant) : EconomyEvent
{
    protected override EconomyState On(EconomyState state)
    {
        var set = state.Sets[Set];
        return state with { Sets = state.Sets.SetItem(Set, set with { Grants = [.. (set.Grants ?? []).Where(g => g.Id != Grant.Id), Grant] }) };
    }
}

/// <summary>Frames not decided for the year are in its budget as locked for the assembly.</summary>
public sealed record FramesPutToDecision(ItemId Set, FrameMotion Motion) : EconomyEvent
{
    protected override EconomyState On(EconomyState state) => state with { Sets = state.Sets.SetItem(Set, state.Sets[Set].With(Motion)) };
}

public sealed record IndexRulesRecorded(EquatableArray<IndexRule> Rules, Stamp Stamp = default) : EconomyEvent
{
    protected override EconomyState On(EconomyState state) => state with { Rules = state.Rules.SetItems(Rules.Select(r => KeyValuePair.Create(r.Id, r.After(state.Rules.GetValueOrDefault(r.Id), Stamp)))) };
}

public sealed record IndexValueEntered(ItemId Rule, int Year, int Hundredths, Stamp Stamp) : EconomyEvent
{
    protected override EconomyState On(EconomyState state)
    {
        var rule = state.Rules[Rule];
        return state with
        {
            Rules = state.Rules.SetItem(Rule, rule with { Rates = rule.Rates.Where(r => r.Year != Year).Append(new(Year, Hundredths) { Stamp = Stamp }).OrderBy(r => r.Year).ToEquatableArray() }),
        };
    }
}

/// <summary>Causes with their postings: one for each year in which something is added.</summary>
public sealed record FrameCausesRecorded(EquatableArray<FrameCause> Causes) : EconomyEvent
{
    protected override EconomyState On(EconomyState state) => state with
    {
        Causes = state.Causes.SetItems(Causes.Select(c => KeyValuePair.Create(c.Id, c))),
        Postings = state.Postings.Append(
            [.. Causes.Where(c => !c.Possible).SelectMany(c => c.Steps.Select(s => new Posting(c.Set, PostingKind.Change, new(s.Year), Tkr.ToOre(s.AmountTkr), c.Body, c.Unit, c.Class, Cause: c.Id)))]),
    };
}

public sealed record ConversionRecorded(FrameConversion Conversion) : EconomyEvent
{
    public override IEnumerable<TextRef> Texts => Conversion.Note is { } note ? [note] : [];

    protected override EconomyState On(EconomyState state) => state with { Conversions = state.Conversions.SetItem(Conversion.Id, Conversion) };
}

/// <summary>A scenario with its postings, in a set of its own.</summary>
public sealed record ScenarioRecorded(Scenario Scenario) : EconomyEvent
{
    public override IEnumerable<TextRef> Texts => Scenario.Reasons is { } reasons ? [reasons] : [];

    protected override EconomyState On(EconomyState state) => state with
    {
        Scenarios = state.Scenarios.SetItem(Scenario.Id, Scenario),
        Postings = state.Postings.Append([.. Of(Scenario.Id, Scenario.Year, Scenario.Rows)]),
    };

    internal static IEnumerable<Posting> Of(ItemId scenario, int year, EquatableArray<ScenarioRow> rows) =>
        rows.Select(r => new Posting(scenario, PostingKind.Change, new(year), Tkr.ToOre(r.AmountTkr), r.Body, r.Unit, r.Class));
}

/// <summary>A change added to a scenario, with its postings.</summary>
public sealed record ScenarioExtended(ItemId Scenario, ScenarioPart Part) : EconomyEvent
{
    protected override EconomyState On(EconomyState state)
    {
        var scenario = state.Scenarios[Scenario];
        return state with
        {
            Scenarios = state.Scenarios.SetItem(Scenario, scenario with { Parts = [.. scenario.Parts ?? [], Part] }),
            Postings = state.Postings.Append([.. ScenarioRecorded.Of(Scenario, Part.Year, Part.Rows)]),
        };
    }
}

/// <summary>A scenario has become a proposal; its postings are the same.</summary>
public sealed record ScenarioProposed(ItemId Scenario, ScenarioProposal Proposal) : EconomyEvent
{
    protected override EconomyState On(EconomyState state) => state with { Scenarios = state.Scenarios.SetItem(Scenario, state.Scenarios[Scenario] with { Proposal = Proposal }) };
}

/// <summary>A party group has written in its own budget. What it says is in the sealed text alone.</summary>
public sealed record AlternativeWritten(ItemId Id, string Group, ItemId Set, TextRef Content, Stamp Stamp) : EconomyEvent
{
    public override IEnumerable<TextRef> Texts => [Content];

    public override bool IsPrivate => true;

    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        EquatableArray<TextRef> earlier = authority.Alternatives.TryGetValue(Alternative.KeyOf(Group, Id), out var known) ? [.. known.Earlier, known.Content] : [];
        return authority with { Alternatives = authority.Alternatives.SetItem(Alternative.KeyOf(Group, Id), new(Id, Group, Set, Content, Stamp) { Earlier = earlier }) };
    }

    protected override EconomyState On(EconomyState state) => state;
}

/// <summary>A party group's budget as it was handed in, with its postings: now it is everybody's to read.</summary>
public sealed record AlternativeHandedIn(Scenario Scenario) : EconomyEvent
{
    public override IEnumerable<TextRef> Texts => Scenario.Reasons is { } reasons ? [reasons] : [];

    // an import has the proposal without the work that led to it
    public override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var next = base.Apply(authority);
        var key = Alternative.KeyOf(Scenario.Proposal?.Group ?? "", Scenario.Id);
        return next.Alternatives.TryGetValue(key, out var known) ? next with { Alternatives = next.Alternatives.SetItem(key, known with { HandedIn = Scenario.Stamp }) } : next;
    }

    protected override EconomyState On(EconomyState state) => state with
    {
        Scenarios = state.Scenarios.SetItem(Scenario.Id, Scenario),
        Postings = state.Postings.Append([.. Scenario.All.SelectMany(p => ScenarioRecorded.Of(Scenario.Id, p.Year, p.Rows))]),
    };
}

public sealed record FrameSettingsSet(FrameSettings Settings, Stamp Stamp = default) : EconomyEvent
{
    protected override EconomyState On(EconomyState state) => state with { Settings = Settings with { Stamp = Stamp } };
}
