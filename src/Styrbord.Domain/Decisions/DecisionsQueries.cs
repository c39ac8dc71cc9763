using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>State of content, in one table for page, API and code (design section 5).</summary>
[JsonConverter(typeof(WordConverter<ContentState>))]
public enum ContentState
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>Inskickat: a revision is locked.</summary>
    Submitted,

    /// <summary>Villkorat n av m.</summary>
    Conditional,

    /// <summary>Beslutat.</summary>
    Decided,

    /// <summary>Justerat: the minutes of all decisions are approved.</summary>
    MinutesApproved,
}

/// <summary>Force of what is decided, apart from its content's state.</summary>
[JsonConverter(typeof(WordConverter<Force>))]
public enum Force
{
    /// <summary>Förslag.</summary>
    Proposal,

    /// <summary>Beslutat (likalydande).</summary>
    DecidedAlike,

    /// <summary>Gäller, ej bekräftad.</summary>
    InForceUnconfirmed,

    /// <summary>Gäller.</summary>
    InForce,

    /// <summary>Ersatt.</summary>
    Replaced,
}

/// <summary>How a body's decision stands to the wording most have decided.</summary>
[JsonConverter(typeof(WordConverter<Likeness>))]
public enum Likeness
{
    /// <summary>Has not decided.</summary>
    Awaited,

    /// <summary>Same hash.</summary>
    Alike,

    /// <summary>Equal document, another motion.</summary>
    OtherMotion,

    /// <summary>Another document.</summary>
    OtherDocument,

    /// <summary>Decided, but not to approve.</summary>
    NotApproved,
}

/// <param name="Decision">The body's latest decision at this step, or nothing.</param>
/// <param name="Content">What it approved.</param>
public sealed record BodyStanding(BodyId Body, Decision? Decision, FrozenContent? Content, Likeness Likeness, ImmutableArray<Decision> Earlier);

/// <summary>How far the bodies have come in deciding a subject at one step .</summary>
/// <param name="Alike">Bodies behind the wording most have decided.</param>
/// <param name="Of">Bodies that must decide.</param>
/// <param name="Hash">That wording's contentHash, or nothing while nobody has approved.</param>
/// <param name="DecidedOn">The last of the alike decisions' days when all are alike.</param>
public sealed record Standing(string Subject, DecisionStage Stage, ContentState State, int Alike, int Of, string? Hash, FrozenContent? Content, PartialDate? DecidedOn, ImmutableArray<BodyStanding> Bodies)
{
    public bool AllAlike => Of > 0 && Alike == Of;

    public bool IsJoint => Of > 1;
}

public static class DecisionsQueries
{
    /// <summary>The standing of a subject at a step, or nothing while no content is locked.</summary>
    public static Standing? StandingOf(Authority authority, string subject, DecisionStage stage)
    {
        var contents = ContentsOf(authority, subject, stage);
        if (contents.IsEmpty)
        {
            return null;
        }

        var must = contents[^1].MustDecide;
        var latest = must.Select(body => Latest(authority, contents, body)).ToImmutableArray();
        var leading = latest.Where(b => b.Content is not null).GroupBy(b => b.Content!.Hash, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(b => b.Decision!.Sequence)).FirstOrDefault();
        var content = leading?.First().Content;
        var alike = leading?.Count() ?? 0;
        return new(
            subject, stage, StateOf(latest, alike, must.Count), alike, must.Count, content?.Hash, content,
            alike == must.Count ? latest.Max(b => b.Decision!.Day) : null,
            [.. latest.Select(b => b with { Likeness = Compare(b, content) })]);
    }

    /// <summary>Every content locked for a subject at a step, in the order of locking.</summary>
    public static ImmutableArray<FrozenContent> ContentsOf(Authority authority, string subject, DecisionStage? stage = null) =>
        [.. authority.Decisions.Contents.Values
            .Where(c => string.Equals(c.Subject, subject, StringComparison.Ordinal) && (stage is null || c.Stage == stage))
            .OrderBy(c => c.Revision).ThenBy(c => c.Stamp.At)];

    /// <summary>All decisions by day; one known by its month stands last in it.</summary>
    public static ImmutableArray<Decision> ByDay(Authority authority) =>
        [.. authority.Decisions.Decisions.Values.OrderBy(d => d.Day).ThenBy(d => d.Sequence)];

    public static ImmutableArray<Decision> In(Authority authority, MatterId matter) =>
        [.. authority.Decisions.Decisions.Values.Where(d => d.Matter == matter).OrderBy(d => d.Day).ThenBy(d => d.Sequence)];

    /// <summary>Matters in which nobody has decided yet, by diary number; preparing, referring back and postponing do not decide.</summary>
    public static ImmutableArray<Matter> Undecided(Authority authority)
    {
        var decided = authority.Decisions.Decisions.Values
            .Where(d => d.Stage != DecisionStage.Preparation && d.Outcome is not (DecisionOutcome.ReferredBack or DecisionOutcome.Tabled))
            .Select(d => d.Matter).ToHashSet();
        return [.. authority.Decisions.Matters.Values.Where(m => !decided.Contains(m.Id)).OrderBy(m => m.DiaryNumber, Numbers.InOrder)];
    }

