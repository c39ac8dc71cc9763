using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Meetings;

public sealed class AgendaTests
{
    private static readonly ItemId First = new("mote-nbs-1"), Second = new("mote-nbs-2"), RollCall = new("upprop");
    private static readonly ItemId PlanItem = new(HealthcareMatter.Value);
    private static readonly MatterId Premises = new("arende-lokaler");
    private static readonly Story Called = Locked.And(
        new ScheduleMeeting(First, Hospital, new(2018, 9, 20), "13:00"), new ScheduleMeeting(Second, Hospital, new(2018, 10, 18)),
        new OpenMatter(Premises, "2018/00050", "Nya lokaler", MatterKind.Other));

    private static readonly Story Noticed = Called.And(new WriteAgendaItem(First, RollCall, "Upprop"), new IssueNotice(First));

    [Fact]
    public void Of_TheNextMeeting_TakesUpWhatIsSubmitted()
    {
        Points(Called, First).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.Item.Id.ShouldBe(PlanItem), p => p.Why.ShouldBe(DueReason.Submitted), p => p.Contents.Single().Id.ShouldBe(Content1));
        Points(Called, Second).ShouldBeEmpty();
    }

    [Fact]
    public void Of_ADayOfTheTimetable_TakesUpThePlanThoughNothingIsSubmitted()
    {
        var story = Opened.And(
            new ScheduleMeeting(First, Hospital, new(2018, 9, 6)),
            new RecordTimetableEntry(new("tid-1"), 2019, new DateOnly(2018, 9, 20), TimetableKind.Decision, "förslag till verksamhetsplan", Hospital, ForBody: Healthcare));

        Points(story, First).ShouldBeEmpty();
        var dated = MeetingQueries.IdOf(Hospital, new(2018, 9, 20));
        Points(story, dated).ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Why.ShouldBe(DueReason.Timetable), p => p.Contents.ShouldBeEmpty());
    }

    [Fact, Requirement("R-077")]
    public void Of_ADayOnWhichAStepIsDated_TakesUpTheMatterOfTheYearUntilTheBodyHasDecided()
    {
        var (budget, other) = (new MatterId("arende-budget"), new MatterId("arende-budget-annat-ar"));
        var story = AYearCalendar.Draft.And(
            new OpenMatter(budget, "2019/00100", "Budget 2021", MatterKind.Budget, 2021), new OpenMatter(other, "2018/00100", "Budget 2020", MatterKind.Budget, 2020),
            AYearCalendar.Steps with
            {
                Version = AYearCalendar.Steps.Version with { Id = new("v2") },
                Steps = AYearCalendar.Steps.Steps.Where(s => s.Id.Value is "forslag" or "budget").Select(s => s with { Id = new($"{s.Id}-2"), Topics = [s.Id.Value == "budget" ? "budget.decided" : "budget.proposed"], BuildsOn = [] }).ToEquatableArray(),
            },
            new OpenCalendar(2021, new("v2")), new OpenMatter(new("arende-2022"), "2019/00101", "Budget 2022", MatterKind.Budget, 2022),
            new DateStep(new("d-forslag"), 2021, new("forslag-2"), new(2021, 10, 11), null, Board), new DateStep(new("d-budget"), 2021, new("budget-2"), new(2021, 11, 22), null, Assembly));
        var (proposes, decides) = (MeetingQueries.IdOf(Board, new(2021, 10, 11)), MeetingQueries.IdOf(Assembly, new(2021, 11, 22)));

        foreach (var meeting in new[] { proposes, decides })
        {
            Points(story, meeting).ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Why.ShouldBe(DueReason.Timetable), p => p.Matter!.Id.Value.ShouldBe("arende-2022"));
        }

        var earlier = story.On(2021, 11, 16).And(new RecordDecision(new("beslut"), new("arende-2022"), Assembly, new DateOnly(2021, 11, 15), DecisionStage.Adoption, Sources: [new("protokoll", null, null)]));
        Points(earlier, decides).ShouldBeEmpty();
    }

    [Fact]
    public void Of_ABodyThatHasDecided_WaitsNoMore()
    {
        var decided = Called.On(2018, 9, 20).And(Adopted(Hospital, Content1, new(2018, 9, 20)));

        Points(decided, First).Single().ShouldSatisfyAllConditions(p => p.Why.ShouldBe(DueReason.Decided), p => p.Paragraph.ShouldBe("201"));
        Points(decided.On(2018, 9, 21), Second).ShouldBeEmpty();
    }

    [Fact]
    public void Of_WhatWasTabled_ReturnsAtTheNextMeeting()
    {
        var tabled = Called.On(2018, 9, 20).And(Adopted(Hospital, Content1, new(2018, 9, 20), DecisionOutcome.Tabled));

        Points(tabled.On(2018, 9, 21), Second).Single().Why.ShouldBe(DueReason.Returned);
    }

    [Fact]
    public void TakeOffAgenda_OfADueMatter_StaysOffUntilPutOnAgain()
    {
        var off = Called.And(new TakeOffAgenda(First, PlanItem));

        Points(off, First).ShouldBeEmpty();
        AgendaQueries.Missing(off, At(off, First), off.Today).Single().Id.ShouldBe(PlanItem);
        Points(off.And(new PutMatterOn(First, HealthcareMatter)), First).Single().Why.ShouldBe(DueReason.Submitted);
        Given(Called).When(new TakeOffAgenda(First, new("annat"))).Then(new NotOnAgenda(new("annat")));
    }

    [Fact]
    public void OrderAgenda_GivesEachItemItsPlaceAndParagraph()
    {
        var story = Called.And(
            new WriteAgendaItem(First, RollCall, "Upprop"), new PutMatterOn(First, Premises),
            new OrderAgenda(First, [new(PlanItem, 1), new(RollCall, 2), new(new(Premises.Value), 3)]), new NumberParagraphs(First, 61));

        Points(story, First).Select(p => (p.Number, p.Item.Id.Value, p.Paragraph)).ShouldBe([(1, PlanItem.Value, "61"), (2, "upprop", "62"), (3, Premises.Value, "63")]);
        Given(story).When(new OrderAgenda(First, [new(RollCall, 0), new(RollCall, 2)])).Then(new BadPlace("places[0].place"), new BadPlace("places[1].place"));
        Given(story).When(new NumberParagraphs(First, 0)).Then(new BadParagraphNumber());
    }

    [Fact]
    public void IssueNotice_FixesTheAgenda_WhatComesLaterIsToldApart()
    {
        var later = Noticed.On(2018, 9, 19).And(new PutMatterOn(First, Premises));

        Points(later, First).Select(p => (p.Item.Id.Value, p.Late)).ShouldBe([("upprop", false), (PlanItem.Value, false), (Premises.Value, true)]);
        Given(Noticed).When(new IssueNotice(First)).Then(new NoticeStands("2018-09-20"));
        Given(Called.And(new TakeOffAgenda(First, PlanItem))).When(new IssueNotice(First)).Then(new AgendaIsEmpty());
        Given(Noticed.On(2018, 9, 21)).When(new IssueNotice(First)).Then(new MeetingHasBeen("2018-09-20"), new NoticeStands("2018-09-20"));
    }

    [Fact]
    public void IssueNotice_OfAMeetingMovedSince_IsIssuedAnew() =>
        Given(Noticed, new MoveMeeting(First, new(2018, 9, 24))).When(new IssueNotice(First)).ThenOne<NoticeIssued>().Notice.Day.ShouldBe(new DateOnly(2018, 9, 24));

    [Fact]
    public void Papers_OfAMeeting_AreOneDocumentOfTheSubmittedTrees()
    {
        var late = Noticed.On(2018, 9, 19).And(new DescribeGoal(Proposal, Health, "Vi lade till en mening."), new SubmitPlan(Proposal, Content2, Motion), new AttachAnnex(First, new("b1"), PlanItem, "Karta.pdf", new string('a', 64), 1000));

        var tree = DocumentsQueries.Find(late, MeetingDocuments.PapersOf(First), late.Today)!;

        var written = System.Text.Encoding.UTF8.GetString(Model.ToJson(tree));
        foreach (var word in new[] { "Vi lade till en mening.", "Vi mäter kvalitet.", "Upprop", "Kompletterande handling", "inkom 2018-09-19", "Bilaga 2.1, Karta.pdf", Motion[0] })
        {
            written.ShouldContain(word);
        }

        tree.Body.OfType<Heading>().ShouldNotContain(h => h.Text == "Upprop", "it has no papers");
        tree.Body.OfType<Heading>().Select(h => h.Anchor).OfType<string>().ShouldBeUnique();
        tree.Body.OfType<Heading>().ShouldAllBe(h => h.Level >= 1 && h.Level <= 6);
    }

    [Fact]
    public void Notice_OfAMeeting_ListsItemsWithDiaryNumbers()
    {
        var tree = DocumentsQueries.Find(Noticed, MeetingDocuments.NoticeOf(First), Noticed.Today)!;

        tree.Body.OfType<Table>().Single().Rows.Select(r => (r[0], r[1], r[2])).ShouldBe([("1", "Upprop", "–"), ("2", "Verksamhetsplan 2019 för hälso- och sjukvårdsnämnden", "2018/00002")]);
        tree.Front.ShouldContain(f => f.Key == "time" && f.Value == "kl. 13.00");
    }

    [Theory]
    [InlineData("Karta.pdf", 1, true)]
    [InlineData("karta.exe", 1, false)]
    [InlineData("../karta.pdf", 1, false)]
    [InlineData("karta", 1, false)]
    [InlineData("karta.pdf", 0, false)]
    [InlineData("karta.pdf", FileRules.MaxBytes + 1, false)]
    public void AttachAnnex_OfAFile_MustBeReadableAndOfSize(string name, long bytes, bool fits) =>
        Given(Called).When(new AttachAnnex(First, new("b1"), PlanItem, name, new string('a', 64), bytes)).Problems.Count.ShouldBe(fits ? 0 : 1);

    [Fact]
    public void RemoveAnnex_ThrowsTheFileAway()
    {
        var removed = Given(Called, new AttachAnnex(First, new("b1"), PlanItem, "Karta.pdf", new string('a', 64), 10)).When(new RemoveAnnex(First, new("b1"))).ThenOne<AnnexRemoved>();

        removed.Forgets.ShouldBe(["bilaga/mote-nbs-1/b1/"]);
    }

    [Fact]
    public void PutMatterOn_ByAnotherBodysSecretary_IsRefused() => Given(WithRoles(Called).As("sekreterare-npf")).When(new PutMatterOn(First, Premises)).ThenRefused<NoAccess>();

    [Fact]
    public void PutMatterOn_OfAMeetingCalledOff_IsRefused() =>
        Given(Called, new CancelMeeting(First, "Inga ärenden.")).When(new PutMatterOn(First, Premises)).Then(new MeetingIsCancelled("2018-09-20"));

    [Fact]
    public void PutMatterOn_NothingKnown_SaysSo()
    {
        Given(Called).When(new PutMatterOn(new("x"), Premises)).Then(new NotFound("meeting", "x", "meeting"));
        Given(Called).When(new PutMatterOn(First, new("x"))).Then(new NotFound("matter", "x", "matter"));
        Given(Called).When(new WriteAgendaItem(First, PlanItem, " ")).Then(new AlreadyExists("agendaItem", PlanItem.Value), new Required("title"));
    }

    private static MeetingOnDay At(Story story, ItemId meeting) => Sittings.Find(story, meeting)!;

    private static ImmutableArray<AgendaPoint> Points(Story story, ItemId meeting) => AgendaQueries.Of(story, At(story, meeting), story.Today);
}
