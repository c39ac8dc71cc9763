using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.ActionPlans;

/// <summary>The action plan's own words on a day: the authority's terminology, or the standard ones where it has none.</summary>
public sealed class ActionPlanWords(Authority authority, DateOnly day)
{
    public string ActionPlan => DocumentKinds.NameOf(authority, DocumentKind.ActionPlan, day.Year);

    public string Activities => OrganisationQueries.Terms(authority, "activity", day, "aktiviteter") is { Length: > 0 } word ? char.ToUpperInvariant(word[0]) + word[1..] : "Aktiviteter";

    public string Activity => Term("activity", "Aktivitet");

    public string WithoutActivity => Term("withoutActivity", "Saknar aktivitet");

    public string Responsible => Term("responsibleUnit", "Ansvarig");

    public string Status => Term("activityStatus", "Läge");

    public string Dropped => Term("droppedActivities", "Avbrutna aktiviteter");

    public string Of(ActivityStatus status) => status switch
    {
        ActivityStatus.Planned => Term("activityPlanned", "Planerad"),
        ActivityStatus.UnderWay => Term("activityUnderWay", "Pågår"),
        ActivityStatus.Late => Term("activityLate", "Försenad"),
        ActivityStatus.Done => Term("activityDone", "Klar"),
        _ => Term("activityDropped", "Avbruten"),
    };

    private string Term(string key, string standard) => OrganisationQueries.TermFirst(authority, key, day, standard);
}
