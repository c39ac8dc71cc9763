using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using static Styrbord.Domain.Tests.Process.AVersion;

namespace Styrbord.Domain.Tests.Process;

public sealed class ProofReaderTests
{
    [Fact, Requirement("R-076")]
    public void WithinMonths_DateInAnotherMonth_IsFound() =>
        Found(Given(Recorded, Rule(RuleKind.WithinMonths), Dated("t1", Input.Id, new(2018, 8, 29)), Dated("t2", Input.Id, new(2018, 9, 7)))).ShouldBe(["process.outside-months u 2018-09-07"]);

    [Theory, Requirement("R-079")]
    [InlineData(2, 28, true), InlineData(3, 1, false)]
    public void WithinMonths_LatestRule_HoldsFromTheYearsStartToTheLimit(int month, int day, bool holds)
    {
        var late = Step("l", StepKind.Report, [2], null);
        var story = WithBodies.And(Record(Old, late with { Time = late.Time with { Rule = MonthRule.Latest, YearsAfter = 1 } }), new FollowProcessVersion(2019, Old), Rule(RuleKind.WithinMonths), Dated("t", new("l"), new(2019, month, day)));

        Found(story).Any().ShouldBe(!holds);
    }

    [Fact]
    public void WithinMonths_StepWithoutDate_CannotBeJudged()
    {
        var proof = ProofReader.OfCalendar(Given(Recorded, Rule(RuleKind.WithinMonths)), 2018)!;

        proof.Findings.ShouldBeEmpty();
        proof.Undated.Select(f => (f.Code, f.Step!.Value)).ShouldBe([("process.undated", Budget.Id), ("process.undated", Directive.Id), ("process.undated", Input.Id)]);
    }

    [Theory, Requirement("R-080")]
    [InlineData(StepYear.Running, 2018), InlineData(StepYear.Past, 2017), InlineData(StepYear.Coming, 2019)]
    public void WithinMonths_StepOfAnyYear_IsReadInTheCalendarItIsDoneIn(StepYear about, int year)
    {
        var report = Step("r", StepKind.Report, [3], null) with { About = about };
        var story = WithBodies.And(Record(Old, report), new FollowProcessVersion(2019, Old), Rule(RuleKind.WithinMonths), Dated("t", report.Id, new(2018, 4, 2)) with { Year = year });

        Found(story).ShouldBe(["process.outside-months r 2018-04-02"]);
    }

    [Fact, Requirement("R-077")]
    public void InputFirst_BoardAfterTheAssembly_IsFound() =>
        Found(Given(Recorded, Rule(RuleKind.InputFirst), Dated("t1", Input.Id, new(2018, 11, 27)), Dated("t2", Budget.Id, new(2018, 11, 26)))).ShouldBe(["process.input-later b 2018-11-26"]);

    [Fact, Requirement("R-077")]
    public void InputFirst_SameMonthWithoutDays_IsNotFound() =>
        Found(Given(Recorded, Rule(RuleKind.InputFirst), Dated("t1", Input.Id, new(2018, 11, 12)))).ShouldBeEmpty();

    [Fact]
    public void BodyExists_AfterItsLastDay_IsFound() =>
        Found(Given(Recorded, Rule(RuleKind.BodyExists), Dated("t1", Directive.Id, new(2018, 10, 20), OldAssembly))).ShouldContain("process.body-ended d 2018-10-20");

