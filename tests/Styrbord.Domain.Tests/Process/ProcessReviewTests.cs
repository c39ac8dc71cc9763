using Styrbord.Domain.Process;

namespace Styrbord.Domain.Tests.Process;

public sealed class ProcessReviewTests
{
    private static readonly ItemId Version = new("v1");
    private static readonly ItemId Review = new("uppfoljning-2019");
    private static readonly Story Reviewed = Planning.And(new RecordProcessVersion(
        new(Version, "Process 2019", "2018-1", null, null, false, new(new PartialDate(2019, 10, 31), null, 2021), null, [], [], [], [], [], []),
        [Step("A", "Seminarium", 3), Step("B", "Direktiv", 5, new StepInput(new("A"), null)), Step("C", "Budget", 10, new StepInput(new("B"), null))]))
        .And(new RecordProcessVersion(
            new(new("v0"), "Process 2018", "2017-1", null, null, false, null, null, [], [], [], [], [], []), [Step("D", "Budgeten beslutas", 11) with { Version = new("v0"), Topics = ["budget.decided"] }]))
        .On(2019, 9, 1).And(new OpenProcessReview(Review, Version, 2019));

    private static readonly Story Proposed = Reviewed.And(
        new WriteReview(Review, "Direktivet kom för sent."),
        Rewrite("p1", "B", "Planeringsdirektiv", 4),
        new ProposeProcessChange(Review, new("p2"), ProposalKind.Remove, "Hålls inte.", new("A")),
        Rewrite("p3", "B", "Dialog", 4) with { Kind = ProposalKind.Add, Body = Board });

    [Fact, Requirement("R-293")]
    public void TakeInProposals_MakesOneNewVersion_WithEachDifference()
    {
        var taken = Proposed.And(new TakeInProposals(Review, new("v2"), "Process 2021"));

        var steps = VersionQueries.StepsOf(taken, new("v2"));
        steps.Select(s => s.Title).ShouldBe(["Planeringsdirektiv", "Dialog", "Budget"]);
        steps[0].Time.Months.ShouldBe([4]);
        steps[0].BuildsOn.ShouldBeEmpty();
        steps[1].Responsible.ShouldBe([new(PartyKind.Body, Board.Value)]);
        steps[2].BuildsOn.ShouldBe([new(steps[0].Id, null)]);
        VersionQueries.StepsOf(taken, Version).Length.ShouldBe(3);
        taken.Authority.Process.Versions[new("v2")].ShouldSatisfyAllConditions(v => v.Draft.ShouldBe(true), v => v.Replaces.ShouldBe(new("Process 2019", "2018-1")));
    }

    [Fact, Requirement("R-293", "R-272")]
    public void TakeInProposals_AddedConsultation_MendsTheFindingThatThereIsNone()
    {
        var rule = Reviewed.And(AVersion.Rule(RuleKind.MustStand, new(["consultation"])));
        ProofReader.OfVersion(rule, Version, new(2019, 9, 1))!.Findings.ShouldHaveSingleItem().Code.ShouldBe("process.no-step");

        var taken = rule.And(Rewrite("p1", "B", "Samverkan", 5) with { Kind = ProposalKind.Add, Does = StepKind.Consultation }, new TakeInProposals(Review, new("v2"), "Process 2021"));

        ProofReader.OfVersion(taken, new("v2"), new(2019, 9, 1))!.Findings.ShouldBeEmpty();
    }

    [Fact, Requirement("R-293")]
    public void TakeInProposals_LinksBodiesAndTopics_AreThoseProposed()
    {
        var taken = Reviewed.And(
            Rewrite("p1", "C", "Budget", 10) with { BodyKind = PartyKind.Committees, Links = true, BuildsOn = [new("A")], ReceiverBodies = [Board], ReceiverKinds = [PartyKind.Administrations], Like = new("D") },
            new TakeInProposals(Review, new("v2"), "Process 2021"));

        var steps = VersionQueries.StepsOf(taken, new("v2"));
        steps[2].BuildsOn.ShouldBe([new(steps[0].Id, null)]);
        steps[2].Receivers.ShouldBe([new(PartyKind.Body, Board.Value), new(PartyKind.Administrations)]);
        steps[2].Responsible.ShouldBe([new(PartyKind.Committees)]);
        steps[2].Topics.ShouldBe(["budget.decided"]);
    }

