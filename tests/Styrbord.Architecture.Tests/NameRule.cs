using System.Text.RegularExpressions;

namespace Styrbord.Architecture.Tests;

/// <summary>A type is called what it is; these endings say nothing.</summary>
internal static partial class NameRule
{
    public static IEnumerable<string> Violations(IEnumerable<Type> types) => types
        .Where(t => !t.Name.StartsWith('<') && Empty().IsMatch(t.Name))
        .Select(t => t.FullName!);

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utility|Utilities|Service|Dto|DTO|Base|Impl)(`[0-9]+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Empty();
}
