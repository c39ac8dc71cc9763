using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using static Styrbord.Domain.Tests.Process.AVersion;

namespace Styrbord.Domain.Tests.Process;

public sealed class ProcessVersionTests
{
    [Fact, Requirement("R-072")]
    public void RecordProcessVersion_TwoOfThem_LieSideBySideWithTheirStepsInOrder()
    {
        var both = Recorded.And(Record(Next, Step("n2", StepKind.Decision, [5], null), Step("n1", StepKind.Report, [], null))).Authority;

        VersionQueries.All(both).Select(v => v.Id).ShouldBe([Old, Next]);
        VersionQueries.StepsOf(both, Next).Select(s => (s.Id.Value, s.Order, s.Version)).ShouldBe([("n2", 1, Next), ("n1", 2, Next)]);
    }

    [Fact]
    public void RecordProcessVersion_StepsInARing_AreRefusedWithTheRing()
    {
        var first = Step("e", StepKind.Decision, [], null) with { BuildsOn = [new(new("f"), null)] };
        var second = Step("f", StepKind.Decision, [], null) with { BuildsOn = [new(new("e"), null)] };

        Given(WithBodies).When(Record(Next, Step("g", StepKind.Report, [], null), first, second)).Then(new StepsInACycle("steps[1].buildsOn", [new("e"), new("f"), new("e")]));
    }

    [Fact]
    public void RecordProcessVersion_UnknownBody_IsRefused() =>
        Given(WithBodies).When(Record(Next, Step("a", StepKind.Decision, [5], null, new BodyId("ingen")))).Then(new NotFound("body", "ingen", "steps[0].responsible"));

    [Fact]
    public void RecordProcessVersion_ThirtyFirstOfFebruary_IsRefused()
    {
        var step = Step("a", StepKind.Decision, [2], null);

        Given(WithBodies).When(Record(Next, step with { Time = step.Time with { Day = 31 } })).Then(new NoSuchDay("steps[0].time.day", 31, [2]));
    }

    [Theory]
    [InlineData(0), InlineData(13)]
    public void RecordProcessVersion_MonthThatIsNone_IsRefused(int month) =>
        Given(WithBodies).When(Record(Next, Step("a", StepKind.Decision, [month], null))).Then(new BadMonths("steps[0].time.months"));

    [Fact]
    public void RecordProcessVersion_InputThatIsNoStep_IsRefused() =>
        Given(WithBodies).When(Record(Next, Step("a", StepKind.Decision, [5], null) with { BuildsOn = [new(new("z"), null), new(null, null)] }))
            .Then(new NotFound("processStep", "z", "steps[0].buildsOn[0]"), new BadInput("steps[0].buildsOn[1]"));

    [Fact]
    public void RecordProcessVersion_WithoutSteps_IsRefused() => Given(WithBodies).When(Record(Next)).Then(new Required("steps"));

    [Fact]
    public void RecordProcessVersion_StepOfAnotherVersion_IsTaken() =>
        Given(Recorded).When(Record(Next, Directive)).Then(new AlreadyExists("processStep", "d", "steps[0].id"));

    [Fact, Requirement("R-073")]
    public void FollowProcessVersion_NewerVersionRecorded_TheYearKeepsItsOwn()
    {
        var after = Recorded.And(Record(Next, Step("n", StepKind.Decision, [5], null)), new FollowProcessVersion(2020, Next)).Authority;

        VersionQueries.Followed(after, 2019)!.Id.ShouldBe(Old);
        VersionQueries.Followed(after, 2020)!.Id.ShouldBe(Next);
        VersionQueries.OfCalendar(after, 2019)!.Id.ShouldBe(Next);
    }

    [Fact]
    public void FollowProcessVersion_AsItIs_ChangesNothing() => Given(Recorded).When(new FollowProcessVersion(2019, Old)).ThenNothing();

