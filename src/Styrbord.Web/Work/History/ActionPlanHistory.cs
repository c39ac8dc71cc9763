using Styrbord.Domain;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What happens in action plans, in words.</summary>
internal static class ActionPlanHistory
{
    public static HistoryWordsOf Of(Authority before, ActionPlansEvent happened) => happened switch
    {
        ActivityAdded a => new($"lade till aktiviteten {Quoted(a.Content)} i {Plan(before, a.Administration, a.Year)}", ActionPlanAddress.Of(before, a.Administration, a.Year), null, a.Content.Text),
        ActivityEvent a when before.ActionPlans.Activities.TryGetValue(a.Activity, out var activity) => Of(before, activity, a),
        ActionPlanEvent p => Of(before, p),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    private static HistoryWordsOf Of(Authority before, Activity activity, ActivityEvent happened)
    {
        var name = $"aktiviteten {Quoted(activity.Content)}";
        var address = ActionPlanAddress.Of(before, activity);
        return happened switch
        {
            ActivityChanged c => new($"ändrade {name}{Changes(before, activity.Content, c.Content)}", address, activity.Content.Text, c.Content.Text),
            ActivityReported { Progress: var progress } r => new($"sade att {name} {(progress switch { ActivityProgress.Planned => "är planerad", ActivityProgress.UnderWay => "pågår", _ => "är klar" })}", address, null, r.Note),
            ActivityDropped d => new($"avbröt {name}", address, null, d.Reason),
            IndividualGoalsLinked l => new($"länkade {l.Link.Label} i {l.Link.KeptIn} till {name}", address),
            IndividualGoalsUnlinked => new($"tog bort en länk till individuella mål från {name}", address),
            _ => new($"ändrade {name}", address),
        };
    }

    private static HistoryWordsOf Of(Authority before, ActionPlanEvent happened)
    {
        var plan = Plan(before, happened.Administration, happened.Year);
        var address = ActionPlanAddress.Of(before, happened.Administration, happened.Year);
        if (happened is ActionPlanSectionWritten s)
        {
            var was = before.ActionPlans.Of(s.Administration, s.Year).Sections.GetValueOrDefault(s.Section)?.Text;
            var heading = ActionPlanSections.Of(before, s.Year).FirstOrDefault(o => string.Equals(o.Id, s.Section, StringComparison.Ordinal))?.Heading ?? s.Section;
            return new($"{(was is null ? "skrev" : s.Text is null ? "tog bort" : "ändrade")} avsnittet {heading} i {plan}", $"{address}#avsnitt-{s.Section}", was, s.Text);
        }

        return new(
            happened switch
            {
                ActionPlanFixed f => $"fastställde {plan}, nr {f.Number}",
                ActionPlanDelivered d => $"lämnade {plan} till {HistoryWords.Body(before, d.To)} som information",
                ActionPlanReceived r => $"registrerade att nämnden tog del av {plan} {Sv.Date(r.Day)}",
                _ => $"skrev i {plan}",
            },
            address);
    }

    private static string Changes(Authority before, ActivityContent was, ActivityContent now) => string.Concat(
        string.Equals(was.Name, now.Name, StringComparison.Ordinal) ? "" : $", nytt namn ”{now.Name}”",
        was.Responsible == now.Responsible ? "" : $", ansvarig {HistoryWords.Change(Unit(before, was), Unit(before, now))}",
        was.Start == now.Start ? "" : $", start {HistoryWords.Change(Sv.Date(was.Start), Sv.Date(now.Start))}",
        was.End == now.End ? "" : $", slut {HistoryWords.Change(Sv.Date(was.End), Sv.Date(now.End))}",
        was.Items == now.Items && was.Goals == now.Goals ? "" : ", vad den är till för");

    private static string Unit(Authority authority, ActivityContent content) => OrganisationQueries.NameOf(authority, content.Responsible, content.Start.AsStart);

    private static string Quoted(ActivityContent content) => $"”{content.Name}”";

    private static string Plan(Authority authority, UnitId administration, int year) =>
        $"handlingsplan {year} för {OrganisationQueries.NameOf(authority, administration, Administrations.First(year))}";
}
