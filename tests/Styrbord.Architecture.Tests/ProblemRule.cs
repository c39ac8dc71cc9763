using System.Text.RegularExpressions;
using System.Xml.Linq;
using Styrbord.Architecture.Tests.Samples;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Architecture.Tests;

/// <summary>Every code that can meet a person has its Swedish sentence and remedy, and they ask only for data that the problem carries.</summary>
internal static partial class ProblemRule
{
    private const string Mend = ".mend";

    // filled from the form it stands in
    private const string Field = "field";
    private static readonly string[] Extra = ["", Mend];

    public static IEnumerable<Problem> All(IEnumerable<Type> types) => types
        .Where(t => t.IsSubclassOf(typeof(Problem)) && !t.IsAbstract)
        .SelectMany(Samples)
        .OrderBy(p => p.Code, StringComparer.Ordinal);

    // the two problems that are families of codes
    private static IEnumerable<Problem> Samples(Type type) => type == typeof(Missing)
        ? new[] { "section", "goal-text", "answer", "indicator", "target", "addressees" }.Select(what => new Missing(what, "place", "number", "name"))
        : type == typeof(Unexamined)
        ? new[] { "section", "goal-text", "focus-area", "commitment", "indicator" }.Select(kind => new Unexamined(kind, "place", "number", "name"))
        : [Sample.Of<Problem>(type)];

    public static IEnumerable<string> Violations(IReadOnlyList<Problem> problems, IReadOnlyDictionary<string, string> texts) =>
    [
        .. problems.GroupBy(p => p.Code, StringComparer.Ordinal).Where(g => g.Select(p => p.GetType()).Distinct().Count() > 1).Select(g => $"{g.Key} is the code of several problems"),
        .. problems.Where(p => !Form().IsMatch(p.Code)).Select(p => $"{p.Code} is no code"),
        .. problems.Where(p => !texts.ContainsKey(p.Code)).Select(p => $"{p.Code} has no Swedish text"),
        .. problems.Where(p => texts.ContainsKey(p.Code) && string.IsNullOrWhiteSpace(texts.GetValueOrDefault(p.Code + Mend))).Select(p => $"{p.Code} does not say how to mend it"),
        .. problems.SelectMany(p => Extra.SelectMany(e => Asked(texts.GetValueOrDefault(p.Code + e, ""))).Where(a => a != Field && !p.Data.ContainsKey(a)).Select(a => $"{p.Code} asks for {{{a}}}, which the problem does not carry")),
    ];

    public static IReadOnlyDictionary<string, string> Texts(IEnumerable<XDocument> resources) => resources
        .SelectMany(r => r.Descendants("data"))
        .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    private static IEnumerable<string> Asked(string text) => Place().Matches(text).Select(m => m.Value[1..^1]);

    [GeneratedRegex(@"\{[A-Za-z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^[a-zA-Z]+\.[a-z0-9-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
