using System.Reflection;
using System.Text.RegularExpressions;

namespace Styrbord.Architecture.Tests.Docs;

/// <summary>Identifiers of the glossary that the code does not have.</summary>
internal static partial class GlossaryRule
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    public static IEnumerable<string> Unknown(string glossary, IEnumerable<Type> types)
    {
        var names = types.SelectMany(t => t.GetMembers(Any).Select(m => m.Name).Append(t.Name)).ToHashSet(StringComparer.Ordinal);
        return Row().Matches(glossary).Select(m => m.Groups["name"].Value).Where(n => !names.Contains(n));
    }

    [GeneratedRegex(@"^\| [^|`]+ \| `(?<name>\w+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
