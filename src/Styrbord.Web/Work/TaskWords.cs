using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Decisions;
using Styrbord.Web.Drafting;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Work;

/// <summary>A task in words, and where it is done.</summary>
internal static class TaskWords
{
    public static string Title(WorkTask task, Authority authority) => task.Kind switch
    {
        TaskKind.AskForCompletion => $"Begär komplettering av {Proposal(task, authority)}",
        TaskKind.CompletePlan => $"Komplettera {Proposal(task, authority)}",
        TaskKind.SubmitPlan => $"Skicka {Proposal(task, authority)} till beslut",
        TaskKind.RegisterDecision => $"Registrera beslutet om {Proposal(task, authority)}",
        TaskKind.DecideAnew => $"Besluta på nytt om {Proposal(task, authority)}",
        TaskKind.ApproveMinutes => task.Decision is null ? $"Justera protokollet: {MeetingOf(task, authority)}" : $"Justera paragrafen: {MatterOf(task, authority).Title}",
        TaskKind.PrepareFinalPlan => $"Gör den slutliga planen för {Committee(task, authority)}",
        TaskKind.RegisterConstitutingMeeting => $"Registrera konstituerande sammanträde för {Committee(task, authority)}",
        TaskKind.ConfirmPlan => $"Bekräfta eller justera den ärvda planen för {Committee(task, authority)}",
        TaskKind.ConfirmAddressees => "Bekräfta vilka samtliga nämnder är",
        TaskKind.WritePlace => $"Skriv {PlaceName(task, authority)} i {Proposal(task, authority)}",
        TaskKind.ReviewPlace => $"Godkänn {PlaceName(task, authority)} i {Proposal(task, authority)}",
        TaskKind.AnswerComment => $"Svara på en kommentar om {PlaceName(task, authority)} i {Proposal(task, authority)}",
        TaskKind.ReportCommission => $"Återrapportera ”{CommissionOf(task, authority).Text}”",
        TaskKind.AnswerRequest => $"Svara inför {DialogueOf(task, authority)}",
        TaskKind.RecordDialogue => $"Skriv vad {DialogueOf(task, authority)} ledde till",
        TaskKind.ReportDialogue => $"Återredovisa {DialogueOf(task, authority)} till styrelsen",
        TaskKind.UpdateStrategy => $"Uppdatera {authority.Governing.Documents[new(task.Place!)].Name}",
        TaskKind.FollowUpProcess => $"Följ upp hur processversionen {task.Place} har tillämpats {task.Due?.Year}",
        TaskKind.ReviewProcess => $"Följ upp processversionen {task.Place}",
        TaskKind.PostOnBoard => $"Anslå att protokollet är justerat: {MeetingOf(task, authority)}",
        TaskKind.TakeDownNotice => $"Ta ned anslaget: {MeetingOf(task, authority)}",
        TaskKind.ReportUrgentDecision => $"Anmäl det brådskande beslutet i {UrgentMatter(task, authority).Title}",
        TaskKind.RecordConsultation => $"Anteckna samverkan från mötet {Sv.DayOfMonth(ConsultationOf(task, authority).Day)}",
        TaskKind.AdoptMeasures => task.Begun ? $"Få åtgärdsplanen för underskottet från {task.Place} beslutad" : $"Lägg upp ärende om åtgärdsplan för underskottet från {task.Place}",
        TaskKind.FollowFrames => $"För in ändringen av ramen i internbudgeten för {Committee(task, authority)} {BudgetOf(task, authority).Year}",
        TaskKind.DistributeFrame => $"Fördela ramen {task.Place} för {Committee(task, authority)}",
        TaskKind.AcceptTerms => $"Godkänn intern handel: {TradeOf(task, authority).Service} {TradeOf(task, authority).Year}",
        TaskKind.ReportDelegated => $"Anmäl delegationsbeslut till {MeetingTaskWords.Receiver(task, authority)}",
        TaskKind.ReportActivity => $"Säg hur det går med ”{ActivityOf(task, authority).Content.Name}”",
        TaskKind.FixActionPlan => $"Fastställ handlingsplanen för {UnitName(task, authority)}",
        TaskKind.DeliverActionPlan => $"Lämna handlingsplanen för {UnitName(task, authority)} till nämnden",
        TaskKind.ReceiveActionPlan => $"Information: handlingsplanen för {UnitName(task, authority)}",
        TaskKind.HandleStep or TaskKind.DateSteps or TaskKind.FixCalendar => StepTaskWords.Title(task, authority),
        TaskKind.IssueNotice or TaskKind.PrepareMeeting => MeetingTaskWords.Title(task, authority),
        _ => $"Öppna en plan för {Committee(task, authority)}",
    };

