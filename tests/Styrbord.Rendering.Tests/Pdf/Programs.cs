using System.Diagnostics;
using Styrbord.Rendering.Pdf;
using Xunit;

namespace Styrbord.Rendering.Tests.Pdf;

/// <summary>Small programs that read a PDF, where they are installed; else the test is shown as skipped.</summary>
internal static class Programs
{
    public static async Task<string> Run(string program, ReadOnlyMemory<byte> pdf, string[] arguments)
    {
        Assert.SkipWhen(ProgramPath.Find(program) is null, $"{program} saknas");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
            using var process = Process.Start(new ProcessStartInfo(program, [.. arguments, file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
