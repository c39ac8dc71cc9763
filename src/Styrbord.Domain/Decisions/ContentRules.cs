using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>Content and the decisions on it must fit: same matter, same step, right bodies, locked before the meeting.</summary>
public static class ContentRules
{
    public static IEnumerable<Problem> Fits(Authority authority, Matter matter, Body body, AdoptDecision asked)
    {
        if (asked.Content is not { } id)
        {
            return matter.Kind == MatterKind.OperationalPlan && asked.Outcome == DecisionOutcome.Approved ? [new ContentNeeded()] : [];
        }

        if (!authority.Decisions.Contents.TryGetValue(id, out var content))
        {
            return [new NotFound("content", id.Value, "content")];
        }

        return asked.Stage == DecisionStage.Confirmation
            ? Confirms(authority, content, matter, body)
            :
            [
                .. content.Matter != matter.Id || content.Stage != asked.Stage ? [new ContentElsewhere(id)] : Array.Empty<Problem>(),
                .. content.MustDecide.Contains(body.Id) ? Array.Empty<Problem>() : [new NotAmongDeciders(body.NameOn(asked.Day), content.Title)],
                .. Days.InSweden(content.Stamp.At) > asked.Day ? [new LockedAfterMeeting(asked.Day, Days.InSweden(content.Stamp.At))] : Array.Empty<Problem>(),
            ];
    }

    /// <summary>Content named by a source exists and belongs to the matter and step it is named for.</summary>
    public static IEnumerable<Problem> Known(Authority authority, ItemId? asked, MatterId matter, DecisionStage stage) =>
        asked is not { } id ? []
        : !authority.Decisions.Contents.TryGetValue(id, out var content) ? [new NotFound("content", id.Value, "content")]
        : content.Matter != matter || content.Stage != (stage == DecisionStage.Confirmation ? DecisionStage.Final : stage) ? [new ContentElsewhere(id)]
        : [];

    /// <summary>Locks a document as content to decide on. Everything that decides content calls this and appends what it gives.</summary>
    public static ContentFrozen Freeze(FrozenContentAsked asked, Context context)
    {
        var json = System.Text.Encoding.UTF8.GetString(Model.ToJson(asked.Document));
        return new(new(
            asked.Id, asked.Matter, asked.Stage, asked.Subject, asked.Revision, asked.Document.Title, HashOf(asked.Document), asked.MustDecide, asked.ForBody, asked.InForceFrom, context.Seal("document", json), context.Stamp));
    }

    /// <summary>contentHash: SHA-256 of canonical {schema, motion, body}; deciding body, dates and paragraph stand outside.</summary>
    public static string HashOf(FrozenDocument document) =>
        Hashes.Sha256(Model.ToJson(new DecidedContent(document.Schema, document.Motion, document.Body)));

    /// <summary>The document as it was locked, or nothing if its text has been withheld.</summary>
    public static FrozenDocument? Document(FrozenContent content) =>
        content.Document.Body is { } json ? Model.FromJson<FrozenDocument>(System.Text.Encoding.UTF8.GetBytes(json)) : null;

    private static IEnumerable<Problem> Confirms(Authority authority, FrozenContent content, Matter matter, Body body) =>
        content.Matter == matter.Id && content.Stage == DecisionStage.Final && content.ForBody == body.Id
        && DecisionsQueries.StandingOf(authority, content.Subject, DecisionStage.Final) is { AllAlike: true } standing && string.Equals(standing.Hash, content.Hash, StringComparison.Ordinal)
            ? []
            : [new NothingToConfirm()];
}

/// <summary>What a feature asks to have locked.</summary>
public sealed record FrozenContentAsked(
    ItemId Id, MatterId Matter, DecisionStage Stage, string Subject, int Revision, FrozenDocument Document, EquatableArray<BodyId> MustDecide, BodyId? ForBody, DateOnly InForceFrom);
