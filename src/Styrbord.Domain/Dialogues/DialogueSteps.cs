using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Dialogues;

/// <summary>What the process version that is followed says of a dialogue: its step, with the months it is held in and what it gives.</summary>
public static class DialogueSteps
{
    private const string BeforeDirectives = "committee-directive.dialogue";

    /// <summary>The step that a dialogue is, by the version its calendar year follows; nothing where the version has none.</summary>
    public static ProcessStep? Of(Authority authority, Dialogue dialogue)
    {
        ArgumentNullException.ThrowIfNull(dialogue);
        var version = dialogue.Days.Count > 0 ? VersionQueries.OfCalendar(authority, dialogue.Days[0].Year) : VersionQueries.Followed(authority, dialogue.Year);
        return version is not null && TopicOf(dialogue) is { } topic ? StepOf(authority, version, topic) : null;
    }

    /// <summary>The step has its months, and the dialogue has a day outside them .</summary>
    public static bool IsOutside(Authority authority, Dialogue dialogue) =>
        Of(authority, dialogue) is { Time.Months: { Count: > 0 } months } && dialogue.Days.Any(d => !months.Contains(d.Month));

    /// <summary>The step whose dialogue the committees' own directives for a planning year presuppose, when none is called with a day; else nothing.</summary>
    public static ProcessStep? LackingBeforeDirectives(Authority authority, int planningYear) =>
        VersionQueries.Followed(authority, planningYear) is { } version && !DialoguesQueries.HasDialogueBeforeDirectives(authority, planningYear)
            ? StepOf(authority, version, BeforeDirectives) : null;

    /// <summary>The steps that rest on the one a dialogue is.</summary>
    public static IEnumerable<ProcessStep> ConditionFor(Authority authority, Dialogue dialogue) =>
        Of(authority, dialogue) is { } step ? VersionQueries.StepsOf(authority, step.Version).Where(s => s.BuildsOn.Any(b => b.Step == step.Id)) : [];

    /// <summary>What the process has to know of a dialogue: the days it gives its step.</summary>
    internal static DayElsewhere DayOf(Dialogue dialogue) =>
        new(dialogue.Id, TopicOf(dialogue), dialogue.Days, null, new[] { dialogue.Host }.Concat(dialogue.With).Distinct().ToEquatableArray(), dialogue.Cancelled is not null, 0, dialogue.Stamp.At);

    private static ProcessStep? StepOf(Authority authority, ProcessVersion version, string topic) =>
        VersionQueries.StepsOf(authority, version.Id).FirstOrDefault(s => s.Kind == StepKind.Dialogue && s.Topics.Contains(topic, StringComparer.Ordinal));

    private static string? TopicOf(Dialogue dialogue)
    {
        var topic = dialogue.Kind switch
        {
            DialogueKind.ClosingAndBudget => "dialogue.march",
            DialogueKind.InterimFollowUp => "dialogue.october",
            DialogueKind.Planning or DialogueKind.Seminar => "premises.dialogue",
            DialogueKind.BeforeDirectives => BeforeDirectives,
            _ => null,
        };
        return dialogue.Level == DialogueLevel.Officials && topic is not null ? $"{topic}.officials" : topic;
    }
}
