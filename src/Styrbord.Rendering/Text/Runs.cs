using System.Text;
using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

/// <summary>Collects marked text into the one form of runs: white space single and outside marks, neighbours different.</summary>
internal sealed class Runs
{
    private readonly List<(string Text, TextMarks Marks, bool Space)> _tokens = [];

    public void Add(string text, TextMarks marks)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || char.IsWhiteSpace(text[i]) != char.IsWhiteSpace(text[start]))
            {
                AddToken(text[start..i], marks, char.IsWhiteSpace(text[start]));
                start = i;
            }
        }
    }

    public void AddLineBreak() => AddToken("\n", default, true);

    private void AddToken(string text, TextMarks marks, bool space)
    {
        if (space && _tokens.Count > 0 && _tokens[^1].Space)
        {
            _tokens[^1] = (_tokens[^1].Text + text, default, true);
        }
        else
        {
            _tokens.Add((text, marks, space));
        }
    }

    /// <param name="oneLine">Line breaks become spaces.</param>
    public EquatableArray<TextRun> Build(bool oneLine = false)
    {
        var runs = new List<TextRun>();
        var text = new StringBuilder();
        var marks = default(TextMarks);
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            var edge = i == 0 || i == _tokens.Count - 1;
            if (token.Space && edge)
            {
                continue;
            }

            var its = token.Space ? _tokens[i - 1].Marks.Common(_tokens[i + 1].Marks) : token.Marks;
            if (its != marks && text.Length > 0)
            {
                runs.Add(new TextRun(text.ToString(), marks));
                text.Clear();
            }

            marks = its;
            text.Append(token.Space ? Space(token.Text, oneLine) : token.Text);
        }

        if (text.Length > 0)
        {
            runs.Add(new TextRun(text.ToString(), marks));
        }

        return runs.ToEquatableArray();
    }

    private static string Space(string text, bool oneLine)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return oneLine ? " " : "\n";
        }

        return text.Contains('\u00a0', StringComparison.Ordinal) ? "\u00a0" : text.AsSpan().ContainsAnyExcept(' ') ? text[..1] : " ";
    }
}
