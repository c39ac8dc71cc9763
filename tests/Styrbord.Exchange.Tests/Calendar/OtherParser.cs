using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Styrbord.Exchange.Tests.Calendar;

/// <summary>What <c>ical.js</c> makes of a calendar.</summary>
internal static class OtherParser
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    public static async Task<ReadCalendar> ReadAsync(byte[] calendar)
    {
        var folder = Folder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "ical.js")))
        {
            Assert.Skip("ical.js är inte hämtad (Node saknas)");
        }

        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, ArgumentList = { Path.Combine(folder, "read.mjs") } };
        start.Environment["TZ"] = "America/New_York";
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(calendar, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<ReadCalendar>(await answer, Names)!;
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Styrbord.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "tests", "ical");
    }

    internal sealed record ReadCalendar(string Name, IReadOnlyList<ReadEvent> Events);

    internal sealed record ReadEvent(string Uid, string Summary, string? Description, string? Location, int Sequence, string Status, bool AllDay, string Start, string End);
}
