using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AnActionPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.ActionPlans;

public sealed class ActionPlanTests
{
    private static readonly FixActionPlan Fix = new(HospitalAdministration, 2019);
    private static readonly DeliverActionPlan Deliver = new(HospitalAdministration, 2019);

    [Fact, Requirement("R-114")]
    public void FixActionPlan_WithNothingInIt_SaysEverythingItMustHold() =>
        Given(InJanuary.As("forvaltningschef")).When(Fix).Problems.Select(p => (p.Code, p.Path)).ShouldBe(
            [("actionPlans.missing-section", "sections.operativ-planering"), ("actionPlans.missing-section", "sections.budget"), ("actionPlans.no-activities", "activities")]);

    [Fact, Requirement("R-114")]
    public void FixActionPlan_WithPlanningBudgetAndMeasures_IsKeptWhole() =>
        TextOf(Fixed, "faststalld-2019-1-forv-sjukhus").ShouldSatisfyAllConditions(
            t => t.ShouldContain("Vi arbetar i fyra team."), t => t.ShouldContain("900 miljoner"), t => t.ShouldContain("Kvällsmottagning på kirurgen"), t => t.ShouldContain("februari 2019 till 15 september 2019"));

    [Fact, Requirement("R-114")]
    public void FixActionPlan_WithACommitmentThatNobodyCarriesOut_SaysSoInThePlan() =>
        TextOf(Fixed, "faststalld-2019-1-forv-sjukhus").ShouldContain("Saknar aktivitet");

    [Fact]
    public void FixActionPlan_ByAUnitManager_IsForbidden() => Given(SectionsWritten.As("enhetschef")).When(Fix).ThenRefused<NoAccess>();

    [Fact]
    public void FixActionPlan_NothingChangedSince_ChangesNothing() => Given(Fixed).When(Fix).ThenNothing();

    [Fact]
    public void FixActionPlan_ChangedSince_IsTheNextNumber_AndTheFirstStaysAsItWas()
    {
        var story = Fixed.And(new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Budget, "Ramen är 905 miljoner kronor."));
        ActionPlansQueries.Of(story, HospitalAdministration, 2019)!.Changed.ShouldBeTrue();

        var again = story.And(Fix);

