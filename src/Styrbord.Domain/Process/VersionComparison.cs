using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>Two process versions side by side: their steps, the words they use, and what they state besides.</summary>
/// <param name="Terms">Where they call the same thing otherwise, or only one has a word for it.</param>
/// <param name="Statements">By topic; where only one says something the other list is empty.</param>
public sealed record VersionComparison(
    ProcessVersion Left, ProcessVersion Right, ImmutableArray<ComparedStep> Steps, ImmutableArray<ComparedTerm> Terms, ImmutableArray<ComparedStatement> Statements);

/// <summary>The same step in two versions, or a step of one of them only.</summary>
/// <param name="Topic">What they have in common; nothing for a match by rule or a step without topics.</param>
/// <param name="Left">Empty when only the right version has it; several when it says it in several steps.</param>
/// <param name="Inferred">No topic says that they are the same: kind and document or title are alike.</param>
/// <param name="Differs">In what they differ; empty also when one side is.</param>
/// <param name="Moved">Months later (negative: earlier) in the right version; nothing where months cannot be set against each other.</param>
public sealed record ComparedStep(
    string? Topic, ImmutableArray<ProcessStep> Left, ImmutableArray<ProcessStep> Right, bool Inferred, ImmutableArray<StepAspect> Differs, int? Moved)
{
    /// <summary>The step it is best known by.</summary>
    public ProcessStep Main => Right.IsEmpty ? Left[0] : Right[0];

    public bool InBoth => !Left.IsEmpty && !Right.IsEmpty;
}

/// <summary>In what a step differs between two versions.</summary>
[JsonConverter(typeof(WordConverter<StepAspect>))]
public enum StepAspect
{
    Title,

    /// <summary>Month, rule or day.</summary>
    Time,

    /// <summary>Another kind of body, not only another name.</summary>
    Responsible,

    /// <summary>The same kind of body under another name or identity.</summary>
    ResponsibleName,
    Kind,
    Document,
    Content,
    BuildsOn,
    Receivers,
}

public sealed record ComparedTerm(string Key, EquatableArray<string> Left, EquatableArray<string> Right);

public sealed record ComparedStatement(string Topic, ImmutableArray<ProcessStatement> Left, ImmutableArray<ProcessStatement> Right);

public static class VersionComparing
{
    /// <summary>The comparison, or nothing if one of the versions is not there.</summary>
    public static VersionComparison? Of(Authority authority, ItemId left, ItemId right)
    {
        var versions = authority.Process.Versions;
        return versions.TryGetValue(left, out var a) && versions.TryGetValue(right, out var b)
            ? new(a, b, Steps(authority, left, right), Terms(a, b), Statements(a, b))
            : null;
    }

    private static ImmutableArray<ComparedStep> Steps(Authority authority, ItemId left, ItemId right)
    {
        var (ours, theirs) = (VersionQueries.StepsOf(authority, left), VersionQueries.StepsOf(authority, right));
        var rows = new List<(int Place, ComparedStep Row)>();
        foreach (var topic in ours.Concat(theirs).Where(s => s.Topics.Count > 0).Select(s => s.Topics[0]).Distinct(StringComparer.Ordinal))
        {
            ImmutableArray<ProcessStep> l = With(ours, topic), r = With(theirs, topic);
            rows.Add((Place(ours, theirs, l, r), Row(authority, topic, l, r, inferred: false)));
        }

        var untold = theirs.Where(s => s.Topics.Count == 0).ToList();
        foreach (var step in ours.Where(s => s.Topics.Count == 0))
        {
            var same = untold.Find(s => IsAlike(step, s));
            ImmutableArray<ProcessStep> r = same is null ? [] : [same];
            rows.Add((step.Order * 2, Row(authority, null, [step], r, inferred: same is not null)));
            untold.Remove(same!);
        }

        rows.AddRange(untold.Select(step => (Place(ours, theirs, [], [step]), Row(authority, null, [], [step], inferred: false))));
        return [.. rows.OrderBy(r => r.Row.Main.Phase).ThenBy(r => r.Place).Select(r => r.Row)];
    }

    // the steps whose first topic it is stand before those that also do it
    private static ImmutableArray<ProcessStep> With(ImmutableArray<ProcessStep> steps, string topic) =>
        [.. steps.Where(s => s.Topics.Contains(topic, StringComparer.Ordinal)).OrderByDescending(s => string.Equals(s.Topics[0], topic, StringComparison.Ordinal)).ThenBy(s => s.Order)];

    /// <summary>A step only the right version has stands after the last one before it that both have.</summary>
    private static int Place(ImmutableArray<ProcessStep> ours, ImmutableArray<ProcessStep> theirs, ImmutableArray<ProcessStep> left, ImmutableArray<ProcessStep> right)
    {
        if (!left.IsEmpty)
        {
            return left[0].Order * 2;
        }

        var before = theirs.Where(s => s.Order < right[0].Order).Reverse()
            .Select(s => s.Topics.Count == 0 ? null : ours.FirstOrDefault(o => o.Topics.Contains(s.Topics[0], StringComparer.Ordinal))).FirstOrDefault(o => o is not null);
        return ((before?.Order ?? 0) * 2) + 1;
    }

    private static bool IsAlike(ProcessStep left, ProcessStep right) =>
        left.Kind == right.Kind && left.Phase == right.Phase
        && (Same(left.Title, right.Title) || (left.Document is not null && Same(left.Document, right.Document)));

    private static bool Same(string? left, string? right) => string.Equals(left?.Trim(), right?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static ComparedStep Row(Authority authority, string? topic, ImmutableArray<ProcessStep> left, ImmutableArray<ProcessStep> right, bool inferred) =>
        new(topic, left, right, inferred, left.IsEmpty || right.IsEmpty ? [] : [.. StepDifferences.Of(authority, left, right)], StepDifferences.Moved(topic, left, right));

    private static ImmutableArray<ComparedTerm> Terms(ProcessVersion a, ProcessVersion b) =>
        [.. a.Terms.Concat(b.Terms).Select(t => t.Key).Distinct(StringComparer.Ordinal)
            .Select(key => new ComparedTerm(key, NamesOf(a, key), NamesOf(b, key))).Where(t => t.Left != t.Right)];

    private static EquatableArray<string> NamesOf(ProcessVersion version, string key) => version.Terms.FirstOrDefault(t => string.Equals(t.Key, key, StringComparison.Ordinal))?.Names ?? [];

    private static ImmutableArray<ComparedStatement> Statements(ProcessVersion a, ProcessVersion b) =>
        [.. a.Statements.Concat(b.Statements).Where(s => s.Topics.Count > 0).Select(s => s.Topics[0]).Distinct(StringComparer.Ordinal)
            .Select(topic => new ComparedStatement(topic, [.. a.Statements.Where(s => s.Topics.Contains(topic, StringComparer.Ordinal))], [.. b.Statements.Where(s => s.Topics.Contains(topic, StringComparer.Ordinal))]))];
}
