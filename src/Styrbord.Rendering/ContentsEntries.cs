using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Text;

namespace Styrbord.Rendering;

/// <summary>What stands in the list of contents: the first two levels, and the third where that fits on a page.</summary>
internal static class ContentsEntries
{
    private const int MaxEntries = 25;
    private const int FewestHeadings = 4;

    public static IReadOnlyList<(int Index, Heading Heading)> Of(DocumentTree tree)
    {
        var depth = Depth(tree);
        return [.. tree.Body.OfType<Heading>().Select((heading, index) => (index, heading)).Where(h => h.heading.Level <= depth)];
    }

    /// <summary>The deepest level listed.</summary>
    public static int Depth(DocumentTree tree) => tree.Body.OfType<Heading>().Count(h => h.Level <= 3) <= MaxEntries ? 3 : 2;

    /// <summary>A document with a few headings needs no list.</summary>
    public static bool Wanted(DocumentTree tree) => tree.Contents != false && tree.Body.OfType<Heading>().Count(h => h.Level <= 3) >= FewestHeadings;

    public static string Text(Heading heading) =>
        Characters.Line(string.IsNullOrEmpty(heading.Number) ? heading.Text : $"{heading.Number} {heading.Text}");
}
