using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Organisation;
using static Styrbord.TestKit.AnActionPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.ActionPlans;

public sealed class ActivityTests
{
    private static readonly Story Start = InJanuary.As("handlaggare");

    [Fact, Requirement("R-050")]
    public void AddActivity_ForACommitment_IsPlannedAndTiedToIt() =>
        Given(Start).When(AddEvenings).Then(a => a.ActionPlans.Activities[Evenings].ShouldSatisfyAllConditions(
            x => x.On(new(2019, 1, 14)).ShouldBe(ActivityStatus.Planned),
            x => Ties.Of(a, x).ShouldHaveSingleItem().ShouldSatisfyAllConditions(t => t.Kind.ShouldBe(TieKind.Commitment), t => t.Number.ShouldBe("1.1.1"), t => t.Name.ShouldBe("Vi kortar väntetiderna."))));

    [Fact, Requirement("R-065")]
    public void AddActivity_ForARegionalFocusArea_KeepsTheLinkToIt() =>
        Given(Start).When(AddEvenings with { Items = [], Goals = [Digitalisation] })
            .Then(a => ActionPlansQueries.TiedTo(a, Digitalisation.Value).ShouldHaveSingleItem().Id.ShouldBe(Evenings));

    [Fact, Requirement("R-050")]
    public void AddActivity_ForNothing_IsRefused() => Given(Start).When(AddEvenings with { Items = [] }).Then(new TiedToNothing());

    [Fact]
    public void AddActivity_ForWhatThePlanDoesNotHold_IsRefused() =>
        Given(Start).When(AddEvenings with { Items = [new("okänt")] }).Then(new NotFound("commitment", "okänt", "items[0]"));

    [Fact]
    public void AddActivity_ForAnotherCommitteesAssignment_IsRefused() =>
        Given(Start).When(AddEvenings with { Items = [], Goals = [ToBoard] }).Then(new AssignmentElsewhere("2.1.1a", "Hälso- och sjukvårdsnämnden", "goals[0]"));

    [Fact]
    public void AddActivity_EndingBeforeItStarts_IsRefused() =>
        Given(Start).When(AddEvenings with { End = new(2019, 1, null) }).Then(new EndsBeforeStart("end"));

    [Fact]
    public void AddActivity_OfAnotherYear_IsRefused() =>
        Given(Start).When(AddEvenings with { Start = new(2020, 1, null), End = new(2020, 3, null) }).Then(new OutsideTheYear(2019, "start"));

    [Fact]
    public void AddActivity_ByAUnitOfAnotherAdministration_IsRefused() =>
        Given(Start).When(AddEvenings with { Responsible = PrimaryCareAdministration }).Then(new NotOfAdministration("Primärvården", "Sjukhuset"));

    [Fact]
    public void AddActivity_ByAUnitThatEndsBefore_IsRefusedWithTheDay() =>
        Given(Start.As(Context.SystemActor), new RecordUnit(new("enhet-jour"), "enhet", "Jouren", Parent: HospitalAdministration, ValidTo: new PartialDate(2019, 6, null)))
            .When(AddEvenings with { Responsible = new("enhet-jour") }).Then(new UnitNotThere("Jouren", new(2019, 9, 15)));

    [Fact]
    public void AddActivity_InAUnitBelowAnAdministration_IsRefused() =>
        Given(Start).When(AddEvenings with { Administration = Surgery }).Then(new NotAnAdministration("Kirurgi", 2019));

    [Fact]
    public void AddActivity_InAYearWithoutADirective_IsRefused() =>
        Given(Start).When(AddEvenings with { Year = 2021 }).Then(new Domain.Plans.NoDirective(2021));

    [Fact]
    public void AddActivity_WithEverythingWrong_SaysAllAtOnce() =>
        Given(Start).When(new AddActivity(HospitalAdministration, 2019, new("fel id"), "", new UnitId("okänd"), new(2019, 5, null), new(2019, 4, null)))
            .Problems.Select(p => p.Path).ShouldBe(["id", "name", "end", "responsible", "items"], ignoreOrder: true);

    [Fact]
    public void AddActivity_ByAReader_IsForbidden() => Given(InJanuary.As("lasare")).When(AddEvenings).ThenRefused<NoAccess>();

    [Fact]
    public void AddActivity_ByAWriterOfAnotherCommittee_IsForbidden() => Given(InJanuary.As("sekreterare-kfn")).When(AddEvenings).ThenRefused<NoAccess>();

    [Fact]
    public void ChangeActivity_Seen_IsAsSaid() =>
        Given(WithActivities).When(Change(WithActivities, "Kvällsmottagning och lördagar")).ThenOne<ActivityChanged>().Content.Name.ShouldBe("Kvällsmottagning och lördagar");

