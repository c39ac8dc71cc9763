using System.Collections.Immutable;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.ActionPlans;

/// <summary>
/// What an action plan holds besides its activities: operative planning, budget for the year, and the measures needed. The year's
/// template for action plans words them and adds to them; it cannot take them away.
/// </summary>
public static class ActionPlanSections
{
    public const string Planning = "operativ-planering";
    public const string Budget = "budget";
    public const string Measures = "insatser";

    private const int Limit = 10_000;

    /// <summary>The sections of a year, in the order of the document: the template's, then what it leaves out.</summary>
    public static ImmutableArray<TemplateSection> Of(Authority authority, int year)
    {
        var always = Standard(authority, year);
        var template = authority.Plans.Templates.Values.LastOrDefault(t => t.Year == year && t.Of == DocumentKind.ActionPlan);
        return template is null ? always :
        [
            .. template.Sections.Select(s => s with { Mandatory = s.Mandatory || always.Any(a => a.Mandatory && string.Equals(a.Id, s.Id, StringComparison.Ordinal)) }),
            .. always.Where(a => template.Section(a.Id) is null),
        ];
    }

    private static ImmutableArray<TemplateSection> Standard(Authority authority, int year)
    {
        var day = Administrations.First(year);
        string Term(string key, string standard) => OrganisationQueries.TermFirst(authority, key, day, standard);
        return
        [
            new(Planning, Term("operativePlanning", "Operativ planering"), Mandatory: true, "Hur förvaltningen arbetar under året för att genomföra nämndens plan.", Limit),
            new(Budget, Term("budgetForTheYear", "Budget för året"), Mandatory: true, "Hur ramen fördelas inom förvaltningen och vad den ska räcka till. Skrivs som text.", Limit),
            new(Measures, Term("measures", "Insatser för nämndens mål och uppdrag"), Mandatory: false, "Det som behöver sägas om insatserna som helhet. Själva insatserna är aktiviteterna.", Limit),
        ];
    }
}
