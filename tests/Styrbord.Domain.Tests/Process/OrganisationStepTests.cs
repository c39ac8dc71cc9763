using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.Domain.Tests.Process;

public sealed class OrganisationStepTests
{
    private static readonly RecordTimetableEntry FollowUp = new(new("uppfoljning"), 2030, new PartialDate(2029, 5, null), TimetableKind.Occurrence, "Uppföljning och intern kontroll", Organisation: CountyCouncil);
    private static readonly Story Begun = Given(Planning,
        FollowUp,
        new RecordTimetableEntry(new("dialog"), 2030, new(2029, 3, 1), TimetableKind.Dialogue, "Planeringsdialog"),
        new RecordTimetableEntry(new("egen"), 2030, new(2029, 9, 27), TimetableKind.Decision, "Förslag till verksamhetsplan", Culture));

    [Fact, Requirement("R-015")]
    public void TimetableOf_AnOrganisation_HasItsOwnStepsAndThoseOfAll()
    {
        ProcessQueries.TimetableOf(Begun, 2030, CountyCouncil).Select(e => e.Id.Value).ShouldBe(["dialog", "uppfoljning"]);
        ProcessQueries.TimetableOf(Begun, 2030, OldRegion).Select(e => e.Id.Value).ShouldBe(["dialog", "egen"]);
    }

    [Fact, Requirement("R-015")]
    public void RecordTimetableEntry_ForAnOrganisationThatIsNot_IsRefused() =>
        Given(Planning).When(FollowUp with { Organisation = new("ingen") }).Then(new NotFound("organisation", "ingen", "organisation"));

    [Fact, Requirement("R-016")]
    public void OpenPlan_ByABodyOfAnotherOrganisation_TakesPartInTheSamePlanningWithItsOwnDocument()
    {
        var plan = Given(Planning, new OpenMatter(new("arende-kbn"), "KFN 2018/7", "Verksamhetsplan 2019", MatterKind.OperationalPlan, 2019), new OpenPlan(new("vp-kbn"), 2019, CultureAndLearning, DecisionStage.Proposal, [Culture], GroupTemplate, new("arende-kbn")))
            .Authority;

        var bodies = plan.Organisation.Bodies;
        (bodies[Culture].Organisation, bodies[Hospital].Organisation).ShouldBe((OldRegion, CountyCouncil));
        plan.Plans.Plans[new("vp-kbn")].PreparedBy.ShouldBe([Culture]);
    }
}

