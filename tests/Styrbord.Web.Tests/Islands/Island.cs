using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Styrbord.Web.Tests.Islands;

/// <summary>The text island's reading and writing, run in Node as the build bundled it.</summary>
internal static class Island
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private static string Bundle => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "islands", "check.mjs"));

    /// <summary>What each text, or each line of marked words, is when it has been through the editor.</summary>
    public static async Task<Written[]> ThroughAsync(IEnumerable<Given> texts)
    {
        if (!File.Exists(Bundle))
        {
            Assert.Skip("Textredigeraren är inte byggd (Node saknas)");
        }

        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, ArgumentList = { Bundle } };
        using var process = System.Diagnostics.Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        await JsonSerializer.SerializeAsync(process.StandardInput.BaseStream, texts, Names);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<Written[]>(await answer, Names)!;
    }

    internal sealed record Given(string? Markdown = null, IReadOnlyList<Run>? Runs = null);

    internal sealed record Run(string Text, Marks Marks);

    internal sealed record Marks(bool Bold, bool Italic, string? Link);

    /// <param name="Text">The Markdown.</param>
    /// <param name="Html">How the editor shows it.</param>
    internal sealed record Written(string Text, string Html);
}
