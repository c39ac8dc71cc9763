using Styrbord.Domain;
using Styrbord.Domain.Organisation;

namespace Styrbord.Web.Shared;

/// <summary>What the authority calls its kinds of documents in a year, in lower case, as they stand in a sentence.</summary>
internal static class Terms
{
    private const string OperationalPlan = "operationalPlan";

    /// <summary>A committee's plan: <c>verksamhetsplan</c> unless the authority says otherwise.</summary>
    public static string Plan(Authority authority, int year) =>
        OrganisationQueries.Term(authority, OperationalPlan, new DateOnly(year, 1, 1), "verksamhetsplan");

    public static string Plans(Authority authority, int year) =>
        OrganisationQueries.Terms(authority, OperationalPlan, new DateOnly(year, 1, 1), "verksamhetsplaner");
}
