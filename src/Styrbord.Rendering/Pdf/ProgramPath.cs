namespace Styrbord.Rendering.Pdf;

internal static class ProgramPath
{
    /// <summary>The program's full path, or nothing when it is not there.</summary>
    public static string? Find(string program)
    {
        if (Path.IsPathRooted(program))
        {
            return File.Exists(program) ? program : null;
        }

        var names = OperatingSystem.IsWindows() ? new[] { $"{program}.exe", $"{program}.com" } : [program];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
