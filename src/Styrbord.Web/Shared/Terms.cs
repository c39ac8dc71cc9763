using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;

namespace Styrbord.Web.Shared;

/// <summary>What the authority calls its kinds of documents and levels of goals in a year, in lower case, as they stand in a sentence.</summary>
internal static class Terms
{
    private const string OperationalPlan = "operationalPlan";

    /// <summary>A committee's plan: <c>verksamhetsplan</c> unless the authority says otherwise.</summary>
    public static string Plan(Authority authority, int year) =>
        OrganisationQueries.Term(authority, OperationalPlan, new DateOnly(year, 1, 1), "verksamhetsplan");

    public static string Plans(Authority authority, int year) =>
        OrganisationQueries.Terms(authority, OperationalPlan, new DateOnly(year, 1, 1), "verksamhetsplaner");

    /// <summary>A goal of the assembly's: <c>inriktningsmål</c> unless the authority says otherwise.</summary>
    public static string Goal(Authority authority, int year) => GoalTerms.Goal(authority, year);

    public static string Goals(Authority authority, int year) => GoalTerms.Goals(authority, year);

    /// <summary>What a goal is parted into: <c>insatsområde</c>.</summary>
    public static string FocusArea(Authority authority, int year) => GoalTerms.FocusArea(authority, year);

    public static string FocusAreas(Authority authority, int year) => GoalTerms.FocusAreas(authority, year);

    /// <summary>A committee's own, as a heading: <c>Eget insatsområde</c>.</summary>
    public static string OwnFocusArea(Authority authority, int year) => GoalTerms.OwnFocusArea(authority, year);

    /// <summary>So many of them, as they stand in a sentence: <c>ett eget insatsområde</c>, <c>två egna insatsområden</c>.</summary>
    public static string OwnFocusAreas(Authority authority, int year, int count) =>
        count == 1 ? $"ett {Sv.Uncapital(OwnFocusArea(authority, year))}" : $"{Sv.Count(count, neuter: true)} egna {FocusAreas(authority, year)}";
}
