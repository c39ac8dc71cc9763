using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Exchange.Package;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

public sealed class SampleTests
{
    private static readonly DateOnly Day = new(2018, 9, 13);

    [Fact]
    public void Read_Sample_HasNothingAgainstIt() => string.Join('\n', Sample.Reading.Diagnostics).ShouldBe("");

    [Fact]
    public void Run_Sample_NoCommandIsRefused() => string.Join('\n', Sample.Trial.Diagnostics).ShouldBe("");

    [Fact]
    public void Steps_EveryOne_MayBeDoneByItsAccount()
    {
        var authority = Domain.Authority.Empty;
        foreach (var step in PackageSteps.Of(Sample.Package))
        {
            var context = new Context(step.Day, Sample.Instant(step.Day, 0), step.Actor, step.Id, new byte[32]);
            AccessRules.Judge(authority, Domain.Model.CommandsByType[step.Command.GetType()], step.Command, context).ShouldBeNull($"{step.At} {step.Actor} {step.Command}");
            foreach (var happened in ((Accepted)step.Command.Decide(authority, context)).Events)
            {
                authority = authority.After(authority.Sequence + 1, context.Now, happened);
            }
        }
    }

    [Fact]
    public void Steps_EveryCommand_ReadsBackFromItsJson()
    {
        foreach (var step in PackageSteps.Of(Sample.Package))
        {
            var json = Domain.Model.ToJson(step.Command);
            Domain.Model.ToJson(Domain.Model.ReadCommand(Domain.Model.CommandsByType[step.Command.GetType()], json)).ShouldBe(json);
        }
    }

    [Fact]
    public void Steps_EveryEvent_ReadsBackFromItsJson()
    {
        var authority = Domain.Authority.Empty;
        foreach (var step in PackageSteps.Of(Sample.Package))
        {
            var context = new Context(step.Day, Sample.Instant(step.Day, 0), step.Actor, step.Id, new byte[32]);
            foreach (var happened in ((Accepted)step.Command.Decide(authority, context)).Events)
            {
                var (row, json) = (Domain.Model.EventsByType[happened.GetType()], Domain.Model.ToJson(happened));
                Domain.Model.ToJson(Domain.Model.ReadEvent(row.Name, row.Version, json)).ShouldBe(json);
                json.Length.ShouldBeLessThan(64 * 1024);
                authority = authority.After(authority.Sequence + 1, context.Now, happened);
            }
        }
    }

    [Fact]
    public void Steps_Days_NeverGoBack()
    {
        var days = PackageSteps.Of(Sample.Package).Select(s => s.Day).ToList();

        days.ShouldBe(days.Order());
        days[^1].ShouldBeLessThanOrEqualTo(Day);
    }

    [Fact]
    public void Steps_Twice_GiveTheSameIds() =>
        PackageSteps.Of(Sample.Package).Select(s => s.Id).ShouldBe(PackageSteps.Of(PackageReader.Read(Sample.Folder).Package!).Select(s => s.Id));

    [Fact, Requirement("R-002")]
    public void Organisation_Sample_HasFourteenBodiesBeforeAndSevenFrom2019()
    {
        var real = Sample.Authority.Organisation.Bodies.Values.Where(b => !b.Example).ToList();

        real.Count(b => !b.Id.Value.StartsWith("rb-", StringComparison.Ordinal)).ShouldBe(14);
        real.Count(b => b.Id.Value.StartsWith("rb-", StringComparison.Ordinal)).ShouldBe(7);
        Sample.Authority.Organisation.Bodies.Values.Single(b => b.Example).Id.Value.ShouldBe("rb-n-trafik-exempel");
    }

    [Fact, Requirement("R-005", "R-010")]
    public void Organisation_Sample_HasUnitsRelationsAndGroups()
    {
        var organisation = Sample.Authority.Organisation;

        organisation.Units.Values.Count(u => !u.Example).ShouldBe(21);
        organisation.Relations.Count.ShouldBe(15);
        organisation.Groups.Count.ShouldBe(12);
    }

    [Fact, Requirement("R-025", "R-026", "R-029", "R-030")]
    public void Goals_Sample_HasTheThread()
    {
        var goals = Sample.Authority.Goals;

        goals.Perspectives.Count.ShouldBe(5);
        goals.Perspectives.Values.Single(p => p.Superordinate).Name.ShouldBe("Invånare och samhälle");
        goals.Goals.Count.ShouldBe(11);
        goals.Goals.Values.Single(g => g.Description is null).Id.Value.ShouldBe("P4.M1");
        goals.FocusAreas.Count.ShouldBe(28);
    }

    [Fact, Requirement("R-063", "R-034")]
    public void Goals_Sample_DirectsTwentyAssignmentsToAllAndFourteenToNamed()
    {
        var assignments = Sample.Authority.Goals.Assignments.Values.ToList();

        assignments.Count(a => a.ToAll).ShouldBe(20);
        assignments.Count(a => !a.ToAll).ShouldBe(14);
    }

    [Theory]
    [InlineData("P1.M2.I2.U3", "1.2.2c")]
    [InlineData("P1.M2.I1.U1", "1.2.1")]
    [InlineData("P4.M1.I3.U2", "4.1.3b")]
    public void Goals_Numbers_AreAsPeopleSayThem(string id, string number) =>
        Sample.Authority.Goals.Assignments[new GoalId(id)].Number.ShouldBe(number);

