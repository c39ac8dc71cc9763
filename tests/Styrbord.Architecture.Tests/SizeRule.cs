namespace Styrbord.Architecture.Tests;

/// <summary>
/// No file over 400 lines, no method over 60, no Razor file over 120 with more than 50 of code. Tables of data are initialisers
/// of static fields, not methods, and so stand apart.
/// </summary>
internal static class SizeRule
{
    private const int File = 400, Method = 60, Razor = 120, RazorCode = 50;

    public static IEnumerable<string> OfFile(string name, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        if (!name.EndsWith(".razor", StringComparison.Ordinal))
        {
            return Over(name, lines.Length, File);
        }

        return [.. Over(name, lines.Length, Razor), .. Over($"{name} @code", CodeLines(lines), RazorCode)];
    }

    public static IEnumerable<string> OfMethods(IEnumerable<(string Name, int Lines)> methods) => methods.SelectMany(m => Over(m.Name, m.Lines, Method));

    private static string[] Over(string what, int lines, int cap) => lines > cap ? [$"{what}: {lines} lines, at most {cap}"] : [];

    /// <summary>Lines within the braces of the @code block, which by format ends at the first brace in the first column.</summary>
    private static int CodeLines(string[] lines)
    {
        var start = Array.FindIndex(lines, l => l.StartsWith("@code", StringComparison.Ordinal));
        var end = start < 0 ? -1 : Array.FindIndex(lines, start, l => l.StartsWith('}'));
        return start < 0 ? 0 : (end < 0 ? lines.Length : end) - start - 1;
    }
}
