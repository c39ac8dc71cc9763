using Styrbord.Domain;
using Styrbord.Domain.Budgets;

namespace Styrbord.Web.Budgets;

/// <summary>The class of each line of a budget, looked up once for each name: a large budget has the same accounts in every unit.</summary>
internal sealed class LineClasses(Authority authority, Budget budget)
{
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    public string? Of(string line) => _known.TryGetValue(line, out var known) ? known : _known[line] = BudgetFrames.ClassOf(authority, line, budget.Year);

    /// <summary>It is written on an account within a class, not on the class itself.</summary>
    public bool IsAccount(string line) => !string.Equals(Of(line), line, StringComparison.Ordinal);
}
