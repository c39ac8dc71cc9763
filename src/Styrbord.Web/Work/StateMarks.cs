using Styrbord.Domain.Decisions;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>States of answers and of content as marks with their words (design section 5).</summary>
internal static class StateMarks
{
    public static Mark Of(AnswerState state) => state switch
    {
        AnswerState.Answered => Mark.Answered,
        AnswerState.NotApplicable => Mark.NotApplicable,
        AnswerState.Begun => Mark.Begun,
        _ => Mark.Unanswered,
    };

    public static Mark Of(ContentState state) => state switch
    {
        ContentState.Submitted => Mark.Submitted,
        ContentState.Conditional => Mark.Conditional,
        ContentState.Decided => Mark.Decided,
        ContentState.MinutesApproved => Mark.MinutesApproved,
        _ => Mark.Draft,
    };

    /// <summary><c>Villkorat 2 av 3</c>, else the state's usual word.</summary>
    public static string Word(PlanStanding standing) =>
        standing is { Content: ContentState.Conditional, Decisions: { } decisions } ? $"{Mark.Conditional.Word} {decisions.Alike} av {decisions.Of}" : Of(standing.Content).Word;
}
