using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

/// <summary>Every part of a plan that can be secret, with its texts and the place where it is written.</summary>
internal static class SecretParts
{
    public static string OfAnswer(GoalId assignment) => $"answers.{assignment}";

    public static string OfInitiative(ItemId id) => $"initiatives.{id}";

    public static string OfProcess(ItemId id) => $"processes.{id}";

    public static string OfDocument(ItemId id) => $"documents.{id}";

    public static IEnumerable<(string Part, IEnumerable<TextRef?> Texts)> Of(PlanContent content) =>
    [
        .. content.Sections.Select(s => (PlanParts.OfSection(s.Key), Texts(s.Value.Text))),
        .. content.GoalTexts.Select(g => (PlanParts.OfGoalText(g.Key), Texts(g.Value.Text))),
        .. content.Answers.Select(a => (OfAnswer(a.Key), Texts(a.Value.Text, a.Value.NotApplicable))),
        .. content.OwnFocusAreas.Values.Select(o => (PlanParts.OfFocusArea(o.Id), Texts(o.Text, o.Compatible))),
        .. content.Commitments.Values.Select(c => (PlanParts.OfCommitment(c.Id), Texts(c.Text))),
        .. content.Indicators.Values.Select(i => (PlanParts.OfIndicator(i.Indicator), Texts())),
        .. content.Initiatives?.Values.Select(i => (OfInitiative(i.Id), Texts(i.Text, i.Replaces))) ?? [],
        .. content.Processes?.Values.Select(p => (OfProcess(p.Id), Texts(p.Text))) ?? [],
        .. content.Documents?.Values.Select(d => (OfDocument(d.Id), Texts())) ?? [],
    ];

    /// <summary>What tells of a part besides texts, which are known again by their ids: names, values and addresses.</summary>
    public static IEnumerable<string> Words(PlanContent content, string part)
    {
        var (kind, id) = part.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? (part[..dot], new ItemId(part[(dot + 1)..])) : (part, default);
        var found = kind switch
        {
            "focusAreas" => content.OwnFocusAreas.TryGetValue(id, out var own) ? [own.Name] : [],
            "indicators" => content.Indicators.TryGetValue(id, out var use) ? [use.Baseline, use.Target] : [],
            "initiatives" => content.Initiatives is { } initiatives && initiatives.TryGetValue(id, out var initiative) ? [initiative.Name] : [],
            "processes" => content.Processes is { } processes && processes.TryGetValue(id, out var process) ? [process.Name] : [],
            "documents" => content.Documents is { } documents && documents.TryGetValue(id, out var document) ? [document.Title, document.Address] : [],
            _ => Array.Empty<string?>(),
        };
        return found.OfType<string>().Where(w => w.Length > 0);
    }

    /// <summary>What has been written in a plan, now and in every kept revision.</summary>
    public static IEnumerable<PlanContent> ContentsOf(Plan plan) => plan.Kept.Select(k => k.Written).Prepend(plan.Content).Distinct<PlanContent>(ReferenceEqualityComparer.Instance);

    public static bool May(Authority authority, Plan plan, string part) =>
        ContentsOf(plan).Any(c => Of(c).Any(p => string.Equals(p.Part, part, StringComparison.Ordinal)))
        || TemplateQueries.Of(authority, plan).Sections.Any(s => string.Equals(PlanParts.OfSection(s.Id), part, StringComparison.Ordinal))
        || (GoalsQueries.Tree(authority, plan.Year) is { } tree
            && (tree.Goals.Any(g => string.Equals(PlanParts.OfGoalText(g.Goal.Id), part, StringComparison.Ordinal)) || tree.Assignments.Any(a => string.Equals(OfAnswer(a.Id), part, StringComparison.Ordinal))));

    /// <summary>The section or goal under which the part is written, as the work on the plan names it; nothing for what stands beside them.</summary>
    public static string? PlaceOf(Authority authority, Plan plan, string part)
    {
        var dot = part.IndexOf('.', StringComparison.Ordinal);
        var (kind, id) = dot < 0 ? (part, "") : (part[..dot], part[(dot + 1)..]);
        return kind switch
        {
            "sections" or "goals" => id,
            "answers" => authority.Goals.Assignments.TryGetValue(new(id), out var assignment) ? authority.Goals.FocusAreas[assignment.FocusArea].Goal.Value : null,
            "focusAreas" => Found(plan, c => c.OwnFocusAreas.GetValueOrDefault(new(id))?.Goal),
            "commitments" => Found(plan, c => c.Commitments.GetValueOrDefault(new(id))?.Goal),
            "indicators" => Found(plan, c => c.Indicators.GetValueOrDefault(new(id))?.Goal),
            _ => null,
        };
    }

    /// <summary>Every section and goal of a plan.</summary>
    public static IEnumerable<string> PlacesOf(Authority authority, Plan plan) =>
        [.. authority.Plans.Templates[plan.Template].Sections.Select(s => s.Id), .. GoalsQueries.Tree(authority, plan.Year)?.Goals.Select(g => g.Goal.Id.Value) ?? []];

    private static string? Found(Plan plan, Func<PlanContent, GoalId?> goal) => ContentsOf(plan).Select(goal).FirstOrDefault(g => g is not null)?.Value;

    private static ImmutableArray<TextRef?> Texts(params ReadOnlySpan<TextRef?> texts) => [.. texts];
}
