using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using Styrbord.Domain.UnionConsultation;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Meetings;

public sealed class MinutesTests
{
    private static readonly ItemId Meeting = new("mote-nbs-1"), Next = new("mote-nbs-2"), RollCall = new("upprop"), Urgent = new("bradskande-1");
    private static readonly MatterId Premises = new("arende-lokaler");
    private static readonly DateOnly Day = new(2018, 9, 20);
    private static readonly Story Called = WithRoles(Locked.And(
        new ScheduleMeeting(Meeting, Hospital, Day), new ScheduleMeeting(Next, Hospital, new(2018, 10, 18)), new WriteAgendaItem(Meeting, RollCall, "Upprop"),
        new OpenMatter(Premises, "2018/00050", "Nya lokaler", MatterKind.Other)));

    private static readonly Story Held = Called.On(2018, 9, 20).And(Adopted(Hospital, Content1, Day) with { ImmediateApproval = false });
    private static readonly Story Minuted = Held.And(new WriteParagraph(Meeting, RollCall, "Alla är närvarande."));
    private static readonly Story Approved = Minuted.On(2018, 9, 25).And(new ApproveMeeting(Meeting, new(2018, 9, 25)));
    private static readonly Story Decided = Called.And(new DecideUrgently(Urgent, Hospital, Premises, new(2018, 9, 18), "Ordföranden", "Lokalerna hyrs.", "Avtalet går ut i dag."));

    [Fact]
    public void ApproveMeeting_WithAnItemUnwritten_SaysWhich()
    {
        Given(Held).When(new ApproveMeeting(Meeting, Day)).Then(new ParagraphMissing("1", "Upprop"));
        Given(Called).When(new ApproveMeeting(Meeting, new(2018, 9, 18))).Problems.ShouldContain(new MeetingNotHeld("2018-09-20"));
        Given(Minuted).When(new ApproveMeeting(Meeting, new(2018, 9, 21))).Then(new ApprovedOutside("2018-09-21"));
    }

    [Fact]
    public void ApproveMeeting_ApprovesEveryDecisionOfTheMeetingByTheOneEvent()
    {
        Given(Minuted.On(2018, 9, 25)).When(new ApproveMeeting(Meeting, new(2018, 9, 25))).ThenEvents(typeof(MinutesApproved), typeof(MeetingApproved));

        Approved.Authority.Decisions.Decisions.Values.Single(d => d.Body == Hospital).Minutes!.Day.ShouldBe(new DateOnly(2018, 9, 25));
        Given(Approved).When(new WriteParagraph(Meeting, RollCall, "Nästan alla.")).Then(new MeetingMinutesClosed("2018-09-25"));
    }

    [Fact]
    public void ApproveMeeting_WithNothingOnTheAgenda_IsRefused()
    {
        var empty = WithBodies.On(2018, 9, 20).And(new ScheduleMeeting(Meeting, Hospital, Day));

        Given(empty).When(new ApproveMeeting(Meeting, Day)).Then(new NothingMinuted());
    }

    [Fact]
    public void ApproveMeeting_FixesItemsAndNumbers_WhateverComesAfter()
    {
        var numbered = Minuted.And(new NumberParagraphs(Meeting, 60)).On(2018, 9, 25).And(new ApproveMeeting(Meeting, new(2018, 9, 25)));
        var before = Points(numbered, Meeting).Select(p => (p.Number, p.Item.Id, p.Paragraph, p.Contents.Length)).ToList();

        // a plan locked anew and a matter that would be due by its timetable
        var after = numbered.On(2018, 10, 1).And(
            new DescribeGoal(Proposal, Health, "Vi lade till en mening."), new SubmitPlan(Proposal, Content2, Motion),
            new RecordTimetableEntry(new("tid-1"), 2019, Day, TimetableKind.Decision, "förslag till verksamhetsplan", Hospital, ForBody: Healthcare));

        before.Select(p => p.Paragraph).ShouldBe(["60", "201"]);
        Points(after, Meeting).Select(p => (p.Number, p.Item.Id, p.Paragraph, p.Contents.Length)).ShouldBe(before);
        Points(after, Meeting)[1].Contents.Single().Id.ShouldBe(Content1);
    }

