using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Where in a plan something stands: which of its pages, and where on it.</summary>
/// <param name="Key">The goal's number, or the section's id; empty for the plan as a whole.</param>
/// <param name="Anchor">Name of the place on that page; empty for its top.</param>
public sealed record PlanPlace(string Key, string Anchor)
{
    public static readonly PlanPlace Whole = new("", "");
}

/// <summary>From a path in a problem to the place in the plan where it is mended.</summary>
public static class PlanPlaces
{
    public const string GoalText = "malet";
    public const string Indicators = "indikatorer";

    /// <summary>Page of what is new, the processes and the linked documents.</summary>
    public const string Additions = "tillagg";

    /// <summary>Page of what stands under goals that have ended.</summary>
    public const string Ended = "upphort";

    public static string OfEnded(string part) => part.Replace('.', '-');

    public static string OfAssignment(Assignment assignment) => $"uppdrag-{assignment.Number}";

    public static string OfIndicator(ItemId indicator) => $"indikator-{indicator}";

    public static PlanPlace Of(Authority authority, Problem problem) => problem switch
    {
        SectionTooLong tooLong => new(tooLong.Section, ""),
        Missing { What: "section" } missing => new(After(missing.Place, "sections."), ""),
        Missing { What: "goal-text" } missing => new(missing.Number, GoalText),
        Missing { What: "answer" } when AssignmentOf(authority, problem) is { } assignment =>
            new(authority.Goals.Goals[authority.Goals.FocusAreas[assignment.FocusArea].Goal].Number, OfAssignment(assignment)),
        Missing { What: "target" } missing => new(missing.Number, OfIndicator(new(After(missing.Place, "indicators.")[..^".target".Length]))),
        Missing { What: "indicator" } missing => new(missing.Number, Indicators),
        Unexamined part => OfPart(part),
        UnderEndedGoal ended => new(Ended, OfEnded(ended.Place)),
        _ => PlanPlace.Whole,
    };

    /// <summary>The assignment whose answer is missing, or nothing if the problem is another.</summary>
    public static Assignment? AssignmentOf(Authority authority, Problem problem) =>
        problem is Missing { What: "answer" } missing ? authority.Goals.Assignments.GetValueOrDefault(new GoalId(After(missing.Place, "answers."))) : null;

    public static string OfFocusArea(ItemId focusArea) => $"eget-{focusArea}";

    public static string OfCommitment(ItemId commitment) => $"atagande-{commitment}";

    private static PlanPlace OfPart(Unexamined part) => (part.Kind, Id: After(part.Place, part.Place[..(part.Place.IndexOf('.', StringComparison.Ordinal) + 1)])) switch
    {
        ("section", var id) => new(id, ""),
        ("focus-area", var id) => new(part.Number, OfFocusArea(new(id))),
        ("commitment", var id) => new(part.Number, OfCommitment(new(id))),
        ("indicator", var id) => new(part.Number, OfIndicator(new(id))),
        _ => new(part.Number, GoalText),
    };

    private static string After(string path, string start) => path[start.Length..];
}
