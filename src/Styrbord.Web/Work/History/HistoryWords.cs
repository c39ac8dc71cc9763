using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using Styrbord.Domain.Secrecy;
using Styrbord.Web.Shared;
using Styrbord.Web.SignIn;

namespace Styrbord.Web.Work.History;

/// <summary>Events in words, with what was before: <c>ändrade målvärdet från 75 % till 80 %</c>.</summary>
internal static class HistoryWords
{
    /// <param name="before">The state just before the event.</param>
    /// <param name="happened">The event.</param>
    /// <param name="name">Names of accounts.</param>
    public static HistoryWordsOf Of(Authority before, Event happened, Func<string, string> name) => happened switch
    {
        PlansEvent plan => PlanHistory.Of(before, plan),
        DraftingEvent drafting => PlanHistory.Of(before, drafting, name),
        ActionPlansEvent plan => ActionPlanHistory.Of(before, plan),
        DecisionsEvent decision when DelegationHistory.Of(before, decision) is { } words => words,
        DecisionsEvent decision => DecisionHistory.Of(before, decision),
        GoverningEvent governing => GoverningHistory.Of(before, governing),
        GoalsEvent goal => Of(before, goal),
        Domain.Meetings.MeetingsEvent m => MeetingHistory.Of(before, m),
        Domain.Dialogues.DialogueEvent d => DialogueHistory.Of(before, d),
        Domain.FinancialPlans.FinancialPlansEvent f => FinanceHistory.Of(before, f),
        Domain.BudgetDecisions.BudgetDecisionsEvent b => BudgetHistory.Of(b),
        Domain.Budgets.BudgetsEvent b => BudgetsHistory.Of(before, b),
        Domain.Analyses.AnalysesEvent a => AnalysisHistory.Of(before, a),
        Domain.UnionConsultation.UnionConsultationEvent c => ConsultationHistory.Of(before, c),
        Domain.PoliticalRoles.PoliticalRolesEvent r => RoleHistory.Of(before, r),
        Domain.Commissions.CommissionGiven c => new($"gav ett uppdrag till {Body(before, c.Commission.To)}", Commissions.CommissionAddress.Of(c.Commission.Id), null, c.Commission.Text),
        Domain.Commissions.CommissionReported c => new("återrapporterade ett uppdrag", Commissions.CommissionAddress.Of(c.Commission), null, c.Text),
        Domain.Commissions.CommissionDropped c => new("avskrev ett uppdrag", Commissions.CommissionAddress.Of(c.Commission), null, c.Reason),
        Domain.FrameChanges.FrameChangesEvent c => FrameChangeHistory.Of(before, c),
        Domain.InternalTrade.InternalTradeEvent t => TradeHistory.Of(before, t),
        Domain.Efficiencies.EfficienciesEvent f => EfficiencyHistory.Of(before, f),
        Domain.FrameUses.FrameUsesEvent u => UseHistory.Of(before, u),
        Domain.Placements.PlacementsEvent p => PlacementHistory.Of(p),
        Domain.Economy.EconomyEvent e => EconomyHistory.Of(before, e),
        OrganisationEvent organisation => Of(before, organisation),
        ProcessEvent process when CalendarHistory.Of(before, process) is { } words => words,
        ProcessEvent process => ProcessHistory.Of(before, process),
        TextWithheld w => new(w.Documents.Count == 0 ? "undanhöll en text efter beslut" : $"undanhöll en text efter beslut, och {Sv.Count(w.Documents.Count, neuter: true)} {(w.Documents.Count == 1 ? "låst dokument" : "låsta dokument")} som innehöll den", "/revision/undanhallet", null, w.Withheld.Ground),
        SecrecyMarked s => new($"sekretessmarkerade {Secrecy.SecrecyWords.Of(before, s.Mark.Thing)} enligt {s.Mark.Paragraph}", Secrecy.SecrecyAddress.Of(s.Mark.Thing), null, s.Mark.Reason),
        SecrecyLifted s => new($"hävde sekretessmarkeringen av {Secrecy.SecrecyWords.Of(before, s.Mark.Thing)}", Secrecy.SecrecyAddress.Of(s.Mark.Thing), null, s.Mark.Lifted?.Reason),
        DocumentsDescribed d => new($"angav för dokument av slaget {Sv.Uncapital(DocumentKinds.NameOf(before, d.Properties.Kind, d.Properties.From))} från {d.Properties.From}: {Told(d.Properties)}"),
        RoleGranted role => new($"gav {name(role.Grant.Account)} rollen {RoleWords.Of(role.Grant, before, role.Grant.From)}"),
        LeaveRecorded l => new($"registrerade att {name(l.Leave.Account)} är frånvarande från {Sv.Date(l.Leave.From)}{(l.Leave.To is { } until ? $" till {Sv.Date(until)}" : "")}{(l.Leave.Deputy is { } deputy ? $", med {name(deputy)} som ersättare" : "")}"),
        LeaveEnded l => new(before.Access.Leaves.TryGetValue(l.Leave, out var leave) ? $"avslutade {name(leave.Account)}s frånvaro {Sv.Date(l.To)}" : "avslutade en frånvaro"),
        Domain.Work.TaskTaken => new("tog en uppgift"),
        Domain.Work.TaskReturned => new("lämnade tillbaka en uppgift"),
        Domain.Work.StepReported s => new(before.Process.Timetable.TryGetValue(s.Outcome.Entry, out var done) ? $"angav att {Sv.Uncapital(done.What)} gjordes {Sv.Date(s.Outcome.Day)}{(s.Outcome.Body is { } doer ? $" i {Body(before, doer)}" : "")}" : "angav att ett moment är gjort", StepTaskWords.Address(s.Outcome.Entry, s.Outcome.Body, s.Outcome.Unit)),
        RoleEnded role => new(before.Access.Grants.TryGetValue(role.Grant, out var grant) ? $"avslutade {name(grant.Account)}s roll {RoleWords.Of(grant.Role)} {Sv.Date(role.To)}" : "avslutade en roll"),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    /// <summary><c>från 75 till 80</c>, <c>till 80</c> or <c>från 75 till inget</c>.</summary>
    public static string Change(string? before, string? after) =>
        string.IsNullOrEmpty(before) ? $"till {after}" : $"från {before} till {(string.IsNullOrEmpty(after) ? "inget" : after)}";

    private static HistoryWordsOf Of(Authority before, GoalsEvent happened) => happened switch
    {
        GuidingTextRecorded text => new($"förde in {Word(text.Version.Kind)}", null, before.Goals.GuidingTexts.LastOrDefault(t => t.Kind == text.Version.Kind)?.Text, text.Version.Text),
        PerspectiveRecorded p => new($"förde in perspektivet {p.Perspective.Number} {p.Perspective.Name}", null, null, p.Perspective.Description),
        GoalRecorded g => new($"förde in {Terms.Goal(before, g.Goal.Validity.From?.Year ?? Days.InSweden(before.LastAt).Year)} {g.Goal.Number} {Sv.Capital(g.Goal.Name)}", Goals.GoalAddress.Of(g.Goal.Id), null, g.Goal.Description),
        FocusAreaRecorded f => new($"förde in {Terms.FocusArea(before, f.FocusArea.Validity.From?.Year ?? Days.InSweden(before.LastAt).Year)} {f.FocusArea.Number} {f.FocusArea.Name}", Goals.GoalAddress.Of(f.FocusArea.Id), null, f.FocusArea.Description),
        AssignmentDirected a => new($"riktade uppdrag {a.Assignment.Number} till {(a.Assignment.ToAll ? "samtliga nämnder" : Names(before, a.Assignment.Addressees))}", null, null, a.Assignment.Text),
        DirectiveOpened d => new($"öppnade {d.Title}"),
        DirectiveSectionWritten s => new($"skrev avsnittet {s.Section.Heading} i {before.Goals.Directives[s.Directive].Title}", null, before.Goals.Directives[s.Directive].Sections.FirstOrDefault(o => o.Id == s.Section.Id)?.Text, s.Section.Text),
        AddresseesConfirmed a => new($"bekräftade att samtliga nämnder är {Names(before, a.Bodies)}"),
        GoalSupported s => new($"sade att {GoalName(before, s.Goal)} stödjer {Sv.List([.. s.Supports.Select(g => GoalName(before, g))])}"),
        IndicatorDefined i => new($"{(before.Goals.Indicators.ContainsKey(i.Indicator.Id) ? "ändrade" : "skapade")} indikatorn {i.Indicator.Name}", null, null, i.Indicator.Definition),
        IndicatorChanged i => new($"ändrade indikatorn {i.Indicator.Name}", Plans.Components.IndicatorReviewRows.Address(i.Indicator.Id), before.Goals.Indicators[i.Indicator.Id].Definition, i.Indicator.Definition),
        IndicatorReviewed r => new($"{(r.Review.Accepted ? "godkände" : "lämnade tillbaka")} indikatorn {before.Goals.Indicators[r.Review.Indicator].Name}", Plans.Components.IndicatorReviewRows.Address(r.Review.Indicator), before.Goals.Reviews.GetValueOrDefault(r.Review.Indicator)?.Reason, r.Review.Reason),
        IndicatorOwnerNamed o => new($"angav {(o.Owner.Name.Length == 0 ? "ingen" : o.Owner.Name)} som ansvarig för indikatorn {before.Goals.Indicators[o.Owner.Indicator].Name}", Plans.Components.IndicatorReviewRows.Address(o.Owner.Indicator)),
        AssemblyIndicatorSet set => new($"satte fullmäktiges indikator {before.Goals.Indicators[set.Set.Indicator].Name} för {GoalName(before, set.Set.Goal)}{(set.Set.Target is { } target ? $", mål {IndicatorValue.Shown(target, before.Goals.Indicators[set.Set.Indicator].Unit)}" : "")}"),
        AssignmentMoved m => new($"flyttade uppdrag {Number(before, m.Assignment)} till {GoalName(before, m.FocusArea)}{(Number(before, m.Assignment) == m.Number ? "" : $" som {m.Number}")}", Goals.GoalAddress.Of(m.FocusArea)),
        GoalsPrioritised p => new($"{(p.Goals.Count == 0 ? "tog bort prioriteringarna" : $"prioriterade {Sv.List([.. p.Goals.Select(g => GoalName(before, g))])}")} {before.Goals.Directives[p.Directive].Year}", Goals.GoalAddress.List),
        FocusAreaStartPlanned f => new(f.Start is { } start ? $"planerade starten för {GoalName(before, f.FocusArea)} till {Sv.Date(start)}" : $"tog bort den planerade starten för {GoalName(before, f.FocusArea)}", Goals.GoalAddress.Of(f.FocusArea)),
        AssignmentWithdrawn w => new($"tog tillbaka uppdrag {Number(before, w.Assignment)}", null, before.Goals.Assignments.GetValueOrDefault(w.Assignment)?.Text, null),
        GoalSucceeded s => new($"sade hur {Sv.List([.. s.Succession.From.Select(g => GoalName(before, g))])} går vidare {s.Succession.Year}: {(s.Succession.To.Count == 0 ? "upphör" : Sv.List([.. s.Succession.To.Select(g => GoalName(before, g))]))}", null, null, s.Succession.Reason),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    private static HistoryWordsOf Of(Authority before, OrganisationEvent happened) => happened switch
    {
        AuthorityNamed a => new($"gav myndigheten namnet {a.Name}"),
        TermSet t => new($"satte benämningen {t.Term.Singular} från {Sv.Date(t.Term.From)}"),
        OrganisationRecorded o => new($"förde in organisationen {o.Organisation.Name}"),
        BodyRecorded b => new($"förde in organet {b.Body.Names[^1].Name}", $"/organisation/{b.Body.Slug}"),
        BodyRenamed b => new($"gav {Body(before, b.Body)} namnet {b.Name} från {Sv.Date(b.From)}", Address(before, b.Body)),
        BodyEnded b => new($"avslutade {Body(before, b.Body)} {Sv.Day(b.To)}", Address(before, b.Body)),
        ConstitutingMeetingHeld b => new($"registrerade det konstituerande sammanträdet i {Body(before, b.Body)} {Sv.Date(b.Day)}", Address(before, b.Body)),
        UnitRecorded u => new($"förde in {u.Unit.Level} {u.Unit.Names[^1].Name}"),
        BodiesRelated r => new($"{(r.Relation.Kind switch { RelationKind.PreparesPlanFor => "sade vem som upprättar plan åt", RelationKind.ReplacedBy => "sade vad som ersätts av", _ => "sade att verksamhet flyttas till" })} {(r.Relation.To is { } to ? Body(before, to) : "ett organ som källan inte nämner")}: {Names(before, r.Relation.From)}"),
        GroupRecorded g => new($"förde in gruppen {g.Group.Name}"),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    private static string Told(DocumentProperties told) => Sv.List(
        [
            $"funktionsområde {told.FunctionalArea ?? "ej angivet"}",
            .. told.Owner is { } owner ? [$"dokumentansvarig {owner}"] : Array.Empty<string>(),
            .. told.NextRevision is { } day ? [$"nästa revidering {Sv.Date(day)}"] : Array.Empty<string>(),
        ]);

    public static string Body(Authority authority, BodyId body) =>
        authority.Organisation.Bodies.TryGetValue(body, out var found) ? BodyWords.InSentence(found.Names[^1].Name) : body.Value;

    public static string Names(Authority authority, IEnumerable<BodyId> bodies) => Sv.List([.. bodies.Select(b => Body(authority, b))]);

    /// <summary><c>1.2 En god och jämlik hälsa</c>, for goals and focus areas.</summary>
    public static string GoalName(Authority authority, GoalId id) =>
        authority.Goals.Goals.TryGetValue(id, out var goal) ? $"{goal.Number} {Sv.Capital(goal.Name)}"
        : authority.Goals.FocusAreas.TryGetValue(id, out var area) ? $"{area.Number} {area.Name}"
        : id.Value;

    private static string Number(Authority authority, GoalId assignment) => authority.Goals.Assignments.TryGetValue(assignment, out var found) ? found.Number : assignment.Value;

    private static string? Address(Authority authority, BodyId body) => authority.Organisation.Bodies.TryGetValue(body, out var found) ? $"/organisation/{found.Slug}" : null;

    private static string Word(GuidingTextKind kind) => kind switch { GuidingTextKind.Vision => "visionen", GuidingTextKind.BusinessConcept => "verksamhetsidén", GuidingTextKind.CoreValues => "värdegrunden", _ => "uppdraget" };
}
