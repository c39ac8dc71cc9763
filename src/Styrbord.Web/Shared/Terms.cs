using Styrbord.Domain;
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
    public static string Goal(Authority authority, int year) => OrganisationQueries.Term(authority, "goal", new DateOnly(year, 12, 31), "inriktningsmål");

    /// <summary>What a goal is parted into: <c>insatsområde</c>.</summary>
    public static string FocusArea(Authority authority, int year) => OrganisationQueries.Term(authority, "focusArea", new DateOnly(year, 12, 31), "insatsområde");

    public static string FocusAreas(Authority authority, int year) => OrganisationQueries.Terms(authority, "focusArea", new DateOnly(year, 12, 31), "insatsområden");

    /// <summary>A committee's own, as a heading: <c>Eget insatsområde</c>.</summary>
    public static string OwnFocusArea(Authority authority, int year) =>
        OrganisationQueries.TermFirst(authority, "ownFocusArea", new DateOnly(year, 12, 31), $"Eget {FocusArea(authority, year)}");
}