    [Fact, Requirement("R-293")]
    public void ProposeProcessChange_WithoutLinks_LeavesThemAndWithNoneTakesThemAway()
    {
        EquatableArray<StepInput> Of(ProposeProcessChange asked) => VersionQueries.StepsOf(Reviewed.And(asked, new TakeInProposals(Review, new("v2"), "Process 2021")), new("v2"))[2].BuildsOn;

        Of(Rewrite("p1", "C", "Budget", 10)).Count.ShouldBe(1);
        Of(Rewrite("p1", "C", "Budget", 10) with { Links = true }).ShouldBeEmpty();
    }

    [Fact]
    public void ProposeProcessChange_WithLinksThatDoNotHold_SaysAllOfIt()
    {
        Given(Reviewed).When(Rewrite("p1", "B", "Direktiv", 5) with { Body = Board, BodyKind = PartyKind.Committees, Links = true, BuildsOn = [new("A"), new("D")], ReceiverBodies = [new("x")], ReceiverKinds = [PartyKind.Unit], Like = new("finns-inte") }).Then(
            new NotAKindOfParties("bodyKind"), new NotFound("processStep", "D", "buildsOn[1]"), new NotFound("body", "x", "receiverBodies[0]"), new NotAKindOfParties("receiverKinds[0]"), new NotFound("processStep", "finns-inte", "like"));
        Given(Reviewed).When(Rewrite("p1", "A", "Seminarium", 3) with { Links = true, BuildsOn = [new("C")] }).ThenRefused<StepsInACycle>();
    }

    [Fact, Requirement("R-293")]
    public void TakeInProposals_DocumentEmptied_IsGone()
    {
        var written = Reviewed.And(Rewrite("p1", "B", "Direktiv", 5) with { Document = "planeringsdirektiv" }, new TakeInProposals(Review, new("v2"), "Process 2021")).And(
            new AdoptProcessVersion(new("v2")), new OpenProcessReview(new("uppfoljning-2"), new("v2"), 2020));
        var direct = VersionQueries.StepsOf(written, new("v2"))[1];

        var emptied = written.And(new ProposeProcessChange(new("uppfoljning-2"), new("p2"), ProposalKind.Rewrite, "Inget dokument.", direct.Id, direct.Title, direct.Time.Rule, direct.Time.Words, direct.Time.Months), new TakeInProposals(new("uppfoljning-2"), new("v3"), "Process 2022"));

        direct.Document.ShouldBe("planeringsdirektiv");
        VersionQueries.StepsOf(emptied, new("v3"))[1].Document.ShouldBeNull();
    }

    [Fact, Requirement("R-293", "R-296")]
    public void TakeInProposals_NewVersion_DiffersFromTheOldByTheProposalsOnly()
    {
        var taken = Proposed.And(new TakeInProposals(Review, new("v2"), "Process 2021"));

        VersionComparing.Of(taken, Version, new("v2"))!.Steps.Count(s => s.InBoth && s.Differs.IsEmpty).ShouldBe(1);
        Given(taken).When(new WriteReview(Review, "För sent.")).Then(new ReviewIsClosed(new("v2")));
    }

    [Fact, Requirement("R-293")]
    public void FollowProcessVersion_OfADraft_IsRefusedUntilItIsAdopted()
    {
        var taken = Proposed.And(new TakeInProposals(Review, new("v2"), "Process 2021"));
        Given(taken).When(new FollowProcessVersion(2021, new("v2"))).Then(new VersionIsDraft(new("v2")));

        var adopted = taken.And(new AdoptProcessVersion(new("v2"), "2019-7", new PartialDate(2020, 10, 31), 2022), new FollowProcessVersion(2021, new("v2")));

        adopted.Authority.Process.Versions[new("v2")].Revision.ShouldBe(new(new PartialDate(2020, 10, 31), null, 2022));
        Given(adopted).When(new AdoptProcessVersion(new("v2"))).Then(new VersionIsFixed(new("v2"), "version"));
    }

    [Fact, Requirement("R-294")]
    public void Due_FromThreeMonthsBefore_UntilANewVersionIsMade()
    {
        ReviewQueries.Due(Reviewed, new(2019, 7, 30)).ShouldBeEmpty();
        ReviewQueries.Due(Reviewed, new(2019, 7, 31)).ShouldHaveSingleItem().Id.ShouldBe(Version);
        ReviewQueries.Due(Proposed.And(new TakeInProposals(Review, new("v2"), "Process 2021")), new(2019, 9, 1)).ShouldBeEmpty();
    }

