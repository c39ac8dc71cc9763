using System.Buffers;

namespace Styrbord.Timeline.Border;

/// <summary>Ids of commands: a UUID or another name of 1 to 100 letters a to z, digits, dots and dashes.</summary>
internal static class CommandIds
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    public static bool IsValid(string? id) => id is { Length: > 0 and <= 100 } && id.AsSpan().IndexOfAnyExcept(Allowed) < 0;
}