    [Fact]
    public void BodyExists_NewlyElectedWithoutItsMeeting_IsFoundUntilTheMeetingIsPlanned()
    {
        var newly = WithBodies.And(new RecordBody(new("ny"), BodyLevel.Committee, "Nya nämnden", NewlyElected: true));
        var decides = Step("p", StepKind.Decision, [5], null, new BodyId("ny"));
        var meets = Step("k", StepKind.Constitution, [1], null, new BodyId("ny"));

        Found(newly.And(Record(Old, decides), new FollowProcessVersion(2019, Old), Rule(RuleKind.BodyExists))).ShouldBe(["process.body-not-constituted p 2018-05"]);
        Found(newly.And(Record(Old, meets, decides), new FollowProcessVersion(2019, Old), Rule(RuleKind.BodyExists))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(6, 25, 14, false), InlineData(6, 20, 9, true)]
    public void DaysBetween_TooFew_IsFoundWithTheCount(int month, int day, int days, bool found)
    {
        var rule = Rule(RuleKind.DaysBetween, new(["input"], ["directive.decided"], Days: 10));
        var story = Given(Recorded, rule, Dated("t1", Directive.Id, new(2018, 6, 11)), Dated("t2", Input.Id, new(2018, month, day)));

        ProofReader.OfCalendar(story, 2018)!.Findings.Select(f => f.Found).ShouldBe(found ? [days] : []);
    }

    [Fact]
    public void DecidedBy_WorkingCommittee_IsFoundAtItsDate()
    {
        var rule = Rule(RuleKind.DecidedBy, new(["input"], Levels: [BodyLevel.ExecutiveBoard, BodyLevel.Committee]));

        Found(Given(Recorded, rule, Dated("t1", Input.Id, new(2018, 8, 29), OldBoardWorkingCommittee), Dated("t2", Input.Id, new(2018, 8, 30), Hospital))).ShouldBe(["process.wrong-body u 2018-08-29"]);
    }

    [Fact]
    public void SuccessorNamed_BodyThatEndsForNobody_IsFound()
    {
        var rule = Rule(RuleKind.SuccessorNamed, new(["input"]));

        Found(Given(Recorded, rule, Dated("t1", Input.Id, new(2018, 8, 29), OldBoard), Dated("t2", Input.Id, new(2018, 8, 30), Hospital), Dated("t3", Input.Id, new(2018, 8, 31), Board)))
            .ShouldBe(["process.no-successor u 2018-08-29"]);
    }

    [Theory]
    [InlineData("2018-12-31", null, true), InlineData(null, "2018-01-01", true), InlineData(null, "2019-01-01", false), InlineData("2017-12-31", null, false)]
    public void Rule_OnTheDayOfTheStep_MustBeValid(string? to, string? from, bool valid)
    {
        var span = new Validity(from is null ? null : PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to));
        var rule = Rule(RuleKind.Latest, new(["budget"], Month: 10, Day: 31), span);

        Found(Given(Recorded, rule, Dated("t", Budget.Id, new(2018, 11, 26)))).Any().ShouldBe(valid);
    }

    [Theory]
    [InlineData(2018, true), InlineData(2014, true), InlineData(2017, false)]
    public void ElectionYear_BeforeTheNewAssembly_IsFoundEveryFourthYear(int first, bool found) =>
        Found(Given(Recorded, Rule(RuleKind.ElectionYear, new(["budget"], Month: 10, Day: 15, Year: first)), Dated("t", Budget.Id, new(2018, 10, 1)))).Any().ShouldBe(found);

    [Fact]
    public void LatestInstead_OtherLate_WantsItsOwnInTime()
    {
        var rule = Rule(RuleKind.LatestInstead, new(["tax-rate"], ["budget"], 10, 31));

        Found(Given(Recorded, rule)).ShouldBe(["process.missing-by b"]);
        Found(Given(Recorded, rule, Dated("t", Budget.Id, new(2018, 10, 30)))).ShouldBeEmpty();
    }

    [Fact]
    public void Calendar_WithoutVersion_IsNotRead() => ProofReader.OfCalendar(Recorded, 2030).ShouldBeNull();

    [Fact]
    public void AcceptFinding_WithItsReason_StandsAsLongAsTheDateDoes()
    {
        var story = Given(Recorded, Rule(RuleKind.WithinMonths), Dated("t1", Input.Id, new(2018, 9, 7)));
        var key = ProofReader.OfCalendar(story, 2018)!.Findings.Single().Key;
        var accepted = story.And(new AcceptFinding(key, "Nämnden sammanträder inte i augusti.", Calendar: 2018));

        accepted.Authority.Process.Accepted[key].Reason.Body.ShouldBe("Nämnden sammanträder inte i augusti.");
        var moved = accepted.And(new RecordTimetableEntry(new("t3"), 2019, new DateOnly(2018, 9, 8), TimetableKind.Decision, "Beslut", Step: Input.Id));
        ProofReader.OfCalendar(moved, 2018)!.Findings.Count(f => moved.Authority.Process.Accepted.ContainsKey(f.Key)).ShouldBe(1);
        accepted.And(new WithdrawAcceptance(key)).Authority.Process.Accepted.ShouldBeEmpty();
    }

