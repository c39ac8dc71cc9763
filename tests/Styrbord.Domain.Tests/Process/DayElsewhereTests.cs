using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Tests.Work;
using Styrbord.Domain.UnionConsultation;
using Styrbord.Domain.Work;
using static Styrbord.Domain.Tests.Process.AVersion;

namespace Styrbord.Domain.Tests.Process;

/// <summary>A meeting of union consultation and the days of a dialogue date the step that they are, without a second entry.</summary>
public sealed class DayElsewhereTests
{
    private static readonly ItemId Lsg = new("lsg");
    private static readonly ProcessStep Consultation = Step("s", StepKind.Consultation, [], "consultation") with { Responsible = [new(PartyKind.Group, Lsg.Value)] };
    private static readonly ProcessStep Talk = Step("t", StepKind.Dialogue, [5], "committee-directive.dialogue");
    private static readonly ProcessStep Own = Step("e", StepKind.Decision, [6], "committee-directive");

    private static readonly SetUpConsultation Group = new(
        Lsg, Lsg, "Samverkan landstinget", ["Landstinget"], [new(ConsultationSide.Management, "Ledningsgruppen"), new(ConsultationSide.Union, "Arbetstagarorganisationerna")]);

    private static readonly Story There = WithBodies.On(2018, 1, 10).And(
        new RecordGroup(Lsg, "Landstingsövergripande samverkansgruppen", "samverkan", "LSG"), Group, Record(Old, Consultation, Talk, Own), new FollowProcessVersion(2019, Old));

    private static Story Consulted(int times) => There.And(Rule(RuleKind.TimesAYear, new(["consultation"], Least: 4)))
        .And([.. Enumerable.Range(1, times).Select(n => new ScheduleConsultation(new($"mote-{n}"), Lsg, new(2018, n * 2, 5)))]);

    private static readonly CallDialogue Dialogue = new(new("d"), DialogueKind.BeforeDirectives, DialogueLevel.Political, 2019, OldBoard, [Hospital], [new(2018, 5, 14)]);

    [Theory, Requirement("R-272")]
    [InlineData(3, "process.too-few-dated s"), InlineData(4, "")]
    public void OfCalendar_MeetingsOfConsultation_CountAsDatesOfTheStep(int times, string found) => string.Join(", ", Found(Consulted(times))).ShouldBe(found);

    [Fact]
    public void OfCalendar_AMeetingOfConsultationCalledOff_CountsNoMore() =>
        Found(Consulted(4).And(new CancelConsultation(new("mote-1"), "Förfall"))).ShouldBe(["process.too-few-dated s"]);

    [Fact]
    public void OfCalendar_TheSameDayInTheTimetable_IsCountedOnce() =>
        Found(Consulted(3).And(Dated("t1", Consultation.Id, new(2018, 2, 5)))).ShouldBe(["process.too-few-dated s"]);

    [Fact, Requirement("R-251")]
    public void OfCalendar_ADialogueCalledWithADay_PrecedesTheDirectives()
    {
        var rule = There.And(Rule(RuleKind.PrecededBy, new(["committee-directive"], ["committee-directive.dialogue"])), Dated("e1", Own.Id, new(2018, 5, 28)));
        var late = rule.And(Dialogue with { Days = [new(2018, 5, 29)] });

        Found(late).ShouldBe(["process.input-later e 2018-05-28"]);
        Found(late.And(new SetDialogueDays(new("d"), [new(2018, 5, 14)]))).ShouldBeEmpty();
    }

    [Fact, Requirement("R-272")]
    public void Of_DaysOfTheCalendar_CountAsMeetingsOfTheGroup()
    {
        var year = UnionConsultationQueries.Of(Consulted(2).And(Dated("t1", Consultation.Id, new(2018, 2, 5)), Dated("t2", Consultation.Id, new(2018, 9, 3))), 2018)[0];

        (year.Lacks, year.Dated.ShouldHaveSingleItem()).ShouldBe((1, new(2018, 9, 3)));
    }

