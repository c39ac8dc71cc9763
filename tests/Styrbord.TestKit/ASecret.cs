using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Placements;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using Styrbord.Domain.Secrecy;
using Styrbord.Domain.UnionConsultation;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.TestKit;

/// <summary>
/// One thing of every kind that can be secret, each with a word of its own planted in all it says: in a plan locked and decided, taken on
/// to the final plan, in an action plan that was fixed, in a matter with decision and minutes, in a document of texts.
/// </summary>
public static class ASecret
{
    public const string Rule = "OSL 39 kap. 1 §";
    public static readonly MatterId Diary = new("arende-omplacering");
    public static readonly MatterId Urgent = new("arende-bradska");
    public static readonly MatterId Budget = new("arende-budget");
    public static readonly MatterId Directing = new("arende-direktiv-2020");
    public static readonly MatterId Money = new("arende-pengar");
    public static readonly ItemId MoneyFrames = new("ramar-pengar");
    public static readonly ItemId Adopting = new("beslut-omplacering");
    public static readonly PlanId InMatter = new("vp-tvn");
    public static readonly ItemId InMatterContent = new("vp-tvn-r1");
    public static readonly ItemId TextDocument = new("underlag-nbs");
    public static readonly ItemId Commission = new("uppdrag-lokaler");
    public static readonly ItemId Activity = new("akt-vakter");
    public static readonly ItemId Meeting = new("mote-npf");
    public static readonly ItemId Talk = new("dialog");
    public static readonly ItemId Alternative = new("eget-forslag-x9");

    /// <summary>Stands in a party group's budget under work and nowhere else.</summary>
    public const string GroupWord = "gruppord";

    /// <summary>Stands in that budget as it is handed in.</summary>
    public const string HandedInWord = "inlämningsord";

    private static readonly ItemId InputTemplate = new("mall-underlag");

    /// <summary>The things by their keys, with the word that only they hold and the body that marks them.</summary>
    public static readonly IReadOnlyList<(string Thing, string Word, BodyId By)> Things =
    [
        (SecretThing.OfPart(Proposal, "sections.vision"), "avsnittsord", Hospital),
        (SecretThing.OfPart(Proposal, "goals.P1.M1"), "målord", Hospital),
        (SecretThing.OfPart(Proposal, "answers.P1.M1.I1.U1"), "svarsord", Hospital),
        (SecretThing.OfPart(Proposal, "answers.P2.M1.I1.U2"), "skälsord", Hospital),
        (SecretThing.OfPart(Proposal, "focusAreas.eget-vakter"), "egetord", Hospital),
        (SecretThing.OfPart(Proposal, "commitments.ata-vakter"), "åtagandeord", Hospital),
        (SecretThing.OfPart(Proposal, "indicators.ind-2"), "471,147", Hospital),
        (SecretThing.OfPart(Proposal, "initiatives.nytt-vakter"), "nyttord", Hospital),
        (SecretThing.OfPart(Proposal, "processes.process-vakter"), "processord", Hospital),
        (SecretThing.OfPart(Proposal, "documents.dok-vakter"), "dokumentord", Hospital),
        (SecretThing.OfMatter(Diary), "ärendeord", Dental),
        (SecretThing.OfMatter(Urgent), "brådskord", Hospital),
        (SecretThing.OfText(TextDocument), "underlagsord", Hospital),
        (SecretThing.OfMatter(Budget), "budgetord", Assembly),
        (SecretThing.OfMatter(Money), "pengaord", Assembly),
        (SecretThing.OfMatter(Directing), "direktivord", Assembly),
        (SecretThing.OfActivity(Activity), "aktivitetsord", Healthcare),
        (SecretThing.OfCommission(Commission), "uppdragsord", Healthcare),
        (SecretThing.OfActionPlan(HospitalAdministration, 2019, ActionPlanSections.Planning), "planeringsord", Healthcare),
        (SecretThing.OfDialogue(Talk), "dialogord", Hospital),
    ];