    /// <summary>The decision by which a matter was finally adopted, or nothing.</summary>
    public static Decision? AdoptionIn(Authority authority, MatterId? matter) =>
        matter is { } id ? In(authority, id).LastOrDefault(d => d is { Stage: DecisionStage.Adoption, IsApproval: true }) : null;

    /// <summary>The assembly's own adoption in a matter, or nothing: a board's is not the assembly's.</summary>
    public static Decision? AssemblyAdoptionIn(Authority authority, MatterId? matter) =>
        matter is { } id ? In(authority, id).LastOrDefault(d => IsAssemblyAdoption(authority, d)) : null;

    /// <summary>The assembly's first adoption of a locked content, or nothing.</summary>
    public static Decision? AssemblyAdoptionOf(Authority authority, ItemId content) =>
        authority.Decisions.Decisions.Values.Where(d => d.Content == content && IsAssemblyAdoption(authority, d)).OrderBy(d => d.Day).ThenBy(d => d.Sequence).FirstOrDefault();

    private static bool IsAssemblyAdoption(Authority authority, Decision decision) =>
        decision is { Stage: DecisionStage.Adoption, IsApproval: true, Body: { } body } && authority.Organisation.Bodies.TryGetValue(body, out var found) && found.Level == BodyLevel.Assembly;

    /// <summary>The same body's latest decision at the step before, in the matter and for the same coming body .</summary>
    public static Decision? StepBefore(Authority authority, MatterId matter, BodyId body, DecisionStage stage, ItemId? content)
    {
        var forBody = content is { } id ? authority.Decisions.Contents[id].ForBody : null;
        return stage switch
        {
            DecisionStage.Final => LatestAt(authority, matter, body, DecisionStage.Proposal, c => c is null || c.ForBody == forBody),
            DecisionStage.Confirmation or DecisionStage.Adjustment => LatestAt(authority, matter, null, DecisionStage.Final, c => c is null || c.ForBody == forBody),
            DecisionStage.Adoption => LatestAt(authority, matter, null, DecisionStage.Preparation),
            _ => null,
        };
    }

    /// <summary>Another decision by the same body at the same step came later and holds instead.</summary>
    public static bool IsReplaced(Authority authority, Decision decision) =>
        decision.Body is { } body && LatestAt(authority, decision.Matter, body, decision.Stage, SameSubject(authority, decision)) is { } latest && latest.Id != decision.Id;

    private static Func<FrozenContent?, bool>? SameSubject(Authority authority, Decision decision) =>
        decision.Content is { } id ? c => string.Equals(c?.Subject, authority.Decisions.Contents[id].Subject, StringComparison.Ordinal) : null;

    private static Decision? LatestAt(Authority authority, MatterId matter, BodyId? body, DecisionStage stage, Func<FrozenContent?, bool>? about = null) =>
        authority.Decisions.Decisions.Values
            .Where(d => d.Matter == matter && d.Stage == stage && (body is null || d.Body == body)
                && (about is null || about(d.Content is { } c ? authority.Decisions.Contents[c] : null)))
            .OrderBy(d => d.Day).ThenBy(d => d.Sequence).LastOrDefault();

    private static BodyStanding Latest(Authority authority, ImmutableArray<FrozenContent> contents, BodyId body)
    {
        var decisions = authority.Decisions.Decisions.Values
            .Where(d => DecidesFor(d, body) && d.Matter == contents[0].Matter && d.Stage == contents[0].Stage && (d.Content is null || contents.Any(c => c.Id == d.Content)))
            .OrderBy(d => d.Day).ThenBy(d => d.Sequence).ToImmutableArray();
        var latest = decisions.LastOrDefault();
        var content = latest is { IsApproval: true, Content: { } id } ? contents.First(c => c.Id == id) : null;
        return new(body, latest, content, Likeness.Awaited, decisions.IsEmpty ? [] : decisions.RemoveAt(decisions.Length - 1));
    }

    // the board that settled a disagreement decided in its place
    private static bool DecidesFor(Decision decision, BodyId body) =>
        decision.Body == body || (decision.Basis is { Right: not null, Subject: SubjectMatter.Disagreement, Over: { } over } && over.Contains(body));

    private static Likeness Compare(BodyStanding body, FrozenContent? leading) =>
        body.Decision is null ? Likeness.Awaited
        : body.Content is null || leading is null ? Likeness.NotApproved
        : string.Equals(body.Content.Hash, leading.Hash, StringComparison.Ordinal) ? Likeness.Alike
        : ContentRules.Document(body.Content) is { } mine && ContentRules.Document(leading) is { } theirs && mine.Body == theirs.Body ? Likeness.OtherMotion
        : Likeness.OtherDocument;

    private static ContentState StateOf(ImmutableArray<BodyStanding> bodies, int alike, int of) =>
        alike == 0 ? ContentState.Submitted
        : alike < of ? ContentState.Conditional
        : bodies.All(b => b.Decision!.Minutes is not null) ? ContentState.MinutesApproved
        : ContentState.Decided;
}
