using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Drafting;

/// <summary>Comments beside a plan's text. Never part of the document.</summary>
public static class CommentRules
{
    private const int TextLimit = 4_000;

    public static Outcome Decide(Authority authority, Plan plan, WriteComment asked, Context context)
    {
        var comments = authority.Drafting.Of(asked.Plan).Comments;
        return Outcome.Of(
            [
                .. Ids.Judge("comment", asked.Id.Value, comments.ContainsKey(asked.Id)),
                .. DraftingRules.IsPlace(authority, plan, asked.Place) ? [] : new Problem[] { new NotFound("place", asked.Place, "place") },
                .. asked.ReplyTo is { } to && !comments.ContainsKey(to) ? [new NotFound("comment", to.Value, "replyTo")] : Array.Empty<Problem>(),
                .. asked.To is { Length: > 0 } account && !DraftingRules.MayWrite(authority, plan, account, context.Today) ? [new CannotWriteThere(account, "to")] : Array.Empty<Problem>(),
                .. string.IsNullOrWhiteSpace(asked.Text) ? [new Required("text")] : asked.Text.Length > TextLimit ? [new TooLong("text", asked.Text.Length, TextLimit)] : Array.Empty<Problem>(),
            ],
            () => [new CommentWritten(plan.Id, asked.Id, asked.Place, context.Seal("text", asked.Text), asked.To is { Length: > 0 } ? asked.To : null, asked.ReplyTo, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, Plan plan, ResolveComment asked, Context context) => Settle(authority, plan.Id, asked.Comment, resolved: true, context);

    public static Outcome Decide(Authority authority, Plan plan, ReopenComment asked, Context context) => Settle(authority, plan.Id, asked.Comment, resolved: false, context);

    private static Outcome Settle(Authority authority, PlanId plan, ItemId comment, bool resolved, Context context) =>
        authority.Drafting.Of(plan).Comments.GetValueOrDefault(comment) switch
        {
            null => new NotFound("comment", comment.Value, "comment"),
            var found when found.Resolved == resolved => new Accepted([]),
            _ => new CommentSettled(plan, comment, resolved, context.Stamp),
        };
}
