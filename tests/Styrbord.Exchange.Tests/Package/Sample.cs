using Styrbord.Domain;
using Styrbord.Exchange.Package;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The package samples/blekinge-2019 and the authority it gives, read once for all tests.</summary>
internal static class Sample
{
    public static readonly string Folder = Path.Combine(Root(), "samples", "blekinge-2019");

    public static readonly PackageReading Reading = PackageReader.Read(Folder);

    private static readonly Lazy<TrialResult> Imported = new(() => PackageTrial.Run(PackageSteps.Of(Package), new byte[32], Instant));

    public static AuthorityPackage Package => Reading.Package ?? throw new InvalidOperationException(string.Join('\n', Reading.Diagnostics));

    public static TrialResult Trial => Imported.Value;

    public static Authority Authority => Trial.Authority;

    /// <summary>Nine in the morning, Swedish summer time, and a second for each step of the day.</summary>
    public static long Instant(DateOnly day, int number) =>
        new DateTimeOffset(day.ToDateTime(new TimeOnly(7, 0)), TimeSpan.Zero).ToUnixTimeMilliseconds() + (number * 1000L);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Styrbord.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Styrbord.slnx");
    }
}
