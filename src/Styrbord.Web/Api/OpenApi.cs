using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Decisions;
using Styrbord.Web.Drafting;
using Styrbord.Web.Goals;
using Styrbord.Web.Governing;
using Styrbord.Web.Organisation;
using Styrbord.Web.Plans;
using Styrbord.Web.Process;
using Styrbord.Web.Work;

namespace Styrbord.Web.Api;

/// <summary>The API's own description (OpenAPI 3.1), made from the list of features and the contracts of the answers.</summary>
internal static class OpenApi
{
    private static readonly JsonSerializerOptions Readable = new(ApiJson.Options) { WriteIndented = true, NewLine = "\n" };
    private static readonly Lazy<byte[]> Written = new(() => Encoding.UTF8.GetBytes(Document().ToJsonString(Readable)));

    public static ReadOnlyMemory<byte> Bytes => Written.Value;

    public static Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.Body.WriteAsync(Bytes, http.RequestAborted).AsTask();
    }

    private static JsonObject Document()
    {
        var commands = new JsonShapes(Model.Json);
        var answers = new JsonShapes(ApiJson.Options);
        var paths = new JsonObject();
        foreach (var row in Model.Features.SelectMany(f => f.Commands).OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            paths[$"/api/v1/commands/{row.Name}"] = new JsonObject { ["post"] = Post(row, commands, answers) };
        }

        foreach (var read in Reads)
        {
            paths[$"/api/v1/{read.Path}"] = new JsonObject { ["get"] = Get(read, answers) };
        }

        foreach (var (path, answer) in new[] { ("directives/preview", typeof(DirectivePreviewAnswer)), ("directives", typeof(CommandAnswer)) })
        {
            paths[$"/api/v1/{path}"] = new JsonObject { ["post"] = Zip(path.Replace('/', '-'), answer, answers) };
        }

        var schemas = commands.Named();
        foreach (var (name, shape) in answers.Named())
        {
            schemas[name] = shape?.DeepClone();
        }

        schemas["Problems"] = ProblemsShape();
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Styrbord", ["version"] = "v1", ["license"] = new JsonObject { ["name"] = "EUPL-1.2", ["identifier"] = "EUPL-1.2" } },
            ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" } },
                ["schemas"] = schemas,
            },
        };
    }

    private static JsonObject Post(CommandRow row, JsonShapes commands, JsonShapes answers) => new()
    {
        ["operationId"] = row.Name,
        ["summary"] = $"{string.Join(", ", row.By.Select(r => JsonNamingPolicy.CamelCase.ConvertName(r.ToString())))}; {row.At.Name}",
        ["parameters"] = new JsonArray(Parameter("Idempotency-Key", "header", "string", needed: true)),
        ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", commands.Of(row.Type)) },
        ["responses"] = Responses(Content("application/json", answers.Of(typeof(CommandAnswer))), 401, 403, 409, 413, 422, 503),
    };

    /// <summary>A package in the body, as one ZIP file.</summary>
    private static JsonObject Zip(string name, Type answer, JsonShapes answers) => new()
    {
        ["operationId"] = name,
        ["parameters"] = new JsonArray(Parameter("seen", "query", "string")),
        ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/zip", new JsonObject { ["type"] = "string", ["format"] = "binary" }) },
        ["responses"] = Responses(Content("application/json", answers.Of(answer)), 401, 403, 409, 413, 422, 503),
    };

    private static JsonObject Get(Read read, JsonShapes answers) => new()
    {
        ["operationId"] = read.Name,
        ["parameters"] = new JsonArray([.. read.Parameters.Select(JsonNode (p) => p), Parameter("vid", "query", "string"), Parameter("lage", "query", "integer")]),
        ["responses"] = Responses(read.Answer is { } type ? Content("application/json", answers.Of(type)) : Files(), 401, 404),
    };

    private static JsonObject Responses(JsonObject content, params ReadOnlySpan<int> problems)
    {
        var responses = new JsonObject { ["200"] = new JsonObject { ["description"] = "OK", ["content"] = content } };
        foreach (var status in problems)
        {
            responses[$"{status}"] = new JsonObject
            {
                ["description"] = ApiProblems.Title(status),
                ["content"] = Content("application/problem+json", new JsonObject { ["$ref"] = "#/components/schemas/Problems" }),
            };
        }

        return responses;
    }

    private static JsonObject Content(string type, JsonObject shape) => new() { [type] = new JsonObject { ["schema"] = shape } };

    private static JsonObject Files() => new()
    {
        ["text/html"] = new JsonObject(),
        ["application/pdf"] = new JsonObject(),
        ["application/json"] = new JsonObject(),
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = new JsonObject(),
    };

    private static JsonObject Parameter(string name, string place, string type, bool needed = false) =>
        new() { ["name"] = name, ["in"] = place, ["required"] = needed, ["schema"] = new JsonObject { ["type"] = type } };

    private static JsonNode ProblemsShape() => JsonNode.Parse("""
        {"type":"object","required":["title","status","problems"],"properties":{"title":{"type":"string"},"status":{"type":"integer"},
         "detail":{"type":"string"},"traceId":{"type":"string"},"problems":{"type":"array","items":{"type":"object","required":["code","path","data"],
         "properties":{"code":{"type":"string"},"path":{"type":"string"},"data":{"type":"object","additionalProperties":{"type":"string"}}}}}}}
        """)!;

    private sealed record Read(string Path, string Name, Type? Answer, params IReadOnlyList<JsonObject> Parameters);

    private static IEnumerable<Read> Reads => Governing.Concat(Money);

    private static Read[] Governing =>
    [
        new("goals", "goals", typeof(GoalsAnswer), Parameter("year", "query", "integer", needed: true)),
        new("goals/{id}", "goal", typeof(GoalYearsAnswer), Parameter("id", "path", "string", needed: true)),
        new("goals/{id}/consequences", "consequences", typeof(ConsequencesAnswer), Parameter("id", "path", "string", needed: true), Parameter("year", "query", "integer", needed: true)),
        new("commissions", "commissions", typeof(IReadOnlyList<Commissions.CommissionRow>), Parameter("to", "query", "string")),
        new("calendar/{year}", "calendar", typeof(Process.CalendarAnswer), Parameter("year", "path", "integer", needed: true)),
        new("meetings", "meetings", typeof(IReadOnlyList<Process.MeetingRow>), Parameter("year", "query", "integer"), Parameter("body", "query", "string")),
        new("meetings/{id}", "meeting", typeof(Meetings.MeetingAnswer), Parameter("id", "path", "string", needed: true)),
        new("supervision", "supervision", typeof(IReadOnlyList<Meetings.SupervisedRow>), Parameter("year", "query", "integer")),
        new("urgent-decisions", "urgentDecisions", typeof(IReadOnlyList<Meetings.UrgentRow>), Parameter("body", "query", "string")),
        new("meetings/{id}/move", "move", typeof(Process.MoveAnswer), Parameter("id", "path", "string", needed: true), Parameter("to", "query", "string", needed: true)),
        new("tasks", "tasks", typeof(IReadOnlyList<TaskRow>), Parameter("all", "query", "boolean"), Parameter("body", "query", "string")),
        new("dialogues", "dialogues", typeof(IReadOnlyList<Dialogues.DialogueRow>), Parameter("year", "query", "integer")),
        new("process-reviews", "processReviews", typeof(IReadOnlyList<Process.ProcessReviewRow>)),
        new("analyses", "analyses", typeof(IReadOnlyList<Analyses.AnalysisRow>), Parameter("year", "query", "integer")),
        new("needs", "needs", typeof(Analyses.NeedsAnswer), Parameter("year", "query", "integer", needed: true)),
        new("consultation", "consultation", typeof(IReadOnlyList<UnionConsultation.ConsultationGroupRow>), Parameter("year", "query", "integer")),
        new("growth-funds", "growthFunds", typeof(Governing.GrowthAnswer), Parameter("year", "query", "integer")),
        new("political-roles", "politicalRoles", typeof(PoliticalRoles.PoliticalRolesAnswer), Parameter("date", "query", "string")),
        new("delegations", "delegations", typeof(DelegationsAnswer), Parameter("date", "query", "string")),
        new("coverage", "coverage", typeof(IReadOnlyList<CoverageRow>), Parameter("year", "query", "integer", needed: true)),
        new("organisation", "organisation", typeof(OrganisationAnswer), Parameter("date", "query", "string")),
        new("governing", "governing", typeof(GoverningAnswer), Parameter("date", "query", "string")),
        new("competence", "competence", typeof(IReadOnlyList<CompetenceRow>), Parameter("date", "query", "string")),
        new("process-versions", "processVersions", typeof(IReadOnlyList<ProcessVersionAnswer>)),
        new("process-versions/compare", "compareProcessVersions", typeof(VersionComparisonAnswer), Parameter("a", "query", "string", needed: true), Parameter("b", "query", "string", needed: true)),
        new("findings", "findings", typeof(IReadOnlyList<FindingRow>), Parameter("calendar", "query", "integer"), Parameter("version", "query", "string"), Parameter("undated", "query", "boolean")),
        new("plans", "plans", typeof(IReadOnlyList<PlanRow>), Parameter("year", "query", "integer")),
        new("plans/{id}", "plan", typeof(PlanAnswer), Parameter("id", "path", "string", needed: true)),
        new("plans/{id}/comparison", "comparison", typeof(ComparisonAnswer), Parameter("id", "path", "string", needed: true), Parameter("from", "query", "integer", needed: true), Parameter("to", "query", "integer", needed: true)),
        new("plans/{id}/drafting", "drafting", typeof(DraftingAnswer), Parameter("id", "path", "string", needed: true)),
        new("texts", "texts", typeof(IReadOnlyList<TextAnswer>), Parameter("year", "query", "integer")),
        new("texts/{id}/comparison", "textComparison", typeof(ComparisonAnswer), Parameter("id", "path", "string", needed: true), Parameter("from", "query", "integer", needed: true), Parameter("to", "query", "integer", needed: true)),
        new("templates", "templates", typeof(IReadOnlyList<TemplateAnswer>), Parameter("year", "query", "integer")),
        new("decisions", "decisions", typeof(IReadOnlyList<DecisionRow>)),
        new("secrecy", "secrecy", typeof(IReadOnlyList<Secrecy.SecrecyRow>)),
        new("documents/{name}", "document", null, Parameter("name", "path", "string", needed: true)),
        new("search", "search", typeof(SearchResults), Parameter("q", "query", "string", needed: true)),
        new("timeline", "timeline", typeof(TimelineAnswer), Parameter("after", "query", "integer"), Parameter("limit", "query", "integer")),
        new("state", "state", typeof(StateAnswer)),
    ];

    private static Read[] Money =>
    [
        new("balance-requirement/{year}", "balanceRequirement", typeof(FinancialPlans.BalanceRequirementAnswer), Parameter("year", "path", "integer", needed: true)),
        new("financial-plan/{year}", "financialPlan", typeof(FinancialPlans.FinancialPlanAnswer), Parameter("year", "path", "integer", needed: true)),
        new("budget-decision/{year}", "budgetDecision", typeof(BudgetDecisions.BudgetDecisionAnswer), Parameter("year", "path", "integer", needed: true)),
        new("frames", "frames", typeof(IReadOnlyList<Economy.FrameAmountRow>), Parameter("from", "query", "integer"), Parameter("to", "query", "integer"), Parameter("set", "query", "string")),
        new("frames/grants", "frameGrants", typeof(IReadOnlyList<Economy.GrantRow>)),
        new("frames/checks", "frameChecks", typeof(IReadOnlyList<Economy.FrameCheckRow>), Parameter("from", "query", "integer"), Parameter("to", "query", "integer"), Parameter("set", "query", "string"), Parameter("against", "query", "string")),
        new("frames/bridge", "frameBridge", typeof(IReadOnlyList<Economy.BridgeRow>), Parameter("unit", "query", "string"), Parameter("from", "query", "integer"), Parameter("to", "query", "integer"), Parameter("set", "query", "string")),
        new("frames/changes", "frameChanges", typeof(FrameChanges.FrameChangesAnswer), Parameter("set", "query", "string"), Parameter("year", "query", "integer")),
        new("trade/{year}", "trade", typeof(InternalTrade.TradeAnswer), Parameter("year", "path", "integer", needed: true)),
        new("efficiencies/{year}", "efficiencies", typeof(Efficiencies.EfficienciesAnswer), Parameter("year", "path", "integer", needed: true)),
        new("frames/thread", "framesThread", typeof(IReadOnlyList<FrameUses.UsedFrameRow>), Parameter("year", "query", "integer"), Parameter("set", "query", "string")),
        new("frames/temporary-revenues", "temporaryRevenues", typeof(IReadOnlyList<FrameUses.TemporaryRevenueRow>)),
        new("positions/{year}", "positions", typeof(IReadOnlyList<FrameUses.UnitPositionsRow>), Parameter("year", "path", "integer", needed: true)),
        new("placements", "placements", typeof(IReadOnlyList<Placements.PlacementDayRow>)),
        new("frames/converted", "convertedFrames", typeof(IReadOnlyList<Economy.ConvertedAnswer>)),
        new("frames/efficiency", "efficiency", typeof(Economy.EfficiencyAnswer), Parameter("year", "query", "integer"), Parameter("hundredths", "query", "integer"), Parameter("base", "query", "string"), Parameter("set", "query", "string")),
        new("scenarios", "scenarios", typeof(IReadOnlyList<Economy.ScenarioAnswer>)),
        new("scenarios/{id}/effects", "scenarioEffects", typeof(Economy.EffectAnswer), Parameter("id", "path", "string", needed: true), Parameter("year", "query", "integer"), Parameter("committee", "query", "string")),
        new("frames/index-effects", "indexEffects", typeof(Economy.EffectAnswer), Parameter("class", "query", "string", needed: true), Parameter("hundredths", "query", "integer", needed: true), Parameter("year", "query", "integer"), Parameter("committee", "query", "string")),
        new("proposals", "proposals", typeof(IReadOnlyList<Economy.ScenarioAnswer>)),
        new("alternatives", "alternatives", typeof(IReadOnlyList<Economy.AlternativeAnswer>)),
        new("budgets", "budgets", typeof(IReadOnlyList<Budgets.BudgetOverviewRow>), Parameter("year", "query", "integer")),
        new("budgets/{id}", "budget", typeof(Budgets.BudgetAnswer), Parameter("id", "path", "string", needed: true)),
        new("budgets/{id}/changes", "budgetChanges", typeof(Budgets.BudgetChangesAnswer), Parameter("id", "path", "string", needed: true), Parameter("since", "query", "integer"), Parameter("after", "query", "integer"), Parameter("wait", "query", "integer")),
        new("ledger", "ledger", typeof(IReadOnlyList<Economy.LedgerRow>), Parameter("set", "query", "string"), Parameter("unit", "query", "string"), Parameter("class", "query", "string"), Parameter("from", "query", "integer"), Parameter("to", "query", "integer"), Parameter("by", "query", "string"), Parameter("kind", "query", "string")),
        new("reconciliation", "reconciliation", typeof(IReadOnlyList<Economy.ReconciliationRow>)),
    ];
}