    [Fact]
    public void Meeting_WhoseMinutesAreApproved_TakesNothingMore()
    {
        var late = Decided.On(2018, 9, 20).And(new WriteParagraph(Meeting, RollCall, "Alla."), new WriteParagraph(Meeting, new(HealthcareMatter.Value), "Bordlagt."), new WriteParagraph(Meeting, Urgent, "Anmäldes inte."))
            .On(2018, 9, 25).And(new ApproveMeeting(Meeting, new(2018, 9, 25)));

        Given(late).When(new ReportUrgentDecision(Meeting, Urgent)).Then(new MeetingMinutesClosed("2018-09-25"));
        Given(late).When(Adopted(Hospital, Content1, Day)).Then(new MeetingClosed(Day, new(2018, 9, 25)));
        Given(late).When(new IssueNotice(Meeting)).Problems.ShouldContain(new MeetingMinutesClosed("2018-09-25"));
        UrgentQueries.ReportAt(late, late.Authority.Meetings.Urgent[Urgent])!.Id.ShouldBe(Next);
        Given(late.On(2018, 10, 18)).When(new ReportUrgentDecision(Next, Urgent)).ThenOne<UrgentDecisionReported>();
        Points(late.On(2018, 10, 18).And(new ReportUrgentDecision(Next, Urgent)), Meeting).Single(p => p.Item.Id == Urgent).IsReported.ShouldBeFalse();
    }

    [Fact]
    public void WriteParagraph_SeenAnOlderText_IsAConflict() =>
        Given(Minuted).When(new WriteParagraph(Meeting, RollCall, "Två saknas.", Seen: "")).ThenRefused<Conflict>();

    [Fact]
    public void WriteParagraph_BeforeTheMeeting_IsRefused() => Given(Called).When(new WriteParagraph(Meeting, RollCall, "Alla.")).Then(new MeetingNotHeld("2018-09-20"));

    [Fact]
    public void LastDays_AreThoseOfTheLaw()
    {
        MinutesQueries.LastDayToApprove(Day).ShouldBe(new DateOnly(2018, 10, 4));
        MinutesQueries.LastDayToPost(new(2018, 9, 25)).ShouldBe(new DateOnly(2018, 9, 27));
        MinutesQueries.LastDayOfAppeal(new(2018, 9, 26)).ShouldBe(new DateOnly(2018, 10, 17));
        MinutesQueries.LastDayOfAppeal(new(2018, 12, 4)).ShouldBe(new DateOnly(2018, 12, 27), "three weeks end on Christmas Day");
    }

    [Fact]
    public void PostOnBoard_OfWhatIsApproved_StartsTheTimeOfAppeal()
    {
        Given(Minuted).When(new PostOnBoard(Meeting, Day, Day)).Then(new NothingApprovedThen("2018-09-20"));
        Given(Approved).When(new PostOnBoard(Meeting, new(2018, 9, 25), new(2018, 9, 24))).Then(new PostedOutside("2018-09-24"));
        var posted = Approved.On(2018, 9, 26).And(new PostOnBoard(Meeting, new(2018, 9, 25), new(2018, 9, 26)));

        Part(posted).ShouldSatisfyAllConditions(p => p.PostBy.ShouldBe(new DateOnly(2018, 9, 27)), p => p.AppealBy.ShouldBe(new DateOnly(2018, 10, 17)), p => p.Rest.ShouldBeTrue());
        Given(posted).When(new PostOnBoard(Meeting, new(2018, 9, 25), new(2018, 9, 25))).Then(new AlreadyPosted("2018-09-26"));
        Given(posted.On(2018, 10, 17)).When(new TakeDownNotice(Meeting, new(2018, 9, 25), new(2018, 10, 17))).Then(new AppealTimeRuns("2018-10-17"));
        Given(posted.On(2018, 10, 18)).When(new TakeDownNotice(Meeting, new(2018, 9, 25), new(2018, 10, 18))).ThenOne<NoticeTakenDown>();
    }

