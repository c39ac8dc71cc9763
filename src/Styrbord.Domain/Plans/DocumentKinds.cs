using System.Text.Json;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>What the authority calls a kind of document in a year.</summary>
public static class DocumentKinds
{
    /// <summary>The word's key in the terminology, for instance <c>regionalPlan</c>.</summary>
    public static string KeyOf(DocumentKind kind) => JsonNamingPolicy.CamelCase.ConvertName($"{kind}");

    /// <summary>
    /// The name of the kind in documents of a year: the word that holds at the end of that year, so that a name taken during
    /// it is found; with a capital first.
    /// </summary>
    public static string NameOf(Authority authority, DocumentKind kind, int year) =>
        OrganisationQueries.TermFirst(authority, KeyOf(kind), new DateOnly(year, 12, 31), Standard(kind));

    private static string Standard(DocumentKind kind) => kind switch
    {
        DocumentKind.OperationalPlan => "Verksamhetsplan",
        DocumentKind.PlanningPremises => "Planeringsförutsättningar",
        DocumentKind.PlanningDirective => "Planeringsdirektiv",
        DocumentKind.CommitteeDirective => "Direktiv till verksamhetsplan",
        DocumentKind.BudgetInput => "Budgetunderlag",
        DocumentKind.ActionPlan => "Handlingsplan",
        _ => "Regionplan med budget",
    };
}
