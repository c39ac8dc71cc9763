using System.Reflection;
using Styrbord.Architecture.Tests.Scanning;

namespace Styrbord.Architecture.Tests;

/// <summary>The domain knows no clock, no randomness, no culture of the machine and no outside.</summary>
internal static class PurityRule
{
    private static readonly string[] Types =
    [
        "System.Console", "System.Random", "System.TimeProvider", "System.Environment", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.Security.Cryptography.RandomNumberGenerator",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
    ];

    private static readonly string[] Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.TimeZoneInfo.get_Local",
    ];

    // iterators made by the compiler ask which thread they are on
    private const string OfIterators = "System.Environment.get_CurrentManagedThreadId";

    public static IEnumerable<string> Violations(IEnumerable<Type> types) =>
        types.SelectMany(Uses.Of).Where(IsBanned).Select(u => u.ToString()).Distinct().Order(StringComparer.Ordinal);

    private static bool IsBanned(Use use)
    {
        var member = use.Called is { DeclaringType: { } type } called ? $"{type.FullName}.{called.Name}" : "";
        return member != OfIterators
            && (Members.Contains(member) || Types.Contains(use.To.FullName) || use.To.Namespace?.StartsWith("System.Net", StringComparison.Ordinal) == true);
    }
}
