using Styrbord.Domain.Plans;
using Styrbord.Web.Decisions;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Plans;

/// <summary>States of plans and of places in them as shape, word and colour.</summary>
internal static class PlanMarks
{
    public static Mark OfContent(PlanStanding standing) => DecisionWords.Of(standing.Content, standing.Decisions?.Alike ?? 0, standing.Decisions?.Of ?? 0);

    public static Mark OfForce(PlanStanding standing) => DecisionWords.Of(standing.Force, standing.Decisions is { IsJoint: true });

    private static readonly Mark Complete = Mark.Answered with { Word = "Komplett" };
    private static readonly Mark Missing = Mark.Unanswered with { Word = "Något saknas" };
    private static readonly Mark Optional = Mark.NotBegun with { Word = "Valfritt, inte skrivet" };

    /// <summary>A place in the outline.</summary>
    public static Mark Of(PlaceState state) => state switch
    {
        PlaceState.Complete => Complete,
        PlaceState.Begun => Mark.Begun,
        PlaceState.Unexamined => Mark.Unexamined,
        PlaceState.Missing => Missing,
        _ => Optional,
    };

    /// <summary>A requirement in the list of what remains.</summary>
    public static Mark OfRequirement(PlaceState state) => state switch
    {
        PlaceState.Complete => Mark.Met,
        PlaceState.Begun => Mark.Begun,
        PlaceState.Unexamined => Mark.Unexamined,
        _ => Mark.Remains,
    };
}
