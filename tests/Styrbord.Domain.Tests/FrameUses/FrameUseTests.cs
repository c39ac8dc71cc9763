using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameUses;
using static Styrbord.TestKit.SomeFrames;

namespace Styrbord.Domain.Tests.FrameUses;

/// <summary>Money's red thread, temporary revenue, and positions as a driver.</summary>
public sealed class FrameUseTests
{
    private const int Clinics = 6;
    private static readonly TieFrame Tie = new(Frames, Clinics, 2019, [new(Health, null, "25"), new(ToHealthcare, null, "12,5"), new(null, "Vård dygnet runt", "40"), new()]);

    [Fact]
    public void Frame_TiedInPart_PrintsTheRest()
    {
        var used = Used(Given(Registered, Tie));

        used.Shares.Select(s => s.AmountTkr).ShouldBe([400, 200, 640]);
        (used.RestHundredths, used.RestTkr, used.FrameTkr).ShouldBe((2_250, 361, 1_601));
        (used.Shares.Sum(s => s.Share.Hundredths) + used.RestHundredths, used.Shares.Sum(s => s.AmountTkr) + used.RestTkr).ShouldBe((10_000, 1_601));
        UseQueries.Of(Registered, ((Authority)Registered).Economy.Sets[Frames], 2019).ShouldAllBe(u => u.RestHundredths == 10_000 && u.RestTkr == u.FrameTkr);
    }

    [Fact]
    public void Frame_TiedInWhole_HasNoRest()
    {
        var used = Used(Given(Registered, Tie with { Shares = [new(Health, null, "33,33"), new(Quality, null, "33,33"), new(null, "Grund", "33,34")] }));

        (used.RestHundredths, used.RestTkr).ShouldBe((0, 0));
        used.Shares.Sum(s => s.AmountTkr).ShouldBe(1_601);
    }

    [Fact]
    public void Goal_HasTheMoneyOfItsAssignmentsToo()
    {
        Authority authority = Given(Registered, Tie);
        var set = authority.Economy.Sets[Frames];

        UseQueries.OfGoal(authority, set, Health, 2019).ShouldHaveSingleItem().AmountTkr.ShouldBe(400);
        UseQueries.OfGoal(authority, set, Quality, 2019).ShouldHaveSingleItem().AmountTkr.ShouldBe(200);
        UseQueries.OfGoal(authority, set, Quality, 2020).ShouldBeEmpty();
    }

    [Fact]
    public void TieFrame_OfMoreThanTheWhole_IsRefused()
    {
        Given(Registered).When(Tie with { Shares = [new(Health, null, "60"), new(null, "Grund", "40,01")] }).Then(new MoreThanWhole("shares", "100,01"));
        Given(Registered).When(Tie with { Shares = [new(Health, "Grund", "1")] }).Then(new BadUse("shares[0].goal"));
        Given(Registered).When(Tie with { Shares = [new(Health, null, "1"), new(Health, null, "2")] }).Then(new BadUse("shares[1].goal"));
        Given(Registered).When(Tie with { Shares = [new(Health, null, "-1")] }).Then(new BadShare("shares[0].percent", "-1"));
        Given(Registered).When(Tie with { Shares = [new(new("P9"), null, "1")] }).Then(new NotFound("goal", "P9", "shares[0].goal"));
        Given(Registered).When(Tie with { Row = 5 }).Then(new NotAUnitsFrame("row"));
        Given(Registered).When(Tie with { Year = 2030 }).Then(new YearNotInFrames("year", 2030));
        Given(Registered, Tie).When(Tie with { Shares = [new(Health, null, "30")], Seen = "" }).ThenRefused<Conflict>();
    }

    [Fact]
    public void TieFrame_SharedOtherwiseSinceSeen_IsAConflict()
    {
        var seen = UseRules.Tied(((Authority)Given(Registered, Tie)).FrameUses.Uses[(Frames, Clinics, 2019)]);
        var other = Given(Registered, Tie with { Shares = [new(Health, null, "37,5"), new(null, "Vård dygnet runt", "40")] });

        other.When(Tie with { Shares = [new(Health, null, "30")], Seen = seen }).ThenRefused<Conflict>().Theirs.ShouldBe($"{Health}: 37,5 %; Vård dygnet runt: 40 %");
        Given(Registered, Tie).When(Tie with { Shares = [new(Health, null, "30")], Seen = seen }).ThenAccepted();
    }

    [Fact]
    public void Frames_WithSharesOrWithout_AreSummed()
    {
        Authority authority = Given(Registered, Tie);
        var used = UseQueries.Of(authority, authority.Economy.Sets[Frames], 2019);

        UseQueries.Total(used).ShouldBe(new(2_101, 1_240, 861));
        UseQueries.Sum(UseQueries.OfGoal(authority, authority.Economy.Sets[Frames], Health, 2019)).ShouldBe(400);
    }

