using System.Text;
using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

/// <summary>
/// A text with more marks than any writer sets is taken as bare lines, so that time stays in proportion to length. Escapes are
/// undone, so that the normal form of such a text, which is all escapes, reads back as the same lines.
/// </summary>
internal static class HostileText
{
    private const int MaxMarksInParagraph = 12_000;
    private const int MaxLevels = 40;
    private const int MaxPipesInLine = 60;
    private const int MaxIndent = 200;

    public static bool Is(string text)
    {
        var marks = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            var rest = line.TrimStart(" >-+*0123456789.)");
            if (rest.IsEmpty && line.Trim().IsEmpty)
            {
                marks = 0;
                continue;
            }

            marks += Count(rest);
            if (marks > MaxMarksInParagraph || Count(line[..^rest.Length]) > MaxLevels || line.Length - rest.Length > MaxIndent || rest.Count('|') > MaxPipesInLine)
            {
                return true;
            }
        }

        return false;
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        var marks = 0;
        foreach (var c in line)
        {
            marks += c is '*' or '_' or '[' or ']' or '<' or '!' or '&' or '|' or '>' or '`' ? 1 : 0;
        }

        return marks;
    }

    public static EquatableArray<TextBlock> Read(string text)
    {
        var blocks = new List<TextBlock>();
        var runs = new Runs();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                if (runs.Build() is { Count: > 0 } built)
                {
                    blocks.Add(new TextParagraph(built));
                }

                runs = new Runs();
                continue;
            }

            runs.Add(Unescaped(line), default);
            runs.AddLineBreak();
        }

        return blocks.ToEquatableArray();
    }

    private static string Unescaped(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && char.IsAscii(line[i + 1]) && (char.IsPunctuation(line[i + 1]) || char.IsSymbol(line[i + 1])))
            {
                i++;
            }

            text.Append(line[i]);
        }

        return text.ToString();
    }
}
