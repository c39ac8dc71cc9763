using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>
/// What a refused form leaves for the page that is shown again: which form it was, what was written and everything wrong with it.
/// </summary>
/// <param name="Command">Name of the command, or empty when nothing was sent.</param>
/// <param name="Key">Which of several forms for the same command.</param>
/// <param name="Values">What was written, by field name.</param>
/// <param name="Problems">All problems.</param>
/// <param name="Status">422, 409, 403 or 503; 200 when nothing was refused but a text was asked to be shown.</param>
/// <param name="Preview">The field whose text is to be shown as it will look, or empty.</param>
public sealed record FormState(
    string Command, string Key, ImmutableDictionary<string, string> Values, ImmutableArray<Problem> Problems, int Status, string Preview = "")
{
    public static readonly FormState None = new("", "", ImmutableDictionary<string, string>.Empty, [], 200);

    /// <summary>The fields of the refused form that the page shows, with their labels.</summary>
    public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The field on the page that a path is about: itself, or the one it is a part of (<c>units</c> for <c>units[2]</c>).</summary>
    public string? FieldOf(string path) =>
        Labels.ContainsKey(path) ? path : Labels.Keys.Where(k => path.StartsWith(k, StringComparison.Ordinal) && path.Length > k.Length && path[k.Length] is '.' or '[').MaxBy(k => k.Length);

    public bool IsRefused => Command.Length > 0 && Preview.Length == 0;

    public bool Is(string command, string key) => Command.Length > 0 && string.Equals(Command, command, StringComparison.Ordinal)
        && string.Equals(Key, key, StringComparison.Ordinal);

    /// <summary>What was written in the field, or else <paramref name="otherwise"/>.</summary>
    public string? Value(string field, string? otherwise) => Values.TryGetValue(field, out var written) ? written : otherwise;

    /// <summary>The box was ticked: several of one name are sent as one list.</summary>
    public bool Ticked(string field, string value) => Values.TryGetValue(field, out var written) && written.Split(',').Contains(value, StringComparer.Ordinal);

    public ImmutableArray<Problem> At(string path) => Problems.IsEmpty ? [] : [.. Problems.Where(p => string.Equals(p.Path, path, StringComparison.Ordinal))];
}
