using System.Text;

namespace Styrbord.Rendering.Html;

/// <summary>The only place that writes markup: names are ours, everything else is encoded.</summary>
internal sealed class HtmlOutput
{
    private readonly StringBuilder _html = new();

    /// <param name="tag">The element's name.</param>
    /// <param name="attributes">Name and value; those without value are left out.</param>
    public HtmlOutput Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(name).Append("=\"");
                Encode(value);
                _html.Append('"');
            }
        }

        _html.Append('>');
        return this;
    }

    public HtmlOutput Close(string tag)
    {
        _html.Append("</").Append(tag).Append('>');
        return this;
    }

    public HtmlOutput Text(string text)
    {
        Encode(Characters(text));
        return this;
    }

    public HtmlOutput Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>Markup written in this project, never data.</summary>
    public HtmlOutput Ours(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public HtmlOutput Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    public override string ToString() => _html.ToString();

    private static string Characters(string text) => Rendering.Text.Characters.Clean(text);

    private void Encode(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(c),
            };
        }
    }
}
