using System.Collections.Concurrent;
using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Web.Plans;

/// <summary>
/// Where a plan and each place in it is, <c>/planer/{nämnd}/{år}/{mål eller avsnitt}</c>: what is missing is one click from its cure.
/// Step and plan are named only where the address would else lead to another.
/// </summary>
internal static class PlanAddress
{
    private static readonly Implied<PlansState, ConcurrentDictionary<PlanId, string>> Queries = new(_ => []);

    /// <summary>All plans.</summary>
    public const string List = "/planer";

    public static string Of(Authority authority, BodyId body, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"/planer/{authority.Organisation.Bodies[body].Slug}/{year}");

    /// <summary>Where a committee's plan of a year is opened.</summary>
    public static string Opening(int year, BodyId body, params IEnumerable<string> query) =>
        string.Create(CultureInfo.InvariantCulture, $"{List}/{year}?{string.Join('&', query.Prepend($"oppna={Uri.EscapeDataString(body.Value)}"))}#oppna");

    public static string Of(Authority authority, Plan plan) => Of(authority, plan, "");

    public static string Of(Authority authority, BodyId body, int year, StrategicGoal goal) => $"{Of(authority, body, year)}/{goal.Number}";

    /// <param name="authority">The state shown.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="key">Goal number or section id; empty for the overview.</param>
    /// <param name="anchor">Place on the page, or empty.</param>
    /// <param name="query">More for the query, names and values already safe (<c>rev=7</c>).</param>
    public static string Of(Authority authority, Plan plan, string key, string anchor = "", params IEnumerable<string> query)
    {
        var always = Queries.Of(authority.Plans).GetOrAdd(plan.Id, static (_, asked) => string.Join('&', Named(asked.authority, asked.plan)), (authority, plan));
        var more = string.Join('&', query);
        return string.Create(CultureInfo.InvariantCulture,
            $"/planer/{authority.Organisation.Bodies[plan.For].Slug}/{plan.Year}{(key.Length > 0 ? "/" : "")}{key}{(always.Length + more.Length > 0 ? "?" : "")}{always}{(always.Length > 0 && more.Length > 0 ? "&" : "")}{more}{(anchor.Length > 0 ? "#" : "")}{anchor}");
    }

    /// <summary>Where the body answers the assignment.</summary>
    public static string Answer(Authority authority, BodyId body, int year, Assignment assignment) =>
        $"{Of(authority, body, year, authority.Goals.Goals[authority.Goals.FocusAreas[assignment.FocusArea].Goal])}#{PlanPlaces.OfAssignment(assignment)}";

    /// <summary>Where the body chooses indicators for the goal.</summary>
    public static string Indicators(Authority authority, BodyId body, int year, StrategicGoal goal) => $"{Of(authority, body, year, goal)}#{PlanPlaces.Indicators}";

    /// <summary>Where something that is missing is mended.</summary>
    public static string Cure(Authority authority, Plan plan, Problem missing)
    {
        var place = PlanPlaces.Of(authority, missing);
        return Of(authority, plan, place.Key, place.Anchor);
    }

    public static string Word(DecisionStage stage) => stage switch
    {
        DecisionStage.Final => "slutlig",
        DecisionStage.Adjustment => "justering",
        _ => "forslag",
    };

    public static DecisionStage? Stage(string? word) => word switch
    {
        "forslag" => DecisionStage.Proposal,
        "slutlig" => DecisionStage.Final,
        "justering" => DecisionStage.Adjustment,
        _ => null,
    };

    private static IEnumerable<string> Named(Authority authority, Plan plan)
    {
        if (PlansQueries.Current(authority, plan.Year, plan.For).All(p => p.Id != plan.Id))
        {
            yield return $"skede={Word(plan.Stage)}";
        }

        if (PlanFinding.AtStage(authority, plan.Year, plan.For, plan.Stage).Length > 1)
        {
            yield return $"plan={Uri.EscapeDataString(plan.Id.Value)}";
        }
    }
}
