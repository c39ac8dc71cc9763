using Styrbord.Domain.Documents;
using Styrbord.Domain.Economy;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.SomeFrames;

namespace Styrbord.Domain.Tests.InternalTrade;

/// <summary>Internal trade: agreed by both sides, budgeted within what is agreed, and nothing over the region.</summary>
public sealed class TradeTests
{
    private static readonly ItemId Cleaning = new("lokalvard");
    private static readonly ProposeTrade Propose = new(Cleaning, RegionalService, PrimaryCareAdministration, "Lokalvård", 1_200, "timmar", "350,50", 2020, "Intäkter", "Drift");
    private static readonly Story Proposed = Indexed.On(2019, 9, 2).And(Propose);
    private static readonly Story Agreed = Proposed.And(Accept(TradeSide.Seller), Accept(TradeSide.Buyer));

    [Fact, Requirement("R-174")]
    public void Agreement_AcceptedByBoth_IsAgreed()
    {
        Given(Proposed).When(Accept(TradeSide.Seller)).Then(after => Of(after).IsAgreed.ShouldBeFalse());
        (Of(Agreed).IsAgreed, Of(Agreed).Terms.AmountOre).ShouldBe((true, 42_060_000));
        TradeQueries.ByUnit(Agreed, 2020).ShouldBe([new(PrimaryCareAdministration, 0, 42_060_000), new(RegionalService, 42_060_000, 0)]);
        TradeQueries.ByUnit(Proposed, 2020).ShouldBeEmpty();
    }

    [Fact, Requirement("R-174")]
    public void Agreement_AcceptedByOneSide_IsATaskOfTheOther()
    {
        Tasks(Proposed, Healthcare).ShouldBeEmpty();
        Tasks(Proposed.And(Accept(TradeSide.Seller)), Healthcare).ShouldHaveSingleItem().Place.ShouldBe(Cleaning.Value);
        Tasks(Proposed.And(Accept(TradeSide.Seller)), Dental).ShouldBeEmpty();
        Tasks(Agreed, Healthcare).ShouldBeEmpty();
        Tasks(Proposed.And(Accept(TradeSide.Seller), new EndTrade(Cleaning, TradeSide.Seller)), Healthcare).ShouldBeEmpty();

        static IEnumerable<WorkTask> Tasks(Story story, BodyId of) => MyWorkQueries
            .Of(story.Authority, [new(new("r"), "chef", Role.HeadOfAdministration, of, new(2018, 1, 1), null)], 2020, new(2019, 9, 3)).Where(t => t.Kind == TaskKind.AcceptTerms);
    }

    [Theory]
    [InlineData(2_450_000, "24\u00a0500")]
    [InlineData(-123_456_750, "\u22121\u00a0234\u00a0567,50")]
    [InlineData(-5, "\u22120,05")]
    public void Kronor_InASentence_HaveTheirThousandsApart(long ore, string told) => Kronor.Told(ore).ShouldBe(told);

    [Fact, Requirement("R-174")]
    public void AcceptTrade_OfOtherTermsThanSeen_IsRefused()
    {
        Given(Proposed, new ReviseTrade(Cleaning, 1_200, "360")).When(Accept(TradeSide.Buyer)).Then(new TermsChanged("amount", "1200 timmar à 360", "432000"));
        Given(Agreed, new ReviseTrade(Cleaning, 1_200, "360")).When(new BudgetTrade(Cleaning, TradeSide.Seller, "1")).Then(new NotAgreed("amount"));
    }

    [Fact, Requirement("R-174")]
    public void AcceptTrade_OfTheSameAmountByOtherTerms_IsRefused()
    {
        var other = Given(Proposed, new ReviseTrade(Cleaning, 2_400, "175,25"));

        other.When(Accept(TradeSide.Buyer)).Then(new TermsChanged("amount", "2400 timmar à 175,25", "420600"));
        other.When(Accept(TradeSide.Buyer, terms: "2400 timmar à 175,25")).ThenAccepted();
        Given(Proposed, new ReviseTrade(Cleaning, 1_200, "350,50", "340")).When(Accept(TradeSide.Buyer)).Then(new TermsChanged("amount", "1200 timmar à 350,50, självkostnad 340", "420600"));
    }

