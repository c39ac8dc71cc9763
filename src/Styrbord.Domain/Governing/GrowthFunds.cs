using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Governing;

/// <summary>What growth funds were used for, and what came of it.</summary>
/// <param name="Id">Unique within the fund.</param>
/// <param name="By">Who carried it out, by name of the organisation.</param>
/// <param name="SpentTkr">Thousands of kronor, 0 or more.</param>
/// <param name="Result">What it led to; nothing while it is not told.</param>
/// <param name="Goals">Goals, focus areas and assignments that it serves.</param>
public sealed record GrowthEffort(ItemId Id, string Name, string? By, long SpentTkr, TextRef? Result, EquatableArray<GoalId> Goals, Stamp Stamp);

/// <summary>Funds for regional growth that the region disposes of in a year and accounts for to the government .</summary>
/// <param name="Name">As the decision calls them.</param>
/// <param name="GrantedTkr">Thousands of kronor, more than 0.</param>
/// <param name="Strategy">The regional development strategy they are to carry out, if it is told.</param>
/// <param name="Decision">By which decision they were granted, in words.</param>
public sealed record GrowthFund(ItemId Id, int Year, string Name, long GrantedTkr, ItemId? Strategy, string? Decision, EquatableArray<GrowthEffort> Efforts, Stamp Stamp)
{
    /// <summary>Thousands of kronor used on all efforts.</summary>
    public long SpentTkr() => Efforts.Sum(e => e.SpentTkr);

    /// <summary>What is not used; below 0 when more is used than was granted.</summary>
    public long LeftTkr() => GrantedTkr - SpentTkr();
}

/// <summary>The growth work of a year as it is accounted for: funds, their use, and what is still untold.</summary>
/// <param name="Untold">Efforts without a result.</param>
/// <param name="Overspent">Funds of which more is used than was granted.</param>
public sealed record GrowthReport(int Year, ImmutableArray<GrowthFund> Funds, ImmutableArray<GrowthEffort> Untold, ImmutableArray<GrowthFund> Overspent)
{
    public long GrantedTkr => Funds.Sum(f => f.GrantedTkr);

    public long SpentTkr => Funds.Sum(f => f.SpentTkr());

    public static GrowthReport Of(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ImmutableArray<GrowthFund> funds = [.. authority.Governing.Growth.Values.Where(f => f.Year == year).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Id)];
        return new(year, funds, [.. funds.SelectMany(f => f.Efforts).Where(e => e.Result is null)], [.. funds.Where(f => f.LeftTkr() < 0)]);
    }

    /// <summary>Every year with funds, in order.</summary>
    public static ImmutableArray<int> Years(Authority authority) => [.. authority.Governing.Growth.Values.Select(f => f.Year).Distinct().Order()];
}
