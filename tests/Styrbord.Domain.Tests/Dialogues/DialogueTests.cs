using Styrbord.Domain.Access;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Dialogues;

public sealed class DialogueTests
{
    private static readonly ItemId Id = new("dialog-1");
    private static readonly ItemId Queues = new("fraga-1");
    private static readonly CallDialogue Call = new(Id, DialogueKind.ClosingAndBudget, DialogueLevel.Political, 2020, OldBoardWorkingCommittee, [Hospital, PrimaryCare], [new(2019, 3, 12)]);
    private static readonly Story Called = Planning.On(2019, 2, 4).And(Call);
    private static readonly Story Asked = Called.And(new RequestInformation(Id, Queues, "Hur gick året, och vad behövs för 2020?"));
    private static readonly Story Held = Asked.On(2019, 3, 12).And(new RecordDialogue(Id, new(2019, 3, 12), "Köerna först.", "Vi talade om köerna."));

    [Fact, Requirement("R-243", "R-244")]
    public void Dialogue_InMarch_TiesEachAnswerToWhatTheBoardAskedFor()
    {
        var answered = Asked.And(new AnswerRequest(Id, Queues, Hospital, "Ett underskott."));

        DialoguesQueries.Answers(Dialogue(answered)).ShouldBe((1, 2));
        Dialogue(answered).Requests[0].Of(Hospital)!.Text.Body.ShouldBe("Ett underskott.");
        DialoguesQueries.OpenRequests(answered, Hospital).ShouldBeEmpty();
        DialoguesQueries.OpenRequests(answered, PrimaryCare).ShouldHaveSingleItem().Request.Id.ShouldBe(Queues);
    }

    [Fact, Requirement("R-245")]
    public void Dialogue_IsOpen_UntilItIsReportedToTheBoard()
    {
        Dialogue(Held).ShouldSatisfyAllConditions(d => d.State.ShouldBe(DialogueState.Held), d => d.IsOpen.ShouldBeTrue());

        var reported = Held.On(2019, 3, 25).And(new ReportDialogue(Id, OldBoard, new(2019, 3, 25), "Vi såg köerna."));

        Dialogue(reported).ShouldSatisfyAllConditions(d => d.State.ShouldBe(DialogueState.Reported), d => d.IsOpen.ShouldBeFalse());
    }

    [Fact, Requirement("R-245")]
    public void ReportDialogue_NotHeldOrNotToTheBoard_IsRefused()
    {
        Given(Asked).When(new ReportDialogue(Id, OldBoard, new(2019, 2, 4), "Klart.")).Then(new NothingToReport());
        Given(Held).When(new ReportDialogue(Id, Hospital, new(2019, 3, 11), "Klart.")).Then(new NotTheBoard(Hospital), new DayOutOfOrder("2019-03-11"));
    }

    [Fact, Requirement("R-246")]
    public void Dialogue_OfOfficials_StandsBesideThePoliticalOne()
    {
        DialoguesQueries.LacksOfficials(Called, Dialogue(Called)).ShouldBeTrue();
        var beside = Call with { Id = new("dialog-2"), Level = DialogueLevel.Officials, Beside = Id };

        var both = Called.And(beside);

        DialoguesQueries.LacksOfficials(both, Dialogue(both)).ShouldBeFalse();
        var held = both.On(2019, 3, 12).And(new RecordDialogue(beside.Id, new(2019, 3, 12), "Samma bild."));
        held.Authority.Dialogues.Dialogues[beside.Id].IsOpen.ShouldBeFalse();
        Given(Called).When(beside with { Year = 2019 }).Then(new NotBeside(Id));
    }

    [Fact, Requirement("R-252")]
    public void CallDialogue_OfEveryKind_IsListedByItsDay()
    {
        DialogueKind[] kinds = [DialogueKind.FollowUpMeeting, DialogueKind.InterimFollowUp, DialogueKind.Planning, DialogueKind.Seminar];
        var story = Planning;
        foreach (var (kind, i) in kinds.Select((k, i) => (k, i)))
        {
            story = story.And(Call with { Id = new($"d{i}"), Kind = kind, Days = [new(2019, 10 - i, 1)] });
        }

        DialoguesQueries.Of(story, 2020).Select(d => d.Kind).ShouldBe(kinds.Reverse());
    }

    [Fact, Requirement("R-249")]
    public void Dialogue_WithSeveralDays_IsTiedToItsDirective()
    {
        var story = Planning.And(Call with { Kind = DialogueKind.Planning, Days = [new(2018, 4, 25), new(2018, 4, 16)], Directive = Directive2019 });

        DialoguesQueries.Underlying(story, Directive2019).ShouldHaveSingleItem().Days.ShouldBe([new(2018, 4, 16), new(2018, 4, 25)]);
    }

    [Fact, Requirement("R-251")]
    public void HasDialogueBeforeDirectives_OnlyWithADay()
    {
        var undated = Planning.And(Call with { Kind = DialogueKind.BeforeDirectives, Days = [] });

        DialoguesQueries.HasDialogueBeforeDirectives(undated, 2020).ShouldBeFalse();
        DialoguesQueries.HasDialogueBeforeDirectives(undated.And(new SetDialogueDays(Id, [new(2019, 5, 20)])), 2020).ShouldBeTrue();
    }

    [Fact]
    public void SetDialogueDays_MovedByAnotherMeanwhile_IsAConflictWithBoth()
    {
        var moved = Called.And(new SetDialogueDays(Id, [new(2019, 3, 13)], "2019-03-12"));

        Given(moved).When(new SetDialogueDays(Id, [new(2019, 3, 14)], "2019-03-12")).ThenRefused<Conflict>();
    }

