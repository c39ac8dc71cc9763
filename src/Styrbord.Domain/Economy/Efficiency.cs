using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>What a percentage of efficiency comes to for somebody.</summary>
/// <param name="BaseTkr">What it is taken of; nothing where the frame is a total without classes and the base needs them.</param>
/// <param name="EffectTkr">Rounded once, of this base: the parts' effects need not add up to it.</param>
public sealed record EfficiencyRow(FrameRow? Row, BodyId? Body, long? BaseTkr, long EffectTkr);

/// <summary>A percentage of efficiency counted on every frame .</summary>
/// <param name="Units">Each lowest frame.</param>
/// <param name="Committees">Each committee as it is.</param>
/// <param name="Coming">Each coming body by the key of conversion, if there is one; last what is not placed.</param>
/// <param name="Uncounted">Frames with a total only, whose base is not known.</param>
public sealed record EfficiencyResult(
    int Year, int Hundredths, EfficiencyBasis Base, ImmutableArray<EfficiencyRow> Units, ImmutableArray<EfficiencyRow> Committees, ImmutableArray<EfficiencyRow> Coming, EfficiencyRow All, ImmutableArray<FrameRow> Uncounted);

public static class EfficiencyQueries
{
    public static EfficiencyResult Of(Authority authority, FrameSet set, int year, int hundredths, EfficiencyBasis @base, Converted? converted)
    {
        long? Base(FrameRow row) => BaseOf(authority, set, row, year, @base);
        EfficiencyRow Row(FrameRow? row, BodyId? body, long? of) => new(row, body, of, Tkr.Share(of ?? 0, hundredths));
        var (units, committees) = (FrameQueries.Units(authority, set), FrameQueries.Committees(set));
        return new(
            year, hundredths, @base,
            [.. units.Select(u => Row(u, u.Body, Base(u)))],
            [.. committees.Select(c => Row(c, c.Body, Base(c)))],
            [.. converted is null ? [] : converted.Bodies.Select(b => Row(null, b.Body, b.Rows.Sum(r => r.Rounding ? (@base == EfficiencyBasis.NetFrame ? r.AmountsTkr[year - set.FirstYear] : 0) : Base(r.Row) ?? 0)))],
            Row(null, null, committees.Sum(c => Base(c) ?? 0)),
            [.. units.Where(u => Base(u) is null)]);
    }

    /// <summary>What the percentage is taken of, tkr; of a sum over units with totals only, what can be counted.</summary>
    public static long? BaseOf(Authority authority, FrameSet set, FrameRow row, int year, EfficiencyBasis @base) => @base switch
    {
        EfficiencyBasis.NetFrame => set.Of(row, year),
        _ when FrameQueries.PartsOf(authority, set, row).IsEmpty => set.Of(row, year) == 0 ? 0 : null,
        EfficiencyBasis.GrossCost => FrameQueries.Figures(authority, set, row, year, c => c.Nature == ClassNature.Cost),
        _ => FrameQueries.Figures(authority, set, row, year, c => c.Influenceable),
    };

    /// <summary>The rows of a scenario: each lowest frame lowered, or the class raised by another rate than its rule's.</summary>
    public static EquatableArray<ScenarioRow> Rows(Authority authority, FrameSet set, GivenPart asked) => asked.Kind switch
    {
        ScenarioKind.Efficiency => Of(authority, set, asked.Year, asked.Hundredths, asked.Base, null).Units.Where(u => u.EffectTkr != 0).Select(u => new ScenarioRow(u.Row!.Body, u.Row.Unit, null, -u.EffectTkr)).ToEquatableArray(),
        ScenarioKind.OtherTaxRate => [new ScenarioRow(TaxesOf(authority, set, asked.Year), null, null, -Tkr.Share(asked.TaxBaseTkr ?? 0, asked.Hundredths))],
        ScenarioKind.Given => [new ScenarioRow(asked.Body!.Value, asked.Unit, asked.Class, asked.AmountTkr ?? 0)],
        _ => OfIndex(authority, set, asked),
    };

    // taxes are no committee's: they stand at the assembly that fixes the rate
    private static BodyId TaxesOf(Authority authority, FrameSet set, int year) =>
        OrganisationQueries.BodiesOn(authority, new(year, 1, 1), BodyLevel.Assembly) is [var assembly, ..] ? assembly.Id : set.Rows[0].Body;

    private static EquatableArray<ScenarioRow> OfIndex(Authority authority, FrameSet set, GivenPart asked) =>
        set.Rows.Where(r => !r.IsSum && string.Equals(r.Class, asked.Class, StringComparison.Ordinal))
            .Select(r => new ScenarioRow(r.Body, r.Unit, r.Class, Otherwise(authority.Economy, r, set.Of(r, asked.Year - 1), asked)))
            .Where(r => r.AmountTkr != 0).ToEquatableArray();

    // the rate alone is another: exempt parts stay exempt, and what is held centrally is not in the frame by any rate
    private static long Otherwise(EconomyState state, FrameRow row, long earlierTkr, GivenPart asked) => Indexing.RuleFor(state, row) is { } rule
        ? Indexing.Increase(state, rule, earlierTkr, asked.Year, asked.Hundredths) - Indexing.Increase(state, rule, earlierTkr, asked.Year)
        : Tkr.Share(earlierTkr, asked.Hundredths);
}
