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
            return matter.Kind == MatterKind.OperationalPlan && asked.Outcome is DecisionOutcome.Approved or DecisionOutcome.ApprovedWithChanges ? [new ContentNeeded()] : [];
        }

        if (!authority.Decisions.Contents.TryGetValue(id, out var content))
        {
            return [new NotFound("content", id.Value, "content")];
        }

        return asked.Stage == DecisionStage.Confirmation
            ? [.. Confirms(authority, content, matter, body), .. AsChanged(content, body, asked)]
            :
            [
                .. content.Matter != matter.Id || content.Stage != asked.Stage ? [new ContentElsewhere(id)] : Array.Empty<Problem>(),
                .. content.MustDecide.Contains(body.Id) || Settles(content, asked) ? Array.Empty<Problem>() : [new NotAmongDeciders(body.NameOn(asked.Day), content.Title)],
                .. LockedOn(content) > asked.Day ? [new LockedAfterMeeting(asked.Day, LockedOn(content))] : Array.Empty<Problem>(),
                .. AsChanged(content, body, asked),
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
            asked.Id, asked.Matter, asked.Stage, asked.Subject, asked.Revision, asked.Document.Title, HashOf(asked.Document), asked.MustDecide, asked.ForBody, asked.InForceFrom, context.Seal("document", json), context.Stamp, asked.Changed));
    }

    /// <summary>contentHash: SHA-256 of canonical {schema, motion, body}; deciding body, dates and paragraph stand outside.</summary>
    public static string HashOf(FrozenDocument document) =>
        Hashes.Sha256(Model.ToJson(new DecidedContent(document.Schema, document.Motion, document.Body)));

    /// <summary>The document as it was locked, or nothing if its text has been withheld.</summary>
    public static FrozenDocument? Document(FrozenContent content) =>
        content.Document.Body is { } json ? Model.FromJson<FrozenDocument>(System.Text.Encoding.UTF8.GetBytes(json)) : null;

    /// <summary>Nothing of the document is hidden from whoever looks: it is the one that was locked, or it has been withheld.</summary>
    public static bool IsWhole(FrozenContent content) => !content.Document.IsSecret;

    /// <summary>The content's hash to be shown to people; nothing for one from whom some of it is hidden, since it is not of what they see.</summary>
    public static string? SumOf(FrozenContent content) => IsWhole(content) ? content.Hash : null;

    /// <summary>The day from which the content could be decided: that of the meeting at which it was made, else the day it was locked.</summary>
    public static DateOnly LockedOn(FrozenContent content) => content.Changed?.Day ?? Days.InSweden(content.Stamp.At);

    /// <summary>What a body changed at its meeting it approves with changes, and nothing else.</summary>
    private static IEnumerable<Problem> AsChanged(FrozenContent content, Body body, AdoptDecision asked) =>
        (asked.Outcome, Here: content.Changed is { } changed && changed.Body == body.Id && changed.Day == asked.Day) switch
        {
            (DecisionOutcome.ApprovedWithChanges, Here: false) => [new NotChangedAtMeeting(body.NameOn(asked.Day), content.Revision)],
            (DecisionOutcome.Approved, Here: true) => [new ChangedAtMeeting(content.Revision)],
            _ => [],
        };

    // a board that settles what committees disagree on decides in their place; its right to is judged apart
    private static bool Settles(FrozenContent content, AdoptDecision asked) =>
        asked is { Right: not null, Subject: SubjectMatter.Disagreement } && content.MustDecide.Count > 1 && content.MustDecide.All(asked.Over.Contains);

    private static IEnumerable<Problem> Confirms(Authority authority, FrozenContent content, Matter matter, Body body) =>
        content.Matter == matter.Id && content.Stage == DecisionStage.Final && content.ForBody == body.Id
        && DecisionsQueries.StandingOf(authority, content.Subject, DecisionStage.Final) is { AllAlike: true } standing && string.Equals(standing.Hash, content.Hash, StringComparison.Ordinal)
            ? []
            : [new NothingToConfirm()];
}

/// <summary>What a feature asks to have locked.</summary>
public sealed record FrozenContentAsked(
    ItemId Id, MatterId Matter, DecisionStage Stage, string Subject, int Revision, FrozenDocument Document, EquatableArray<BodyId> MustDecide, BodyId? ForBody, DateOnly InForceFrom, MeetingChange? Changed = null);
