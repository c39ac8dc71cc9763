using Styrbord.Domain.Access;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>Who holds a unit's role writes that unit's cells; who holds the committee's writes all.</summary>
public sealed class BudgetAccessTests
{
    private static readonly Story Roles = ABudget.Opened.And(
        new RecordUnit(ABudget.East, "enhet", "Enhet Öst", Dental, ABudget.Administration), new RecordUnit(ABudget.West, "enhet", "Enhet Väst", Dental, ABudget.Administration),
        At("chef-ost", Role.UnitManager, ABudget.East), At("forvaltningschef", Role.HeadOfAdministration, ABudget.Administration), At("chef-annan", Role.HeadOfAdministration, HospitalAdministration), Grant("controller-tvn", Role.Controller, Dental));

    [Fact]
    public void WriteBudget_ByAUnitsManager_IsThatUnitsOnly()
    {
        var manager = Given(Roles).As("chef-ost");

        manager.When(ABudget.Write(("enhet-ost/Drift", 10))).ThenAccepted();
        Forbidden(manager, ABudget.Write(("enhet-vast/Drift", 10)));
        Forbidden(manager, ABudget.Write(("enhet-ost/Drift", 10), ("enhet-vast/Drift", 10)));
    }

    [Fact]
    public void Budget_ByAUnitsManager_OtherUnitsAreNotSaidReadyNorCommented()
    {
        var manager = Given(Roles).As("chef-ost");

        manager.When(new MarkBudgetReady(ABudget.Id, ABudget.East)).ThenAccepted();
        manager.When(new CommentBudgetCell(ABudget.Id, new("k1"), "enhet-ost/Drift", "Så här.")).ThenAccepted();
        Forbidden(manager, new MarkBudgetReady(ABudget.Id, ABudget.West));
        Forbidden(manager, new CommentBudgetCell(ABudget.Id, new("k1"), "enhet-vast/Drift", "Så här."));
    }

    [Fact]
    public void Budget_ByTheCommitteesControllerOrTheAdministrationsHead_IsEveryUnits()
    {
        foreach (var account in new[] { "controller-tvn", "controller", "forvaltningschef" })
        {
            var story = Given(Roles).As(account);
            story.When(ABudget.WholeFrame).ThenAccepted();
            story.When(new FillBudget(ABudget.Id, BudgetStart.Even)).ThenAccepted();
            story.When(new ReturnBudget(ABudget.Id, ABudget.West, "Räkna om.")).ThenAccepted();
        }

        Forbidden(Given(Roles).As("chef-annan"), ABudget.Write(("enhet-ost/Drift", 10)));
    }

    private static GrantRole At(string account, Role role, UnitId unit) => Grant(account, role, Dental) with { Unit = unit };

    private static void Forbidden(Story story, Command command) => story.When(command).Problems.ShouldHaveSingleItem().Code.ShouldBe("access.no-access");
}
