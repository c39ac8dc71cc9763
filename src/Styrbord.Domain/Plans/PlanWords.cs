using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>The plan's own words on a day: the authority's terminology, or the group template's where it has none.</summary>
public sealed class PlanWords(Authority authority, DateOnly day)
{
    public string Vision => Term("vision", "Vision");

    public string HowTheGoalIsTakenCareOf => Term("howTheGoalIsTakenCareOf", "Så tar nämnden hand om målet");

    public string Assignments => Term("directedAssignments", "Riktade uppdrag");

    public string NotApplicable => Term("notApplicable", "Ej tillämpligt:");

    public string NoAnswer => Term("noAnswer", "Uppdraget är obesvarat.");

    public string DirectedTo => Term("directedTo", "Riktas till:");

    public string OwnFocusArea => GoalTerms.OwnFocusArea(authority, day.Year);

    public string Compatible => Term("compatibleWithGoal", "Förenligt med målet:");

    public string Commitments => Term("commitments", "Åtaganden");

    public string Indicators => Term("indicatorsAndTargets", "Indikatorer och målvärden för");

    public string Indicator => Term("indicator", "Indikator");

    public string Baseline => Term("baseline", "Utgångsvärde");

    public string Source => Term("source", "Källa");

    public string Measured => Term("measured", "Mäts");

    public string Initiatives => Term("initiatives", "Nytt i planen");

    public string Decided => Term("decidedBy", "Beslutat av");

    public string ProposedInitiative => Term("proposedInitiative", "Förslag, beslut saknas");

    public string Replaces => Term("replaces", "Det som fasas ut:");

    public string Processes => Term("keyProcesses", "Viktigaste processer");

    public string Process => Term("keyProcess", "Process");

    public string Goals => Term("strategicGoals", GoalTerms.First(GoalTerms.Goals(authority, day.Year)));

    public string LinkedDocuments => Term("linkedDocuments", "Länkade dokument");

    public string Unexamined => OrganisationQueries.Term(authority, "notExamined", day, "ej omprövad");

    public string Kind(InitiativeKind kind) => kind switch
    {
        InitiativeKind.Activity => Term("newActivity", "Ny verksamhet"),
        InitiativeKind.Method => Term("newMethod", "Ny metod"),
        InitiativeKind.Investment => Term("investment", "Investering"),
        _ => Term("conversion", "Omställning"),
    };

    public string Target(int year) => $"{Term("target", "Målvärde")} {year}";

    public string Directive(int year) => $"{Term("planningDirective", "Planeringsdirektiv")} {year}";

    private string Term(string key, string standard) => OrganisationQueries.TermFirst(authority, key, day, standard);
}
