using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

/// <summary>What the adopted budget of a year lets a board move between the committees' frames.</summary>
/// <param name="Decision">By which the assembly adopted the budget.</param>
/// <param name="Number">Of the clause in the decision, from 1; nothing where the motion cannot be read.</param>
/// <param name="Clause">Word for word.</param>
/// <param name="UsedTkr">Moved by the board in the year so far, not negative.</param>
public sealed record BoardRoom(int Year, RedistributionRight Right, Decision Decision, int? Number, string Clause, long UsedTkr)
{
    /// <summary>Nothing where the budget sets no limit; never below 0.</summary>
    public long? LeftTkr => Right.MostTkr is { } most ? Math.Max(0, most - UsedTkr) : null;

    /// <summary>What the budget adopted by the day says, or nothing where it gives no board the right.</summary>
    public static BoardRoom? Of(Authority authority, int year, DateOnly day) =>
        BudgetQueries.RedistributionOn(authority, year, day) is { } given && BudgetQueries.RedistributionClause(authority, year, day) is { } clause
            ? new(year, given.Right, given.Decision, clause.Number, clause.Text, Used(authority, year)) : null;

    /// <summary>Whether the assembly has adopted a budget of the year here: then it alone says what a board may.</summary>
    public static bool IsFixed(Authority authority, int year) => BudgetQueries.AdoptionsOf(authority, year).Any();

    private static long Used(Authority authority, int year) => authority.FrameChanges.Changes.Values
        .Where(c => c is { Kind: FrameChangeKind.Redistribution, By: ChangeDecider.ExecutiveBoard } && c.Year == year)
        .Sum(c => ChangeQueries.AmountOf(c.Kind, c.Parts));
}