    [Fact]
    public void ChangeActivity_ToWhatItIs_ChangesNothing() => Given(WithActivities).When(Change(WithActivities, AddEvenings.Name)).ThenNothing();

    [Fact]
    public void ChangeActivity_ChangedByAnother_IsAConflictInWhatDiffers()
    {
        var mine = Change(WithActivities, "Mitt namn");

        var problem = Given(WithActivities.And(Change(WithActivities, "Ditt namn"))).When(mine).ThenRefused<Conflict>();

        (problem.Path, problem.Theirs, problem.Mine, problem.By).ShouldBe(("name", "Ditt namn", "Mitt namn", "enhetschef"));
    }

    [Fact, Requirement("R-050")]
    public void On_AfterItsEnd_IsLateUntilDone()
    {
        var begun = WithActivities.And(new ReportActivity(Evenings, ActivityProgress.UnderWay, "Öppnade i februari."));
        var done = begun.On(2019, 9, 20).And(new ReportActivity(Evenings, ActivityProgress.Done));

        (Status(begun, new(2019, 9, 15)), Status(begun, new(2019, 9, 16)), Status(done, new(2019, 9, 20))).ShouldBe((ActivityStatus.UnderWay, ActivityStatus.Late, ActivityStatus.Done));
    }

    [Fact]
    public void On_NotBegunWhenItsStartMonthIsOver_IsLate() =>
        (Status(WithActivities, new(2019, 2, 28)), Status(WithActivities, new(2019, 3, 1))).ShouldBe((ActivityStatus.Planned, ActivityStatus.Late));

    [Fact]
    public void ReportActivity_TheSameAgain_ChangesNothing() =>
        Given(WithActivities, new ReportActivity(Evenings, ActivityProgress.UnderWay)).When(new ReportActivity(Evenings, ActivityProgress.UnderWay)).ThenNothing();

    [Fact]
    public void ReportActivity_StillPlanned_IsKeptAsSaid() =>
        Given(WithActivities).When(new ReportActivity(Evenings, ActivityProgress.Planned, "Väntar på lokal.")).ThenOne<ActivityReported>().Note?.Body.ShouldBe("Väntar på lokal.");

    [Fact]
    public void DropActivity_WithAReason_IsDropped() => Status(WithActivities.And(new DropActivity(Evenings, "Läkare saknas.")), new(2019, 10, 1)).ShouldBe(ActivityStatus.Dropped);

    [Fact]
    public void DropActivity_WithoutAReason_IsRefused() => Given(WithActivities).When(new DropActivity(Evenings, " ")).Then(new Required("reason"));

    [Fact]
    public void DropActivity_ByAContributor_IsForbidden() => Given(WithActivities.As("handlaggare")).When(new DropActivity(Evenings, "Nej.")).ThenRefused<NoAccess>();

    [Fact]
    public void ReportActivity_Dropped_IsTakenUpAgain() =>
        Status(WithActivities.And(new DropActivity(Evenings, "Läkare saknas."), new ReportActivity(Evenings, ActivityProgress.UnderWay)), new(2019, 3, 1)).ShouldBe(ActivityStatus.UnderWay);

    [Fact]
    public void ReportActivity_Unknown_IsRefused() => Given(WithActivities.As(Context.SystemActor)).When(new ReportActivity(new("okänd"), ActivityProgress.Done)).Then(new NotFound("activity", "okänd", "activity"));

    [Fact]
    public void Of_CommitmentTakenOutOfThePlan_IsShownAsGone()
    {
        var story = WithActivities.As(Context.SystemActor).And(new Domain.Plans.RemoveItem(AJointPlan.Final, Waiting));

        Ties.Of(story, story.Authority.ActionPlans.Activities[Evenings]).ShouldHaveSingleItem().Kind.ShouldBe(TieKind.Gone);
    }

    [Fact]
    public void Consequences_OfAGoalWithActivities_NameThem()
    {
        var before = Domain.Work.ConsequenceQueries.Of(InJanuary, [Health], 2020, new(2019, 1, 14))!;
        var after = Domain.Work.ConsequenceQueries.Of(WithActivities, [Health], 2020, new(2019, 1, 14))!;

        (before.Activities.Length, after.Activities.Length).ShouldBe((0, 2));
        after.Seen.ShouldNotBe(before.Seen);
    }

    private static ChangeActivity Change(Story story, string name) => new(
        Evenings, name, Surgery, AddEvenings.Start, AddEvenings.End, [Waiting], [], AddEvenings.Text, story.Authority.ActionPlans.Activities[Evenings].Content.Seen);

    private static ActivityStatus Status(Authority authority, DateOnly day) => authority.ActionPlans.Activities[Evenings].On(day);
}