    [Fact, Requirement("R-058")]
    public void Goals_TwoFocusAreas_HaveAnotherNameInThePresentation() =>
        Sample.Authority.Goals.FocusAreas.Values.Where(f => f.OtherNames.Count > 0).Select(f => f.Id.Value).ShouldBe(["P3.M1.I2", "P3.M2.I2"]);

    [Theory, Requirement("R-036", "R-035")]
    [InlineData("rb-styrelsen", 30)]
    [InlineData("rb-n-halso-sjukvard", 25)]
    [InlineData("rb-n-regional-utveckling", 24)]
    [InlineData("rb-n-tandvard", 23)]
    [InlineData("rb-n-kultur-bildning", 20)]
    [InlineData("rb-n-trafik-exempel", 20)]
    [InlineData("n-patientnamnden", 20)]
    [InlineData("n-samverkansnamnden", 20)]
    public void Coverage_EachCommittee_HasItsPairs(string body, int pairs) =>
        PlansQueries.CoverageOf(Sample.Authority, 2019)!.Of(new BodyId(body)).Count().ShouldBe(pairs);

    [Fact, Requirement("R-036")]
    public void Coverage_WithoutTheExampleBody_HasTwentyPairsLess()
    {
        var pairs = PlansQueries.CoverageOf(Sample.Authority, 2019)!.Pairs;

        pairs.Length.ShouldBe(182);
        pairs.Count(p => !Sample.Authority.Organisation.Bodies[p.Body].Example).ShouldBe(162);
    }

    [Fact, Requirement("R-037")]
    public void Coverage_OnThe13thOfSeptember_IsThatOfTheMockUp()
    {
        var coverage = PlansQueries.CoverageOf(Sample.Authority, 2019)!;

        coverage.Count(AnswerState.Answered).ShouldBe(163);
        coverage.Count(AnswerState.Begun).ShouldBe(6);
        coverage.Count(AnswerState.Unanswered).ShouldBe(13);
        Cells(coverage, AnswerState.Begun).ShouldBe(["HSN 1.2.3", "HSN 2.2.1c", "RS 1.2.2b", "RS 1.4.2", "RS 2.2.2b", "RS 5.2.2"]);
        Cells(coverage, AnswerState.Unanswered).ShouldBe([
            "HSN 1.4.1", "HSN 4.1.2", "KBN 5.1.3", "PN 1.4.1", "PN 4.1.1", "RS 1.3.2", "RS 2.2.2a", "RS 3.1.1", "RS 4.1.3b", "SVN 1.1.2", "SVN 1.4.1", "SVN 3.1.2", "TRN 1.2.2a",
        ]);
    }

    [Fact, Requirement("R-042")]
    public void IndicatorGaps_OnThe13thOfSeptember_AreThoseOfTheMockUp() =>
        PlansQueries.IndicatorGaps(Sample.Authority, 2019).Select(g => $"{Code(g.Body)} {g.Goal.Number}").Order(StringComparer.Ordinal)
            .ShouldBe(["HSN 1.4", "HSN 4.1", "KBN 5.2", "PN 1.4", "PN 5.2", "RS 1.3", "RS 4.1", "SVN 1.1", "SVN 1.4"]);

    [Fact, Requirement("R-127", "R-132")]
    public void Plans_ForTheComingCultureCommittee_AreTwoSeparateOnes() =>
        PlansQueries.Current(Sample.Authority, 2019, new BodyId("rb-n-kultur-bildning")).Select(p => p.PreparedBy.Single().Value).ShouldBe(["lt-n-folkhogskolan", "frb-n-kultur-fritid"]);

    [Fact, Requirement("R-128")]
    public void Plans_ForTheComingHealthCommittee_AreOneJointPlanAtItsSeventhRevision()
    {
        var plan = PlansQueries.Current(Sample.Authority, 2019, new BodyId("rb-n-halso-sjukvard")).ShouldHaveSingleItem();

        plan.PreparedBy.Count.ShouldBe(3);
        (plan.Revision, plan.Closed).ShouldBe((7, false));
        plan.Changed.At.ShouldBeGreaterThan(Sample.Instant(new DateOnly(2018, 9, 12), 0));
    }

    [Fact]
    public void Texts_AllThatNoSourceHolds_AreMarkedAsExamples()
    {
        foreach (var content in Sample.Authority.Plans.Plans.Values.Select(p => p.Content))
        {
            content.Answers.Values.ShouldAllBe(a => a.Example);
            content.GoalTexts.Values.ShouldAllBe(t => t.Example);
            content.Sections.Values.ShouldAllBe(t => t.Example);
            content.Indicators.Values.ShouldAllBe(i => i.Example);
        }
    }

    [Fact]
    public void Texts_OfAnswers_AreAllDifferent()
    {
        var texts = Sample.Authority.Plans.Plans.Values.SelectMany(p => p.Content.Answers.Values).Select(a => a.Text!.Body!).ToList();

        texts.Distinct(StringComparer.Ordinal).Count().ShouldBe(texts.Count);
    }

    private static IEnumerable<string> Cells(Coverage coverage, AnswerState state) =>
        coverage.Pairs.Where(p => p.State == state).Select(p => $"{Code(p.Body)} {p.Assignment.Number}").Order(StringComparer.Ordinal);

    private static string Code(BodyId body) => Sample.Authority.Organisation.Bodies[body].Code!;
}