    [Fact]
    public void FeedEvents_ConsultationAndDialogues_AreTheSameEventThroughTheirChanges()
    {
        var story = There.And(new ScheduleConsultation(new("mote-1"), Lsg, new(2018, 9, 3)), Dialogue, new SetDialogueDays(new("d"), [new(2018, 5, 15)]), new CancelConsultation(new("mote-1"), "Förfall"));

        FeedEvents.Of(story, 2018).Select(e => (e.Id, e.Day, e.What[0], e.Changes, e.Cancelled)).ShouldBe(
            [("d", new(2018, 5, 15), "Steg t", 1, false), ("mote-1", new(2018, 9, 3), "Steg s", 1, true)]);
        FeedEvents.Of(story, 2018, new HashSet<BodyId> { Hospital }).Select(e => e.Id).ShouldContain("d");
        FeedEvents.Of(story, 2018, new HashSet<BodyId> { Psychiatry }).Select(e => e.Id).ShouldNotContain("d");
    }

    [Fact]
    public void FeedEvents_ADialogueThatLosesADay_CallsThatEventOffAndKeepsTheOther()
    {
        var three = There.And(Dialogue with { Days = [new(2018, 5, 14), new(2018, 5, 16), new(2018, 5, 21)] });
        (string, DateOnly, bool)[] Events(Story story) => [.. FeedEvents.Of(story, 2018).Select(e => (e.Id, e.Day, e.Cancelled)).OrderBy(e => e.Id, StringComparer.Ordinal)];
        Story To(Story story, params DateOnly[] days) => story.And(new SetDialogueDays(new("d"), [.. days]));

        Events(three).ShouldBe([("d", new(2018, 5, 14), false), ("d-2", new(2018, 5, 16), false), ("d-3", new(2018, 5, 21), false)]);
        var fewer = To(three, new(2018, 5, 16), new(2018, 5, 22));
        Events(fewer).ShouldBe([("d", new(2018, 5, 22), false), ("d-2", new(2018, 5, 16), false), ("d-3", new(2018, 5, 21), true)], "the day that stays is the same event");
        Events(To(fewer, new(2018, 5, 16), new(2018, 5, 22), new(2018, 5, 28))).ShouldBe([("d", new(2018, 5, 22), false), ("d-2", new(2018, 5, 16), false), ("d-3", new(2018, 5, 28), false)]);
        Events(To(fewer)).ShouldBe([("d", new(2018, 5, 22), true), ("d-2", new(2018, 5, 16), true), ("d-3", new(2018, 5, 21), true)], "no day is left");
    }

    [Fact]
    public void Of_AYear_ListsWhatIsHeldByItsDay()
    {
        var story = There.And(new ScheduleConsultation(new("mote-1"), Lsg, new(2018, 3, 5)), new ScheduleConsultation(new("mote-2"), Lsg, new(2018, 9, 3)), Dialogue, new CancelConsultation(new("mote-2"), "Förfall"));

        DaysElsewhere.Of(story, 2018).Select(h => (h.Held.Id.Value, h.Day, h.Step?.Title)).ShouldBe([("mote-1", new(2018, 3, 5), "Steg s"), ("d", new(2018, 5, 14), "Steg t")]);
        DaysElsewhere.Of(story, 2019).ShouldBeEmpty();
    }

    [Fact, Requirement("R-079")]
    public void StepTasks_ConsultationRecorded_CloseByThemselves()
    {
        var dated = StepTaskTests.WithTopics("consultation").And(new RecordGroup(Lsg, "Samverkansgruppen", "samverkan", "LSG"), Group).On(2020, 11, 24);
        StepTasks.All(dated, new(2020, 11, 24)).Where(t => t.Place == "d-budget").ShouldNotBeEmpty();

        var recorded = dated.And(new RecordConsultation(Lsg, MatterKind.Budget, 2021, new(2020, 11, 23), ConsultationStep.Informed));

        StepTasks.All(recorded, new(2020, 11, 24)).Where(t => t.Place == "d-budget").ShouldBeEmpty();
    }
}