    /// <summary>One sentence on why, or nothing when the missing things are named themselves.</summary>
    public static string Reason(WorkTask task, Authority authority, DateOnly today) => task.Kind switch
    {
        TaskKind.AskForCompletion => $"{Bodies(task, authority, today)} har beslutat med luckor.",
        TaskKind.SubmitPlan => "Allt som krävs finns på plats. Skicka låser revisionen.",
        TaskKind.RegisterDecision => $"{Sv.Capital(OrganisationQueries.NameOf(authority, task.Body, today))} ska besluta om den låsta revisionen.",
        TaskKind.DecideAnew => $"{Sv.Capital(OrganisationQueries.NameOf(authority, task.Body, today))} har beslutat en annan lydelse än de övriga. Planen gäller först när alla beslutat lika.",
        TaskKind.ApproveMinutes when task.Decision is null => "Inom 14 dagar från sammanträdet.",
        TaskKind.ApproveMinutes => $"Ska justeras omedelbart. Ärende {MatterOf(task, authority).DiaryNumber}{DecisionWords.Section(task.Decision!, ", ")}, beslutat {Sv.Day(task.Decision!.Day)}.",
        TaskKind.PrepareFinalPlan => $"Förslaget är beslutat likalydande. {(task.Due is { } final ? $"Den slutliga planen beslutas {Sv.At(final)}." : "Den slutliga planen har ingen dag i kalendern.")}",
        TaskKind.RegisterConstitutingMeeting => "Nyvalt organ. Inga beslut kan registreras innan det konstituerande sammanträdet är registrerat.",
        TaskKind.ConfirmPlan => "Planen gäller, men den nya nämnden har inte bekräftat den.",
        TaskKind.ConfirmAddressees => "Uppdrag till samtliga nämnder räknas först när listan är bekräftad.",
        TaskKind.WritePlace when task.Begun => "Delen är återlämnad för ändring.",
        TaskKind.WritePlace => "Delen är utdelad till dig. Klarmarkera den när den är skriven.",
        TaskKind.ReviewPlace => "Den som skriver delen har klarmarkerat den.",
        TaskKind.AnswerRequest => "Styrelsen behöver information före dialogen.",
        TaskKind.RecordDialogue => "Dagen har varit, men inget är skrivet om dialogen.",
        TaskKind.ReportDialogue => "Dialogen är öppen tills resultatet är återredovisat.",
        TaskKind.UpdateStrategy => "Dokumentet ska uppdateras minst en gång mellan valen till fullmäktige.",
        TaskKind.FollowUpProcess => "Processens tillämpning följs upp varje år. Klar när uppföljningen är avslutad eller förslagen är intagna i en ny version.",
        TaskKind.ReviewProcess => "Processdokumentets nästa revidering närmar sig eller har passerat.",
        TaskKind.PostOnBoard => "Senast andra dagen efter justeringen.",
        TaskKind.TakeDownNotice => "Tiden för överklagande har gått ut.",
        TaskKind.ReportUrgentDecision => OrganisationQueries.HasEnded(authority, task.Body, today) ? "Anmäls vid nästa sammanträde i det organ som har tagit över." : "Anmäls vid nämndens nästa sammanträde.",
        TaskKind.ReportActivity => $"Ska vara klar {Sv.Date(ActivityOf(task, authority).Content.End)}.{(task.Begun ? "" : " Den är inte påbörjad.")}",
        TaskKind.RecordConsultation => "Mötet har varit, men inget är antecknat om ärendena på dagordningen.",
        TaskKind.AdoptMeasures => "Fullmäktige beslutar hur underskottet återställs, senast i budgeten för det sista året (KL 11 kap. 12\u00a0§).",
        TaskKind.FollowFrames => "Ramen är ändrad efter att budgeten låstes. Enheterna får sitt när ändringen är införd.",
        TaskKind.DistributeFrame => task.Begun ? "Internbudgeten är öppnad men inte låst. Den låses efter nämndens beslut." : "Ramen är beslutad och ingen internbudget är öppnad.",
        TaskKind.AcceptTerms => $"{InternalTrade.TradeWords.Name(authority, TradeOf(task, authority).Seller, today)} säljer till {InternalTrade.TradeWords.Name(authority, TradeOf(task, authority).Buyer, today)}. Den ena sidan har godkänt villkoren.",
        TaskKind.ReportDelegated => $"{Sv.Capital(Sv.Count(DelegationQueries.Unreported(authority, task.Body).Length, neuter: true))} beslut är fattade på delegation och inte anmälda.",
        TaskKind.ReportCommission => $"Gavs {Sv.Date(CommissionOf(task, authority).Given)} i ärende {authority.Decisions.Matters[CommissionOf(task, authority).Matter].DiaryNumber}.",
        TaskKind.FixActionPlan => "Nämnden har beslutat sin plan. Handlingsplanen ska lämnas till nämnden senast i februari.",
        TaskKind.DeliverActionPlan => "Planen är fastställd. Den lämnas som information, nämnden fattar inget beslut.",
        TaskKind.ReceiveActionPlan => "Lämnad till nämnden som information. Inget beslut behövs.",
        TaskKind.HandleStep or TaskKind.DateSteps or TaskKind.FixCalendar => StepTaskWords.Reason(task, authority, today),
        TaskKind.IssueNotice or TaskKind.PrepareMeeting => MeetingTaskWords.Reason(task, authority),
        TaskKind.OpenPlan => "Nämnden har riktade uppdrag men ingen plan att svara i.",
        _ => "",
    };

