using Styrbord.Domain.Access;
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

        seen.Economy.Alternatives.ShouldBeEmpty();
        Words.Hold(seen, "gruppord").ShouldBeFalse();
        visible.Shows(Start, new AlternativeWritten(Id, "Gruppen", SomeFrames.Frames, Written.Authority.Economy.Alternatives[Id].Content, default)).ShouldBeFalse();
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
        Written.As("annan").When(Write with { Group = "En annan" }).ThenRefused<StandsInSecrecy>();
    }

    [Fact]
    public void WriteAlternative_WithOneMoreAndOneLess_KeepsTheRest()
    {
        var story = Written.And(new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, Add: new(ScenarioKind.Given, 2019, "Styrelsen", AmountTkr: 7, Row: 11)), new WriteAlternative(Id, "Gruppen", SomeFrames.Frames, Remove: 1));

        story.Authority.Economy.Alternatives[Id].Read()!.Parts.ShouldBe([More, new(ScenarioKind.Given, 2019, "Styrelsen", Body: Board, Unit: RegionalService, AmountTkr: 7)]);
        story.When(Write with { Seen = Written.Authority.Economy.Alternatives[Id].Content.Hash }).ThenRefused<Conflict>();
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
