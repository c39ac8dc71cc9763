using System.Collections.Frozen;
using System.Collections.Immutable;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Decisions;

/// <summary>In which kinds of matter a step of a process is decided or prepared, by its topics, which are the same in every version.</summary>
public static class StepMatters
{
    private static readonly FrozenDictionary<string, ImmutableArray<MatterKind>> Kinds = new Dictionary<string, ImmutableArray<MatterKind>>(StringComparer.Ordinal)
    {
        ["directive"] = [MatterKind.PlanningDirective],
        ["budget"] = [MatterKind.Budget],
        ["finance-plan"] = [MatterKind.Budget],
        ["tax-rate"] = [MatterKind.TaxRate, MatterKind.Budget],
        ["annual-report"] = [MatterKind.AnnualReport],
        ["rulebook"] = [MatterKind.CareChoice],
        ["premises"] = [MatterKind.PlanningPremises],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kinds of matter that a topic is decided in, the most particular first; none where it is in no matter of its own.</summary>
    public static ImmutableArray<MatterKind> Of(string topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        // a dialogue about something decides nothing in it
        return topic.EndsWith(".dialogue", StringComparison.Ordinal) ? [] : Kinds.GetValueOrDefault(topic.Split('.')[0], []);
    }

    /// <summary>The matters of the year that a dated step is about: of each topic those of the most particular kind that there are.</summary>
    public static IEnumerable<Matter> Of(Authority authority, TimetableEntry entry)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(entry);
        return TopicsOf(authority, entry).SelectMany(topic => Of(topic)
            .Select(kind => authority.Decisions.Matters.Values.Where(m => m.Kind == kind && m.Year == entry.Year).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? []).DistinctBy(m => m.Id);
    }

    /// <summary>Whether what a dated step does may stand in a matter: one of its kinds and its year, or of no year or the year it is done in where the step is in no kind of its own.</summary>
    public static bool Fits(Authority authority, TimetableEntry entry, Matter matter)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(matter);
        var kinds = KindsOf(authority, entry);
        return kinds.IsEmpty ? matter.Year is null || matter.Year == entry.Year || matter.Year == entry.Date.Year : kinds.Contains(matter.Kind) && matter.Year == entry.Year;
    }

    /// <summary>The kinds of matter that a dated step is decided or prepared in; none where it is in no kind of its own.</summary>
    public static ImmutableArray<MatterKind> KindsOf(Authority authority, TimetableEntry entry) => [.. TopicsOf(authority, entry).SelectMany(topic => Of(topic)).Distinct()];

    /// <summary>What the dated step does; nothing where the entry dates no step.</summary>
    public static IEnumerable<string> TopicsOf(Authority authority, TimetableEntry entry)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step) ? step.Topics : [];
    }
}
