using System.Collections.Immutable;

namespace Styrbord.Exchange;

/// <summary>
/// Something that stands against taking in a file somebody sent. Nothing is imported while there is one; all are told at once.
/// </summary>
/// <param name="File">Path within the package, with forward slashes; the package's own path when no file can be named.</param>
/// <param name="Line">From 1; the line where the thing stands, or 1 for the file as a whole.</param>
/// <param name="Column">From 1; in a CSV file the number of the field.</param>
/// <param name="Code">Stable, for machines: <c>package.unknown-key</c>. Sentences are resources under the code.</param>
/// <param name="Data">What the sentences are filled with, by name.</param>
public sealed record Diagnostic(string File, int Line, int Column, string Code, ImmutableSortedDictionary<string, string> Data)
{
    /// <summary>What is wrong, in Swedish.</summary>
    public string Message => ExchangeTexts.Filled(Code, Data);

    /// <summary>What the sender can do about it, in Swedish; never empty.</summary>
    public string Remedy => ExchangeTexts.Filled($"{Code}.remedy", Data);

    /// <summary><c>file:line:column: message remedy</c>, as compilers write it.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message} {Remedy}";
}

/// <summary>A place in a file: path within the package, line and column from 1.</summary>
public readonly record struct Place(string File, int Line, int Column)
{
    public static Place Start(string file) => new(file, 1, 1);
}

/// <summary>Collects what is found wrong. Stops counting at a limit, so that a hostile file cannot fill the memory.</summary>
internal sealed class Diagnostics
{
    public const int Limit = 1000;

    private readonly List<Diagnostic> _found = [];

    public int Count => _found.Count;

    public ImmutableArray<Diagnostic> ToImmutable() =>
        [.. _found.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)];

    public void Add(Place at, string code, params ReadOnlySpan<(string Name, string Value)> data)
    {
        if (_found.Count >= Limit)
        {
            return;
        }

        var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in data)
        {
            map[name] = value.Length > 200 ? value[..200] + "…" : value;
        }

        _found.Add(new Diagnostic(at.File, at.Line, at.Column, code, map.ToImmutable()));
    }
}
