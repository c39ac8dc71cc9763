using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Budgets;

/// <summary>A budget's units, from its opening until it is locked.</summary>
public static class BudgetUnitRules
{
    private const int MostUnits = 500;
    private const int LongestAddress = 1_000;
    private const int MostWeight = 1_000_000;

    public static Outcome Decide(Authority authority, OpenBudget asked, Context context)
    {
        if (OrganisationRules.MissingBody(authority.Organisation, asked.Committee, "committee").FirstOrDefault() is { } missing)
        {
            return missing;
        }

        if (BudgetFrames.Of(authority, asked.Committee, asked.Year) is not var (set, row))
        {
            return new NoFrame("year", OrganisationQueries.NameOf(authority, asked.Committee, context.Today), asked.Year);
        }

        var frames = BudgetFrames.Units(authority, set, row);
        var named = Named(asked.Units, frames);
        var units = named.Length > 0 ? named : Below(authority, frames, asked.Committee, context.Today);
        return Outcome.Of(
            [
                .. Ids.Judge("budget", asked.Id.Value, authority.Budgets.Budgets.ContainsKey(asked.Id) || authority.Economy.Sets.ContainsKey(asked.Id) || authority.Economy.Scenarios.ContainsKey(asked.Id) || LedgerSets.IsAlwaysThere(asked.Id)),
                .. BudgetQueries.Of(authority, asked.Committee, asked.Year) is { } other ? [new AlreadyExists("budget", other.Id.Value, "year")] : Array.Empty<Problem>(),
                .. Units([], units, frames),
            ],
            () => [new BudgetOpened(asked.Id, asked.Committee, asked.Year, set.Id, new(units), context.Stamp)]);
    }

    internal static Outcome Decide(Authority authority, AddBudgetUnits asked, Budget budget)
    {
        var standing = BudgetFrames.Standing(authority, budget);
        var frames = BudgetFrames.Units(authority, standing.Set, standing.Committee);
        var units = Named(asked.Units, frames);

        // a frame decided after the locking may have no unit yet
        var bare = BudgetQueries.FramesWithoutUnit(authority, budget, standing);
        return Outcome.Of(
            [.. units.All(u => bare.Contains(u.Under)) ? [] : Locked(budget), .. units.IsEmpty ? [new Required("units")] : Array.Empty<Problem>(), .. Units(budget.Units.Items, units, frames)],
            () => [new BudgetUnitsAdded(budget.Id, new(units))]);
    }

    internal static Outcome Decide(RemoveBudgetUnit asked, Budget budget) => Outcome.Of(
        [
            .. Locked(budget), .. Known(budget, asked.Unit, "unit"),
            .. budget.LinesOf(asked.Unit).Any(l => !l.Value.IsEmpty) ? [new UnitHasBudget(asked.Unit.Value)] : Array.Empty<Problem>(),
        ],
        () => [new BudgetUnitRemoved(budget.Id, asked.Unit)]);

    internal static Outcome Decide(Authority authority, MarkBudgetReady asked, Budget budget, Context context) => Outcome.Of(
        [.. Locked(budget), .. Known(budget, asked.Unit, "unit"), .. UnitTrades.Against(authority, budget, asked.Unit, context.Today)],
        () => budget.Ready.ContainsKey(asked.Unit) ? [] : [new BudgetUnitReady(budget.Id, asked.Unit, context.Stamp)]);

    internal static Outcome Decide(ReturnBudget asked, Budget budget, Context context) => Outcome.Of(
        [.. Locked(budget), .. Known(budget, asked.Unit, "unit"), .. Said(asked.Comment, "comment")],
        () => [new BudgetUnitReturned(budget.Id, new(asked.Unit, context.Seal("comment", asked.Comment), context.Stamp))]);

    internal static Outcome Decide(Authority authority, CommentBudgetCell asked, Budget budget, Context context)
    {
        var known = CellRef.TryParse(asked.Cell, out var cell) && BudgetFrames.ClassOf(authority, cell.Line, budget.Year) is not null;
        return Outcome.Of(
            [
                .. Ids.Judge("comment", asked.Id.Value, budget.Comments.Any(c => c.Id == asked.Id)), .. Said(asked.Text, "text"),
                .. asked.Address is { } address && (address.Length > LongestAddress || !WebAddress.IsSafe(address)) ? [new NotAnAddress("address")] : Array.Empty<Problem>(),
                .. known ? Known(budget, cell.Unit, "cell") : [new UnknownCell("cell", asked.Cell ?? "")],
            ],
            () => [new BudgetCellCommented(budget.Id, new(asked.Id, cell, context.Seal("text", asked.Text), asked.Address, context.Stamp))]);
    }

