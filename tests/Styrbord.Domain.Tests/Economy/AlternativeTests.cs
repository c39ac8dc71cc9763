using Styrbord.Domain.Access;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Secrecy;
using Styrbord.Domain.Tests.Secrecy;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Economy;

/// <summary>A party group's budget: the group's alone until it is handed in, then one proposal among the others.</summary>
public sealed class AlternativeTests
{
    private static readonly ItemId Id = new("alternativ");
    private static readonly GivenPart Less = new(ScenarioKind.Efficiency, 2019, "Alla sänks", 100);
    private static readonly GivenPart More = new(ScenarioKind.Given, 2020, "Fler i primärvården", Body: Healthcare, Unit: PrimaryCareAdministration, Class: "Drift", AmountTkr: 40);
    private static readonly WriteAlternative Write = new(Id, "Gruppen", SomeFrames.Frames, "Vår budget", "Därför att gruppord.", [Less, More]);

    private static readonly Story Start = SomeFrames.Indexed.And(
        Grant("administrator", Role.SystemAdministrator, null), Grant("strateg", Role.PlanningStrategist, null), Grant("revisor", Role.Auditor, null), Grant("medlem", Role.PartyGroup, OldAssembly) with { Group = "Gruppen" },
        Grant("annan", Role.PartyGroup, OldAssembly) with { Group = "En annan" });

    private static readonly Story Written = Start.As("medlem").And(Write);

    [Fact]
    public void WriteAlternative_ByItsGroup_IsSealedAndPostsNothing()
    {
        var told = Start.As("medlem").When(Write);

        told.ThenOne<AlternativeWritten>().Content.Body!.ShouldContain("gruppord");
        System.Text.Encoding.UTF8.GetString(Model.ToJson(told.Events[0])).ShouldNotContain("gruppord");
        told.After.Authority.Economy.Postings.Count.ShouldBe(Start.Authority.Economy.Postings.Count);
        told.After.Authority.StateHash().ShouldBe(Start.Authority.StateHash(), "it is not the authority's");
    }

    [Theory]
    [InlineData("administrator")]
    [InlineData("strateg")]
    [InlineData("revisor")]
    [InlineData("annan")]
    [InlineData("ingen")]
    public void Visible_ForEverybodyElse_HoldsNothingOfIt(string account)
    {
        var visible = Visible.Of(Written, Written, account, Written.Today);
        var seen = visible.Of(Written);

        seen.Alternatives.ShouldBeEmpty();
        Words.Hold(seen, "gruppord").ShouldBeFalse();
        visible.Shows(Start, new AlternativeWritten(Id, "Gruppen", SomeFrames.Frames, Written.Authority.Alternatives.Values.Single().Content, default)).ShouldBeFalse();
        SearchQueries.Of(seen, "gruppord").All.ShouldBe(0);
        visible.MaySum.ShouldBeTrue();
        Words.Hold(Visible.Of(Written, Written, "medlem", Written.Today).Of(Written), "gruppord").ShouldBeTrue();
    }

    [Fact]
    public void Visible_AfterItIsHandedIn_ShowsTheProposalAndNotWhatWasWrittenBefore()
    {
        var before = Written.And(new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, Reasons: "Nu utan ordet."));
        var after = before.And(new HandInAlternative(Id, DirectiveMatter));
        var seen = Visible.Of(after, after, "strateg", after.Today).Of(after);

