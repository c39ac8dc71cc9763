using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

/// <summary>The authority again without the words that are hidden. What holds nothing hidden is the same object, so that what is kept of it stays.</summary>
internal static class Redaction
{
    public static Authority Of(Authority authority, Hiding hiding)
    {
        var open = authority with
        {
            Goals = RedactedGoals.Of(authority.Goals, hiding),
            UnionConsultation = RedactedGoals.Of(authority, hiding),
            Plans = RedactedPlans.Of(authority.Plans, hiding),
            Drafting = Of(authority, authority.Drafting, hiding),
            Decisions = RedactedDecisions.Of(authority.Decisions, hiding),
            Commissions = Of(authority.Commissions, hiding),
            ActionPlans = RedactedActionPlans.Of(authority, hiding),
            Dialogues = Of(authority.Dialogues, hiding),
            Secrecy = Of(authority.Secrecy, hiding),
            Meetings = RedactedMeetings.Of(authority.Meetings, hiding),
            Economy = RedactedEconomy.Of(authority, hiding),
            FinancialPlans = RedactedEconomy.Of(authority.FinancialPlans, hiding),
            FrameChanges = RedactedChanges.Of(authority, hiding),
            Placements = RedactedChanges.Of(authority.Placements, hiding),
            Governing = RedactedChanges.Of(authority, authority.Governing, hiding),
            BudgetDecisions = RedactedBudgets.Of(authority.BudgetDecisions, hiding),
        };
        return open with { Decisions = RedactedContents.Of(authority, open, hiding) };
    }

    /// <summary>The map with each value as <paramref name="change"/> makes it; the same map when no value became another.</summary>
    public static ImmutableSortedDictionary<TKey, TValue> Each<TKey, TValue>(ImmutableSortedDictionary<TKey, TValue> map, Func<TKey, TValue, TValue> change)
        where TKey : notnull
        where TValue : class
    {
        var changed = map;
        foreach (var (key, value) in map)
        {
            if (change(key, value) is var next && !ReferenceEquals(next, value))
            {
                changed = changed.SetItem(key, next);
            }
        }

        return changed;
    }

    /// <summary>Hides a text, if there is one.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static TextRef? Text(TextRef? text, SecrecyMark mark) => text?.Secret(mark.Sentence);

    // what is said of a place follows what stands there
    private static DraftingState Of(Authority authority, DraftingState drafting, Hiding hiding) =>
        Each(drafting.Plans, (id, said) => authority.Plans.Plans.TryGetValue(id, out var plan) && hiding.PlacesOf(authority, plan) is { Count: > 0 } places ? Of(said, places) : said) is var plans
        && ReferenceEquals(plans, drafting.Plans) ? drafting : new DraftingState(plans);

    private static PlanDrafting Of(PlanDrafting said, IReadOnlySet<string> places) => said with
    {
        Places = Each(said.Places, (place, shared) => places.Contains(place) && shared.Note is { } note ? shared with { Note = note.Secret(Follows) } : shared),
        Comments = Each(said.Comments, (_, comment) => places.Contains(comment.Place) ? comment with { Text = comment.Text.Secret(Follows) } : comment),
    };

    private const string Follows = "Det som sägs här gäller något som omfattas av sekretess.";

    private static CommissionsState Of(CommissionsState state, Hiding hiding) =>
        Each(state.Commissions, (id, commission) => hiding.Of(SecretKind.Commission, id.Value) is { } mark
            ? commission with { Text = Text(commission.Text, mark), Ending = Text(commission.Ending, mark) }
            : commission) is var commissions && ReferenceEquals(commissions, state.Commissions) ? state : new CommissionsState(commissions);

    // that it is held, by whom and when stays, as in a register
    private static DialoguesState Of(DialoguesState state, Hiding hiding) =>
        Each(state.Dialogues, (id, dialogue) => hiding.Of(SecretKind.Dialogue, id.Value) is { } mark ? Of(dialogue, mark) : dialogue) is var dialogues
        && ReferenceEquals(dialogues, state.Dialogues) ? state : new DialoguesState(dialogues);

    private static Dialogue Of(Dialogue dialogue, SecrecyMark mark) => dialogue with
    {
        Requests = dialogue.Requests.Select(r => r with { Text = Text(r.Text, mark), Answers = r.Answers.Select(a => a with { Text = Text(a.Text, mark) }).ToEquatableArray() }).ToEquatableArray(),
        Materials = dialogue.Materials.Select(_ => new DialogueMaterial(mark.Short, "/", null)).ToEquatableArray(),
        Record = dialogue.Record is { } held ? held with { Conclusions = Text(held.Conclusions, mark), Notes = Text(held.Notes, mark) } : null,
        Report = dialogue.Report is { } report ? report with { Text = Text(report.Text, mark) } : null,
        Cancelled = Text(dialogue.Cancelled, mark),
    };

    private static SecrecyState Of(SecrecyState state, Hiding hiding) => new(Each(state.Marks, (key, mark) =>
        SecretThing.Parse(key) is { } thing && (hiding.Things.ContainsKey(thing) || hiding.Within(thing.Kind, thing.Id))
            ? mark with { Reason = Text(mark.Reason, mark), Lifted = mark.Lifted is { } lifted ? lifted with { Reason = Text(lifted.Reason, mark) } : null }
            : mark));
}
