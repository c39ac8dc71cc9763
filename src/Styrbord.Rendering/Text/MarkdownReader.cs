using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

/// <summary>Markdown to the text model. HTML, code, images and reference links are no constructs of ours: they stay as shown text.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static EquatableArray<TextBlock> Read(string markdown)
    {
        var text = Characters.Clean(markdown);
        if (HostileText.Is(text))
        {
            return HostileText.Read(text);
        }

        try
        {
            // a reference definition would vanish from the text; the escape keeps it as words
            return MarkdownBlocks.From(Markdown.Parse(text.Replace("]:", "]\\:", StringComparison.Ordinal), Pipeline));
        }
        catch (ArgumentException)
        {
            // the parser's own limit of nesting
            return HostileText.Read(text);
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true });
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<ThematicBreakParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        return builder.Build();
    }
}
