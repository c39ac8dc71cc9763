using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>The growth of the tax base in a year as it is written.</summary>
/// <param name="Percent">With at most two decimals, as <c>3,4</c>; empty for a year of which the forecast says nothing.</param>
public sealed record GivenGrowth(int Year, string? Percent);

/// <summary>Records a forecast of the tax base in percent as people write it.</summary>
public sealed record EnterTaxBaseForecast(ItemId Id, string Source, PartialDate Day, EquatableArray<GivenGrowth> Growth) : Command
{
    public override Outcome Decide(Authority authority, Context context)
    {
        ImmutableArray<GivenGrowth> given = [.. Growth.Where(g => !string.IsNullOrWhiteSpace(g.Percent))];
        ImmutableArray<Problem> unread = [.. Growth.Select((g, i) => (g, i)).Where(g => !string.IsNullOrWhiteSpace(g.g.Percent) && Amounts.ReadHundredths(g.g.Percent) is null).Select(g => new BadPercent($"growth[{g.i}].percent"))];
        // what is written is told of at its own row: those without a percentage are left out of what is recorded
        unread = [.. unread, .. Growth.SelectMany((g, i) => string.IsNullOrWhiteSpace(g.Percent) ? [] : BalanceRules.Year(g.Year, $"growth[{i}].year"))];
        return unread.IsEmpty
            ? new RecordTaxBaseForecast(Id, Source ?? "", Day, given.Select(g => new TaxBaseGrowth(g.Year, Amounts.ReadHundredths(g.Percent)!.Value)).ToEquatableArray()).Decide(authority, context)
            : new Refused(unread);
    }
}
