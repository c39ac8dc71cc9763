namespace Styrbord.Architecture.Tests;

/// <summary>
/// What belongs to the place where the code was written, not to the code: machine paths, hosts of package registries, names of
/// tools. The words are put together here so that this file does not hold them.
/// </summary>
internal static class WorkplaceRule
{
    private static readonly string[] Words =
    [
        "/wo" + "rk/", "/tm" + "p/h/", "/tm" + "p/bash_jobs", "/ro" + "ot/", "/far" + "m/", "farm" + "-studio", "farm" + "-bench", "/.libr" + "ary/",
        "api.nug" + "et.org", "www.nug" + "et.org", "registry.npm" + "js.org", "pkgs.dev." + "azure.com", "artifact" + "registry", "deb.deb" + "ian.org", "packages.micro" + "soft.com",
        "Co-Auth" + "ored-By", "Cla" + "ude", "Anthro" + "pic", "Chat" + "GPT", "Co" + "pilot",
    ];

    private static readonly string[] Text =
        [".cs", ".razor", ".ts", ".mjs", ".js", ".css", ".html", ".md", ".json", ".yaml", ".yml", ".csv", ".sql", ".props", ".targets", ".csproj", ".slnx", ".resx", ".txt", ".sh", ".editorconfig", ".config"];

    public static bool Reads(string file) =>
        Path.GetExtension(file) is { Length: > 0 } ending ? Text.Contains(ending) : Path.GetFileName(file) is "run" or "test" or "kill9";

    public static IEnumerable<string> Violations(string file, string text) =>
        Words.Where(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{file} says {w}");
}
