using Styrbord.Domain.BudgetDecisions;
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
        .. state.Decisions.Decisions.Values.Where(d => d.Matter == id).SelectMany(d => d.Notes.Select(n => (TextRef?)n.Text).Concat(d.Proceedings?.SelectMany(p => new[] { p.Who, p.Text }) ?? []).Concat([d.Remark, d.Sustainability, d.WithoutConsultation])),
        .. state.Decisions.Contents.Values.Where(c => c.Matter == id).SelectMany(c => new[] { c.Document, c.Changed?.MovedBy }),
        .. RedactedGoals.TextsOf(state, id),
        .. state.Decisions.Delegated.Decisions.Values.Where(d => d.Matter == id).SelectMany(d => new[] { d.What, d.WithoutConsultation }),
        .. state.Decisions.Urgent.Where(u => u.Matter == id).Select(u => u.WithoutConsultation),
        .. state.Meetings.Urgent.Values.Where(u => u.Matter == id).SelectMany(u => new[] { u.By, u.Text, u.Reason, u.WithoutConsultation }),
        .. state.Meetings.Books.Values.SelectMany(b => b.Annexes.Where(a => IsOf(state, a.Item, id)).Select(a => (TextRef?)a.Name).Concat(b.Paragraphs.Where(p => IsOf(state, p.Item, id)).Select(p => (TextRef?)p.Text))),
        .. state.FrameChanges.Changes.Values.Where(c => MoneyMatters.Of(state, c.Matter, c.Decision) == id).SelectMany(c => new[] { c.Reason, c.Financing }),
        .. state.Economy.Scenarios.Values.Where(s => s.Proposal?.Matter == id).Select(s => s.Reasons), .. state.Economy.Conversions.Values.Where(k => k.Matter == id).Select(k => k.Note),
    ];

    private static bool IsOf(Authority state, ItemId item, MatterId matter) => RedactedMeetings.MatterOf(state.Meetings, item).Contains(matter);

    private static IEnumerable<TextRef?> OfDialogue(Dialogue dialogue) =>
        [.. dialogue.Requests.SelectMany(r => r.Answers.Select(a => a.Text).Prepend(r.Text)), dialogue.Record?.Conclusions, dialogue.Record?.Notes, dialogue.Report?.Text, dialogue.Cancelled];
}