    public static string Address(WorkTask task, Authority authority, int year) => task switch
    {
        { Missing: [var only] } => PlanAddress.Cure(authority, task.Plan!, only),
        { Kind: TaskKind.HandleStep or TaskKind.DateSteps or TaskKind.FixCalendar } => StepTaskWords.Address(task, authority) ?? "/",
        { Kind: TaskKind.ApproveMinutes, Decision: null } => $"{Meetings.MeetingWords.Address(MeetingId(task))}#efter",
        { Kind: TaskKind.RegisterConstitutingMeeting } => $"/organisation/{authority.Organisation.Bodies[task.Body].Slug}#konstituering",
        { Kind: TaskKind.ReportActivity } => $"{ActionPlanAddress.Of(authority, ActivityOf(task, authority))}#laget",
        { Kind: TaskKind.FixActionPlan or TaskKind.DeliverActionPlan or TaskKind.ReceiveActionPlan } => ActionPlanAddress.Of(authority, new UnitId(task.Place!), year),
        { Kind: TaskKind.ReportCommission } => Commissions.CommissionAddress.Of(new ItemId(task.Place!)),
        { Kind: TaskKind.AnswerRequest or TaskKind.RecordDialogue or TaskKind.ReportDialogue } => Dialogues.DialogueWords.Address(new(task.Place!)),
        { Kind: TaskKind.UpdateStrategy } => Governing.GoverningAddress.Of(authority.Governing.Documents[new(task.Place!)]),
        { Kind: TaskKind.ReviewProcess or TaskKind.FollowUpProcess } => Process.ReviewWords.List,
        { Kind: TaskKind.IssueNotice or TaskKind.PrepareMeeting } => $"{Meetings.MeetingWords.Address(MeetingId(task))}#lista",
        { Kind: TaskKind.PostOnBoard or TaskKind.TakeDownNotice } => $"{Meetings.MeetingWords.Address(MeetingId(task))}#efter",
        { Kind: TaskKind.ReportUrgentDecision } => Domain.Meetings.UrgentQueries.ReportAt(authority, authority.Meetings.Urgent[new(task.Place!)]) is { } next ? Meetings.MeetingWords.Address(next.Id, new(task.Place!)) : Meetings.MeetingWords.List,
        { Kind: TaskKind.RecordConsultation } => UnionConsultation.ConsultationWords.Year(ConsultationOf(task, authority).Day.Year),
        { Kind: TaskKind.AdoptMeasures } => $"{FinancialPlans.FinanceAddress.Balance((task.Due?.Year ?? year) + 1)}#beslut",
        { Kind: TaskKind.FollowFrames } => Budgets.BudgetAddress.Of(authority, BudgetOf(task, authority)),
        { Kind: TaskKind.DistributeFrame } => Budgets.BudgetAddress.Of(authority, task.Body, int.Parse(task.Place!, CultureInfo.InvariantCulture)),
        { Kind: TaskKind.AcceptTerms } => InternalTrade.TradeWords.Address(new ItemId(task.Place!)),
        { Kind: TaskKind.ReportDelegated } => $"{DelegationWords.Address}#beslut-{task.Body}",
        { Kind: TaskKind.ConfirmAddressees } => "/organisation#adressater",
        { Decision: { } decision } => DecisionAddress.Of(authority, decision.Matter),
        { Kind: TaskKind.RegisterDecision or TaskKind.DecideAnew or TaskKind.ConfirmPlan or TaskKind.PrepareFinalPlan } => DecisionAddress.Of(authority, task.Plan!.Matter),
        { Kind: TaskKind.AnswerComment, Place: { } place, Plan: { } plan } => PlanAddress.Of(authority, plan, DraftingWords.Key(authority, place), "kommentarer"),
        { Place: { } place, Plan: { } plan } => PlanAddress.Of(authority, plan, DraftingWords.Key(authority, place)),
        { Plan: { } plan } => PlanAddress.Of(authority, plan),
        _ => PlanAddress.Of(authority, task.Body, year),
    };

