using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.TestKit;

/// <summary>
/// A small authority on its way from one organisation to another: two assemblies, two boards, five old committees and three
/// coming ones, a directive for 2019 with two perspectives, three goals, two focus areas and four assignments.
/// </summary>
public static class AnAuthority
{
    private static readonly PartialDate December = new(2018, 12, null);

    public static readonly BodyId OldAssembly = new("lf");
    public static readonly BodyId Assembly = new("rf");
    public static readonly BodyId OldBoard = new("ls");
    public static readonly BodyId OldBoardWorkingCommittee = new("ls-au");
    public static readonly BodyId Hospital = new("nbs");
    public static readonly BodyId PrimaryCare = new("npf");
    public static readonly BodyId Psychiatry = new("nph");
    public static readonly BodyId Culture = new("kfn");
    public static readonly BodyId FolkHighSchool = new("nfh");
    public static readonly BodyId Board = new("rs");
    public static readonly BodyId Healthcare = new("hsn");
    public static readonly BodyId Dental = new("tvn");
    public static readonly BodyId CultureAndLearning = new("kbn");

    public static readonly ItemId CountyCouncil = new("landstinget");
    public static readonly ItemId OldRegion = new("region-fore-2019");
    public static readonly ItemId Region = new("region-fran-2019");

    public static readonly UnitId HospitalAdministration = new("forv-sjukhus");
    public static readonly UnitId Surgery = new("enhet-kirurgi");
    public static readonly UnitId PrimaryCareAdministration = new("forv-primarvard");
    public static readonly UnitId RegionalStaff = new("regionstab");
    public static readonly UnitId RegionalService = new("regionservice");

    public static readonly ItemId Directive2019 = new("pd-2019");
    public static readonly GoalId Residents = new("P1");
    public static readonly GoalId ProcessAndProduction = new("P2");
    public static readonly GoalId Health = new("P1.M1");
    public static readonly GoalId Quality = new("P2.M1");
    public static readonly GoalId Sustainability = new("P2.M2");
    public static readonly GoalId EqualHealth = new("P1.M1.I1");
    public static readonly GoalId Digitalisation = new("P2.M1.I1");
    public static readonly GoalId ToAll = new("P1.M1.I1.U1");
    public static readonly GoalId ToBoardAndHealthcare = new("P1.M1.I1.U2");
    public static readonly GoalId ToBoard = new("P2.M1.I1.U1");
    public static readonly GoalId ToHealthcare = new("P2.M1.I1.U2");

    public static readonly ItemId GroupTemplate = new("koncernmall-2019");
    public static readonly ItemId Indicator1 = new("ind-1");
    public static readonly ItemId Indicator2 = new("ind-2");
    public static readonly ItemId Indicator3 = new("ind-3");
    public static readonly MatterId HealthcareMatter = new("arende-hsn");
    public static readonly MatterId DirectiveMatter = new("arende-pd");

    /// <summary>Bodies, units and relations; nothing else.</summary>
    public static readonly Story WithBodies = Story.Beginning.On(2018, 3, 1).And(
        new NameAuthority("Exempelregionen"),
        new RecordOrganisation(CountyCouncil, "Exempellandstinget", ValidTo: new PartialDate(2018, 12, null)),
        new RecordOrganisation(OldRegion, "Exempelregionen", ValidTo: new PartialDate(2018, 12, null)),
        new RecordOrganisation(Region, "Exempelregionen", ValidFrom: new PartialDate(2019, 1, null), FormedFrom: [CountyCouncil, OldRegion]),
        Old(OldAssembly, BodyLevel.Assembly, "Landstingsfullmäktige", new(2018, 10, 14)),
        new RecordBody(Assembly, BodyLevel.Assembly, "Regionfullmäktige", Organisation: Region, ValidFrom: new(2018, 10, 15)),
        Old(OldBoard, BodyLevel.ExecutiveBoard, "Landstingsstyrelsen", December),
        new RecordBody(OldBoardWorkingCommittee, BodyLevel.WorkingCommittee, "Landstingsstyrelsens arbetsutskott", Parent: OldBoard, ValidTo: December),
        Old(Hospital, BodyLevel.Committee, "Nämnden för sjukhuset", December),
        Old(PrimaryCare, BodyLevel.Committee, "Nämnden för primärvård och folktandvård", December),
        Old(Psychiatry, BodyLevel.Committee, "Nämnden för psykiatri", December),
        Old(FolkHighSchool, BodyLevel.Committee, "Nämnden för folkhögskolan", December),
        new RecordBody(Culture, BodyLevel.Committee, "Kultur- och fritidsnämnden", "KFN", Organisation: OldRegion, ValidTo: December),
        New(Board, BodyLevel.ExecutiveBoard, "Regionstyrelsen", "RS"),
        New(Healthcare, BodyLevel.Committee, "Hälso- och sjukvårdsnämnden", "HSN"),
        New(Dental, BodyLevel.Committee, "Tandvårdsnämnden", "TVN"),
        New(CultureAndLearning, BodyLevel.Committee, "Kultur- och bildningsnämnden", "KBN"),
        new RecordUnit(HospitalAdministration, "förvaltning", "Sjukhuset", Healthcare),
        new RecordUnit(Surgery, "enhet", "Kirurgi", Parent: HospitalAdministration),
        new RecordUnit(PrimaryCareAdministration, "förvaltning", "Primärvården", Healthcare),
        new RecordUnit(RegionalStaff, "stab", "Regionstaben", Board),
        new RecordUnit(RegionalService, "förvaltning", "Regionservice", Board),
        Prepares("r1", [Hospital, PrimaryCare, Psychiatry], Healthcare),
        Prepares("r2", [PrimaryCare], Dental),
        Prepares("r3", [Culture], CultureAndLearning),
        Prepares("r4", [FolkHighSchool], CultureAndLearning));