    [Fact, Requirement("R-174")]
    public void AcceptTrade_OfBothSidesByOneAccount_IsRefused()
    {
        var story = Proposed.And(AnAuthority.Grant("controller", Domain.Kernel.Role.Controller, null), AnAuthority.Grant("chef-hsn", Domain.Kernel.Role.HeadOfAdministration, Healthcare)).As("controller").And(Accept(TradeSide.Seller));

        story.When(Accept(TradeSide.Buyer)).Then(new AcceptedBothSides("side"));
        story.When(Accept(TradeSide.Seller)).ThenNothing();
        story.As("chef-hsn").When(Accept(TradeSide.Buyer)).Then(after => Of(after).IsAgreed.ShouldBeTrue());

        // other terms ask both again, and then either may come first
        story.And(new ReviseTrade(Cleaning, 1_200, "360")).When(Accept(TradeSide.Buyer, "432000", "1200 timmar à 360")).ThenAccepted();
    }

    [Fact]
    public void ReviseTrade_OfTermsChangedSinceSeen_IsAConflict()
    {
        const string seen = "1200 timmar à 350,50";
        Given(Proposed, new ReviseTrade(Cleaning, 900, "350,50")).When(new ReviseTrade(Cleaning, 1_200, "360", Seen: seen)).ThenRefused<Conflict>().Theirs.ShouldBe("900 timmar à 350,50");
        Given(Proposed, new ReviseTrade(Cleaning, 1_200, "350,50", "340")).When(new ReviseTrade(Cleaning, 1_200, "360", Seen: seen)).ThenRefused<Conflict>();
        Given(Proposed).When(new ReviseTrade(Cleaning, 1_200, "360", Seen: seen)).ThenAccepted();
    }

    [Fact]
    public void Trade_OfAYear_IsSummed()
    {
        var story = Given(Agreed, Propose with { Id = new("transport"), Service = "Transport", Price = "100", FullCost = "90" }, new BudgetTrade(Cleaning, TradeSide.Seller, "420600"), new BudgetTrade(Cleaning, TradeSide.Buyer, "400000"));

        TradeQueries.Total(story, 2020).ShouldBe(new(42_060_000, 42_060_000, 40_000_000, -2_060_000, 2, 1, 2));
        TradeQueries.Total(story, 2021).ShouldBe(new(0, 0, 0, 0, 0, 0, 0));
    }

    [Fact, Requirement("R-174")]
    public void AcceptTrade_ByAnotherCommittee_IsRefused()
    {
        var story = Proposed.And(AnAuthority.Grant("chef-rs", Domain.Kernel.Role.HeadOfAdministration, Board), AnAuthority.Grant("chef-hsn", Domain.Kernel.Role.HeadOfAdministration, Healthcare));

        story.As("chef-rs").When(Accept(TradeSide.Buyer)).ThenRefused<Domain.Access.NoAccess>();
        story.As("chef-hsn").When(Accept(TradeSide.Buyer)).ThenAccepted();
    }

    [Fact, Requirement("R-179")]
    public void Agreement_IsMadeByOfficials()
    {
        var story = Proposed.And(AnAuthority.Grant("ledamot", Domain.Kernel.Role.ElectedRepresentative, Healthcare), AnAuthority.Grant("enhetschef", Domain.Kernel.Role.UnitManager, Healthcare));

        story.As("ledamot").When(Propose with { Id = new("annan") }).ThenRefused<Domain.Access.NoAccess>();
        story.As("enhetschef").When(Propose with { Id = new("annan") }).ThenAccepted();
    }

    [Fact, Requirement("R-179")]
    public void Agreement_OfBoth_StandsInThePlansDocumentAndNotInWhatIsLocked()
    {
        var story = AJointPlan.Opened.And(
            new RecordCostClasses(Classes), Propose with { Year = 2019 }, Accept(TradeSide.Seller), Accept(TradeSide.Buyer));

        Table(story).ShouldNotBeNull().Rows.ShouldHaveSingleItem().Items.ShouldContain("420\u00a0600");
        Table(Given(story, new EndTrade(Cleaning, TradeSide.Buyer))).ShouldBeNull();
    }