    [Fact]
    public void ApprovalsOf_AParagraphApprovedAtOnce_StandApart()
    {
        var atOnce = Called.On(2018, 9, 20).And(Adopted(Hospital, Content1, Day), new ApproveMinutes(new($"beslut-{Hospital}-{Content1}-20"), Day), new WriteParagraph(Meeting, RollCall, "Alla."))
            .On(2018, 9, 28).And(new ApproveMeeting(Meeting, new(2018, 9, 28)));

        MinutesQueries.ApprovalsOf(atOnce, Sittings.Find(atOnce, Meeting)!).Select(p => (p.Day, p.Decisions.Length, p.Rest)).ShouldBe([(Day, 1, false), (new DateOnly(2018, 9, 28), 0, true)]);
        DocumentsQueries.Find(atOnce, MeetingDocuments.BoardOf(Meeting, Day), atOnce.Today)!.Body.OfType<Bullets>().Single().Items.Single().ShouldContain("2018/00002");
        DocumentsQueries.Find(atOnce, MeetingDocuments.BoardOf(Meeting, new(2018, 9, 27)), atOnce.Today).ShouldBeNull();
    }

    [Fact]
    public void PostOnBoard_OfAParagraphApprovedLaterTheSameDay_TakesANoticeOfItsOwn()
    {
        var first = new ItemId($"beslut-{Hospital}-{Content1}-20");
        var posted = Called.On(2018, 9, 20).And(Adopted(Hospital, Content1, Day), new ApproveMinutes(first, Day), new PostOnBoard(Meeting, Day, Day), new WriteParagraph(Meeting, RollCall, "Alla."));
        Parts(posted).ShouldHaveSingleItem().Notice!.Decisions.ShouldBe([first]);

        var later = posted.And(new ApproveMeeting(Meeting, Day));

        Parts(later).Select(p => (p.Decisions.Length, p.Rest, Posted: p.Notice is not null, p.Number)).ShouldBe([(1, false, true, 1), (0, true, false, 2)]);
        Tasks(later, Day).ShouldContain((TaskKind.PostOnBoard, new DateOnly(2018, 9, 22)));
        var both = later.On(2018, 9, 21).And(new PostOnBoard(Meeting, Day, new(2018, 9, 21)));
        Parts(both).Select(p => p.Notice!.Posted.Day).ShouldBe([20, 21]);
        DocumentsQueries.Find(both, MeetingDocuments.BoardOf(Meeting, Day, 2), both.Today)!.Front.ShouldContain(f => f.Key == "posted" && f.Value == "2018-09-21");
        DocumentsQueries.Find(both, MeetingDocuments.BoardOf(Meeting, Day, 3), both.Today).ShouldBeNull();
        var down = both.On(2018, 10, 13).And(new TakeDownNotice(Meeting, Day, new(2018, 10, 13), Number: 2));
        Parts(down).Select(p => p.Notice!.TakenDown is null).ShouldBe([true, false]);
    }

    [Fact]
    public void TakeDownNotice_OfAnEarlyRelease_AnnouncesNoMoreThanItDid()
    {
        var first = new ItemId($"beslut-{Hospital}-{Content1}-20");
        var put = Called.On(2018, 9, 20).And(Adopted(Hospital, Content1, Day), new ApproveMinutes(first, Day), new WriteParagraph(Meeting, RollCall, "Alla."));
        var told = put.Authority;
        var old = told.After(told.Sequence + 1, put.Authority.LastAt + 1, new NoticePosted(Meeting, new(Day, Day, null, false, new("sekreterare", told.LastAt))));
        var story = (put with { Authority = old }).And(new ApproveMeeting(Meeting, Day));
        Parts(story).Select(p => (p.Decisions.Length, p.Rest)).ShouldBe([(1, false), (0, true)]);

        var down = story.On(2018, 10, 13).And(new TakeDownNotice(Meeting, Day, new(2018, 10, 13)));

        Parts(down).Select(p => (p.Decisions.Length, p.Rest, p.Notice?.TakenDown?.Day)).ShouldBe([(1, false, 13), (0, true, null)]);
    }

    [Fact]
    public void Minutes_OnceApproved_KeepTheNamesOfBodies()
    {
        var before = Words(Approved);

        var renamed = Approved.On(2018, 10, 1).And(new RenameBody(Hospital, "Sjukhusnämnden", new(2018, 1, 1)), new RenameBody(Healthcare, "Vårdnämnden", new(2018, 1, 1)));

        Words(renamed).ShouldBe(before);
        Words(Minuted.And(new RenameBody(Hospital, "Sjukhusnämnden", new(2018, 1, 1)))).ShouldContain("Sjukhusnämnden");
    }

