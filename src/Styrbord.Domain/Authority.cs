using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Efficiencies;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.FrameUses;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Placements;
using Styrbord.Domain.Plans;
using Styrbord.Domain.PoliticalRoles;
using Styrbord.Domain.Process;
using Styrbord.Domain.Secrecy;
using Styrbord.Domain.UnionConsultation;
using Styrbord.Domain.Work;

namespace Styrbord.Domain;

/// <summary>
/// Everything an authority knows at one sequence number of its timeline: an immutable record of slices.
/// Not a legal entity: the organisations that plan together are <see cref="PlanningOrganisation"/>s within it.
/// </summary>
/// <param name="Sequence">Number of the last event applied; 0 for the empty authority.</param>
/// <param name="LastAt">The last event's instant in the authority's history, milliseconds UTC.</param>
/// <param name="Touched">The last sequence that touched each feature, by its name.</param>
public sealed record Authority(
    long Sequence,
    long LastAt,
    ImmutableSortedDictionary<string, long> Touched,
    OrganisationState Organisation,
    AccessState Access,
    GoalsState Goals,
    ProcessState Process,
    DecisionsState Decisions,
    PlansState Plans,
    DraftingState Drafting,
    DocumentsState Documents,
    ActionPlansState ActionPlans,
    GoverningState Governing,
    CommissionsState Commissions,
    SecrecyState Secrecy,
    DialoguesState Dialogues,
    AnalysesState Analyses,
    WorkState Work,
    MeetingsState Meetings,
    EconomyState Economy,
    FinancialPlansState FinancialPlans,
    PoliticalRolesState PoliticalRoles,
    UnionConsultationState UnionConsultation,
    BudgetDecisionsState BudgetDecisions,
    FrameChangesState FrameChanges,
    InternalTradeState InternalTrade,
    BudgetsState Budgets,
    EfficienciesState Efficiencies,
    FrameUsesState FrameUses,
    PlacementsState Placements)
{
    public static readonly Authority Empty = new(0, 0, Maps.ByName<long>(), OrganisationState.Empty, AccessState.Empty, GoalsState.Empty, ProcessState.Empty, DecisionsState.Empty, PlansState.Empty, DraftingState.Empty, DocumentsState.Empty, ActionPlansState.Empty, GoverningState.Empty, CommissionsState.Empty, SecrecyState.Empty, DialoguesState.Empty, AnalysesState.Empty, WorkState.Empty, MeetingsState.Empty, EconomyState.Empty, FinancialPlansState.Empty, PoliticalRolesState.Empty, UnionConsultationState.Empty, BudgetDecisionsState.Empty, FrameChangesState.Empty, InternalTradeState.Empty, BudgetsState.Empty, EfficienciesState.Empty, FrameUsesState.Empty, PlacementsState.Empty);

    /// <summary>
    /// Budgets that party groups work on, by group and id; in no state that is shown to somebody are those of other groups. They stand beside the
    /// slices, so that a group's work changes no slice, no hash and nothing that is kept of them.
    /// </summary>
    public ImmutableSortedDictionary<string, Alternative> Alternatives { get; init; } = Maps.ByName<Alternative>();

    /// <summary>
    /// SHA-256 of the state's content: ids and content in order, without sequence, instants and accounts. Equal after export and
    /// import and on both databases. A later feature in which nothing has been said is left out: it changes no earlier hash.
    /// </summary>
    public string StateHash() => Model.StateHash(("organisation", Organisation), ("goals", Goals), ("process", Process), ("decisions", Decisions), ("plans", Plans), ("drafting", Drafting), ("documents", Documents), ("actionPlans", ActionPlans), ("governing", Governing), ("commissions", Commissions), ("secrecy", Secrecy), ("dialogues", Dialogues), ("analyses", Analyses), ("work", Work), ("meetings", Meetings), ("economy", Economy), ("financialPlans", FinancialPlans), ("politicalRoles", PoliticalRoles), ("unionConsultation", UnionConsultation), ("budgetDecisions", BudgetDecisions), ("frameChanges", FrameChanges), ("internalTrade", InternalTrade), ("budgets", Budgets), ("efficiencies", Efficiencies), ("frameUses", FrameUses), ("placements", Placements));

    /// <summary>The state after <paramref name="happened"/>, event number <paramref name="sequence"/> of the timeline, at <paramref name="at"/>.</summary>
    public Authority After(long sequence, long at, Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Apply(this) with
        {
            Sequence = sequence,
            LastAt = at,
            Touched = happened.IsPrivate ? Touched : Touched.SetItem(Model.FeatureOf(happened), sequence),
        };
    }
}
