using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Tests.Budgets;

/// <summary>What a unit has agreed to buy and sell must stand in its own budget before it is ready.</summary>
public sealed class UnitTradeTests
{
    private static readonly ItemId Cleaning = new("stadning");

    private static readonly Story Agreed = ABudget.Opened.And(
        new RecordUnit(ABudget.East, "enhet", "Enhet Öst", Dental, ABudget.Administration), new RecordUnit(ABudget.West, "enhet", "Enhet Väst", Dental, ABudget.Administration),
        new ProposeTrade(Cleaning, ABudget.West, ABudget.East, "Städning", 100, "timme", "250", 2019, "Intäkter", "Drift", FullCost: "250"), Accept(TradeSide.Seller, "25000", 100), Accept(TradeSide.Buyer, "25000", 100));

    [Fact, Requirement("R-176")]
    public void MarkBudgetReady_BuyerHasNotBudgetedTheAgreed_IsRefusedForThatUnitOnly()
    {
        var story = Agreed.And(ABudget.WholeFrame);

        story.When(new MarkBudgetReady(ABudget.Id, ABudget.East)).Then(new TradeNotHeld("Enhet Öst", "Drift", "Städning", "Enhet Väst", "25\u00a0000", "0"));
        story.When(new MarkBudgetReady(ABudget.Id, ABudget.West)).ThenAccepted();
        story.And(new BudgetTrade(Cleaning, TradeSide.Buyer, "25000")).When(new MarkBudgetReady(ABudget.Id, ABudget.East)).ThenAccepted();
    }

    [Fact, Requirement("R-175")]
    public void MarkBudgetReady_SellerHasMoreThanIsNowAgreed_IsRefused() =>
        Agreed.And(new BudgetTrade(Cleaning, TradeSide.Seller, "25000"), new ReviseTrade(Cleaning, 90, "250", "250"), Accept(TradeSide.Seller, "22500", 90), Accept(TradeSide.Buyer, "22500", 90))
            .When(new MarkBudgetReady(ABudget.Id, ABudget.West)).Then(new TradeNotHeld("Enhet Väst", "Intäkter", "Städning", "Enhet Öst", "22\u00a0500", "25\u00a0000"));

    [Fact]
    public void MarkBudgetReady_ClassHasLessThanIsBought_IsRefusedWhereTradeIsInTheFrames() =>
        Agreed.And(ABudget.Write(("enhet-ost/Drift", 24), ("enhet-vast/Drift", 400)), new BudgetTrade(Cleaning, TradeSide.Buyer, "25000"))
            .When(new MarkBudgetReady(ABudget.Id, ABudget.East)).Then(new BoughtNotCovered("Enhet Öst", "Drift", "25\u00a0000", "24\u00a0000"));

    [Fact]
    public void ChangeLockedBudget_TakingFromWhatIsBought_IsRefused()
    {
        var later = new MatterId("arende-omfordelning");
        var story = Agreed.On(2019, 1, 20).And(
            ABudget.WholeFrame, ABudget.Write(("enhet-ost/Intäkter", -10)), new BudgetTrade(Cleaning, TradeSide.Buyer, "25000"), new MarkBudgetReady(ABudget.Id, ABudget.East), new MarkBudgetReady(ABudget.Id, ABudget.West),
            new OpenMatter(ABudget.Matter, "2018/00099", "Internbudget 2019", MatterKind.Other, 2019), Decided("beslut-internbudget", ABudget.Matter, 1), new LockBudget(ABudget.Id, ABudget.Matter)).On(2019, 3, 1).And(
            new OpenMatter(later, "2019/00007", "Omfördelning", MatterKind.Other, 2019), Decided("beslut-omfordelning", later, 2));

        story.When(Moved(280)).Then(new BoughtNotCovered("Enhet Öst", "Drift", "25\u00a0000", "20\u00a0000"));
        story.When(Moved(275)).ThenAccepted();

        ChangeLockedBudget Moved(long tkr) => new(ABudget.Id, new("f1"), [new("enhet-ost/Drift", -tkr), new("enhet-vast/Drift", tkr)], Matter: later);
    }

    [Fact]
    public void Of_AWholeBudget_TellsBothSides() =>
        UnitTrades.Of(Agreed, Agreed.Authority.Budgets.Budgets[ABudget.Id]).Select(t => (t.Unit, t.Side, t.IsHeld)).ShouldBe([(ABudget.West, TradeSide.Seller, true), (ABudget.East, TradeSide.Buyer, false)]);

    private static RecordDecision Decided(string id, MatterId matter, int month) => new(new(id), matter, Dental, new PartialDate(2019, month, 18), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);

    private static AcceptTrade Accept(TradeSide side, string amount, int hours) => new(Cleaning, side, amount, $"{hours} timme à 250, självkostnad 250");
}