    /// <summary>Everything is written and nothing marked; a year on, with the roles of everybody.</summary>
    public static readonly Story Whole = WithRoles(Reviewed(OfDirective(OfDelegates(Taken(OfBudget(OfDecidedMoney(OfMoney(OfMatter(OfText(OfPlan(Ready))))))))))).And(
        Grant("forvaltningschef", Role.HeadOfAdministration, Healthcare),
        Grant("handlaggare", Role.Contributor, Healthcare),
        Grant("ledamot", Role.ElectedRepresentative, Hospital),
        Grant("sekreterare-tvn", Role.CommitteeSecretary, Dental),
        Grant("sekreterare-rf", Role.CommitteeSecretary, Assembly),
        Grant("revisor", Role.Auditor, null));

    /// <summary>The thing is marked by its body.</summary>
    public static Story Marked(string thing, BodyId by) => Whole.And(new MarkSecret(thing, Rule, by, $"Skäl för {thing}."));

    /// <summary>All of it is marked, and a party group works on its budget.</summary>
    public static Story WithAGroup => AllMarked.And(
        new GrantRole(new("roll-gruppmedlem"), "gruppmedlem", Role.PartyGroup, OldAssembly, new DateOnly(2018, 1, 1), Group: "Den ena gruppen"),
        new GrantRole(new("roll-annan-grupp"), "annan-grupp", Role.PartyGroup, OldAssembly, new DateOnly(2018, 1, 1), Group: "Den andra gruppen"),
        new WriteAlternative(Alternative, "Den ena gruppen", SomeFrames.Frames, "Budget om gruppord", "Motivering om gruppord.", [new(ScenarioKind.Given, 2019, "Ändring om gruppord", AmountTkr: 471_148, Row: 5)]),
        new WriteAlternative(Alternative, "Den ena gruppen", SomeFrames.Frames, Add: new(ScenarioKind.Efficiency, 2020, "Mer gruppord", 150)));

    /// <summary>The group has handed its budget in, without the words it wrote before.</summary>
    public static Story WithABudgetHandedIn => WithAGroup.And(
        new WriteAlternative(Alternative, "Den ena gruppen", SomeFrames.Frames, "Budget om inlämningsord", "Motivering om inlämningsord.", [new(ScenarioKind.Given, 2019, "Ändring om inlämningsord", AmountTkr: 12, Row: 5)]),
        new HandInAlternative(Alternative, HealthcareMatter));

    /// <summary>All of it is marked.</summary>
    public static Story AllMarked => Whole.And([.. Things.Select(t => new MarkSecret(t.Thing, Rule, t.By))]);

    private static Story OfPlan(Story story) => story
        .And(
            new WriteSection(Proposal, "vision", "Visionen beaktas med avsnittsord."),
            new DescribeGoal(Proposal, Health, "Vi arbetar med målord."),
            new AnswerAssignment(Proposal, ToAll, "Vi beaktar svarsord."),
            new DeclareNotApplicable(Proposal, ToHealthcare, "Skälet är skälsord."),
            new WriteOwnFocusArea(Proposal, new("eget-vakter"), Quality, "Vakter och egetord", "Text om egetord.", "Förenligt med egetord."),
            new MakeCommitment(Proposal, new("ata-vakter"), Quality, "Vi anlitar åtagandeord."),
            new UseIndicator(Proposal, Indicator2, Quality, "471,147", 2017, "471,147"),
            new WriteInitiative(Proposal, new("nytt-vakter"), InitiativeKind.Method, "Något nyttord", "Text om nyttord.", "Det som fasas ut är nyttord."),
            new WriteProcess(Proposal, new("process-vakter"), "En processord", [Quality], "Text om processord."),
            new LinkDocument(Proposal, new("dok-vakter"), LinkedKind.Other, "Ett dokumentord", "https://dokumentord.exempel.se/plan", "dokumentord-1"),
            new WriteComment(Proposal, new("k1"), Health.Value, "Kommentaren nämner målord."),
            new WriteComment(Proposal, new("k2"), Quality.Value, "Kommentaren nämner åtagandeord."))
        .On(2018, 9, 18).And(new SubmitPlan(Proposal, Content1, Motion))
        .On(2018, 9, 20).And(Adopted(Hospital, Content1, new(2018, 9, 20)), Adopted(PrimaryCare, Content1, new(2018, 9, 20)), Adopted(Psychiatry, Content1, new(2018, 9, 20)))
        .On(2018, 11, 30).And(new ContinuePlan(Proposal, Final, DecisionStage.Final), new SubmitPlan(Final, FinalContent, Motion))
        .On(2018, 12, 12).And(AdoptedFinally(Hospital), AdoptedFinally(PrimaryCare), AdoptedFinally(Psychiatry));