        seen.Economy.Scenarios[Id].Proposal!.Group.ShouldBe("Gruppen");
        seen.Economy.Scenarios[Id].Reasons!.Body.ShouldBe("Nu utan ordet.");
        Words.Hold(seen, "gruppord").ShouldBeFalse();
        Words.Hold(Visible.Of(Written, after, "strateg", after.Today).Of(Written), "gruppord").ShouldBeFalse("an earlier day is as closed");
        Reconciliations.Of(after).Where(r => r.Kind != ReconciliationKind.SumAndParts).ShouldAllBe(r => r.DifferenceTkr == 0);
        after.Authority.Economy.Postings.Sum(new(PostingKind.Change, Id)).ShouldBe((-16 - 5 + 40) * 100_000L);
    }

    [Fact]
    public void WriteAlternative_ByAnother_IsRefused()
    {
        Start.As("strateg").When(Write).ThenRefused<NoAccess>();
        Start.As("annan").When(Write).Then(new NotYourGroup("Gruppen"));
        Written.As("annan").When(Write with { Name = "Kapad" }).Problems.ShouldNotBeEmpty();
        Written.As("annan").When(new HandInAlternative(Id, DirectiveMatter)).Then(new NotFound("alternative", Id.Value, "id"));
    }

    [Fact]
    public void WriteAlternative_WithAnIdThatAnotherGroupUses_TellsNothingOfIt()
    {
        var both = Written.As("annan").And(Write with { Group = "En annan", Name = "Den andras" });

        both.Authority.Alternatives.Values.Select(a => a.Read()!.Name).ShouldBe(["Vår budget", "Den andras"], ignoreOrder: true);
        Written.As("strateg").When(new RecordScenario(Id, SomeFrames.Frames, "Ett scenario", ScenarioKind.Efficiency, 2019, 100)).ThenOne<ScenarioRecorded>();
    }

    [Fact]
    public void WriteAlternative_ByTwoAtOnce_LosesNeithersWords()
    {
        var seen = Written.Authority.Alternatives.Values.Single().Content.Hash;
        var theirs = Written.And(Write with { Parts = null, Name = null, Reasons = "Deras nya skäl." });

        theirs.When(Write with { Parts = null, Name = "Mitt namn", Seen = seen }).After.Authority.Alternatives.Values.Single().Read().ShouldBe(new AlternativeBudget("Mitt namn", "Deras nya skäl.", [Less, More]));
        theirs.When(Write with { Parts = null, Reasons = "Mina nya skäl.", Seen = seen }).ThenRefused<Conflict>().ShouldSatisfyAllConditions(c => c.Path.ShouldBe("reasons"), c => c.Theirs.ShouldBe("Deras nya skäl."), c => c.Mine.ShouldBe("Mina nya skäl."));
        theirs.And(Write with { Parts = null, Reasons = null, Name = "Deras namn" }).When(Write with { Parts = null, Name = "Mitt", Reasons = "Mina.", Seen = seen }).Problems.Select(p => p.Path).ShouldBe(["name", "reasons"]);
    }

    [Fact]
    public void WriteAlternative_WithLessByANumberSeenEarlier_TakesAwayTheOneThatWasSeen()
    {
        var seen = Written.Authority.Alternatives.Values.Single().Content.Hash;
        WriteAlternative without(int number) => new(Id, "Gruppen", SomeFrames.Frames, Remove: number, Seen: seen);
        var story = Written.And(without(1));

        story.And(without(2)).Authority.Alternatives.Values.Single().Read()!.Parts.ShouldBeEmpty();
        story.When(without(1)).ThenRefused<Conflict>().Path.ShouldBe("remove");
    }

    [Fact]
    public void WithholdText_OfAnotherGroupsText_IsAnsweredAsOneThatIsNowhere()
    {
        var first = Written.Authority.Alternatives.Values.Single().Content.Id;
        var story = Written.And(new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, Reasons: "Nya skäl."));

        story.As("administrator").When(new WithholdText(first, "Beslut")).Then(new NotFound("text", first, "text"));
        story.As("administrator").When(new WithholdText(story.Authority.Alternatives.Values.Single().Content.Id, "Beslut")).ThenRefused<NotFound>();
        story.And(new HandInAlternative(Id, DirectiveMatter)).As("administrator").When(new WithholdText(first, "Beslut")).ThenRefused<NotFound>();
    }

    [Fact]
    public void Visible_WhileAGroupWorks_KeepsEverySliceAsItWas()
    {
        var seen = Visible.Of(Written, Written, "strateg", Written.Today).Of(Written);

        seen.Economy.ShouldBeSameAs(Start.Authority.Economy);
        seen.Touched.ShouldBeSameAs(Start.Authority.Touched);
        Visible.Of(Written, Written, "strateg", Written.Today).Key.ShouldBe(Visible.Everything.Key, "tags of pages are the same as if nobody had written");
    }

    [Fact]
    public void WriteAlternative_WithOneMoreAndOneLess_KeepsTheRest()
    {
        var story = Written.And(new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, Add: new(ScenarioKind.Given, 2019, "Styrelsen", AmountTkr: 7, Row: 11)), new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, Remove: 1));

        story.Authority.Alternatives.Values.Single().Read()!.Parts.ShouldBe([More, new(ScenarioKind.Given, 2019, "Styrelsen", Body: Board, Unit: RegionalService, AmountTkr: 7)]);
        story.When(Write with { Seen = Written.Authority.Alternatives.Values.Single().Content.Hash }).ThenRefused<Conflict>();
        story.When(new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, Add: new(ScenarioKind.Given, 2025, ""))).Problems.Select(p => p.Path).ShouldBe(["add.reason", "add.year", "add.amountTkr", "add.body"], ignoreOrder: true);
        story.When(new WriteAlternative(new("ny"), "Gruppen", SomeFrames.Frames)).Then(new Required("name"));
    }

    [Fact]
    public void HandInAlternative_Twice_IsRefused()
    {
        var story = Written.And(new HandInAlternative(Id, DirectiveMatter));

        story.When(new HandInAlternative(Id, DirectiveMatter)).Then(new ScenarioIsProposed("id"));
        story.When(new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, "Ändrad")).Then(new ScenarioIsProposed("id"));
        Start.As("medlem").And(new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, "Tom")).When(new HandInAlternative(Id, DirectiveMatter)).Then(new Required("parts"));
    }

    [Fact]
    public void GrantRole_OfAPartyGroup_IsHeldAtAnAssemblyAndNotWithAnOffice()
    {
        Start.When(Grant("ny", Role.PartyGroup, Board) with { Group = "G" }).Then(new BadGroup("body"));
        Start.When(Grant("ny", Role.PartyGroup, OldAssembly)).Then(new BadGroup("group"));
        Start.When(Grant("ny", Role.Reader, null) with { Group = "G" }).Then(new BadGroup("group"));
        Start.When(Grant("administrator", Role.PartyGroup, OldAssembly) with { Id = new("r"), Group = "Gruppen" }).Then(new GroupAndOffice("administrator"));
        Start.When(Grant("medlem", Role.Controller, null) with { Id = new("r") }).Then(new GroupAndOffice("medlem"));
        AccessQueries.ClassOf(Start, "medlem", Start.Today).ShouldNotBe(AccessQueries.ClassOf(Start, "annan", Start.Today));
    }
}
