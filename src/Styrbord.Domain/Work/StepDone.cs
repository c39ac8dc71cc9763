using System.Collections.Frozen;
using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>
/// Whether a dated step is done, as the timeline tells it: never by ticking alone. What it does is known by its topics, which are the
/// same in every version. What no part of the timeline can tell is done when somebody has said in which matter it was.
/// </summary>
internal static class StepDone
{
    // a decision may be made at a meeting before the one planned
    private const int Earlier = 28;

    private static readonly FrozenDictionary<string, ImmutableArray<MatterKind>> Matters = new Dictionary<string, ImmutableArray<MatterKind>>(StringComparer.Ordinal)
    {
        ["directive"] = [MatterKind.PlanningDirective],
        ["budget"] = [MatterKind.Budget],
        ["finance-plan"] = [MatterKind.Budget],
        ["tax-rate"] = [MatterKind.TaxRate, MatterKind.Budget],
        ["annual-report"] = [MatterKind.AnnualReport],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DialogueKind> Dialogues = new Dictionary<string, DialogueKind>(StringComparer.Ordinal)
    {
        ["dialogue.march"] = DialogueKind.ClosingAndBudget,
        ["dialogue.october"] = DialogueKind.InterimFollowUp,
        ["premises.dialogue"] = DialogueKind.Seminar,
        ["committee-directive.dialogue"] = DialogueKind.BeforeDirectives,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What an owner of a step has said of it is kept under this.</summary>
    public static string KeyOf(ItemId entry, StepOwner owner) => $"{entry}/{owner.Key}";

    public static bool Is(Authority authority, TimetableEntry entry, StepOwner owner) =>
        authority.Work.Outcomes.ContainsKey(KeyOf(entry.Id, owner)) || IsPlans(authority, entry, owner) || ByTopic(authority, entry, owner);

    /// <summary>Whether some part of the timeline tells when it is done: then nobody says it in its place.</summary>
    public static bool IsTold(Authority authority, TimetableEntry entry, StepOwner owner)
    {
        var step = entry.Step is { } id ? authority.Process.Steps.GetValueOrDefault(id) : null;
        var plans = entry.ForBody is not null || (step is not null && step.Topics.Any(IsOfPlans));
        return (owner.Body is { } body && (step?.Kind == StepKind.Constitution || (plans && authority.Organisation.Bodies[body].IsCommitteeLike)))
            || (step is not null && step.Topics.Any(t => IsToldBy(t, entry, owner)));
    }

    // what is only prepared may be prepared without a decision
    private static bool IsToldBy(string topic, TimetableEntry entry, StepOwner owner) => topic switch
    {
        "action-plan" => owner.Unit is not null,
        "directive.drafted" => true,
        _ => Dialogues.Keys.Any(k => topic.StartsWith(k, StringComparison.Ordinal))
            || (owner.Body is not null && entry.Kind == TimetableKind.Decision && Matters.ContainsKey(topic.Split('.')[0])),
    };

    private static bool ByTopic(Authority authority, TimetableEntry entry, StepOwner owner)
    {
        if (entry.Step is not { } id || !authority.Process.Steps.TryGetValue(id, out var step))
        {
            return false;
        }

        return step.Kind == StepKind.Constitution ? owner.Body is { } body && authority.Organisation.Bodies[body].Constituted is not null
            : step.Topics.Any(t => string.Equals(t, "action-plan", StringComparison.Ordinal)) ? owner.Unit is { } unit && authority.ActionPlans.Of(unit, entry.Year).LatestDelivered is not null
            : step.Topics.Any(t => string.Equals(t, "directive.drafted", StringComparison.Ordinal)) ? GoalsQueries.DirectiveOf(authority, entry.Year) is not null
            : step.Topics.Any(t => IsHeld(authority, entry, t) || IsDecided(authority, entry, owner, t));
    }

    /// <summary>A plan that is there has tasks of its own, until it is decided.</summary>
    private static bool IsPlans(Authority authority, TimetableEntry entry, StepOwner owner) =>
        (entry.ForBody is not null || (entry.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step) && step.Topics.Any(IsOfPlans)))
        && authority.Plans.Plans.Values.Any(p => p.Year == entry.Year && (owner.Body is { } body && (p.For == body || p.PreparedBy.Contains(body))));

    private static bool IsOfPlans(string topic) => topic.StartsWith("input.", StringComparison.Ordinal) || topic is "plan.decided" or "plan.confirmed";

    private static bool IsDecided(Authority authority, TimetableEntry entry, StepOwner owner, string topic) =>
        owner.Body is { } body && Matters.TryGetValue(topic.Split('.')[0], out var kinds)
        && authority.Decisions.Decisions.Values.Any(d =>
            d.Body == body && d.Outcome is not (DecisionOutcome.Tabled or DecisionOutcome.ReferredBack) && d.Day.AsEnd.DayNumber >= entry.Date.AsStart.DayNumber - Earlier
            && authority.Decisions.Matters[d.Matter] is var matter && kinds.Contains(matter.Kind) && matter.Year == entry.Year);

    /// <summary>A dialogue's request is made, it is held, or it is reported: the last word of the topic says which.</summary>
    private static bool IsHeld(Authority authority, TimetableEntry entry, string topic)
    {
        if (Dialogues.Keys.FirstOrDefault(k => topic.StartsWith(k, StringComparison.Ordinal)) is not { } key)
        {
            return false;
        }

        var level = topic.EndsWith(".officials", StringComparison.Ordinal) ? DialogueLevel.Officials : DialogueLevel.Political;
        return authority.Dialogues.Dialogues.Values.Any(d => d.Kind == Dialogues[key] && d.Level == level && (d.Year == entry.Year || d.Year == entry.Date.Year) && (topic[key.Length..] switch
        {
            ".request" => d.Requests.Count > 0 || d.Record is not null,
            ".reported" => d.Report is not null,
            _ => d.Record is not null,
        }));
    }
}
