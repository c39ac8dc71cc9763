using System.Globalization;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>
/// The administrations' activities in the committee's plan as it is now, under a heading of their own at each goal. They come after the
/// decision and are no part of what is locked.
/// </summary>
internal static class PlanActivities
{
    /// <summary>The plan's body with what its administrations do, goal by goal.</summary>
    public static EquatableArray<Block> Into(Authority authority, Plan plan, EquatableArray<Block> body, DateOnly day)
    {
        var all = ActionPlansQueries.ActivitiesOf(authority, plan.For, plan.Year).Where(a => a.Dropped is null)
            .Select(a => (Activity: a, Ties: Ties.Of(authority, a))).ToLookup(a => a.Ties[0].Goal?.Number ?? "", StringComparer.Ordinal);
        if (all.Count == 0)
        {
            return body;
        }

        var (blocks, words, goal) = (new List<Block>(), new ActionPlanWords(authority, Administrations.First(plan.Year)), "");
        foreach (var block in body)
        {
            if (block is Heading { Level: <= 2 } heading)
            {
                blocks.AddRange(Listed(authority, words, goal, all[goal], day));
                goal = heading.Level == 2 && heading.Anchor == $"mal-{heading.Number}" ? heading.Number! : "";
            }

            blocks.Add(block);
        }

        blocks.AddRange(Listed(authority, words, goal, all[goal], day));
        return [.. blocks];
    }

    private static IEnumerable<Block> Listed(Authority authority, ActionPlanWords words, string goal, IEnumerable<(Activity Activity, System.Collections.Immutable.ImmutableArray<Tie> Ties)> activities, DateOnly day) =>
        goal.Length == 0 || activities.ToList() is not { Count: > 0 } here ? [] :
        [
            new Heading(3, words.Activities, null),
            new Table(
                $"{words.Activities} för {goal}", [new(words.Activity), new("För"), new(words.Responsible), new("Tid"), new(words.Status)],
                [.. here.Select(a => Row(authority, words, a.Activity, a.Ties, day))]),
            new Paragraph("Ur förvaltningarnas handlingsplaner. Ingår inte i det nämnden beslutar.", null, "note"),
        ];

    private static EquatableArray<string> Row(Authority authority, ActionPlanWords words, Activity activity, IEnumerable<Tie> ties, DateOnly day) =>
        [
            activity.Content.Name + (activity.Example ? " (exempeldata)" : ""),
            string.Join(", ", ties.Where(t => t.Kind != TieKind.Gone).Select(t => t.Kind is TieKind.Commitment ? $"åtagandet {Shortened(t.Name)}" : t.Kind is TieKind.OwnFocusArea ? t.Name : t.Number).Distinct(StringComparer.Ordinal)),
            OrganisationQueries.NameOf(authority, activity.Content.Responsible, activity.Content.Start.AsStart),
            string.Create(CultureInfo.InvariantCulture, $"{activity.Content.Start} till {activity.Content.End}"),
            words.Of(activity.On(day)),
        ];

    private static string Shortened(string text) => text.Length <= 60 ? $"”{text}”" : $"”{text[..60].TrimEnd()} …”";
}
