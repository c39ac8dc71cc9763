namespace Styrbord.Browser.Tests.Hosting;

/// <summary>Where things are in the checkout.</summary>
internal static class House
{
    public static readonly string Root = FindRoot();

    /// <summary>The host that was built with these tests, in the same configuration.</summary>
    public static string Executable =>
        Path.Combine(Root, "artifacts", "bin", "Styrbord.Host", new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/')).Name, "styrbord.dll");

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Styrbord.slnx")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("Styrbord.slnx is not above the tests");
    }
}