    [Fact]
    public void AcceptFinding_ThatIsNotThereOrWithoutReason_IsRefused() =>
        Given(Recorded).When(new AcceptFinding("calendar-2018/x", " ", Calendar: 2018)).Then(new FindingIsGone(), new Required("reason"));

    [Fact]
    public void WithdrawAcceptance_OfWhatIsNotAccepted_IsRefused() => Given(Recorded).When(new WithdrawAcceptance("x")).Then(new FindingIsGone());

    [Fact]
    public void RecordProcessRule_WithoutWhatItsKindNeeds_IsRefused() =>
        Given(Recorded).When(Rule(RuleKind.DaysBetween, new(["input"]))).Then(new RuleIsIncomplete("rule.terms", "others"), new RuleIsIncomplete("rule.terms", "days"));

    [Fact]
    public void RecordProcessRule_AsItIs_ChangesNothing() => Given(Recorded, Rule(RuleKind.InputFirst)).When(Rule(RuleKind.InputFirst)).ThenNothing();

    [Fact, Requirement("R-077")]
    public void InputFirst_OneOfTheBodiesBeforeTheInput_IsFoundAtItsOwnDate() =>
        Found(Given(Recorded, Rule(RuleKind.InputFirst), Dated("t1", Directive.Id, new(2018, 6, 11), OldAssembly), Dated("t2", Input.Id, new(2018, 6, 4), Hospital), Dated("t3", Input.Id, new(2018, 8, 29), OldBoard)))
            .ShouldBe(["process.input-later u 2018-06-04"]);

    [Fact]
    public void InputFirst_ABodyThatTakesItUpTwice_HasUntilTheLast() =>
        Found(Given(Recorded, Rule(RuleKind.InputFirst), Dated("t1", Directive.Id, new(2018, 6, 11), OldAssembly), Dated("t2", Input.Id, new(2018, 6, 4), OldBoard), Dated("t3", Input.Id, new(2018, 8, 29), OldBoard))).ShouldBeEmpty();

    [Fact, Requirement("R-087")]
    public void DaysBetween_OneOfTheBodiesTooSoon_IsFoundAtItsOwnDate() =>
        Found(Given(Recorded, Rule(RuleKind.DaysBetween, new(["input"], ["directive.decided"], Days: 10)), Dated("t1", Directive.Id, new(2018, 6, 11)), Dated("t2", Input.Id, new(2018, 6, 18), Hospital), Dated("t3", Input.Id, new(2018, 8, 29), OldBoard)))
            .ShouldBe(["process.too-few-days u 2018-06-18"]);

    [Fact]
    public void PrecededBy_OneOfTheBodiesBefore_IsFoundAtItsOwnDate() =>
        Found(Given(Recorded, Rule(RuleKind.PrecededBy, new(["input"], ["directive.decided"])), Dated("t1", Directive.Id, new(2018, 6, 11)), Dated("t2", Input.Id, new(2018, 6, 4), Hospital), Dated("t3", Input.Id, new(2018, 8, 29), OldBoard)))
            .ShouldBe(["process.input-later u 2018-06-04"]);

    [Fact, Requirement("R-097")]
    public void Rule_ForOneVersion_HoldsForWhatIsCopiedFromIt()
    {
        var rule = Rule(RuleKind.Latest, new(["budget"], Month: 10, Day: 31));
        var own = rule with { Rule = rule.Rule with { Versions = [Old] } };

        ProofReader.OfVersion(Given(Recorded, own, new CopyProcessVersion(Old, Next, "Övergång")), Next, new(2018, 1, 1))!.Findings.ShouldHaveSingleItem().Step.ShouldBe(new ItemId("ny-b"));
        ProofReader.OfVersion(Given(Recorded, own, Record(Next, Step("n", StepKind.Decision, [11], "budget"))), Next, new(2018, 1, 1))!.Findings.ShouldBeEmpty();
    }
}