    /// <summary>In what role it is yours, or who has it when you wait.</summary>
    public static string Holder(WorkTask task, Authority authority, DateOnly today) =>
        task.MineToDo || task.Plan is not { } plan ? RoleWords.Of(task.Role)
        : OrganisationQueries.NameOf(authority, plan.CoordinatedBy, today) + (plan.IsJoint ? $" och {Sv.Count(plan.PreparedBy.Count - 1)} till" : "");

    public static Mark Shape(WorkTask task, DateOnly today) =>
        !task.MineToDo ? Mark.Waiting : task.IsLate(today) ? Mark.Late : task.Begun ? Mark.UnderWay : Mark.NotBegun;

    private static Domain.UnionConsultation.ConsultationMeeting ConsultationOf(WorkTask task, Authority authority) => authority.UnionConsultation.Meetings[new(task.Place!)];

    private static Domain.Budgets.Budget BudgetOf(WorkTask task, Authority authority) => authority.Budgets.Budgets[new(task.Place!)];

    private static Domain.InternalTrade.TradeAgreement TradeOf(WorkTask task, Authority authority) => authority.InternalTrade.Agreements[new(task.Place!)];

    private static string DialogueOf(WorkTask task, Authority authority)
    {
        var dialogue = authority.Dialogues.Dialogues[new(task.Place!)];
        return $"{Dialogues.DialogueWords.Kind(dialogue.Kind)} {dialogue.Year}";
    }

    private static ItemId MeetingId(WorkTask task) => new(task.Place!.Split('/')[0]);

    private static string MeetingOf(WorkTask task, Authority authority) => Meetings.MeetingWords.InSentence(authority, MeetingId(task));

    private static Matter UrgentMatter(WorkTask task, Authority authority) => authority.Decisions.Matters[authority.Meetings.Urgent[new(task.Place!)].Matter];

    private static Domain.Commissions.Commission CommissionOf(WorkTask task, Authority authority) => authority.Commissions.Commissions[new(task.Place!)];

    private static string Proposal(WorkTask task, Authority authority) =>
        $"{(task.Plan!.Stage == DecisionStage.Proposal ? "förslaget" : "planen")} för {Committee(task, authority)}";

    private static string PlaceName(WorkTask task, Authority authority) => $"”{DraftingWords.Place(authority, task.Plan!, task.Place!)}”";

    private static string Committee(WorkTask task, Authority authority) => task.Plan is { } plan
        ? BodyWords.InSentence(OrganisationQueries.NameOf(authority, plan.For, plan.FirstDay))
        : BodyWords.InSentence(authority.Organisation.Bodies[task.Body].Names[^1].Name);

    private static string Bodies(WorkTask task, Authority authority, DateOnly today) =>
        Sv.List([.. task.Plan!.PreparedBy.Select(b => OrganisationQueries.NameOf(authority, b, today)).Select((name, i) => i == 0 ? name : BodyWords.InSentence(name))]);

    private static Domain.ActionPlans.Activity ActivityOf(WorkTask task, Authority authority) => authority.ActionPlans.Activities[new ItemId(task.Place!)];

    private static string UnitName(WorkTask task, Authority authority) => authority.Organisation.Units[new UnitId(task.Place!)].Names[^1].Name;

    private static Matter MatterOf(WorkTask task, Authority authority) => authority.Decisions.Matters[task.Decision!.Matter];
}