    private static Story OfText(Story story) => story.And(
        new RecordGoverningDocument(new("policy"), "Sakerhetspolicy", "policy", GoverningLevel.Authority),
        new RecordTemplate(InputTemplate, 2019, "Budgetunderlag 2019", [new("direktiven", "Så tas direktiven om hand", true, null, 500)], DocumentKind.BudgetInput),
        new RecordNeedGroup(new("grupp"), "Unga", "folkhälsa", 2019),
        new RecordAnalysis(new("analys"), AnalysisKind.Needs, 2019, "Ungas hälsa", new("grupp"), Points: [new(new("slutsats"), PointKind.Conclusion, "Fler behöver tala med någon.")]),
        new RecordNeed(new("behov"), 2019, new("grupp"), "Någon att tala med", BuildsOn: [new("slutsats")], Goals: [Health]),
        new CallDialogue(Talk, DialogueKind.Planning, DialogueLevel.Political, 2019, OldBoard, [Hospital]),
        new RequestInformation(Talk, new("fraga"), "Hur går det med dialogord?"),
        new AnswerRequest(Talk, new("fraga"), Hospital, "Det går bra med dialogord."),
        new AttachMaterial(Talk, "Ett dialogord", "https://dialogord.exempel.se/plan"),
        new RecordDialogue(Talk, new(2018, 12, 10), "Vi är överens om dialogord.", "Anteckning om dialogord."),
        new ReportDialogue(Talk, OldBoard, new(2018, 12, 11), "Styrelsen vet om dialogord."),
        new OpenText(TextDocument, InputTemplate, Hospital),
        new WriteText(TextDocument, "direktiven", "Vi räknar med underlagsord."),
        new LockText(TextDocument),
        new WriteText(TextDocument, "direktiven", "Vi räknar ännu mer med underlagsord."));

    private static Story OfMatter(Story story) => story.And(
        new OpenMatter(Diary, "2018/00077", "Omplacering av ärendeord", MatterKind.OperationalPlan, 2019),
        new DescribeMatter(Diary, MatterTextKind.Summary, "Det gäller ärendeord."),
        new DescribeMatter(Diary, MatterTextKind.Sustainability, "Hållbarheten av ärendeord."),
        new OpenPlan(InMatter, 2019, Dental, DecisionStage.Proposal, [PrimaryCare], GroupTemplate, Diary),
        new WriteSection(InMatter, "vision", "Planen nämner ärendeord."),
        new SubmitPlan(InMatter, InMatterContent, ["Nämnden godkänner ärendeord."], FromSource: true),
        new RecordDecision(
            Adopting, Diary, PrimaryCare, new DateOnly(2018, 10, 2), DecisionStage.Proposal, "41", Sources: [new("Protokoll om ärendeord", "sidan 1", "Nämnden beslutar om ärendeord.")],
            Content: InMatterContent, Remark: "Anmärkning om ärendeord."),
        new EnterInMinutes(Adopting, new("res-1"), ProceedingKind.Reservation, "Gruppen ärendeord", "För att ärendeord."),
        new NoteSlip(Adopting, "Rättat ärendeord."),
        new ScheduleMeeting(Meeting, PrimaryCare, new DateOnly(2018, 10, 2)),
        new AttachAnnex(Meeting, new("bilaga-1"), new(Diary.Value), "Karta över ärendeord.pdf", new string('a', 64), 10),
        new OpenMatter(Urgent, "2018/00078", "Brådska", MatterKind.Other),
        new ScheduleMeeting(new("mote-nbs"), Hospital, new DateOnly(2018, 12, 12)),
        new DecideUrgently(new("bradskande-1"), Hospital, Urgent, new DateOnly(2018, 12, 1), "Ordföranden för brådskord", "Det blev brådskord.", "Därför att brådskord."),
        new WriteParagraph(new("mote-nbs"), new("bradskande-1"), "Anmäldes: brådskord."),
        new ReportUrgentDecision(new("mote-nbs"), new("bradskande-1")),
        new GiveCommission(Commission, Healthcare, "Utred uppdragsord.", HealthcareMatter),
        new ReportCommission(Commission, "Svaret är uppdragsord."));

