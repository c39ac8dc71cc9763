using System.Text.RegularExpressions;
using Styrbord.Architecture.Tests.Samples;
using Styrbord.Domain.Kernel;

namespace Styrbord.Architecture.Tests;

/// <summary>What each feature says once about itself must be whole: nothing forgotten, nothing twice.</summary>
internal static partial class FeatureRule
{
    /// <summary>Concrete commands and events that stand in no feature's list, or in more than one place.</summary>
    public static IEnumerable<string> NotListedOnce(IEnumerable<Type> types, IReadOnlyList<Feature> features)
    {
        var listed = features.SelectMany(f => f.Commands.Select(c => c.Type).Concat(f.Events.Select(e => e.Type))).ToLookup(t => t);
        return types
            .Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(Command)) || t.IsSubclassOf(typeof(Event))))
            .Where(t => listed[t].Count() != 1)
            .Select(t => $"{t.Name} is listed {listed[t].Count()} times");
    }

    /// <summary>Commands that nobody may give: the row of the access table is empty.</summary>
    public static IEnumerable<string> WithoutAccess(IReadOnlyList<Feature> features) => features
        .SelectMany(f => f.Commands)
        .Where(c => c.By.IsDefaultOrEmpty || c.At is null)
        .Select(c => $"{c.Name} has no row in the access table");

    /// <summary>A feature is a folder at its level; its events bear its name and what happened, as the type says.</summary>
    public static IEnumerable<string> Misnamed(IReadOnlyList<Feature> features) =>
    [
        .. features.SelectMany(f => f.Commands.Select(c => c.Type).Concat(f.Events.Select(e => e.Type))
            .Where(t => Camel(FolderOf(t)) != f.Name || LevelRule.Levels.GetValueOrDefault(FolderOf(t), -1) != f.Level)
            .Select(t => $"{t.Name} is listed by {f.Name} at level {f.Level}")),
        .. features.SelectMany(f => f.Events
            .Where(e => !VersionEnd().IsMatch(e.Type.Name) && e.Name != $"{f.Name}.{Kebab(e.Type.Name)}")
            .Select(e => $"{e.Type.Name} is called {e.Name}")),
        .. features.SelectMany(f => f.Events).GroupBy(e => (e.Name, e.Version)).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key.Name} version {g.Key.Version} stands twice"),
    ];

    /// <summary>Texts that an event holds but does not name in <see cref="Event.Texts"/>: the store would lose them.</summary>
    public static IEnumerable<string> LosesTexts(IEnumerable<Type> events)
    {
        foreach (var type in events)
        {
            var happened = Sample.Of<Event>(type);
            var named = happened.Texts.ToHashSet();
            foreach (var text in Texts.In(happened).Where(t => !named.Contains(t)))
            {
                yield return $"{type.Name} does not name its text {text.Id}";
            }
        }
    }

    public static string Kebab(string name) => Capital().Replace(name, "-$0").TrimStart('-').ToLowerInvariant();

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string FolderOf(Type type) => type.Namespace!.Split('.')[^1];

    [GeneratedRegex("[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Capital();

    [GeneratedRegex("V[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionEnd();
}
