using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Styrbord.Web.Shared;

/// <summary>
/// Markup of many small parts written in one piece, each part straight into one lent buffer: a folded form would else be a text for
/// every field, copied into a text for the form and that into one for the fold. Holes are encoded as by <see cref="Html.Of"/>.
/// </summary>
public sealed class MarkupWriter
{
    private const int Start = 16 * 1024;

    [ThreadStatic]
    private static MarkupWriter? _idle;
    private readonly StringBuilder _out = new(Start);

    private MarkupWriter()
    {
    }

    /// <summary>All that <paramref name="write"/> writes, as one text.</summary>
    public static MarkupString Piece(Action<MarkupWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var writer = _idle ?? new();
        _idle = null;
        try
        {
            write(writer);
            return new(writer._out.ToString());
        }
        finally
        {
            writer._out.Clear();
            _idle = writer;
        }
    }

    // the parts are written as the text is gone through: nothing remains to be done
    public MarkupWriter Write([InterpolatedStringHandlerArgument("")] ref MarkupHoles markup) => this;

    public void Write(MarkupString markup) => _out.Append(markup.Value);

    /// <summary>How much is written.</summary>
    internal int Length => _out.Length;

    /// <summary>Puts in before what was written since then.</summary>
    internal void Insert(int at, MarkupString markup) => _out.Insert(at, markup.Value);

    internal void Markup(string markup) => _out.Append(markup);

    internal void Number(int number) => _out.Append(number);
}

/// <summary>Writes an interpolated string into a <see cref="MarkupWriter"/>, every hole encoded that is not markup.</summary>
[InterpolatedStringHandler]
public readonly ref struct MarkupHoles
{
    private readonly MarkupWriter _to;

    public MarkupHoles(int literalLength, int formattedCount, MarkupWriter to) => _to = to;

    public void AppendLiteral(string markup) => _to.Markup(markup);

    public void AppendFormatted(MarkupString markup) => _to.Write(markup);

    public void AppendFormatted(string? text) => _to.Markup(Html.Encode(text));

    public void AppendFormatted(int number) => _to.Number(number);

    public void AppendFormatted<T>(T value) => _to.Markup(Html.Encode(value?.ToString()));
}
