using System.Collections.Frozen;
using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Dialogues;

/// <summary>A request that a body has not answered.</summary>
public sealed record OpenRequest(Dialogue Dialogue, InformationRequest Request);

public static class DialoguesQueries
{
    // those that the seeds ask a dialogue of officials beside
    private static readonly ImmutableArray<DialogueKind> Mirrored = [DialogueKind.ClosingAndBudget, DialogueKind.InterimFollowUp];

    // those that one of officials is called beside
    private static readonly Implied<DialoguesState, FrozenSet<ItemId>> Besides = new(state =>
        state.Dialogues.Values.Where(d => d.State != DialogueState.Cancelled).Select(d => d.Beside).OfType<ItemId>().ToFrozenSet());

    /// <summary>The dialogues of a year, or all: those without a day first, then by their first day.</summary>
    public static ImmutableArray<Dialogue> Of(Authority authority, int? year = null) =>
    [
        .. authority.Dialogues.Dialogues.Values.Where(d => year is null || d.Year == year)
            .OrderBy(d => d.Days.Count == 0 ? DateOnly.MinValue : d.Days[0]).ThenBy(d => d.Kind).ThenBy(d => d.Level).ThenBy(d => d.Id),
    ];

    /// <summary>How many are open, and how many of these are held and not reported to the executive board.</summary>
    public static (int Open, int Unreported) Left(Authority authority) =>
        (authority.Dialogues.Dialogues.Values.Count(d => d.IsOpen), authority.Dialogues.Dialogues.Values.Count(d => d is { State: DialogueState.Held, IsOpen: true }));

    /// <summary>Committees that are there, or are to come.</summary>
    public static ImmutableArray<Body> MayBeCalled(Authority authority, DateOnly today) =>
        [.. Standing(authority, today).Where(b => b.IsCommitteeLike).OrderBy(b => b.Level).ThenBy(b => b.Id)];

    /// <summary>Executive boards and their working committees that are there, or are to come; those that act today first.</summary>
    public static ImmutableArray<Body> MayHost(Authority authority, DateOnly today) =>
        [.. Standing(authority, today).Where(b => b.Level is BodyLevel.ExecutiveBoard or BodyLevel.WorkingCommittee).OrderByDescending(b => b.Validity.Holds(today)).ThenByDescending(b => b.Level).ThenBy(b => b.Id)];

    /// <summary>The boards a dialogue may be reported to; its host's own first.</summary>
    public static ImmutableArray<Body> Boards(Authority authority, Dialogue dialogue, DateOnly today) =>
    [
        .. authority.Organisation.Bodies.Values.Where(b => b.Level == BodyLevel.ExecutiveBoard)
            .OrderByDescending(b => b.Id == dialogue.Host || b.Id == authority.Organisation.Bodies[dialogue.Host].Parent).ThenByDescending(b => b.Validity.Holds(today)).ThenBy(b => b.Id),
    ];

    /// <summary>The day it was held; before that is recorded its last day, if it has been, else today.</summary>
    public static DateOnly HeldOn(Dialogue dialogue, DateOnly today) =>
        dialogue.Record?.Day ?? (dialogue.Days is [.., var last] && last <= today ? last : today);

    private static IEnumerable<Body> Standing(Authority authority, DateOnly today) =>
        authority.Organisation.Bodies.Values.Where(b => b.Validity.To is not { } to || to.AsEnd >= today);

    /// <summary>Political dialogues with the same question at officials' level, and none called there .</summary>
    public static bool LacksOfficials(Authority authority, Dialogue dialogue) =>
        dialogue is { Level: DialogueLevel.Political, State: not DialogueState.Cancelled } && Mirrored.Contains(dialogue.Kind)
        && !Besides.Of(authority.Dialogues).Contains(dialogue.Id);

    /// <summary>What a body is asked and has not answered, in dialogues that are not closed.</summary>
    public static ImmutableArray<OpenRequest> OpenRequests(Authority authority, BodyId body) => OpenRequests(Of(authority), body);

    /// <summary>The same of some dialogues, in their order.</summary>
    public static ImmutableArray<OpenRequest> OpenRequests(IEnumerable<Dialogue> dialogues, BodyId body) =>
    [
        .. dialogues.Where(d => d.State == DialogueState.Called && d.With.Contains(body))
            .SelectMany(d => d.Requests.Where(r => r.Of(body) is null).Select(r => new OpenRequest(d, r))),
    ];

    /// <summary>Answers given of those asked for: one from each body called to each request.</summary>
    public static (int Given, int Asked) Answers(Dialogue dialogue) => (dialogue.Requests.Sum(r => r.Answers.Count), dialogue.Requests.Count * dialogue.With.Count);

    /// <summary>The dialogues and seminars that a planning directive rests on, held first .</summary>
    public static ImmutableArray<Dialogue> Underlying(Authority authority, ItemId directive) =>
        [.. Of(authority).Where(d => d.Directive == directive && d.State != DialogueState.Cancelled)];

    /// <summary>Whether the committees' own directives for a year have the dialogue with the executive board that they presuppose, with a day .</summary>
    public static bool HasDialogueBeforeDirectives(Authority authority, int year) =>
        authority.Dialogues.Dialogues.Values.Any(d => d is { Kind: DialogueKind.BeforeDirectives, State: not DialogueState.Cancelled, Days.Count: > 0 } && d.Year == year);
}