    [Fact, Requirement("R-175")]
    public void BudgetTrade_OneKronaAboveTheAgreement_IsRefusedNamingBuyerUnitAndLine()
    {
        Given(Agreed).When(new BudgetTrade(Cleaning, TradeSide.Seller, "420601")).Then(new MoreThanAgreed("amount", "420\u00a0601", "420\u00a0600", "Primärvården", "Regionservice", "Intäkter", "Lokalvård"));
        Given(Agreed).When(new BudgetTrade(Cleaning, TradeSide.Seller, "420600")).ThenAccepted();
        Given(Agreed).When(new BudgetTrade(Cleaning, TradeSide.Seller, "420600,01")).ThenRefused<MoreThanAgreed>();
    }

    [Fact, Requirement("R-176")]
    public void BudgetTrade_ByTheBuyerOfAnotherAmount_IsFlagged()
    {
        var story = Given(Agreed, new BudgetTrade(Cleaning, TradeSide.Seller, "420600"), new BudgetTrade(Cleaning, TradeSide.Buyer, "400000"));

        TradeQueries.NoticesOf(story, Of(story)).ShouldContain(new TradeNotice(TradeFlag.BuyerDiffers, 42_060_000, 40_000_000));
        Net(story).ShouldBe((Judgement.Error, 2_060_000));
        var mended = Given(story, new BudgetTrade(Cleaning, TradeSide.Buyer, "420600", "400000"));
        TradeQueries.NoticesOf(mended, Of(mended)).ShouldNotContain(n => n.Flag == TradeFlag.BuyerDiffers);
        Net(mended).ShouldBe((Judgement.Exact, 0));
        TradeQueries.NetOre(mended, 2020).ShouldBe(0);
    }

    [Fact, Requirement("R-151")]
    public void Trade_OfARevenueFinancedUnit_LeavesTheExternalFrame()
    {
        var story = Given(Agreed, new BudgetTrade(Cleaning, TradeSide.Seller, "420600"), new BudgetTrade(Cleaning, TradeSide.Buyer, "420600"));
        Authority after = story, before = Agreed;

        after.Economy.Sets.ShouldBe(before.Economy.Sets);
        after.Economy.Postings.Sum(new(PostingKind.Detail, Frames, Unit: RegionalService, Class: "Intäkter", From: 2020, To: 2020)).ShouldBe(Tkr.ToOre(-90));
        after.Economy.Postings.Sum(new(PostingKind.Detail, LedgerSets.InternalTrade, Unit: RegionalService, Counterparty: PrimaryCareAdministration)).ShouldBe(-42_060_000);
        Reconciliations.Of(after).ShouldAllBe(l => l.Judgement != Judgement.Error);
    }

    [Fact, Requirement("R-177")]
    public void Price_AboveFullCost_IsFlagged()
    {
        var story = Given(Agreed, Sheet("300", "48"));

        TradeQueries.NoticesOf(story, Of(story)).ShouldNotContain(n => n.Flag == TradeFlag.AboveFullCost);
        var dear = Given(story, new ReviseTrade(Cleaning, 1_200, "358,76"));
        TradeQueries.NoticesOf(dear, Of(dear)).ShouldContain(new TradeNotice(TradeFlag.AboveFullCost, 35_875, 35_876));
        TradeQueries.NoticesOf(Agreed, Of(Agreed)).ShouldContain(n => n.Flag == TradeFlag.FullCostUnknown);
        var told = Given(Agreed, new ReviseTrade(Cleaning, 1_200, "350", "340"));
        TradeQueries.NoticesOf(told, Of(told)).ShouldContain(new TradeNotice(TradeFlag.AboveFullCost, 34_000, 35_000));
    }

    [Fact, Requirement("R-178")]
    public void PriceSheet_FollowsTheGeneralIndices()
    {
        // 300 × 1,032 + 48 × 1,024 = 309,60 + 49,152
        Authority authority = Given(Indexed, Sheet("300", "48"));
        var sheet = authority.InternalTrade.Sheets[new("priser")];

        PriceRules.FullCost(authority, sheet, sheet.Rows[0], 2019).ShouldBe(34_800);
        PriceRules.FullCost(authority, sheet, sheet.Rows[0], 2020).ShouldBe(35_875);
        PriceRules.FullCost(authority, sheet, sheet.Rows[0], 2018).ShouldBeNull();
        PriceRules.Steps(authority, sheet, sheet.Rows[0], 2020).Select(s => (s.Class, s.BaseOre, s.Rates.Single().Hundredths, s.Ore)).ShouldBe([("Personal", 30_000, 320, 30_960m), ("Drift", 4_800, 240, 4_915.2m)]);
        (PriceRules.General(authority, "Personal", 2020), PriceRules.General(authority, "Intäkter", 2020)).ShouldBe((320, 0));
    }