    [Fact]
    public void Minutes_OfAMeeting_HaveEveryItemAsAParagraph()
    {
        var tree = DocumentsQueries.Find(Approved, MeetingDocuments.MinutesOf(Meeting), Approved.Today)!;

        tree.Body.OfType<Heading>().Where(h => h.Level == 1).Select(h => (h.Number, h.Text)).ShouldBe([(null, "Upprop"), ("§ 201", "Verksamhetsplan 2019 för hälso- och sjukvårdsnämnden"), (null, "Justering")]);
        tree.Body.OfType<RichText>().ShouldContain(t => t.Markdown == "Alla är närvarande.");
    }

    [Fact]
    public void MyWork_AfterTheMeeting_HasApprovalBoardAndAppealWithTheirDays()
    {
        Tasks(Minuted, new(2018, 9, 21)).ShouldContain((TaskKind.ApproveMinutes, new DateOnly(2018, 10, 4)));
        Tasks(Approved, new(2018, 9, 25)).ShouldContain((TaskKind.PostOnBoard, new DateOnly(2018, 9, 27)));
        var posted = Approved.And(new PostOnBoard(Meeting, new(2018, 9, 25), new(2018, 9, 25)));
        Tasks(posted, new(2018, 10, 16)).Select(t => t.Kind).ShouldNotContain(TaskKind.TakeDownNotice);
        Tasks(posted, new(2018, 10, 17)).ShouldContain((TaskKind.TakeDownNotice, new DateOnly(2018, 10, 17)));
        var down = posted.On(2018, 10, 17).And(new TakeDownNotice(Meeting, new(2018, 9, 25), new(2018, 10, 17), Appealed: true));
        Tasks(down, new(2018, 10, 17)).Select(t => t.Kind).ShouldNotContain(TaskKind.TakeDownNotice);
    }

    [Fact]
    public void MyWork_OfAMeeting_HasOneTaskForItsMinutesAndOneForEachParagraphAtOnce()
    {
        var two = Held.And(new AdoptDecision(new("b2"), Premises, Hospital, Day, "202", DecisionStage.Adoption));
        Tasks(two, new(2018, 9, 21)).Count(t => t.Kind == TaskKind.ApproveMinutes).ShouldBe(1);

        var atOnce = two.And(new AdoptDecision(new("b3"), Premises, Hospital, Day, "203", DecisionStage.Preparation, ImmediateApproval: true));
        Tasks(atOnce, new(2018, 9, 21)).Where(t => t.Kind == TaskKind.ApproveMinutes).Select(t => t.Due).ShouldBe([Day, new DateOnly(2018, 10, 4)]);

        Tasks(Called.And(new IssueNotice(Meeting)), new(2018, 9, 21)).ShouldContain((TaskKind.ApproveMinutes, new DateOnly(2018, 10, 4)));
        Tasks(Called, new(2018, 9, 21)).Select(t => t.Kind).ShouldNotContain(TaskKind.ApproveMinutes);
        Tasks(Approved, new(2018, 9, 26)).Select(t => t.Kind).ShouldNotContain(TaskKind.ApproveMinutes);
    }

    [Fact]
    public void UrgentDecision_StandsOnTheNextAgenda_UntilReported()
    {
        Points(Decided, Meeting).Single(p => p.Item.Kind == AgendaItemKind.UrgentReport).Urgent!.Text.Body.ShouldBe("Lokalerna hyrs.");
        Points(Decided, Next).ShouldBeEmpty();
        UrgentQueries.IsLate(Decided, Decided.Authority.Meetings.Urgent[Urgent], new(2018, 9, 21)).ShouldBeTrue();
        Points(Decided.On(2018, 9, 21), Next).Select(p => p.Item.Kind).ShouldContain(AgendaItemKind.UrgentReport);
        Tasks(Decided, new(2018, 9, 18)).ShouldContain((TaskKind.ReportUrgentDecision, Day));

        var reported = Decided.On(2018, 9, 20).And(new ReportUrgentDecision(Meeting, Urgent));

        Points(reported.On(2018, 9, 21), Next).ShouldNotContain(p => p.Item.Kind == AgendaItemKind.UrgentReport);
        Points(reported, Meeting).Single(p => p.Item.Kind == AgendaItemKind.UrgentReport).IsMinuted.ShouldBeTrue();
        Given(reported).When(new ReportUrgentDecision(Meeting, Urgent)).ThenNothing();
        Given(reported).When(new TakeOffAgenda(Meeting, Urgent)).Then(new AlreadyReported("2018-09-20"));
    }

