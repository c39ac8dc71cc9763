using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Styrbord.Rendering.Text;

/// <summary>The parser's inlines to runs. What is no construct of ours is written out as its writer wrote it.</summary>
internal static class MarkdownInlines
{
    public static Runs Runs(LeafBlock leaf)
    {
        var runs = new Runs();
        Collect(leaf, runs);
        return runs;
    }

    public static void Collect(LeafBlock leaf, Runs runs)
    {
        if (leaf is ThematicBreakBlock line)
        {
            runs.Add(new string(line.ThematicChar, line.ThematicCharCount), default);
        }
        else if (leaf.Inline is { } inline)
        {
            Children(inline, default, runs);
        }
        else
        {
            runs.Add(leaf.Lines.ToString(), default);
        }
    }

    private static void Children(ContainerInline container, TextMarks marks, Runs runs)
    {
        foreach (var inline in container)
        {
            Add(inline, marks, runs);
        }
    }

    private static void Add(Inline inline, TextMarks marks, Runs runs)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Add(literal.Content.ToString(), marks);
                break;
            case LineBreakInline:
                runs.AddLineBreak();
                break;
            case HtmlEntityInline entity:
                runs.Add(Characters.Clean(entity.Transcoded.ToString()), marks);
                break;
            case EmphasisInline emphasis:
                Children(emphasis, emphasis.DelimiterCount >= 2 ? marks with { Bold = true } : marks with { Italic = true }, runs);
                break;
            case LinkInline link:
                AddLink(link, marks, runs);
                break;
            case AutolinkInline auto:
                AddAutolink(auto, marks, runs);
                break;
            case DelimiterInline delimiter:
                runs.Add(delimiter.ToLiteral(), marks);
                Children(delimiter, marks, runs);
                break;
            case ContainerInline other:
                Children(other, marks, runs);
                break;
        }
    }

    private static void AddLink(LinkInline link, TextMarks marks, Runs runs)
    {
        if (!link.IsImage && marks.Link is null && LinkTarget.Allowed(link.Url) is { } target && link.FirstChild is not null)
        {
            Children(link, marks with { Link = target }, runs);
            return;
        }

        runs.Add(link.IsImage ? "![" : "[", marks);
        Children(link, marks, runs);
        runs.Add($"]({Characters.Line(link.Url ?? "")})", marks);
    }

    private static void AddAutolink(AutolinkInline auto, TextMarks marks, Runs runs)
    {
        var target = LinkTarget.Allowed(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url);
        var shown = target is null ? $"<{auto.Url}>" : auto.Url;
        runs.Add(shown, marks with { Link = marks.Link ?? target });
    }
}
