using System.Text;
using System.Text.RegularExpressions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

/// <summary>Runs as Markdown: the mark that reaches furthest stands outermost; characters that would be read as marks are escaped.</summary>
internal static partial class MarkdownRuns
{
    /// <summary>As the lines of a paragraph or item: also what would begin another block is escaped.</summary>
    public static string Lines(EquatableArray<TextRun> runs) => string.Join('\n', Marked(runs).Split('\n').Select(LineStart));

    /// <summary>As one line inside a heading or cell.</summary>
    public static string Text(EquatableArray<TextRun> runs) => Marked(runs).Replace('\n', ' ').Replace("|", "\\|", StringComparison.Ordinal);

    private static string Marked(EquatableArray<TextRun> runs)
    {
        var text = new StringBuilder();
        Append(text, runs.Items.AsSpan(), default);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ReadOnlySpan<TextRun> runs, TextMarks open)
    {
        while (runs.Length > 0)
        {
            var marks = runs[0].Marks;
            var bold = marks.Bold && !open.Bold ? Reach(runs, m => m.Bold) : 0;
            var italic = marks.Italic && !open.Italic ? Reach(runs, m => m.Italic) : 0;
            var link = marks.Link is { } target && open.Link is null ? Reach(runs, m => string.Equals(m.Link, target, StringComparison.Ordinal)) : 0;
            var reach = Math.Max(bold, Math.Max(italic, link));
            if (reach == 0)
            {
                text.Append(MarkdownEscapes.Escape(runs[0].Text, open.Link is not null));
                reach = 1;
            }
            else if (bold == reach)
            {
                Wrap(text, "**", runs[..reach], open with { Bold = true }, "**");
            }
            else if (italic == reach)
            {
                Wrap(text, "*", runs[..reach], open with { Italic = true }, "*");
            }
            else
            {
                Wrap(text, "[", runs[..reach], open with { Link = marks.Link }, $"]({marks.Link})");
            }

            runs = runs[reach..];
        }
    }

    private static void Wrap(StringBuilder text, string before, ReadOnlySpan<TextRun> runs, TextMarks open, string after)
    {
        text.Append(before);
        Append(text, runs, open);
        text.Append(after);
    }

    private static int Reach(ReadOnlySpan<TextRun> runs, Func<TextMarks, bool> marked)
    {
        var reach = 0;
        while (reach < runs.Length && marked(runs[reach].Marks))
        {
            reach++;
        }

        return reach;
    }

    private static string LineStart(string line)
    {
        var number = Number().Match(line);
        if (number.Success)
        {
            return line.Insert(number.Groups["digits"].Length, "\\");
        }

        return BlockStart().IsMatch(line) ? $"\\{line}" : line;
    }

    [GeneratedRegex(@"^(?<digits>[0-9]{1,9})[.)](?=\s|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(>|[-+](\s|$)|#{1,6}(\s|$)|~~~|[|:=-][|:=\s-]*$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlockStart();
}
