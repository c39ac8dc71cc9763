using System.Reflection;

namespace Styrbord.Architecture.Tests.Scanning;

/// <summary>The repository and its compiled assemblies.</summary>
internal static class House
{
    private static readonly string[] Projects = ["Styrbord.Domain", "Styrbord.Ledger", "Styrbord.Timeline", "Styrbord.Exchange", "Styrbord.Rendering", "Styrbord.Web", "styrbord"];

    private static readonly string[] NotOurs = [".git", ".vs", ".idea", "artifacts", "bin", "data", "node_modules", "obj", "TestResults"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Every assembly of src that is built so far.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. Projects.Where(p => File.Exists(Path.Combine(AppContext.BaseDirectory, p + ".dll"))).Select(p => Assembly.Load(new AssemblyName(p)))];

    public static Assembly Domain => typeof(Domain.Authority).Assembly;

    /// <summary>Files of the repository as paths from its root, with forward slashes, in order.</summary>
    public static IEnumerable<string> Files(string folder = "", params string[] endings) =>
        Walk(Path.Combine(Root, folder))
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => endings.Length == 0 || endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    private static IEnumerable<string> Walk(string folder) => !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(d => !NotOurs.Contains(Path.GetFileName(d), StringComparer.Ordinal)).SelectMany(Walk));

    private static string FindRoot(string from) =>
        File.Exists(Path.Combine(from, "Styrbord.slnx")) ? from : FindRoot(Path.GetDirectoryName(from) ?? throw new DirectoryNotFoundException("Styrbord.slnx"));
}
