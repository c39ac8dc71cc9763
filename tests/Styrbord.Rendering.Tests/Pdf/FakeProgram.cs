using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Styrbord.Rendering.Tests.Pdf;

/// <summary>A shell script in the converter's place.</summary>
internal sealed class FakeProgram : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("styrbord-fake-").FullName;

    public FakeProgram(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skalskript saknas");
        File.WriteAllText(Path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Path => System.IO.Path.Combine(_folder, "program");

    /// <summary>The running script's process id, which it writes into <c>pid</c> beside itself.</summary>
    public async Task<int> PidAsync()
    {
        var file = System.IO.Path.Combine(_folder, "pid");
        while (!File.Exists(file) || (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Length == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        return int.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), CultureInfo.InvariantCulture);
    }

    public static bool IsRunning(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
