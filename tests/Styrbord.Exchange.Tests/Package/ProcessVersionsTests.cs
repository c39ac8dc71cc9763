using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The three process versions of the sample, word for word and month for month.</summary>
public sealed class ProcessVersionsTests
{
    [Theory, Requirement("R-072")]
    [InlineData("2018", "process-2018.yaml", 52)]
    [InlineData("2019", "process-2019.yaml", 39)]
    [InlineData("styrmodell", "process-styrmodell.yaml", 25)]
    public void Steps_AreTheSources(string version, string file, int count)
    {
        var source = MissionData.Read(file);
        var theirs = source.Maps("steps").Concat(source.Maps("steps_from_other_chapters")).ToList();
        var ours = VersionQueries.StepsOf(Sample.Authority, new(version));

        ours.Length.ShouldBe(count);
        foreach (var (step, one) in ours.Zip(theirs))
        {
            (step.Id.Value, step.Title, step.Document).ShouldBe((one.Text("id")!, one.Text("title")!, one.Text("document")));
            step.Time.Months.Select(m => $"{m}").ShouldBe(one.Texts("months"));
            step.BuildsOn.Select(b => b.Step?.Value ?? $"doc:{b.Document}").ShouldBe(one.Texts("builds_on"), ignoreOrder: true);
            step.Sources.Select(s => s.Quote).ShouldBe(one.Map("source").Texts("sentences"));
            step.Responsible.Where(p => p.Id is not null).Select(p => p.Id).ShouldBe(one.Texts("responsible").Where(IsNamed));
            step.Receivers.Count.ShouldBe(one.Texts("receiver").Count);
        }

        Sample.Authority.Process.Versions[new(version)].Texts.SelectMany(t => t.Paragraphs.Items).ShouldBe(source.Maps("texts").SelectMany(t => t.Texts("paragraphs")));
        Sample.Authority.Process.Versions[new(version)].Statements.Select(s => s.Text).ShouldBe(source.Maps("rules").Select(r => r.Text("text")));
    }

    [Fact, Requirement("R-073")]
    public void Followed_BySample_IsOneVersionForTheYear()
    {
        VersionQueries.Followed(Sample.Authority, 2019)!.Id.Value.ShouldBe("2018");
        VersionQueries.OfCalendar(Sample.Authority, 2018)!.Id.Value.ShouldBe("2018");
        VersionQueries.Followed(Sample.Authority, 2020).ShouldBeNull();
    }

    [Fact, Requirement("R-074")]
    public void Replaces_NamesTheDocumentBefore()
    {
        Sample.Authority.Process.Versions[new("2018")].Replaces!.Number.ShouldBe("2016/00314-1");
        Sample.Authority.Process.Versions[new("2019")].Replaces!.Number.ShouldBe("2018/00373-2");
    }

    [Theory, Requirement("R-084", "R-085", "R-086", "R-088", "R-089", "R-091", "R-092")]
    [InlineData("P18-07b", 5, "lt-styrelsen"), InlineData("P18-07c", 6, "lt-fullmaktige")]
    [InlineData("P19-05b", 4, "rb-styrelsen"), InlineData("P19-05c", 5, "rb-fullmaktige")]
    [InlineData("PSM-03b", 4, "rb-styrelsen")]
    [InlineData("P18-09b", 8, null), InlineData("P18-09c", 9, "lt-styrelsen"), InlineData("P18-10", 10, "lt-styrelsen")]
    [InlineData("P19-06b", 8, null), InlineData("P19-07", 9, "rb-styrelsen")]
    [InlineData("PSM-05", 9, null)]
    [InlineData("P18-13b", 11, "rb-fullmaktige"), InlineData("P19-10", 11, "rb-fullmaktige"), InlineData("PSM-07", 10, "rb-fullmaktige")]
    [InlineData("P18-16", 12, null), InlineData("P19-13", 12, null), InlineData("PSM-08", 11, null)]
    [InlineData("P18-15a", 12, "lt-styrelsen"), InlineData("P19-12a", 11, null)]
    public void Steps_OfAMonth_AreGivenToTheBody(string id, int month, string? body)
    {
        var step = Step(id);

        step.Time.Months.ShouldBe([month]);
        (step.Responsible is [{ Kind: PartyKind.Body } one] ? one.Id : null).ShouldBe(body);
    }

