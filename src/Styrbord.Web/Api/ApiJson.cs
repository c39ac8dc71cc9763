using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Decisions;
using Styrbord.Web.Drafting;
using Styrbord.Web.Goals;
using Styrbord.Web.Governing;
using Styrbord.Web.Organisation;
using Styrbord.Web.Plans;
using Styrbord.Web.Process;
using Styrbord.Web.Shared.Security;
using Styrbord.Web.Work;

namespace Styrbord.Web.Api;

/// <summary>How answers of the API are written: camelCase, å, ä and ö as themselves, nothing for what is missing.</summary>
internal static class ApiJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = ApiContracts.Default,
    };

    public static Task WriteAsync<T>(HttpContext http, T answer)
        where T : notnull
    {
        SecurityHeaders.SetOnData(http);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-cache";
        return JsonSerializer.SerializeAsync(http.Response.Body, answer, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)), http.RequestAborted);
    }
}

/// <param name="Sequence">The last event of the command: what a reader must have seen to see it.</param>
/// <param name="Events">How many events it gave; 0 if it asked for what already was.</param>
/// <param name="Repeated">The command had been accepted before under the same Idempotency-Key.</param>
internal sealed record CommandAnswer(long Sequence, long Events, bool Repeated);

[JsonSerializable(typeof(CommandAnswer))]
[JsonSerializable(typeof(StateAnswer))]
[JsonSerializable(typeof(TimelineAnswer))]
[JsonSerializable(typeof(GoalsAnswer))]
[JsonSerializable(typeof(GoalYearsAnswer))]
[JsonSerializable(typeof(DirectivePreviewAnswer))]
[JsonSerializable(typeof(ConsequencesAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Commissions.CommissionRow>))]
[JsonSerializable(typeof(IReadOnlyList<Dialogues.DialogueRow>))]
[JsonSerializable(typeof(FinancialPlans.BalanceRequirementAnswer))]
[JsonSerializable(typeof(FinancialPlans.FinancialPlanAnswer))]
[JsonSerializable(typeof(BudgetDecisions.BudgetDecisionAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Process.ProcessReviewRow>))]
[JsonSerializable(typeof(IReadOnlyList<Analyses.AnalysisRow>))]
[JsonSerializable(typeof(Analyses.NeedsAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Economy.FrameAmountRow>))]
[JsonSerializable(typeof(IReadOnlyList<Economy.FrameCheckRow>))]
[JsonSerializable(typeof(IReadOnlyList<Economy.GrantRow>))]
[JsonSerializable(typeof(IReadOnlyList<Economy.BridgeRow>))]
[JsonSerializable(typeof(FrameChanges.FrameChangesAnswer))]
[JsonSerializable(typeof(InternalTrade.TradeAnswer))]
[JsonSerializable(typeof(Efficiencies.EfficienciesAnswer))]
[JsonSerializable(typeof(IReadOnlyList<FrameUses.UsedFrameRow>))]
[JsonSerializable(typeof(IReadOnlyList<FrameUses.TemporaryRevenueRow>))]
[JsonSerializable(typeof(IReadOnlyList<FrameUses.UnitPositionsRow>))]
[JsonSerializable(typeof(IReadOnlyList<Placements.PlacementDayRow>))]
[JsonSerializable(typeof(IReadOnlyList<Economy.ConvertedAnswer>))]
[JsonSerializable(typeof(Economy.EfficiencyAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Economy.ScenarioAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<Economy.AlternativeAnswer>))]
[JsonSerializable(typeof(Economy.EffectAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Economy.LedgerRow>))]
[JsonSerializable(typeof(IReadOnlyList<Budgets.BudgetOverviewRow>))]
[JsonSerializable(typeof(Budgets.BudgetAnswer))]
[JsonSerializable(typeof(Budgets.BudgetChangesAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Economy.ReconciliationRow>))]
[JsonSerializable(typeof(IReadOnlyList<UnionConsultation.ConsultationGroupRow>))]
[JsonSerializable(typeof(PoliticalRoles.PoliticalRolesAnswer))]
[JsonSerializable(typeof(Governing.GrowthAnswer))]
[JsonSerializable(typeof(DelegationsAnswer))]
[JsonSerializable(typeof(OrganisationAnswer))]
[JsonSerializable(typeof(IReadOnlyList<CoverageRow>))]
[JsonSerializable(typeof(IReadOnlyList<PlanRow>))]
[JsonSerializable(typeof(PlanAnswer))]
[JsonSerializable(typeof(DraftingAnswer))]
[JsonSerializable(typeof(ComparisonAnswer))]
[JsonSerializable(typeof(IReadOnlyList<TemplateAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<TextAnswer>))]
[JsonSerializable(typeof(IReadOnlyList<ActionPlanRow>))]
[JsonSerializable(typeof(ActionPlanAnswer))]
[JsonSerializable(typeof(ChainAnswer))]
[JsonSerializable(typeof(IReadOnlyList<DecisionRow>))]
[JsonSerializable(typeof(GoverningAnswer))]
[JsonSerializable(typeof(IReadOnlyList<CompetenceRow>))]
[JsonSerializable(typeof(IReadOnlyList<Secrecy.SecrecyRow>))]
[JsonSerializable(typeof(IReadOnlyList<ProcessVersionAnswer>))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Domain.Process.StepParty))]
[JsonSerializable(typeof(Domain.Process.StepInput))]
[JsonSerializable(typeof(Domain.Kernel.SourceQuote))]
[JsonSerializable(typeof(VersionComparisonAnswer))]
[JsonSerializable(typeof(IReadOnlyList<FindingRow>))]
[JsonSerializable(typeof(Process.CalendarAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Process.MeetingRow>))]
[JsonSerializable(typeof(Process.MoveAnswer))]
[JsonSerializable(typeof(IReadOnlyList<TaskRow>))]
[JsonSerializable(typeof(Meetings.MeetingAnswer))]
[JsonSerializable(typeof(IReadOnlyList<Meetings.UrgentRow>))]
[JsonSerializable(typeof(IReadOnlyList<Meetings.SupervisedRow>))]
[JsonSerializable(typeof(SearchResults))]
internal sealed partial class ApiContracts : JsonSerializerContext;
