using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.ActionPlans;

/// <summary>The action plan as a document: what has no activity first, then the sections, then the activities goal by goal.</summary>
public static class ActionPlanDocument
{
    public const string Kind = "actionPlan";

    /// <summary>The document as it is kept when the plan is fixed.</summary>
    public static FrozenDocument Freeze(Authority authority, ActionPlan plan, DateOnly day) =>
        new(DocumentTree.CurrentSchema, Kind, Title(authority, plan), [], Body(authority, plan, day));

    /// <summary>The document as it was fixed, or nothing if its text has been withheld.</summary>
    public static FrozenDocument? Of(FixedActionPlan kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.Document.Body is { } json ? Model.FromJson<FrozenDocument>(System.Text.Encoding.UTF8.GetBytes(json)) : null;
    }

    /// <summary>Ids of the texts whose words the document shows as it is now: its sections, its activities, and what has no activity.</summary>
    internal static EquatableArray<string> TextsIn(Authority authority, ActionPlan plan)
    {
        var listing = ActionPlansQueries.Of(authority, plan.Administration, plan.Year);
        return
        [
            .. plan.Sections.Values.Select(s => s.Text)
                .Concat((listing?.Activities ?? []).Select(a => a.Dropped ?? a.Content.Text).OfType<TextRef>())
                .Concat((listing?.Gaps.Missing ?? []).Select(m => WordsOf(authority, m.Tie)).OfType<TextRef>())
                .Select(t => t.Id).Distinct(StringComparer.Ordinal),
        ];
    }

    private static TextRef? WordsOf(Authority authority, Tie tie) =>
        tie.Kind == TieKind.Assignment ? authority.Goals.Assignments[new(tie.Id)].Text : tie.Kind == TieKind.Commitment ? tie.Plan!.Content.Commitments[new(tie.Id)].Text : null;

    public static string Title(Authority authority, ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var first = Administrations.First(plan.Year);
        return $"{new ActionPlanWords(authority, first).ActionPlan} {plan.Year}, {OrganisationQueries.NameOf(authority, plan.Administration, first)}";
    }

    public static EquatableArray<Block> Body(Authority authority, ActionPlan plan, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var words = new ActionPlanWords(authority, Administrations.First(plan.Year));
        var listing = ActionPlansQueries.Of(authority, plan.Administration, plan.Year)!;
        ImmutableArray<(Activity Activity, ImmutableArray<Tie> Ties)> standing = [.. listing.Activities.Where(a => a.Dropped is null).Select(a => (a, Ties.Of(authority, a)))];
        return
        [
            .. Silent(words, listing.Gaps),
            .. ActionPlanSections.Of(authority, plan.Year).SelectMany(s => Section(plan, s)),
            .. standing.IsEmpty ? Array.Empty<Block>() : [new Heading(1, words.Activities, null, "aktiviteter")],
            .. GoalsQueries.Tree(authority, plan.Year)!.Goals.SelectMany(g => Goal(authority, words, g.Goal, [.. standing.Where(s => s.Ties[0].Goal?.Id == g.Goal.Id)], day)),
            .. Homeless(authority, words, [.. standing.Where(s => s.Ties[0].Goal is null)], day),
            .. Dropped(words, listing.Activities),
        ];
    }

    private static IEnumerable<Block> Silent(ActionPlanWords words, ActionPlanGaps gaps) =>
        gaps.Missing.IsEmpty ? [] :
        [
            new Heading(1, words.WithoutActivity, null, "saknar"),
            new Bullets([.. gaps.Missing.Select(m => $"{m.Tie.Number} {m.Tie.Name}")]),
        ];

    private static IEnumerable<Block> Section(ActionPlan plan, TemplateSection section) =>
        plan.Sections.TryGetValue(section.Id, out var written)
            ? [new Heading(1, section.Heading, null, $"avsnitt-{section.Id}"), new RichText(written.Text.ToString(), written.Example ? "exempeltext" : null)]
            : section.Mandatory ? [new Heading(1, section.Heading, null, $"avsnitt-{section.Id}"), new Paragraph("Inte skrivet.", null, "note")]
            : [];

    private static IEnumerable<Block> Goal(Authority authority, ActionPlanWords words, StrategicGoal goal, ImmutableArray<(Activity Activity, ImmutableArray<Tie> Ties)> activities, DateOnly day) =>
        activities.IsEmpty ? [] :
        [
            new Heading(2, char.ToUpperInvariant(goal.Name[0]) + goal.Name[1..], goal.Number, $"mal-{goal.Number}"),
            .. Listed(authority, words, $"{words.Activities} för {goal.Number}", activities, day),
        ];

    // all that they were tied to has been taken out
    private static IEnumerable<Block> Homeless(Authority authority, ActionPlanWords words, ImmutableArray<(Activity Activity, ImmutableArray<Tie> Ties)> activities, DateOnly day) =>
        activities.IsEmpty ? [] : [new Heading(2, "Hör inte längre till något mål", null, "utan-mal"), .. Listed(authority, words, $"{words.Activities} utan mål", activities, day)];

    private static IEnumerable<Block> Listed(Authority authority, ActionPlanWords words, string caption, ImmutableArray<(Activity Activity, ImmutableArray<Tie> Ties)> activities, DateOnly day) =>
        [
            new Table(
                caption,
                [new(words.Activity), new("För"), new(words.Responsible), new("Tid"), new(words.Status)],
                [.. activities.Select(a => Row(authority, words, a.Activity, a.Ties, day))]),
            .. activities.Where(a => a.Activity.Content.Text is not null).Select(a => new RichText($"**{a.Activity.Content.Name}.** {a.Activity.Content.Text}")),
        ];

    private static EquatableArray<string> Row(Authority authority, ActionPlanWords words, Activity activity, ImmutableArray<Tie> ties, DateOnly day) =>
        [
            activity.Content.Name + (activity.Example ? " (exempeldata)" : ""),
            string.Join(", ", ties.Select(t => t.Kind switch { TieKind.Commitment => $"åtagande {t.Number}", TieKind.OwnFocusArea => t.Name, TieKind.Gone => "borttaget", _ => t.Number }).Distinct(StringComparer.Ordinal)),
            OrganisationQueries.NameOf(authority, activity.Content.Responsible, activity.Content.Start.AsStart),
            $"{Day(activity.Content.Start)} till {Day(activity.Content.End)}",
            words.Of(activity.On(day)),
        ];

    private static IEnumerable<Block> Dropped(ActionPlanWords words, ImmutableArray<Activity> activities) =>
        activities.Where(a => a.Dropped is not null).ToList() is { Count: > 0 } dropped
            ? [new Heading(1, words.Dropped, null, "avbrutna"), new Facts([.. dropped.Select(a => new Fact(a.Content.Name, a.Dropped!.ToString()))])]
            : [];

    private static readonly string[] Months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static string Day(PartialDate date) => string.Create(CultureInfo.InvariantCulture, $"{(date.Day is { } day ? $"{day} " : "")}{Months[date.Month - 1]} {date.Year}");
}