    [Fact]
    public void ProposeTrade_WithOneselfOrBadTerms_IsRefused()
    {
        Given(Indexed).When(Propose with { Buyer = RegionalService }).Then(new TradeWithOneself("buyer", "Regionservice"));
        Given(Indexed).When(Propose with { Price = "0" }).Then(new BadKronor("price", "0"));
        Given(Indexed).When(Propose with { Price = "3,555" }).Then(new BadKronor("price", "3,555"));
        Given(Indexed).When(Propose with { Volume = 0 }).Then(new BadVolume("volume"));
        Given(Indexed).When(Propose with { Volume = 1_000_000_000, Price = "100000000" }).Then(new TradeOutOfRange("volume"));
        Given(Indexed).When(Propose with { SellerClass = "Drift" }).Then(new WrongNature("sellerClass", "Drift"));
        Given(Indexed).When(Propose with { FromMonth = 7, ToMonth = 6 }).Then(new BadPeriod("toMonth"));
        Given(Indexed).When(Propose with { Buyer = new("ingen") }).Then(new NotFound("unit", "ingen", "buyer"));
    }

    [Fact]
    public void EndTrade_TakesTheBudgetBack()
    {
        var story = Given(Agreed, new BudgetTrade(Cleaning, TradeSide.Seller, "420600"), new EndTrade(Cleaning, TradeSide.Buyer));

        TradeQueries.NetOre(story, 2020).ShouldBe(0);
        story.When(Accept(TradeSide.Buyer)).Then(new TradeHasEnded("id"));
    }

    [Fact]
    public void RecordPriceSheet_EmptyRows_KeepTheirPlaces() =>
        Given(Indexed).When(Sheet("300", "48") with { Services = [new([new("Drift")]), new([new("Personal"), new("Drift", "mycket")], "Lokalvård", "timmar")] }).Problems.OfType<BadKronor>().ShouldHaveSingleItem().At.ShouldBe("services[1].parts[1].amount");

    [Fact, Requirement("R-178")]
    public void RecordPriceSheet_ChangedSinceSeen_IsAConflict()
    {
        var story = Given(Indexed, Sheet("300", "48"));
        var seen = TradeQueries.SeenOf(story.Authority.InternalTrade.Sheets[new("priser")]);

        story.When(Sheet("310", "48") with { Seen = "" }).ThenRefused<Conflict>().Theirs.ShouldBe("Lokalvård: Personal 300, Drift 48");
        Given(story, Sheet("305", "48")).When(Sheet("310", "48") with { Seen = seen }).ThenRefused<Conflict>();
        story.When(Sheet("310", "48") with { Seen = seen }).ThenAccepted();
    }

    private static AcceptTrade Accept(TradeSide side, string amount = "420600", string terms = "1200 timmar à 350,50") => new(Cleaning, side, amount, terms);

    private static RecordPriceSheet Sheet(string pay, string operations) => new(new("priser"), RegionalService, 2019, [new([new("Personal", pay), new("Drift", operations), new("Avskrivningar")], "Lokalvård", "timmar"), new([new("Drift")])]);

    private static Table? Table(Authority authority) => DocumentsQueries.OfPlan(authority, authority.Plans.Plans[AJointPlan.Proposal], new(2018, 9, 20)).Body.OfType<Table>().SingleOrDefault(t => t.Caption.StartsWith("Interna", StringComparison.Ordinal));

    private static TradeAgreement Of(Authority authority) => authority.InternalTrade.Agreements[Cleaning];

    private static (Judgement, long?) Net(Authority authority) => Reconciliations.Of(authority).Single(l => l.Kind == ReconciliationKind.Trade) is var line ? (line.Judgement, line.DifferenceOre) : default;
}
