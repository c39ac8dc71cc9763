using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Web.Plans;

/// <summary>Where a plan and each place in it is: what is missing is one click from its cure.</summary>
internal static class PlanAddress
{
    public static string Of(Authority authority, BodyId body, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"/planer/{authority.Organisation.Bodies[body].Slug}/{year}");

    public static string Of(Authority authority, Plan plan) => Of(authority, plan.For, plan.Year);

    public static string Of(Authority authority, BodyId body, int year, StrategicGoal goal) => $"{Of(authority, body, year)}/{goal.Number}";

    /// <summary>Where the body answers the assignment.</summary>
    public static string Answer(Authority authority, BodyId body, int year, Assignment assignment) =>
        $"{Of(authority, body, year, GoalOf(authority, assignment))}#uppdrag-{assignment.Number}";

    /// <summary>Where the body chooses indicators for the goal.</summary>
    public static string Indicators(Authority authority, BodyId body, int year, StrategicGoal goal) => $"{Of(authority, body, year, goal)}#indikatorer";

    /// <summary>The place that a <see cref="Missing"/> names (<c>answers.…</c>, <c>goals.…</c>, <c>indicators.…</c>, <c>sections.…</c>).</summary>
    public static string Cure(Authority authority, Plan plan, Problem missing)
    {
        var parts = missing.Path.Split('.', 2);
        return parts[0] switch
        {
            "answers" => Answer(authority, plan.For, plan.Year, authority.Goals.Assignments[new GoalId(parts[1])]),
            "goals" when parts[1].EndsWith(".indicators", StringComparison.Ordinal) => Indicators(authority, plan.For, plan.Year, Goal(authority, parts[1][..^".indicators".Length])),
            "goals" => Of(authority, plan.For, plan.Year, Goal(authority, parts[1])) + "#malet",
            "indicators" => Indicators(authority, plan.For, plan.Year, authority.Goals.Goals[plan.Content.Indicators[new ItemId(parts[1][..^".target".Length])].Goal]),
            "sections" => $"{Of(authority, plan)}#avsnitt-{parts[1]}",
            _ => Of(authority, plan),
        };
    }

    private static StrategicGoal Goal(Authority authority, string id) => authority.Goals.Goals[new GoalId(id)];

    private static StrategicGoal GoalOf(Authority authority, Assignment assignment) => authority.Goals.Goals[authority.Goals.FocusAreas[assignment.FocusArea].Goal];
}
