using System.Globalization;
using System.Security.Cryptography;

namespace Styrbord.Architecture.Tests.Planted;

#pragma warning disable RS0030, MA0132, CA5394, CA1303, MA0136 // what the rule must find

internal static class Impure
{
    public static string Reach()
    {
        Span<byte> salt = stackalloc byte[8];
        RandomNumberGenerator.Fill(salt);
        Console.WriteLine(DateTime.UtcNow);
        return $"{DateTimeOffset.Now}{Guid.NewGuid()}{Guid.CreateVersion7()}{Random.Shared.Next()}{CultureInfo.CurrentCulture}"
            + File.ReadAllText("x") + Environment.MachineName + TimeProvider.System.TimestampFrequency;
    }
}

internal static class Iterates
{
    public static IEnumerable<int> Numbers()
    {
        yield return 1;
        yield return 2;
    }
}