        ActionPlansQueries.Of(again, HospitalAdministration, 2019)!.ShouldSatisfyAllConditions(l => l.Plan.Fixed.Length.ShouldBe(2), l => l.Changed.ShouldBeFalse());
        TextOf(again, "faststalld-2019-1-forv-sjukhus").ShouldContain("900 miljoner");
        TextOf(again, "faststalld-2019-2-forv-sjukhus").ShouldContain("905 miljoner");
    }

    [Fact, Requirement("R-115")]
    public void DeliverActionPlan_Fixed_ComesToTheCommitteeWithoutADecision()
    {
        var told = Given(Fixed).When(Deliver);

        told.ThenOne<ActionPlanDelivered>().ShouldSatisfyAllConditions(d => d.To.ShouldBe(Healthcare), d => d.Day.ShouldBe(new DateOnly(2019, 2, 11)));
        told.After.Authority.Decisions.ShouldBeSameAs(Fixed.Authority.Decisions);
    }

    [Fact]
    public void DeliverActionPlan_NotFixed_IsRefused() => Given(SectionsWritten.As("forvaltningschef")).When(Deliver).Then(new NotFixed());

    [Fact]
    public void DeliverActionPlan_Again_ChangesNothing() => Given(Delivered).When(Deliver).ThenNothing();

    [Fact, Requirement("R-115")]
    public void ReceiveActionPlan_AtAMeeting_IsTakenPartOf() =>
        Given(Delivered.On(2019, 2, 26).As("sekreterare-hsn")).When(new ReceiveActionPlan(HospitalAdministration, 2019, new(2019, 2, 26)))
            .Then(a => a.ActionPlans.Of(HospitalAdministration, 2019).Latest!.Received.ShouldBe(new DateOnly(2019, 2, 26)));

    [Fact]
    public void ReceiveActionPlan_BeforeItCame_IsRefused() =>
        Given(Delivered.As("sekreterare-hsn")).When(new ReceiveActionPlan(HospitalAdministration, 2019, new(2019, 2, 10))).Then(new MeetingOutside(new(2019, 2, 10), new(2019, 2, 11)));

    [Fact, Requirement("R-115")]
    public void ReceiveActionPlan_FixedAnewSince_ReceivesTheFixingThatCame()
    {
        var again = Delivered.And(new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Planning, "Vi arbetar i fem team."), Fix).On(2019, 2, 26).As("sekreterare-hsn");

        foreach (var asked in new ReceiveActionPlan[] { new(HospitalAdministration, 2019, new(2019, 2, 26), 1), new(HospitalAdministration, 2019, new(2019, 2, 26)) })
        {
            Given(again).When(asked).Then(a => a.ActionPlans.Of(HospitalAdministration, 2019).Fixed.Select(f => f.Received).ShouldBe([new DateOnly(2019, 2, 26), null]));
        }

        Given(again).When(new ReceiveActionPlan(HospitalAdministration, 2019, new(2019, 2, 26), 2)).Then(new NotDelivered());
        Given(again).When(new ReceiveActionPlan(HospitalAdministration, 2019, new(2019, 2, 26), 3)).Then(new NotFound("fixing", "3", "number"));
    }

    [Fact, Requirement("R-114")]
    public void FixActionPlan_ByTheHeadOfAnotherAdministration_IsRefused()
    {
        var story = SectionsWritten.On(2019, 2, 11).As(Context.SystemActor).And(
            Head("chef-sjukhus", HospitalAdministration), Head("chef-primarvard", PrimaryCareAdministration));

        Given(story.As("chef-primarvard")).When(Fix).ThenRefused<NoAccess>();
        Given(story.As("chef-sjukhus")).When(Fix).ThenOne<ActionPlanFixed>();
    }

    private static GrantRole Head(string account, UnitId unit) => Grant(account, Role.HeadOfAdministration, Healthcare) with { Unit = unit };

    [Fact]
    public void ReceiveActionPlan_NotDelivered_IsRefused() =>
        Given(Fixed.As("sekreterare-hsn")).When(new ReceiveActionPlan(HospitalAdministration, 2019, new(2019, 2, 11))).Then(new NotDelivered());

    [Fact]
    public void WriteActionPlanSection_ThatThereIsNone_IsRefused() =>
        Given(SectionsWritten).When(new WriteActionPlanSection(HospitalAdministration, 2019, "okänt", "x")).Then(new NotFound("section", "okänt", "section"));

    [Fact]
    public void WriteActionPlanSection_ChangedByAnother_IsAConflict() =>
        Given(SectionsWritten).When(new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Budget, "Annat.", "")).ThenRefused<Conflict>().Theirs.ShouldBe("Ramen är 900 miljoner kronor.");

    [Fact]
    public void WriteActionPlanSection_TooLong_IsRefused() =>
        Given(SectionsWritten).When(new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Measures, new string('x', 10_001))).Then(new TooLong("text", 10_001, 10_000));

    [Fact, Requirement("R-114")]
    public void Of_YearWithATemplate_HasItsSectionsAndNeverLosesTheBudget()
    {
        var story = InJanuary.As(Context.SystemActor).And(new RecordTemplate(
            new("mall-hp"), 2019, "Handlingsplan", [new("bemanning", "Bemanning", Mandatory: true, null, 500), new(ActionPlanSections.Planning, "Så arbetar vi", Mandatory: false, null, 500)], DocumentKind.ActionPlan));

        ActionPlanSections.Of(story, 2019).Select(s => (s.Heading, s.Mandatory)).ShouldBe(
            [("Bemanning", true), ("Så arbetar vi", true), ("Budget för året", true), ("Insatser för nämndens mål och uppdrag", false)]);
    }

    [Fact]
    public void StateHash_NothingSaidOfActionPlans_IsWhatItWas() => (InJanuary.Authority with { ActionPlans = ActionPlansState.Empty }).StateHash().ShouldBe(InJanuary.Authority.StateHash());

    private static string TextOf(Authority authority, string document) =>
        System.Text.Encoding.UTF8.GetString(Model.ToJson(DocumentsQueries.Find(authority, document, new(2019, 2, 11)).ShouldNotBeNull()));
}
