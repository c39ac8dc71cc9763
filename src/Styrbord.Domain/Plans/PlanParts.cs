using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>
/// Places of what a committee has written in a plan: <c>sections.vision</c>, <c>goals.P1.M2</c> (the text of a goal),
/// <c>focusAreas.X</c>, <c>commitments.X</c>, <c>indicators.X</c>.
/// </summary>
public static class PlanParts
{
    /// <summary>How much of a commitment it is called by, in characters.</summary>
    private const int Named = 60;

    public static string OfSection(string section) => $"sections.{section}";

    public static string OfGoalText(GoalId goal) => $"goals.{goal}";

    public static string OfFocusArea(ItemId focusArea) => $"focusAreas.{focusArea}";

    public static string OfCommitment(ItemId commitment) => $"commitments.{commitment}";

    public static string OfIndicator(ItemId indicator) => $"indicators.{indicator}";

    public static Outcome Decide(Authority authority, Plan plan, KeepPart asked, Context context)
    {
        var tooLong = plan.Content.GoalTexts.FirstOrDefault(t => Is(OfGoalText(t.Key), asked.Part)).Value?.Text.Length;
        return Outcome.Of(
            [
                .. Of(plan.Content).Any(part => Is(part, asked.Part)) ? Array.Empty<Problem>() : [new NotFound("part", asked.Part, "part")],

                // several texts may have become one
                .. tooLong > PlansRules.TextLimit ? [new TooLong("part", tooLong.Value, PlansRules.TextLimit)] : Array.Empty<Problem>(),
            ],
            () => Kept(plan, asked.Part, context));
    }

    /// <summary>Every part of a content but the answers, in the order of the plan's kinds.</summary>
    public static IEnumerable<string> Of(PlanContent content) =>
        [
            .. content.Sections.Keys.Select(OfSection),
            .. content.GoalTexts.Keys.Select(OfGoalText),
            .. content.OwnFocusAreas.Keys.Select(OfFocusArea),
            .. content.Commitments.Keys.Select(OfCommitment),
            .. content.Indicators.Keys.Select(OfIndicator),
        ];

    /// <summary>Only the named parts of a content.</summary>
    public static PlanContent Only(PlanContent content, IEnumerable<string> parts)
    {
        var named = parts.ToHashSet(StringComparer.Ordinal);
        return PlanContent.Empty with
        {
            Sections = content.Sections.RemoveRange(content.Sections.Keys.Where(k => !named.Contains(OfSection(k)))),
            GoalTexts = content.GoalTexts.RemoveRange(content.GoalTexts.Keys.Where(k => !named.Contains(OfGoalText(k)))),
            OwnFocusAreas = content.OwnFocusAreas.RemoveRange(content.OwnFocusAreas.Keys.Where(k => !named.Contains(OfFocusArea(k)))),
            Commitments = content.Commitments.RemoveRange(content.Commitments.Keys.Where(k => !named.Contains(OfCommitment(k)))),
            Indicators = content.Indicators.RemoveRange(content.Indicators.Keys.Where(k => !named.Contains(OfIndicator(k)))),
        };
    }

    /// <summary>The parts that hang on a goal.</summary>
    public static IEnumerable<string> On(PlanContent content, GoalId goal) =>
        [
            .. content.GoalTexts.Keys.Where(g => g == goal).Select(OfGoalText),
            .. content.OwnFocusAreas.Values.Where(o => o.Goal == goal).Select(o => OfFocusArea(o.Id)),
            .. content.Commitments.Values.Where(c => c.Goal == goal).Select(c => OfCommitment(c.Id)),
            .. content.Indicators.Values.Where(i => i.Goal == goal).Select(i => OfIndicator(i.Indicator)),
        ];

    /// <summary>Whoever saves a part as it was has examined it.</summary>
    internal static IEnumerable<Event> Kept(Plan plan, string part, Context context) =>
        plan.Content.IsUnexamined(part) ? [new PartKept(plan.Id, part, context.Stamp)] : [];

    /// <summary>That the part is not examined, with what people call it.</summary>
    internal static Unexamined Unexamined(Authority authority, PlanContent content, string part, StrategicGoal goal)
    {
        var (kind, id) = (part[..part.IndexOf('.', StringComparison.Ordinal)], part[(part.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        return kind switch
        {
            "focusAreas" => new("focus-area", part, goal.Number, content.OwnFocusAreas[new(id)].Name),
            "commitments" => new("commitment", part, goal.Number, Beginning(content.Commitments[new(id)].Text.ToString())),
            "indicators" => new("indicator", part, goal.Number, authority.Goals.Indicators[new(id)].Name),
            _ => new("goal-text", part, goal.Number, goal.Name),
        };
    }

    private static string Beginning(string text) => text.Length <= Named ? text : $"{text[..Named].TrimEnd()} …";

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