    [Fact, Requirement("R-295")]
    public void AskedBy_TheStepOfReview_SaysWhoFollowsUpAndToWhomTheProposalsGo()
    {
        var story = Planning.And(new RecordProcessVersion(
            new(Version, "Styrmodell", null, null, null, false, null, null, [], [], [], [], [], []),
            [Step("R", "Uppföljning", 11) with { Kind = StepKind.Review, Phase = StepPhase.Revision, Receivers = [new(PartyKind.Body, Assembly.Value)] }]));

        ReviewQueries.AskedBy(story, Version)!.Receivers.ShouldBe([new(PartyKind.Body, Assembly.Value)]);
        ReviewQueries.AskedBy(Reviewed, Version).ShouldBeNull();
    }

    [Fact, Requirement("R-293")]
    public void CloseReview_WithoutProposals_EndsItWhenSomethingIsWritten()
    {
        Given(Reviewed).When(new CloseReview(Review)).Then(new Required("text"));
        Given(Proposed).When(new CloseReview(Review)).Then(new ProposalsLeft(3));

        var closed = Reviewed.And(new WriteReview(Review, "Allt gick som det skulle."), new CloseReview(Review));

        closed.Authority.Process.Reviews[Review].ClosedOn.ShouldBe(new DateOnly(2019, 9, 1));
        Given(closed).When(new WriteReview(Review, "Nej.")).Then(new ReviewWasClosed(new(2019, 9, 1)));
    }

    [Fact, Requirement("R-293")]
    public void YearlyDue_OfTheYearsVersion_IsAskedForEachYearUntilTheReviewIsClosed()
    {
        var followed = Reviewed.And(new FollowProcessVersion(2020, Version));
        ReviewQueries.YearlyDue(followed, new(2019, 9, 30)).ShouldBeNull();
        ReviewQueries.YearlyDue(followed, new(2019, 10, 1))!.Value.ShouldSatisfyAllConditions(d => d.Version.Id.ShouldBe(Version), d => d.By.ShouldBe(new DateOnly(2019, 12, 31)));
        ReviewQueries.YearlyDue(followed, new(2020, 2, 1))!.Value.By.Year.ShouldBe(2019);

        var closed = followed.And(new WriteReview(Review, "Allt gick som det skulle."), new CloseReview(Review));

        ReviewQueries.YearlyDue(closed, new(2019, 10, 1)).ShouldBeNull();
        ReviewQueries.YearlyDue(closed.And(new FollowProcessVersion(2021, Version)), new(2020, 10, 1))!.Value.By.Year.ShouldBe(2020);
    }

    [Fact]
    public void TakeInProposals_OfAnotherKindOfStep_MakesItThat()
    {
        var taken = Reviewed.And(Rewrite("p1", "B", "Direktiv", 5) with { Does = StepKind.Decision }, new TakeInProposals(Review, new("v2"), "Process 2021"));

        VersionQueries.StepsOf(taken, new("v2")).Select(s => s.Kind).ShouldBe([StepKind.Preparation, StepKind.Decision, StepKind.Preparation]);
    }

    [Fact]
    public void ProposeProcessChange_WithBadInput_TellsAllAtOnce()
    {
        Given(Reviewed).When(new ProposeProcessChange(Review, new("p9"), ProposalKind.Rewrite, " ", null, "", MonthRule.In, "senast i", [2], 31))
            .Then(new Required("reason"), new Required("step"), new Required("title"), new NoSuchDay("day", 31, [2]));
        Given(Proposed).When(Rewrite("p9", "B", "Direktiv", 6)).Then(new AlreadyExists("proposal", "B", "step"));
        Given(Reviewed).When(new TakeInProposals(Review, new("v2"), "Process 2021")).Then(new NothingProposed());
        Given(Reviewed).When(new OpenProcessReview(new("annan"), Version, 2019)).Then(new AlreadyExists("review", Review.Value, "year"));
    }

    [Fact]
    public void WithdrawProcessChange_TakesItAway() =>
        Proposed.And(new WithdrawProcessChange(Review, new("p2"))).Authority.Process.Reviews[Review].Proposals.Select(p => p.Id.Value).ShouldBe(["p1", "p3"]);

    private static ProposeProcessChange Rewrite(string id, string step, string title, int month) =>
        new(Review, new(id), ProposalKind.Rewrite, "Det behövs.", new(step), title, MonthRule.In, "i månaden", [month]);

    private static ProcessStep Step(string id, string title, int month, StepInput? on = null) => new(
        new(id), Version, 0, title, StepPhase.Planning, null, StepLevel.Political, StepYear.Coming, StepKind.Preparation, new(MonthRule.In, [month], null, 0, null, "i månaden"),
        [new(PartyKind.Body, OldBoard.Value)], null, on is null ? [] : [on], [], [id], null, false, null, null, null, []);
}