    private static Story OfMoney(Story story) => story.And(
        new RecordCostClasses(SomeFrames.Classes), SomeFrames.Register with { Stage = FrameStage.Proposal, Matter = null },
        new RecordFrameCauses(SomeFrames.Frames, [new(new("orsak-omplacering"), "Ramen ändras av ärendeord", CauseKind.Move, Healthcare, [new(2020, -5)], PrimaryCareAdministration, "Drift", Possible: true, Matter: Diary)]),
        new RecordConversion(new("nyckel-omplacering"), SomeFrames.Frames, "Ny organisation efter ärendeord", new(2019, 1, 1), [new(PrimaryCareAdministration, Dental)], Matter: Diary, Note: "Nyckel om ärendeord."),
        new FixPlanTerms(2020, "11,64", Diary, [new(Styrbord.Domain.FinancialPlans.ChangeKind.Fee, "Avgift för ärendeord", 5)]));

    private static Story OfDecidedMoney(Story story) => story.And(
        new OpenMatter(Money, "2018/00080", "Pengar om pengaord", MatterKind.Other),
        new RecordDecision(new("beslut-pengar"), Money, Assembly, new PartialDate(2018, 12, 11), DecisionStage.Adoption, Sources: [new("Protokoll om pengaord", null, null)]),
        SomeFrames.Register with { Id = MoneyFrames, Name = "Ramar om pengaord", Matter = Money, Premises = [new("premiss", PremiseKind.Assumption, "Ramen påverkas av pengaord", null, [], null)], Sources = [new("Bilaga om pengaord", null, null)] },
        new RecordFrameCauses(MoneyFrames, [new(new("orsak-pengar"), "Ramen ändras av pengaord", CauseKind.Other, Healthcare, [new(2020, -4)], PrimaryCareAdministration, "Drift", Sources: [new("Protokoll om pengaord", null, null)], Matter: Money)]),
        new RecordStandingDecision(new("staende-pengar"), "Stående om pengaord", Money, [TechnicalGround.PayReview], 2019),
        new RecordCentralAccount(new("central-pengar"), MoneyFrames, "Pott för pengaord", Healthcare, 2019, 60, Money),
        new DistributePayReview(new("revision-pengar"), MoneyFrames, 2019, [new(4, 10)], "Utfall om pengaord", new ItemId("staende-pengar"), new ItemId("central-pengar")),
        new RecordDecision(new("beslut-pengar-senare"), Money, Assembly, new PartialDate(2018, 12, 12), DecisionStage.Adoption, Sources: [new("Protokoll om pengaord", null, null)]),
        new ChangeFrames(new("tillagg-pengar"), MoneyFrames, FrameChangeKind.Supplement, 2019, "Tillägg för pengaord", [new(5, 7)], Money, Financing: "Betalas med pengaord"),
        new CorrectDecidedAmount(new("beslut-pengar-senare"), 9, "Beslutet omfattar mer än pengaord"),
        new RecordDecision(new("beslut-pengar-sist"), Money, Assembly, new PartialDate(2018, 12, 12), DecisionStage.Adoption, Sources: [new("Protokoll om pengaord", null, null)]),
        new CarryInvestments(new("overford-pengar"), 2019, [new(Healthcare, "Projekt pengaord", 10, 5)], Money),
        new RecordPlacementPolicy(new("policy-pengar"), "Policy om pengaord", new(2019, 1, 1), [new(MoneyKind.Liquid, "Tillgång pengaord", "0", "100")], Money),
        new RecordHoldings(MoneyKind.Liquid, new(2019, 1, 2), [new("Bank", 100)], "Kontoutdrag"));

