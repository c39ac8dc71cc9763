using System.Collections.Immutable;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>Activities without their hidden words; a fixed action plan that may tell of something hidden is closed whole, since nothing of it is kept by parts.</summary>
internal static class RedactedActionPlans
{
    public static ActionPlansState Of(Authority authority, Hiding hiding)
    {
        var state = authority.ActionPlans;
        var activities = Redaction.Each(state.Activities, (id, activity) => hiding.Of(SecretKind.Activity, id.Value) is { } mark ? Of(activity, mark) : activity);
        var plans = Redaction.Each(state.Plans, (_, plan) => Of(authority, plan, hiding));
        return ReferenceEquals(activities, state.Activities) && ReferenceEquals(plans, state.Plans) ? state : state with { Activities = activities, Plans = plans };
    }

    private static ActionPlan Of(Authority authority, ActionPlan plan, Hiding hiding)
    {
        var sections = Redaction.Each(plan.Sections, (section, written) => hiding.OfSection(plan.Administration, plan.Year, section) is { } mark ? written with { Text = Redaction.Text(written.Text, mark) } : written);
        var open = ReferenceEquals(sections, plan.Sections) ? plan : plan with { Sections = sections };
        return !plan.Fixed.IsEmpty && Tells(authority, plan, hiding) is { } mark ? open with { Fixed = [.. plan.Fixed.Select(f => Of(plan, f, mark))] } : open;
    }

    private static Activity Of(Activity activity, SecrecyMark mark) => activity with
    {
        Content = activity.Content with { Name = mark.Short, Text = Redaction.Text(activity.Content.Text, mark) },
        Note = Redaction.Text(activity.Note, mark),
        Dropped = Redaction.Text(activity.Dropped, mark),
        Individual = [],
    };

    private static SecrecyMark? Tells(Authority authority, ActionPlan plan, Hiding hiding) =>
        ActionPlansQueries.ActivitiesOf(authority, plan.Administration, plan.Year).Select(a => hiding.Of(SecretKind.Activity, a.Id.Value)).FirstOrDefault(m => m is not null)
        ?? plan.Sections.Keys.Select(s => hiding.OfSection(plan.Administration, plan.Year, s)).FirstOrDefault(m => m is not null)
        ?? EventThings.PlansBehind(authority, plan.Administration, plan.Year).Select(p => hiding.AnyOf(p)).FirstOrDefault(m => m is not null);

    private static FixedActionPlan Of(ActionPlan plan, FixedActionPlan kept, SecrecyMark mark) => ActionPlanDocument.Of(kept) is not { } document ? kept : kept with
    {
        Hash = Hashes.Sha256(kept.Document.Hash),
        Document = RedactedContents.Sealed(kept.Document, RedactedContents.Closed(document, document.Title, $"Handlingsplanen för {plan.Year} som den fastställdes innehåller uppgifter som omfattas av sekretess enligt {mark.Paragraph}.")),
    };
}