    [Fact]
    public void AnswerRequest_ByABodyNotCalled_IsRefused() =>
        Given(Asked).When(new AnswerRequest(Id, Queues, Psychiatry, "Vi också.")).Then(new NotCalled(Psychiatry));

    [Fact]
    public void AnswerRequest_SeenAnOlderAnswer_IsAConflict() =>
        Given(Asked, new AnswerRequest(Id, Queues, Hospital, "Ett.")).When(new AnswerRequest(Id, Queues, Hospital, "Två.", Seen: "")).ThenRefused<Conflict>();

    [Fact]
    public void Dialogue_CalledOff_TakesNothingMore()
    {
        var off = Asked.And(new CancelDialogue(Id, "Ersatt av seminariet."));

        Given(off).When(new AnswerRequest(Id, Queues, Hospital, "Ja.")).Then(new DialogueClosed(DialogueState.Cancelled));
        Given(off).When(new RequestInformation(Id, new("f2"), "Mer?")).Then(new DialogueClosed(DialogueState.Cancelled));
    }

    [Theory]
    [InlineData("/dokument/plan-vp-hsn", true)]
    [InlineData("https://example.org/bokslut", true)]
    [InlineData("//example.org", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("http://example.org", false)]
    public void AttachMaterial_Address_MustBeSafe(string address, bool fits)
    {
        var told = Given(Called).When(new AttachMaterial(Id, "Bokslut", address, new(2019, 2, 1)));

        told.Problems.Count.ShouldBe(fits ? 0 : 1);
    }

    [Fact]
    public void CallDialogue_WithEverythingWrong_SaysAllOfIt() =>
        Given(Called).When(new CallDialogue(Id, DialogueKind.Planning, DialogueLevel.Officials, 20200, new("x"), [], [], new("d"), new("b"))).Then(
            new AlreadyExists("dialogue", Id.Value), new NotFound("year", "20200", "year"), new NotFound("body", "x", "host"), new Required("with"), new NotFound("directive", "d", "directive"), new NotFound("dialogue", "b", "beside"));

    [Fact, Requirement("R-244")]
    public void MyWork_OfASecretary_HasTheRequestAndAfterTheDayTheRecordAndTheReport()
    {
        var roles = WithRoles(Asked).And(new GrantRole(new("r-au"), "sekreterare-au", Role.CommitteeSecretary, OldBoardWorkingCommittee, new(2018, 1, 1)));

        MyWorkQueries.Of(roles, "sekreterare-hsn", 2019, new(2019, 2, 5)).ShouldContain(t => t.Kind == TaskKind.AnswerRequest && t.Place == Id.Value && t.Body == Hospital);
        MyWorkQueries.Of(roles, "sekreterare-kfn", 2019, new(2019, 2, 5)).ShouldNotContain(t => t.Kind == TaskKind.AnswerRequest);
        MyWorkQueries.Of(roles, "sekreterare-au", 2019, new(2019, 3, 13)).ShouldContain(t => t.Kind == TaskKind.RecordDialogue);
        var held = roles.On(2019, 3, 12).And(new RecordDialogue(Id, new(2019, 3, 12), "Klart."));
        MyWorkQueries.Of(held, "sekreterare-au", 2019, new(2019, 3, 13)).ShouldContain(t => t.Kind == TaskKind.ReportDialogue);
    }

    [Fact]
    public void WorkingCommittee_WithoutASecretary_ActsThroughTheWholeBoard()
    {
        var day = new DateOnly(2018, 9, 12);
        var board = WithRoles(Planning.On(2018, 9, 3).And(Call with { Days = [day] })).On(2018, 9, 12).And(new GrantRole(new("r-ls"), "sekreterare-ls", Role.CommitteeSecretary, OldBoard, new(2018, 1, 1)));
        var record = new RecordDialogue(Id, day, "Klart.");

        MyWorkQueries.Of(board, "sekreterare-ls", 2019, day.AddDays(-1)).ShouldNotContain(t => t.Kind == TaskKind.RecordDialogue);
        MyWorkQueries.Of(board, "sekreterare-ls", 2019, day).Single(t => t.Kind == TaskKind.RecordDialogue).ShouldSatisfyAllConditions(
            t => t.Body.ShouldBe(OldBoard), t => t.Due.ShouldBe(PartialDate.Of(day)), t => t.IsLate(day).ShouldBeFalse(), t => t.IsLate(day.AddDays(1)).ShouldBeTrue());
        board.As("sekreterare-ls").And(record).Authority.Dialogues.Dialogues[Id].State.ShouldBe(DialogueState.Held);
        board.And(new GrantRole(new("r-au"), "sekreterare-au", Role.CommitteeSecretary, OldBoardWorkingCommittee, new(2018, 1, 1))).As("sekreterare-ls").When(record).ThenRefused<NoAccess>();
    }

    [Fact]
    public void AnswerRequest_ByAnotherBodysSecretary_IsRefused() =>
        Given(WithRoles(Asked).As("sekreterare-kfn")).When(new AnswerRequest(Id, Queues, Hospital, "Nej.")).ThenRefused<NoAccess>();

    [Fact]
    public void AnswerRequest_ByTheSuccessorOfAnEndedBody_IsItsAnswer() =>
        DialoguesQueries.OpenRequests(WithRoles(Asked).As("sekreterare-hsn").And(new AnswerRequest(Id, Queues, Hospital, "Ja.")), Hospital).ShouldBeEmpty();

    private static Dialogue Dialogue(Authority authority) => authority.Dialogues.Dialogues[Id];
}
