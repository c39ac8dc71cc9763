using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>The texts of a secret thing that is no part of a plan and no document of texts.</summary>
internal static class HiddenTexts
{
    public static IEnumerable<TextRef?> Of(Authority state, SecretThing thing) => thing.Kind switch
    {
        SecretKind.Matter => OfMatter(state, new(thing.Id)),
        SecretKind.Activity when state.ActionPlans.Activities.TryGetValue(new(thing.Id), out var activity) => [activity.Content.Text, activity.Note, activity.Dropped],
        SecretKind.ActionPlan when thing.ActionPlan is var (unit, year) && state.ActionPlans.Of(unit, year).Sections.TryGetValue(thing.Part, out var section) => [section.Text],
        SecretKind.Commission when state.Commissions.Commissions.TryGetValue(new(thing.Id), out var commission) => [commission.Text, commission.Ending],
        SecretKind.Dialogue when state.Dialogues.Dialogues.TryGetValue(new(thing.Id), out var dialogue) => OfDialogue(dialogue),
        _ => [],
    };

    private static IEnumerable<TextRef?> OfMatter(Authority state, MatterId id) =>
    [
        .. state.Decisions.Matters.TryGetValue(id, out var matter) ? [matter.Summary, matter.Sustainability] : Array.Empty<TextRef?>(),
        .. state.Decisions.Decisions.Values.Where(d => d.Matter == id).SelectMany(d => d.Notes.Select(n => (TextRef?)n.Text).Append(d.Remark)),
        .. state.Decisions.Contents.Values.Where(c => c.Matter == id).Select(c => c.Document),
        .. state.FrameChanges.Changes.Values.Where(c => c.Matter == id).SelectMany(c => new[] { c.Reason, c.Financing }),
        .. state.Economy.Scenarios.Values.Where(s => s.Proposal?.Matter == id).Select(s => s.Reasons), .. state.Economy.Conversions.Values.Where(k => k.Matter == id).Select(k => k.Note),
    ];

    private static IEnumerable<TextRef?> OfDialogue(Dialogue dialogue) =>
        [.. dialogue.Requests.SelectMany(r => r.Answers.Select(a => a.Text).Prepend(r.Text)), dialogue.Record?.Conclusions, dialogue.Record?.Notes, dialogue.Report?.Text, dialogue.Cancelled];
}