    [Fact, Requirement("R-079", "R-092")]
    public void LatestRule_OfPlansAndActionPlans_IsALimit()
    {
        Step("P19-13").Time.Rule.ShouldBe(MonthRule.Latest);
        Step("P18-16").Time.Rule.ShouldBe(MonthRule.In);
        (Step("P18-18").Time.Rule, Step("P18-18").Time.YearsAfter).ShouldBe((MonthRule.Latest, 1));
    }

    [Fact, Requirement("R-093", "R-094")]
    public void Rulebook_ComesIntoForceOnTheFirstOfAprilAndBuildsOnTheBudget()
    {
        foreach (var (decided, force, budget) in new[] { ("P18-15a", "P18-15b", "P18-13b"), ("P19-12a", "P19-12b", "P19-10") })
        {
            (Step(force).Time.Months[0], Step(force).Time.Day, Step(force).Time.YearsAfter, Step(force).Kind).ShouldBe((4, 1, 1, StepKind.EntryIntoForce));
            Step(decided).BuildsOn.Select(b => b.Step!.Value.Value).ShouldBe([budget]);
        }
    }

    [Fact, Requirement("R-090")]
    public void BudgetPreparation_OfTheGovernanceModel_IsHeldWithTheCommittees() =>
        Step("PSM-05").Responsible.Select(p => p.Kind).ShouldBe([PartyKind.Body, PartyKind.Committees]);

    [Fact, Requirement("R-096", "R-083")]
    public void FirstPlanningStep_BuildsOnTheFollowUp() =>
        Step("P19-01").BuildsOn.Select(b => b.Step!.Value.Value).ShouldBe(["P19-U5b", "P19-02"]);

    [Fact, Requirement("R-080")]
    public void Steps_OfOneVersion_ConcernThreeYears() =>
        VersionQueries.StepsOf(Sample.Authority, new("2018")).Select(s => s.About).Distinct().Order().ShouldBe([StepYear.Coming, StepYear.Running, StepYear.Past]);

    [Fact, Requirement("R-082")]
    public void Steps_OfOneVersion_AreOnTwoLevels() =>
        VersionQueries.StepsOf(Sample.Authority, new("2019")).Where(s => s.Kind == StepKind.Dialogue).Select(s => s.Level).Distinct().Order().ShouldBe([StepLevel.Political, StepLevel.Officials]);

    [Fact, Requirement("R-095")]
    public void NewAssembly_HasItsConstitutingMeetingAsAStep() => Step("P18-12").Kind.ShouldBe(StepKind.Constitution);

    [Fact, Requirement("R-015")]
    public void StepsOf_TheOldRegion_AreThePlanningOnly()
    {
        VersionQueries.StepsOf(Sample.Authority, new("2018"), new("org-region-blekinge-tidigare")).Select(s => s.Phase).Distinct().ShouldBe([StepPhase.Planning, StepPhase.Revision]);
        VersionQueries.StepsOf(Sample.Authority, new("2018"), new("org-landstinget-blekinge")).Length.ShouldBe(52);
    }

    [Fact, Requirement("R-293", "R-294", "R-295")]
    public void Review_OfEachVersion_HasItsOwner()
    {
        Step("P18-REV").Responsible.ShouldBe([new StepParty(PartyKind.Unit, "lt-stab")]);
        Step("P19-REV").Responsible.ShouldBe([new StepParty(PartyKind.Unit, "rb-regionstaben")]);
        (Step("PSM-REV").Responsible[0].Id, Step("PSM-REV").Receivers[0].Id).ShouldBe(("rb-styrelsen", "rb-fullmaktige"));
        var version = Sample.Authority.Process.Versions[new("2019")];
        (version.Revision!.Date, version.Revision.PlanningYear, VersionQueries.RevisionReminder(version)).ShouldBe(((PartialDate?)new DateOnly(2019, 10, 31), 2021, new DateOnly(2019, 7, 31)));
    }

    private static bool IsNamed(string party) => party is not ("namnder" or "new-namnder" or "forvaltningar" or "officials" or "political-leadership" or "not-stated" or "division" or "bolag" or "stiftelser" or "medlemsforbund");

    private static ProcessStep Step(string id) => Sample.Authority.Process.Steps[new(id)];
}
