using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Decisions;
using Styrbord.Web.Documents;
using Styrbord.Web.Drafting;
using Styrbord.Web.FinancialPlans;
using Styrbord.Web.Goals;
using Styrbord.Web.Governing;
using Styrbord.Web.Organisation;
using Styrbord.Web.Plans;
using Styrbord.Web.Process;
using Styrbord.Web.Work;

namespace Styrbord.Web.Api;

/// <summary>Every address of the API in one place.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapGet("/openapi/v1.json", OpenApi.WriteAsync).AllowAnonymous();
        var api = app.MapGroup("/api/v1").MapBudgets();
        api.MapPost("/commands/{name}", ApiCommands.RunAsync);
        api.MapGet("/goals", GoalsReads.GoalsAsync);
        api.MapGet("/goals/{id}", GoalYearsReads.OneAsync);
        api.MapGet("/goals/{id}/consequences", GoalYearsReads.ConsequencesAsync);
        api.MapPost("/directives/preview", DirectiveReads.PreviewAsync);
        api.MapPost("/directives", DirectiveReads.TakeAsync);
        api.MapGet("/commissions", Commissions.CommissionReads.AllAsync);
        api.MapGet("/calendar/{year:int}", Process.CalendarReads.OneAsync);
        api.MapGet("/calendar/{year:int}.ics", Process.FeedReads.YearAsync).AllowAnonymous();
        api.MapGet("/calendar.ics", Process.FeedReads.AllAsync).AllowAnonymous();
        api.MapGet("/meetings", Process.CalendarReads.MeetingsAsync);
        api.MapGet("/meetings/{id}", Meetings.MeetingReads.OneAsync);
        api.MapGet("/supervision", Meetings.SupervisionReads.AllAsync);
        api.MapGet("/urgent-decisions", Meetings.MeetingReads.UrgentAsync);
        api.MapGet("/meetings/{id}/move", Process.CalendarReads.MoveAsync);
        api.MapGet("/dialogues", Dialogues.DialogueReads.AllAsync);
        api.MapFinance();
        MoneyRoutes.Map(api);
        api.MapGet("/process-reviews", Process.ProcessReads.ReviewsAsync);
        api.MapGet("/analyses", Analyses.AnalysisReads.AllAsync);
        api.MapGet("/needs", Analyses.AnalysisReads.NeedsAsync);
        api.MapGet("/tasks", TaskReads.AllAsync);
        api.MapGet("/frames", Economy.FrameReads.FramesAsync);
        api.MapGet("/frames/checks", Economy.FrameReads.ChecksAsync);
        api.MapGet("/frames/grants", Economy.FrameReads.GrantsAsync);
        api.MapGet("/frames/bridge", Economy.FrameReads.BridgeAsync);
        api.MapGet("/frames/converted", Economy.ScenarioReads.ConvertedAsync);
        api.MapGet("/frames/efficiency", Economy.ScenarioReads.EfficiencyAsync);
        Economy.ScenarioReads.Map(api);
        api.MapGet("/ledger", Economy.FrameReads.LedgerAsync);
        api.MapGet("/reconciliation", Economy.FrameReads.ReconciliationAsync);
        MapGoverning(api);
        api.MapGet("/coverage", GoalsReads.CoverageAsync);
        api.MapGet("/organisation", OrganisationReads.OrganisationAsync);
        api.MapGet("/governing", GoverningReads.AllAsync);
        api.MapGet("/competence", GoverningReads.CompetenceAsync);
        api.MapGet("/process-versions", ProcessReads.VersionsAsync);
        api.MapGet("/process-versions/compare", ProcessReads.CompareAsync);
        api.MapGet("/findings", ProcessReads.FindingsAsync);
        api.MapGet("/plans", PlansReads.AllAsync);
        api.MapGet("/plans/{id}", PlansReads.OneAsync);
        api.MapGet("/texts", TextReads.AllAsync);
        api.MapGet("/texts/{id}/comparison", ComparisonReads.OfTextAsync);
        api.MapGet("/templates", TemplateReads.AllAsync);
        api.MapGet("/plans/{id}/comparison", ComparisonReads.OneAsync);
        api.MapGet("/plans/{id}/drafting", DraftingReads.OneAsync);
        api.MapGet("/action-plans", ActionPlansReads.AllAsync);
        api.MapGet("/action-plans/{unit}/{year:int}", ActionPlansReads.OneAsync);
        api.MapGet("/chain/{year:int}", ActionPlansReads.ChainAsync);
        api.MapGet("/decisions", DecisionsReads.AllAsync);
        api.MapGet("/secrecy", Secrecy.SecrecyReads.AllAsync);
        api.MapGet("/documents/{name}", DocumentReads.OneAsync);
        api.MapGet("/search", SearchReads.OfAsync);
        api.MapGet("/timeline", TimelineReads.EventsAsync);
        api.MapGet("/state", TimelineReads.StateAsync);
        api.MapFallback(http => ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound));
    }

    private static void MapGoverning(RouteGroupBuilder api)
    {
        api.MapGet("/consultation", UnionConsultation.ConsultationReads.AllAsync);
        api.MapGet("/growth-funds", Governing.GrowthReads.AllAsync);
        api.MapGet("/political-roles", PoliticalRoles.RoleReads.AllAsync);
        api.MapGet("/delegations", DelegationReads.AllAsync);
    }

    private static RouteGroupBuilder MapBudgets(this RouteGroupBuilder api)
    {
        api.MapGet("/budgets", Budgets.BudgetReads.AllAsync);
        api.MapGet("/budgets/{id}", Budgets.BudgetReads.OneAsync);
        api.MapGet("/budgets/{id}/changes", Budgets.BudgetReads.ChangesAsync);
        return api;
    }
}