    [Fact]
    public void Revenue_MovedToAnotherCommittee_IsLetGoByOneAndTakenByTheOther()
    {
        var marked = new MarkTemporaryRevenue(new("kvalitetsmedel"), Frames, 3, "Kvalitetsmedel", 60, 2020);
        var story = WithRoles(Given(Registered, marked));

        story.As("sekreterare-hsn").When(marked with { Row = 8 }).ThenRefused<Domain.Access.NoAccess>().Bodies.ShouldContain(Board.Value);
        story.As("sekreterare-hsn").When(marked with { AmountTkr = 61 }).ThenAccepted();
    }

    [Fact]
    public void MarkTemporaryRevenue_ChangedSinceSeen_IsAConflict()
    {
        var marked = new MarkTemporaryRevenue(new("kvalitetsmedel"), Frames, 3, "Kvalitetsmedel", 60, 2020, [new("Projektledare", 20, 2020)]);
        var story = Given(Registered, marked);
        var seen = UseQueries.SeenOf(story.Authority.FrameUses.Revenues.Values.Single());

        Given(story, marked with { Costs = [new("Projektledare", 25, 2020)] }).When(marked with { AmountTkr = 70, Seen = seen }).ThenRefused<Conflict>().Theirs.ShouldBe("Kvalitetsmedel: 60 tkr; Projektledare: 25 tkr");
        story.When(marked with { AmountTkr = 70, Seen = seen }).ThenAccepted();
    }

    [Fact]
    public void RecordPositions_ChangedSinceSeen_IsAConflict()
    {
        Authority authority = Given(Registered, Positions);
        var known = authority.FrameUses.Positions[(Surgery, 2019)];
        var seen = PositionRules.SeenOf(known);

        Given(Registered, Positions).When(Positions with { Positions = [new("Läkare", "1", 60_000)], Seen = "" }).Then(new PositionsExist("unit", 2019));
        Given(Registered, Positions, Positions with { Overhead = "41" }).When(Positions with { Raise = "3", Seen = seen }).ThenRefused<Conflict>().Theirs.ShouldBe("Sjuksköterska: 2,5 à 40000");
        Given(Registered, Positions).When(Positions with { Raise = "3", Seen = seen }).ThenAccepted();
        PositionRules.Headcount(known).ShouldBe(250);
        PositionRules.Of(authority, 2020).ShouldBeEmpty();
    }

    [Fact, Requirement("R-181")]
    public void Revenue_ThatIsTemporary_WarnsOfLastingCosts()
    {
        var marked = new MarkTemporaryRevenue(new("kvalitetsmedel"), Frames, 3, "Kvalitetsmedel", 60, 2020, [new("Tillsvidareanställda", 40), new("Projektledare", 20, 2020), new("Hyra", 5, 2022), new()]);
        Authority authority = Given(Registered, marked);

        UseQueries.Warnings(authority, Frames).Select(w => w.Cost.What).ShouldBe(["Tillsvidareanställda", "Hyra"]);
        Given(Registered).When(marked with { Row = 4 }).Then(new NotRevenue("row"));
        Given(Registered).When(marked with { AmountTkr = 0 }).Then(new BadAmount("amountTkr", 0));
    }

    [Fact]
    public void Positions_CostHeadcountTimesPay_FromTheDayOfTheNewPay()
    {
        // 2,5 × 40 000 × (3 + 9 × 1,032) × 1,4 = 1 720 320
        Authority authority = Given(Registered, Positions);
        var unit = authority.FrameUses.Positions[(Surgery, 2019)];

        PositionRules.CostOre(unit).ShouldBe(172_032_000);
        PositionRules.Months(unit).ShouldBe(12.288m);
        PositionRules.CostOre(unit with { Raise = 0 }).ShouldBe(168_000_000);
        PositionRules.CostOre(unit with { RaiseMonth = 1 }).ShouldBe(173_376_000);
    }

    [Fact]
    public void RecordPositions_WithBadFigures_IsRefused()
    {
        Given(Registered).When(Positions with { Positions = [new()] }).Then(new RowCount("positions", 0, 200));
        Given(Registered).When(Positions with { Positions = [new("Läkare", "0", 1)] }).Then(new BadShare("positions[0].headcount", "0"));
        Given(Registered).When(Positions with { Positions = [new("Läkare", "1")] }).Then(new BadAmount("positions[0].monthlyPay", 0));
        Given(Registered).When(Positions with { RaiseMonth = 13 }).Then(new BadTime("raiseMonth"));
        Given(Registered).When(Positions with { Overhead = "mycket" }).Then(new BadShare("overhead", "mycket"));
    }

    private static RecordPositions Positions => new(Surgery, 2019, [new("Sjuksköterska", "2,5", 40_000), new()], "40", "3,2");

    private static UsedFrame Used(Authority authority) => authority.Economy.Sets[Frames] is var set ? UseQueries.Of(authority, set, set.Rows[Clinics - 1], 2019) : null!;
}
