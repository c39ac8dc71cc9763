using System.Xml.Linq;

namespace Styrbord.Architecture.Tests;

/// <summary>Which project may reference which, and which may take packages.</summary>
internal static class ProjectRule
{
    private static readonly Dictionary<string, string[]> May = new(StringComparer.Ordinal)
    {
        ["Styrbord.Domain"] = [],
        ["Styrbord.Ledger"] = ["Styrbord.Domain"],
        ["Styrbord.Exchange"] = ["Styrbord.Domain"],
        ["Styrbord.Rendering"] = ["Styrbord.Domain"],
        ["Styrbord.Timeline"] = ["Styrbord.Domain", "Styrbord.Ledger"],
        ["Styrbord.Web"] = ["Styrbord.Domain", "Styrbord.Ledger", "Styrbord.Exchange", "Styrbord.Rendering", "Styrbord.Timeline"],
        ["styrbord"] = ["Styrbord.Domain", "Styrbord.Ledger", "Styrbord.Exchange", "Styrbord.Rendering", "Styrbord.Timeline", "Styrbord.Web"],
        ["Styrbord.Host"] = ["Styrbord.Domain", "Styrbord.Ledger", "Styrbord.Exchange", "Styrbord.Rendering", "Styrbord.Timeline", "Styrbord.Web"],
    };

    /// <summary>What an assembly or project references beyond its row of the table.</summary>
    public static IEnumerable<string> Violations(string project, IEnumerable<string> references) => !May.TryGetValue(project, out var allowed)
        ? [$"{project} has no row in the table of projects"]
        : references.Where(IsOurs).Except(allowed, StringComparer.Ordinal).Select(r => $"{project} references {r}");

    /// <summary>The domain takes nothing but the framework: no package, no web framework.</summary>
    public static IEnumerable<string> PackagesOfDomain(XDocument project) => project.Descendants()
        .Where(e => e.Name.LocalName is "PackageReference" or "FrameworkReference" or "Reference")
        .Select(e => $"Domain takes {e.Attribute("Include")?.Value}");

    /// <summary>An assembly the domain is compiled against that is not the framework's own.</summary>
    public static IEnumerable<string> ForeignTo(IEnumerable<string> references) => references
        .Where(r => r is not ("netstandard" or "mscorlib" or "System") && !r.StartsWith("System.", StringComparison.Ordinal))
        .Select(r => $"Domain is compiled against {r}");

    public static IEnumerable<string> ReferencesIn(XDocument project) => project.Descendants("ProjectReference")
        .Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/')));

    private static bool IsOurs(string name) => name.StartsWith("styrbord", StringComparison.OrdinalIgnoreCase);
}