    /// <summary>The directive for 2019 with its goals, addressees confirmed: 8 pairs of committee and assignment.</summary>
    public static readonly Story WithDirective = WithBodies.On(2018, 6, 11).And(
        new RecordGuidingText(GuidingTextKind.Vision, "Här vill vi bo.", new(2019, 1, 1)),
        new OpenMatter(DirectiveMatter, "2018/00001", "Planeringsdirektiv 2019", MatterKind.PlanningDirective, 2019),
        new OpenDirective(Directive2019, 2019, "Planeringsdirektiv 2019", DirectiveMatter),
        new RecordPerspective(ProcessAndProduction, "2", "Process och produktion"),
        new RecordPerspective(Residents, "1", "Invånare och samhälle", Superordinate: true),
        new RecordGoal(Health, "1.1", Residents, "en god och jämlik hälsa", "Invånarna ska ha en god hälsa."),
        new RecordGoal(Quality, "2.1", ProcessAndProduction, "rätt kvalitet", "Kvaliteten ska vara rätt."),
        new RecordGoal(Sustainability, "2.2", ProcessAndProduction, "en hållbar verksamhet"),
        new RecordFocusArea(EqualHealth, "1.1.1", Health, "Jämlik hälsa"),
        new RecordFocusArea(Digitalisation, "2.1.1", Quality, "Digitalisering", OtherNames: [new("Regionplan 2019", "Digital utveckling")]),
        new DirectAssignmentTo(ToAll, "1.1.1a", EqualHealth, Directive2019, "Samtliga nämnder ska beakta förslagen.", ToAll: true),
        new DirectAssignmentTo(ToBoardAndHealthcare, "1.1.1b", EqualHealth, Directive2019, "Styrelsen och nämnden ska gemensamt ta fram en strategi.", Addressees: [Board, Healthcare]),
        new DirectAssignmentTo(ToBoard, "2.1.1a", Digitalisation, Directive2019, "Styrelsen ska samordna.", Addressees: [Board]),
        new DirectAssignmentTo(ToHealthcare, "2.1.1b", Digitalisation, Directive2019, "Nämnden ska införa digitala besök.", Addressees: [Healthcare]),
        new ConfirmAddressees(Directive2019, [Board, Healthcare, Dental, CultureAndLearning]));

    /// <summary>The group template, three indicators and a matter for the plan of the healthcare committee.</summary>
    public static readonly Story Planning = WithDirective.On(2018, 6, 18).And(
        new RecordTemplate(GroupTemplate, 2019, "Koncernmall",
        [
            new("vision", "Så beaktas visionen", Mandatory: true, "Beskriv hur visionen beaktas.", 500),
            new("samverkan", "Samverkan", Mandatory: false, null, 100, AfterGoals: true),
        ]),
        new DefineIndicator(Indicator1, "Självskattad hälsa", "%", IndicatorDirection.Increase),
        new DefineIndicator(Indicator2, "Vårdskador", "antal", IndicatorDirection.Decrease),
        new DefineIndicator(Indicator3, "Koldioxidutsläpp", "ton", IndicatorDirection.Decrease),
        new OpenMatter(HealthcareMatter, "2018/00002", "Verksamhetsplan 2019 för hälso- och sjukvårdsnämnden", MatterKind.OperationalPlan, 2019, OldBoard, new(2018, 10, 5)));

    /// <summary>Roles at bodies, from the beginning of 2018, accounts named by what they hold.</summary>
    public static Story WithRoles(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.And(
            Grant("administrator", Role.SystemAdministrator, null),
            Grant("strateg", Role.PlanningStrategist, null),
            Grant("sekreterare-nbs", Role.CommitteeSecretary, Hospital),
            Grant("sekreterare-npf", Role.CommitteeSecretary, PrimaryCare),
            Grant("sekreterare-nph", Role.CommitteeSecretary, Psychiatry),
            Grant("sekreterare-kfn", Role.CommitteeSecretary, Culture),
            Grant("sekreterare-hsn", Role.CommitteeSecretary, Healthcare),
            Grant("handlaggare-npf", Role.Contributor, PrimaryCare),
            Grant("lasare", Role.Reader, null));
    }

    public static GrantRole Grant(string account, Role role, BodyId? body) =>
        new(new($"roll-{account}"), account, role, body, new DateOnly(2018, 1, 1));

    public static RelateBodies Prepares(string id, EquatableArray<BodyId> from, BodyId to) =>
        new(new(id), RelationKind.PreparesPlanFor, from, to, new PartialDate(2018, 9, null));

    private static RecordBody Old(BodyId id, BodyLevel level, string name, PartialDate to) =>
        new(id, level, name, Organisation: CountyCouncil, ValidTo: to);

    private static RecordBody New(BodyId id, BodyLevel level, string name, string code) =>
        new(id, level, name, code, Organisation: Region, ValidFrom: new PartialDate(2019, 1, null), NewlyElected: true);
}