    private static Story OfDelegates(Story story) => story.And(
        new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 8)),
        new DelegateRight(new("delegation"), Healthcare, "Fördela om inom ramen", new(2019, 1, 10), "5", new(2019, 1, 10), Holder: "förvaltningschefen"),
        new RegisterDelegated(new("delegerat-pengar"), new("delegation"), new(2019, 1, 12), "Omfördelning om pengaord", Money),
        new ChangeFrames(new("inom-pengar"), MoneyFrames, FrameChangeKind.WithinCommittee, 2019, "Omfördelning efter pengaord", [new(4, -2), new(5, 2)], null, Delegated: new ItemId("delegerat-pengar")));

    private static Story OfDirective(Story story) => story.And(
        new OpenMatter(Directing, "2019/00005", "Direktiv om direktivord", MatterKind.PlanningDirective, 2020),
        new OpenDirective(new("direktiv-2020"), 2020, "Planeringsdirektiv om direktivord", Directing),
        new WriteDirectiveSection(new("direktiv-2020"), "inledning", "Inledning om direktivord", "Direktivet handlar om direktivord."),
        new DirectAssignmentTo(new("P1.M1.I1.U90"), "1.1.1x", EqualHealth, new("direktiv-2020"), "Nämnderna ska pröva direktivord.", ToAll: true),
        new RecordGuidingText(GuidingTextKind.CoreValues, "Värdegrunden är direktivord.", new PartialDate(2019, 1, 1), Directing, [new("Protokoll om direktivord", null, null)]),
        new RecordGroup(new("samverkan"), "Samverkansgruppen", "samverkan", "LSG"),
        new SetUpConsultation(new("samverkan"), new("samverkan"), "Samverkansavtal", ["Landstinget"], [new(ConsultationSide.Management, "Ledningen"), new(ConsultationSide.Union, "Förbunden")], Matters: [MatterKind.PlanningDirective]),
        new RecordConsultation(new("samverkan"), MatterKind.PlanningDirective, 2020, new(2019, 1, 10), ConsultationStep.Closed, ConsultationResult.Disagreement, "Förbunden är oeniga om direktivord."));

    // what is not secret itself, so that its pages are walked beside what is
    private static Story Reviewed(Story story) => story.And(
        new RecordAnalysis(new("omvarld"), AnalysisKind.External, 2019, "Omvärlden", Points: [new(new("slutsats-2"), PointKind.Conclusion, "Räntan stiger.")]),
        AYearCalendar.Steps,
        new OpenProcessReview(new("uppfoljning"), AYearCalendar.ProcessId, 2018),
        new WriteReview(new("uppfoljning"), "Tiderna höll."));

    private static Story OfBudget(Story story) => story.And(
        new OpenMatter(Budget, "2018/00079", "Budget med budgetord", MatterKind.Budget, 2019),
        new RecordTaxRate(2019, "11,64", "Prognos"),
        new EnterPlanFigures(2019, [new("taxes", 2019, 10), new("taxes", 2020, 10), new("taxes", 2021, 10)], "Underlag", new PartialDate(2018, 10, 1)),
        new FixBudgetTerms(2019, Budget, Assembly, Goals: "Resultatet är budgetord.", RedistributedBy: Board, RedistributionLimits: "Enligt budgetord."),
        new LockRegionalPlan(2019, new("budget-r1"), ["Fullmäktige beslutar budgetord."]));

    private static Story Taken(Story story) => story.On(2019, 1, 14).And(
        new AddActivity(HospitalAdministration, 2019, Activity, "Något aktivitetsord", Surgery, new(2019, 2, null), new(2019, 9, 15), Items: [new("ata-vakter")], Text: "Text om aktivitetsord."),
        new ReportActivity(Activity, ActivityProgress.UnderWay, "Vi har kommit till aktivitetsord."),
        new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Planning, "Vi arbetar i team med planeringsord."),
        new WriteActionPlanSection(HospitalAdministration, 2019, ActionPlanSections.Budget, "Ramen är känd."),
        new FixActionPlan(HospitalAdministration, 2019));
}