    [Fact]
    public void UrgentDecision_AfterTheNotice_StandsOnTheAgendaUntilReported()
    {
        var after = Called.And(new IssueNotice(Meeting), new DecideUrgently(Urgent, Hospital, Premises, new(2018, 9, 18), "Ordföranden", "Lokalerna hyrs.", "Avtalet går ut i dag."));

        Points(after, Meeting).Single(p => p.Item.Kind == AgendaItemKind.UrgentReport).Late.ShouldBeTrue();
        Given(after).When(new TakeOffAgenda(Meeting, Urgent)).Then(new MustBeReported("Nya lokaler"));
        Given(after.On(2018, 10, 1)).When(new ReportUrgentDecision(Meeting, Urgent)).ThenOne<UrgentDecisionReported>();
    }

    [Fact, Requirement("R-275")]
    public void DecideUrgently_InAMatterThatNeedsConsultation_NeedsItOrAReason()
    {
        var asked = new DecideUrgently(Urgent, OldBoard, new("premisser"), new(2018, 9, 18), "Ordföranden", "Ja.", "Bråttom.");
        var needed = Called.And(
            new RecordGroup(new("lsg"), "Samverkansgruppen", "samverkan", "LSG"),
            new SetUpConsultation(new("lsg"), new("lsg"), "Samverkan", ["Landstinget"], [new(ConsultationSide.Management, "Ledningen"), new(ConsultationSide.Union, "Förbunden")]),
            new OpenMatter(asked.Matter, "2018/00051", "Planeringsförutsättningar", MatterKind.PlanningPremises, 2019));

        Given(needed).When(asked).Then(new ConsultationMissing("Planeringsförutsättningar", "Samverkansgruppen"));

        var decided = needed.And(asked with { WithoutConsultation = "Gruppen hann inte mötas." });
        decided.Authority.Meetings.Urgent[Urgent].WithoutConsultation!.Body.ShouldBe("Gruppen hann inte mötas.");
        var topic = UnionConsultationQueries.Of(decided, 2018)[0].Topics.Single(t => t.Kind == MatterKind.PlanningPremises);
        (topic.Decided!.Day, topic.DecidedWithout).ShouldBe((new PartialDate(2018, 9, 18), true));
    }

