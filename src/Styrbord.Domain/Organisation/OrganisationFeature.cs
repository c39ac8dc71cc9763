using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Organisation;

public static class OrganisationFeature
{
    public static readonly Feature Feature = new("organisation", 1, OrganisationJson.Default,
        [
            Asks<NameAuthority>([Role.SystemAdministrator], Relation.Anywhere),
            Asks<SetTerm>([Role.SystemAdministrator, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordOrganisation>([Role.SystemAdministrator, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordBody>([Role.SystemAdministrator, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RenameBody>([Role.SystemAdministrator, Role.PlanningStrategist], Relation.Anywhere),
            Asks<EndBody>([Role.SystemAdministrator, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RegisterConstitutingMeeting>([Role.PlanningStrategist, Role.CommitteeSecretary], Own),
            Asks<RecordUnit>([Role.SystemAdministrator, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RelateBodies>([Role.SystemAdministrator, Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordGroup>([Role.SystemAdministrator, Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<AuthorityNamed>("organisation.authority-named"),
            Tells<TermSet>("organisation.term-set"),
            Tells<OrganisationRecorded>("organisation.organisation-recorded"),
            Tells<BodyRecorded>("organisation.body-recorded"),
            Tells<BodyRenamed>("organisation.body-renamed"),
            Tells<BodyEnded>("organisation.body-ended"),
            Tells<ConstitutingMeetingHeld>("organisation.constituting-meeting-held"),
            Tells<UnitRecorded>("organisation.unit-recorded"),
            Tells<BodiesRelated>("organisation.bodies-related"),
            Tells<GroupRecorded>("organisation.group-recorded"),
        ]);

    private static Relation Own => Relation.At<RegisterConstitutingMeeting>("own", (_, asked) => [asked.Body]);
}
