using Styrbord.Domain.Decisions;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Work;

/// <summary>What an ended body had left to report is reported where its work has gone; what nobody took over stands without owner.</summary>
public sealed class SuccessorTaskTests
{
    private static readonly ItemId Urgent = new("bradskande"), First = new("mote-hsn"), Elsewhere = new("mote-tv"), Delegation = new("delegation");
    private static readonly MatterId Premises = new("arende-lokaler");
    private static readonly DateOnly January = new(2019, 1, 15);

    private static readonly Story Left = WithRoles(WithBodies.On(2018, 12, 20)).And(
        new OpenMatter(Premises, "2018/00050", "Nya lokaler", MatterKind.Other),
        new DecideUrgently(Urgent, Hospital, Premises, new(2018, 12, 19), "Ordföranden", "Lokalerna hyrs.", "Avtalet går ut i dag."),
        new DelegateRight(Delegation, Hospital, "Inköp", new(2018, 1, 15), "8", new(2018, 1, 15), new(2018, 12, 31), Holder: "förvaltningschefen"),
        new RegisterDelegated(new("inkop"), Delegation, new(2018, 12, 18), "Inköp av stolar.")).On(2019, 1, 9).And(
        new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 8)), new RegisterConstitutingMeeting(Dental, new(2019, 1, 8)),
        new ScheduleMeeting(First, Healthcare, January), new ScheduleMeeting(Elsewhere, Dental, January));

    private static readonly Story InJanuary = Left.On(2019, 1, 15);

    [Fact]
    public void ReportUrgentDecision_OfAnEndedBody_IsReportedAtItsSuccessorsMeeting()
    {
        Given(InJanuary).When(new ReportUrgentDecision(Elsewhere, Urgent)).ThenRefused<ReportedElsewhere>();

        var told = InJanuary.And(new ReportUrgentDecision(First, Urgent));

        told.Authority.Meetings.Urgent[Urgent].Reported!.Meeting.ShouldBe(First);
        Tasks(told).ShouldNotContain(t => t.Kind == TaskKind.ReportUrgentDecision);
    }

    [Fact]
    public void Agenda_OfTheSuccessor_HasWhatIsToBeReported() =>
        AgendaQueries.Of(InJanuary, Sittings.Find(InJanuary, First)!, January).ShouldContain(p => p.Item.Id == Urgent);

    [Fact]
    public void MyWork_OfTheSuccessorsSecretary_HasWhatTheEndedBodyLeftWithItsDay() =>
        MyWorkQueries.Of(InJanuary, "sekreterare-hsn", 2020, January).Where(t => t.Kind is TaskKind.ReportUrgentDecision or TaskKind.ReportDelegated).Select(t => (t.Kind, t.Body, t.Due))
            .ShouldBe([(TaskKind.ReportUrgentDecision, Hospital, PartialDate.Of(January)), (TaskKind.ReportDelegated, Hospital, PartialDate.Of(January))], ignoreOrder: true);

    [Fact]
    public void ReportDelegated_OfAnEndedBody_IsReportedToItsSuccessor()
    {
        Given(InJanuary).When(new ReportDelegated(Dental, January, "4", [new("inkop")])).Then(new NothingToReportOf(new("inkop")));

        var told = InJanuary.And(new ReportDelegated(Healthcare, January, "4", [new("inkop")]));

        DelegationQueries.Unreported(told, Hospital).ShouldBeEmpty();
        Tasks(told).ShouldNotContain(t => t.Kind == TaskKind.ReportDelegated);
    }

    [Fact]
    public void Tasks_OfAnEndedBodyWithoutSuccessor_StandWithoutOwner()
    {
        var alone = new BodyId("tillfallig");
        var ended = WithRoles(WithBodies.On(2018, 3, 1)).And(
            new RecordBody(alone, BodyLevel.Committee, "Tillfälliga nämnden", ValidTo: new PartialDate(2018, 6, 30)),
            new OpenMatter(Premises, "2018/00050", "Nya lokaler", MatterKind.Other),
            new DecideUrgently(Urgent, alone, Premises, new(2018, 2, 28), "Ordföranden", "Lokalerna hyrs.", "Avtalet går ut i dag."));

        Tasks(ended, new(2018, 9, 3)).Single(t => t.Kind == TaskKind.ReportUrgentDecision).ShouldSatisfyAllConditions(
            t => t.Body.ShouldBe(alone), t => t.Owner!.IsUnowned.ShouldBeTrue(), t => t.Owner!.MayTake.ShouldBeEmpty());
    }

    private static System.Collections.Immutable.ImmutableArray<WorkTask> Tasks(Authority authority, DateOnly? day = null) => TaskBoard.Of(authority, day ?? January);
}
