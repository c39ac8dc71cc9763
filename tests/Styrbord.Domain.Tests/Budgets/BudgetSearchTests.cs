using Styrbord.Domain.Budgets;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Budgets;

public sealed class BudgetSearchTests
{
    [Theory]
    [InlineData("internbudget tandvårdsnämnden")]
    [InlineData("väst")]
    [InlineData("engångskostnad")]
    public void Of_CommitteeUnitOrComment_FindsTheBudget(string asked) =>
        SearchQueries.Of(Given(ABudget.Opened, new CommentBudgetCell(ABudget.Id, new("k1"), "enhet-ost/Drift", "En engångskostnad.")), asked).Best.ShouldContain(f => f.Kind == FoundKind.Budget && f.Id == ABudget.Id.Value);
}
