using System.Collections.Frozen;
using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Documents;
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
        authority.Work.Outcomes.ContainsKey(KeyOf(entry.Id, owner)) || ByPlan(authority, entry, owner) || ByTopic(authority, entry, owner);

    /// <summary>A plan that is there has tasks of its own, with their day, until it is decided: the step is not shown beside them, though it is not done.</summary>
    public static bool IsCovered(Authority authority, TimetableEntry entry, StepOwner owner) =>
        !Is(authority, entry, owner) && PlansOf(authority, entry, owner).Any(p => PlanDays.Of(authority, p, PlanDays.StageOf(authority, entry) ?? p.Stage, owner.Body) is not null);

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
        "directive.drafted" or "review" => true,
        _ => DialogueOf(topic) is not null
            || (owner.Body is not null && entry.Kind == TimetableKind.Decision && !StepMatters.Of(topic).IsEmpty),
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
            : step.Topics.Any(t => string.Equals(t, "consultation", StringComparison.Ordinal)) ? IsConsulted(authority, entry)
            : step.Topics.Any(t => string.Equals(t, "review", StringComparison.Ordinal)) ? authority.Process.Reviews.Values.Any(r => r.IsClosed && r.Year == entry.Date.Year)
            : IsAllOf(step.Topics.Where(t => !StepMatters.Of(t).IsEmpty || DialogueOf(t) is not null), t => IsHeld(authority, entry, owner, t) || IsDecided(authority, entry, owner, t) || IsLaidForth(authority, entry, t));
    }

    // what was said is recorded with its day, which may be another than the one planned
    private static bool IsConsulted(Authority authority, TimetableEntry entry) =>
        authority.UnionConsultation.Consultations.Values.Any(c => c.Steps.Any(s => s.Day.DayNumber >= entry.Date.AsStart.DayNumber - Earlier && s.Day <= (entry.Until ?? entry.Date).AsEnd.AddDays(Earlier)));

    // a step of two topics is done when both are
    private static bool IsAllOf(IEnumerable<string> topics, Func<string, bool> isDone) => topics.Aggregate((bool?)null, (all, topic) => all != false && isDone(topic)) == true;

    /// <summary>The plan's own step is done when the body has decided it, on its way to the committee when it is locked.</summary>
    private static bool ByPlan(Authority authority, TimetableEntry entry, StepOwner owner)
    {
        var topics = entry.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step) ? step.Topics : [];
        return PlansOf(authority, entry, owner).Any(p => topics.Any(t => t.StartsWith("input.", StringComparison.Ordinal))
            ? authority.Decisions.Contents.Values.Any(c => string.Equals(c.Subject, p.Id.Value, StringComparison.Ordinal))
            : authority.Decisions.Decisions.Values.Any(d => d.Body is { } by && (by == owner.Body || by == entry.Body) && d.IsApproval && d.Content is { } content && string.Equals(authority.Decisions.Contents[content].Subject, p.Id.Value, StringComparison.Ordinal)
                && d.Day.AsEnd.DayNumber >= entry.Date.AsStart.DayNumber - Earlier && (!topics.Contains("plan.confirmed", StringComparer.Ordinal) || d.Stage is DecisionStage.Confirmation or DecisionStage.Adjustment)));
    }

    private static IEnumerable<Plan> PlansOf(Authority authority, TimetableEntry entry, StepOwner owner) =>
        entry.ForBody is not null || (entry.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step) && step.Topics.Any(IsOfPlans))
            ? authority.Plans.Plans.Values.Where(p => p.Year == entry.Year && !(entry.ForBody is { } coming && p.For != coming) && owner.Body is { } body && (p.For == body || p.PreparedBy.Contains(body) || (entry.Body is { } named && p.PreparedBy.Contains(named))))
            : [];

    private static bool IsOfPlans(string topic) => topic.StartsWith("input.", StringComparison.Ordinal) || topic is "plan.decided" or "plan.confirmed";

    /// <summary>The premises of a year are there when their text is locked, or a dialogue at which they were laid forth has been held .</summary>
    private static bool IsLaidForth(Authority authority, TimetableEntry entry, string topic) =>
        string.Equals(topic, "premises", StringComparison.Ordinal)
        && (TextQueries.Of(authority, entry.Year).Any(t => t.Kind == DocumentKind.PlanningPremises && !t.Kept.IsEmpty) || PremisesDocument.PresentedAt(authority, entry.Year).Any(d => d.Record is not null));

    // of whom a decision is, no name says where the step is the staff's to find
    private static bool IsDecided(Authority authority, TimetableEntry entry, StepOwner owner, string topic) =>
        (owner.Body is not null || (owner.Unit is null && entry.Kind == TimetableKind.Decision)) && StepMatters.Of(topic) is { IsEmpty: false } kinds
        && authority.Decisions.Decisions.Values.Any(d =>
            (owner.Body is not { } body ? d.Stage != DecisionStage.Preparation : d.Body == body || (d.Body is { } by && by == entry.Body)) && d.Outcome is not (DecisionOutcome.Tabled or DecisionOutcome.ReferredBack) && d.Day.AsEnd.DayNumber >= entry.Date.AsStart.DayNumber - Earlier
            && authority.Decisions.Matters[d.Matter] is var matter && kinds.Contains(matter.Kind) && matter.Year == entry.Year);

    /// <summary>A dialogue's request is made, it is held, or it is reported: the last word of the topic says which. A dialogue of others is not the owner's.</summary>
    private static bool IsHeld(Authority authority, TimetableEntry entry, StepOwner owner, string topic)
    {
        if (DialogueOf(topic) is not { } key)
        {
            return false;
        }

        var level = topic.EndsWith(".officials", StringComparison.Ordinal) ? DialogueLevel.Officials : DialogueLevel.Political;
        return authority.Dialogues.Dialogues.Values.Any(d => d.Kind == Dialogues[key] && d.Level == level && (d.Year == entry.Year || d.Year == entry.Date.Year)
            && (owner.Body is not { } body || d.Host == body || AccessQueries.ServedAt(authority, d.Host) == body || d.With.Contains(body))
            && (topic[key.Length..] switch
            {
                ".request" => d.Requests.Count > 0 || d.Record is not null,
                ".reported" => d.Report is not null,
                _ => d.Record is not null,
            }));
    }

    private static string? DialogueOf(string topic) => Dialogues.Keys.FirstOrDefault(k => topic.StartsWith(k, StringComparison.Ordinal));
}
