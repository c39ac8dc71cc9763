using System.Reflection;
using System.Text;
using Styrbord.Architecture.Tests.Scanning;
using Styrbord.TestKit;

namespace Styrbord.Architecture.Tests.Docs;

/// <summary>docs/requirements.md: every row of the requirements with the tests that hold it, and what is not yet met.</summary>
internal static class RequirementsPage
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public sealed record Row(string Id, string Area, string Text);

    public static IReadOnlyList<Row> Rows { get; } = [.. House.Read("docs/requirements.csv").TrimEnd('\n').Split('\n').Skip(1).Select(Parse)];

    public static string Write(ILookup<string, string> tests)
    {
        var held = Rows.Count(r => tests.Contains(r.Id));
        var page = new StringBuilder($"""
            # Requirements and the tests that hold them

            Generated from `requirements.csv` and the tests' `[Requirement]` marks by `./test --update-docs`; do not edit.

            {held} of {Rows.Count} rows have a test. A row without one is not yet met.

            """);
        foreach (var area in Rows.GroupBy(r => r.Area, StringComparer.Ordinal))
        {
            page.Append($"\n## {area.Key}\n\n{area.Count(r => tests.Contains(r.Id))} of {area.Count()}\n\n| row | requirement | tests |\n|---|---|---|\n");
            foreach (var row in area)
            {
                page.Append($"| {row.Id} | {row.Text} | {(tests.Contains(row.Id) ? string.Join("<br>", tests[row.Id].Order(StringComparer.Ordinal)) : "not yet met")} |\n");
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Row to tests, read from every compiled test project of the same build.</summary>
    public static ILookup<string, string> TestsByRow() => TestAssemblies()
        .SelectMany(a => a.GetTypes())
        .SelectMany(t => t.GetMethods(Declared).SelectMany(m => Marks(t).Concat(Marks(m)).Select(row => (row, Test: $"{Short(t)}.{m.Name}"))).Where(_ => !t.IsAbstract))
        .Distinct()
        .ToLookup(p => p.row, p => p.Test, StringComparer.Ordinal);

    private static IEnumerable<string> Marks(MemberInfo member) => member is MethodInfo method && !IsTest(method)
        ? []
        : member.GetCustomAttributes<RequirementAttribute>().SelectMany(a => a.Rows);

    private static bool IsTest(MethodInfo method) => method.GetCustomAttributes().Any(a => a is Xunit.v3.IFactAttribute);

    private static string Short(Type type) => $"{type.Assembly.GetName().Name!.Replace("Styrbord.", "", StringComparison.Ordinal).Replace(".Tests", "", StringComparison.Ordinal)}: {type.Name}";

    private static IEnumerable<Assembly> TestAssemblies()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        foreach (var project in House.Files("tests", ".Tests.csproj").Select(f => Path.GetFileNameWithoutExtension(f)))
        {
            yield return Assembly.LoadFrom(Path.Combine(built.Parent!.Parent!.FullName, project, built.Name, project + ".dll"));
        }
    }

    private static Row Parse(string line)
    {
        var first = line.IndexOf(',', StringComparison.Ordinal);
        var (area, tail) = Field(line[(first + 1)..]);
        return new(line[..first], area, Field(tail).Value);
    }

    private static (string Value, string Tail) Field(string text)
    {
        if (!text.StartsWith('"'))
        {
            var comma = text.IndexOf(',', StringComparison.Ordinal);
            return comma < 0 ? (text, "") : (text[..comma], text[(comma + 1)..]);
        }

        var end = 1;
        while (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"'))
        {
            end += text[end] == '"' ? 2 : 1;
        }

        return (text[1..end].Replace("\"\"", "\"", StringComparison.Ordinal), text[(end + 1)..].TrimStart(','));
    }
}