    [Fact, Requirement("R-073")]
    public void FollowProcessVersion_CalendarOpenedByAnother_IsRefused() =>
        Given(Recorded, Record(Next, Step("n", StepKind.Decision, [5], null)), new OpenCalendar(2019, Old)).When(new FollowProcessVersion(2020, Next)).Then(new CalendarFollowsAnother("2019", "gammal"));

    [Fact]
    public void FollowProcessVersion_ThatIsNot_IsRefused() => Given(Recorded).When(new FollowProcessVersion(2021, new("z"))).Then(new NotFound("processVersion", "z", "version"));

    [Fact, Requirement("R-097")]
    public void CopyProcessVersion_OfAnother_IsTemporaryAndCanBeChanged()
    {
        var copied = Recorded.And(new CopyProcessVersion(Old, new("t"), "Övergång"), new RewriteProcessStep(new("t-u"), "Nytt namn", MonthRule.Latest, "senast i september", [9])).Authority;

        copied.Process.Versions[new("t")].Temporary.ShouldBeTrue();
        VersionQueries.StepsOf(copied, new("t")).Select(s => s.Id.Value).ShouldBe(["t-d", "t-u", "t-b"]);
        copied.Process.Steps[new("t-b")].BuildsOn.ShouldBe([new StepInput(new("t-u"), null), new StepInput(null, "ekonomisk ram")]);
        (copied.Process.Steps[new("t-u")].Title, copied.Process.Steps[new("t-u")].Time.Months[0]).ShouldBe(("Nytt namn", 9));
        copied.Process.Steps[Input.Id].Time.Months.ShouldBe([8]);
    }

    [Fact, Requirement("R-097")]
    public void FollowProcessVersion_TemporaryForASecondYear_IsRefused() =>
        Given(Recorded, new CopyProcessVersion(Old, new("t"), "Övergång"), new FollowProcessVersion(2020, new("t"))).When(new FollowProcessVersion(2021, new("t"))).Then(new TemporaryVersionTaken(2020));

    [Fact]
    public void RewriteProcessStep_OfAnAdoptedVersion_IsRefused() =>
        Given(Recorded).When(new RewriteProcessStep(Input.Id, "Nytt", MonthRule.None, "när som helst")).Then(new VersionIsFixed(Old));

    [Fact, Requirement("R-015")]
    public void RewriteProcessStep_ForOneOrganisation_IsItsOwn()
    {
        var limited = Recorded.And(new CopyProcessVersion(Old, new("t"), "Övergång"), new RewriteProcessStep(new("t-u"), "Steg u", MonthRule.In, "augusti", [8], Organisation: OldRegion)).Authority;

        VersionQueries.StepsOf(limited, new("t"), CountyCouncil).Select(s => s.Id.Value).ShouldBe(["t-d", "t-b"]);
        VersionQueries.StepsOf(limited, new("t"), OldRegion).Length.ShouldBe(3);
    }

    [Fact]
    public void RemoveProcessStep_AnotherBuildsOn_IsRefusedUntilItIsGone()
    {
        var copied = Recorded.And(new CopyProcessVersion(Old, new("t"), "Övergång"));

        Given(copied).When(new RemoveProcessStep(new("t-u"))).Then(new StepIsNeeded(new("t-b")));
        VersionQueries.StepsOf(copied.And(new RemoveProcessStep(new("t-b")), new RemoveProcessStep(new("t-u"))), new("t")).Length.ShouldBe(1);
    }

    [Fact, Requirement("R-294")]
    public void RevisionReminder_ThreeMonthsBefore_IsTheDay()
    {
        var version = Record(Old, Directive).Version;

        VersionQueries.RevisionReminder(version with { Revision = new(new DateOnly(2019, 10, 31), "hösten 2019", 2021) }).ShouldBe(new DateOnly(2019, 7, 31));
        VersionQueries.RevisionReminder(version with { Revision = new(null, "hösten", 2020) }).ShouldBeNull();
    }

    [Fact]
    public void StateHash_WithVersions_IsAnother() => string.Equals(Recorded.Authority.StateHash(), WithBodies.Authority.StateHash(), StringComparison.Ordinal).ShouldBeFalse();
}