    internal static Outcome Decide(Authority authority, LockBudget asked, Budget budget, Context context)
    {
        var (decision, against) = BudgetDecision.Of(authority, budget, asked.Matter);
        ImmutableArray<string> waiting = [.. budget.Units.Where(u => !budget.Ready.ContainsKey(u.Id)).Select(u => BudgetQueries.NameOf(authority, u, context.Today))];
        var (standing, committee) = (BudgetFrames.Standing(authority, budget), OrganisationQueries.NameOf(authority, budget.Committee, context.Today));
        return Outcome.Of(
            [
                .. Locked(budget), .. standing.Limits.Where(l => l.IsExceeded).Select(l => BudgetRules.Exceeded(authority, standing, l, committee, context.Today)),
                .. standing.Sums.Where(s => s.Judgement == Judgement.Error && standing.Limits.All(l => !l.IsPassed)).Select(s => BudgetRules.Exceeded(authority, s, committee, context.Today)),
                .. UnitTrades.Against(authority, budget, null, context.Today),
                .. against is null ? Array.Empty<Problem>() : [against],
                .. FrameQueries.IsPreliminary(authority, authority.Economy.Sets[budget.Frames], budget.Year) ? [new FrameIsPreliminary()] : Array.Empty<Problem>(),
                .. waiting.IsEmpty ? Array.Empty<Problem>() : [new UnitsNotReady(string.Join(", ", waiting))],
            ],
            () => [new BudgetLocked(budget.Id, new(asked.Matter, decision!.Id, context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, RecordSpreadingKey asked)
    {
        var key = new SpreadingKey(asked.Id, asked.Name?.Trim() ?? "", asked.Weights);
        return Outcome.Of(
            [
                .. Ids.Judge("spreadingKey", asked.Id.Value, taken: false), .. OrganisationRules.Named(asked.Name ?? ""),
                .. asked.Weights.Count != BudgetLine.MonthsOfYear || asked.Weights.Any(w => w is < 0 or > MostWeight) || asked.Weights.All(w => w == 0) ? [new BadWeightsOfKey("weights")] : Array.Empty<Problem>(),
                .. authority.Budgets.Keys.GetValueOrDefault(asked.Id) is var known ? Marks.Overtaken(asked.Seen, known is null ? null : Fields(known), Fields(key), default) : [],
            ],
            () => authority.Budgets.Keys.GetValueOrDefault(asked.Id) == key ? [] : [new SpreadingKeyRecorded(key)]);
    }

    /// <summary>The mark of a spreading key, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(SpreadingKey? of) => Marks.Of(of is null ? null : Fields(of));

    private static (string At, string Text)[] Fields(SpreadingKey of) => [("name", of.Name), ("weights", string.Join(' ', of.Weights.Select(w => w.ToString(System.Globalization.CultureInfo.InvariantCulture))))];

    // the only frame there is binds a unit that names none
    private static ImmutableArray<BudgetUnit> Named(EquatableArray<BudgetUnit> units, ImmutableArray<UnitId?> frames) =>
        [.. units.Where(u => !string.IsNullOrWhiteSpace(u.Name)).Select(u => u with { Name = u.Name.Trim(), Under = u.Under ?? (frames.Length == 1 ? frames[0] : null) })];

    private static ImmutableArray<BudgetUnit> Below(Authority authority, ImmutableArray<UnitId?> frames, BodyId committee, DateOnly day) =>
    [
        .. frames.SelectMany(f => f is not { } frame
            ? [new BudgetUnit(new(committee.Value), OrganisationQueries.NameOf(authority, committee, day), null)]
            : authority.Organisation.Units.Values.Where(u => u.Parent == frame && !frames.Contains(u.Id)).Select(u => u.Id).DefaultIfEmpty(frame).Select(u => new BudgetUnit(u, OrganisationQueries.NameOf(authority, u, day), frame))),
    ];

    private static IEnumerable<Problem> Units(ImmutableArray<BudgetUnit> known, ImmutableArray<BudgetUnit> units, ImmutableArray<UnitId?> frames) =>
        known.Length + units.Length > MostUnits ? [new TooManyUnits(known.Length + units.Length, MostUnits)] :
    [
        .. units.SelectMany((u, i) => OrganisationRules.Named(u.Name, $"units[{i}].name").Concat(Ids.Judge("unit", u.Id.Value, known.Concat(units.Take(i)).Any(o => o.Id == u.Id), $"units[{i}].id"))),
        .. units.Where(u => !frames.Contains(u.Under)).Select(u => new UnknownBudgetUnit("units", u.Under?.Value ?? u.Name)),
    ];

    private static IEnumerable<Problem> Locked(Budget budget) => budget.Lock is null ? [] : [new BudgetIsLocked()];

    private static IEnumerable<Problem> Known(Budget budget, UnitId unit, string at) => budget.Units.Any(u => u.Id == unit) ? [] : [new UnknownBudgetUnit(at, unit.Value)];

    private static IEnumerable<Problem> Said(string? text, string at) =>
        string.IsNullOrWhiteSpace(text) ? [new Required(at)] : text.Length > BudgetRules.LongestText ? [new TooLong(at, text.Length, BudgetRules.LongestText)] : [];
}