    [Fact, Requirement("R-284", "R-285")]
    public void DecideUrgently_OverAnotherCommittee_NeedsTheRight()
    {
        var asked = new DecideUrgently(Urgent, OldBoard, Premises, new(2018, 9, 18), "Ordföranden", "Stopp.", "Bråttom.", Subject: SubjectMatter.Staff, Over: [Hospital]);
        var right = new GrantBoardRight(new("stopp"), OldBoard, OldAssembly, "Anställningsstopp", [SubjectMatter.Staff], new(2018, 2, 19), "11", new(2018, 3, 1));

        Given(Called).When(asked).ThenRefused<BoardRightMissing>();
        Given(Called, right).When(asked with { Right = right.Id }).ThenOne<UrgentlyDecided>().Decision.Basis.ShouldBe(new DecisionBasis(null, right.Id, SubjectMatter.Staff, [Hospital]));
        Given(Called, right).When(asked with { Right = right.Id, Subject = SubjectMatter.Individuals }).Problems.OfType<BoardRightForbidden>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Minutes_OnceApproved_KeepTheNameOfWhoGaveTheRightToAnUrgentDecision()
    {
        var meeting = new ItemId("mote-styrelsen");
        var minuted = Called.And(
            new GrantBoardRight(new("stopp"), OldBoard, OldAssembly, "Anställningsstopp", [SubjectMatter.Staff], new(2018, 2, 19), "11", new(2018, 3, 1)), new ScheduleMeeting(meeting, OldBoard, new(2018, 9, 20)),
            new DecideUrgently(Urgent, OldBoard, Premises, new(2018, 9, 18), "Ordföranden", "Stopp.", "Bråttom.", Right: new ItemId("stopp"), Subject: SubjectMatter.Staff, Over: [Hospital])).On(2018, 9, 20).And(new ReportUrgentDecision(meeting, Urgent));
        var approved = AgendaQueries.Of(minuted, Sittings.Find(minuted, meeting)!, minuted.Today).Where(p => !p.IsMinuted).Aggregate(minuted, (story, p) => story.And(new WriteParagraph(meeting, p.Item.Id, "Antecknat."))).And(new ApproveMeeting(meeting, Day));
        var renamed = new RenameBody(OldAssembly, "Församlingen", new(2018, 1, 1));

        Minutes(minuted.And(renamed)).ShouldContain("(Församlingen 2018-02-19, § 11)");
        Minutes(approved).ShouldContain("(Landstingsfullmäktige 2018-02-19, § 11)");
        Minutes(approved.And(renamed)).ShouldBe(Minutes(approved));

        string Minutes(Story story) => System.Text.Encoding.UTF8.GetString(Model.ToJson(DocumentsQueries.Find(story, MeetingDocuments.MinutesOf(meeting), story.Today)!));
    }

    [Fact]
    public void DecideUrgently_WhatTheChairMayNot_IsRefused()
    {
        var asked = new DecideUrgently(new("b2"), Hospital, Premises, new(2018, 9, 18), "Ordföranden", "Ja.", "Bråttom.");

        Given(Called).When(asked with { Matter = HealthcareMatter }).Then(new PlanNotUrgent());
        Given(Called).When(asked with { Matter = DirectiveMatter }).ThenRefused<WrongDecidingBody>();
        Given(Called).When(asked with { Body = OldAssembly }).Then(new NoUrgencyThere("Landstingsfullmäktige"));
        Given(Called).When(asked with { By = "", Text = "", Reason = "" }).Then(new Required("by"), new Required("text"), new Required("reason"));
        Given(Called).When(asked with { Day = new(2018, 9, 19) }).ThenRefused<DayNotReached>();
        Given(Called).When(asked with { Matter = new("x"), Body = new("y") }).Then(new NotFound("matter", "x", "matter"), new NotFound("body", "y", "body"));
    }

    [Fact]
    public void ReportUrgentDecision_AtAnotherBodysMeeting_IsRefused()
    {
        var other = Decided.And(new ScheduleMeeting(new("m-npf"), PrimaryCare, new(2018, 9, 19))).On(2018, 9, 20);

        Given(other).When(new ReportUrgentDecision(new("m-npf"), Urgent)).Then(new ReportedElsewhere("Nämnden för sjukhuset"));
        Given(Decided).When(new ReportUrgentDecision(Meeting, Urgent)).Then(new MeetingNotHeld("2018-09-20"));
    }

    private static string Words(Story story) =>
        string.Join('\n', new[] { MeetingDocuments.MinutesOf(Meeting), $"protokollsutdrag-beslut-{Hospital}-{Content1}-20" }
            .Select(id => DocumentsQueries.Find(story, id, story.Today)!).Select(t => System.Text.Encoding.UTF8.GetString(Model.ToJson(t))));

    private static ImmutableArray<MinutesPart> Parts(Story story) => MinutesQueries.ApprovalsOf(story, Sittings.Find(story, Meeting)!);

    private static MinutesPart Part(Story story) => MinutesQueries.ApprovalsOf(story, Sittings.Find(story, Meeting)!).Single();

    private static ImmutableArray<AgendaPoint> Points(Story story, ItemId meeting) => AgendaQueries.Of(story, Sittings.Find(story, meeting)!, story.Today);

    private static IReadOnlyList<(TaskKind Kind, DateOnly? Due)> Tasks(Story story, DateOnly today) => [.. MyWorkQueries.Of(story, "sekreterare-nbs", 2019, today).Select(t => (t.Kind, t.Due?.AsEnd))];
}
