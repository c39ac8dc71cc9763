using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Text;

/// <summary>A text in the fixed small set of constructs. Equal models have the same normal form and the other way round.</summary>
internal abstract record TextBlock;

/// <summary>Lines are separated by <c>\n</c> inside the runs.</summary>
internal sealed record TextParagraph(EquatableArray<TextRun> Runs) : TextBlock;

/// <param name="Level">3 or 4.</param>
/// <param name="Runs">One line.</param>
internal sealed record TextHeading(int Level, EquatableArray<TextRun> Runs) : TextBlock;

/// <param name="Ordered">Numbered when true.</param>
/// <param name="Start">The first number; 1 when not ordered.</param>
/// <param name="Items">At least one.</param>
internal sealed record TextList(bool Ordered, int Start, EquatableArray<TextItem> Items) : TextBlock;

/// <param name="Runs">The item's own text, never empty.</param>
/// <param name="Nested">Lists of the second level; empty on the second level.</param>
internal sealed record TextItem(EquatableArray<TextRun> Runs, EquatableArray<TextList> Nested);

internal sealed record TextQuote(EquatableArray<TextBlock> Blocks) : TextBlock;

/// <param name="Numbers">For each column whether it is set to the right.</param>
/// <param name="Rows">The first row is the header; each row has as many cells as there are columns.</param>
internal sealed record TextTable(EquatableArray<bool> Numbers, EquatableArray<EquatableArray<EquatableArray<TextRun>>> Rows) : TextBlock;

/// <summary>Characters set alike. Neighbouring runs differ in their marks.</summary>
internal sealed record TextRun(string Text, TextMarks Marks);

/// <param name="Bold">Strong emphasis.</param>
/// <param name="Italic">Emphasis.</param>
/// <param name="Link">An address that <see cref="LinkTarget"/> allows.</param>
internal readonly record struct TextMarks(bool Bold = false, bool Italic = false, string? Link = null)
{
    public TextMarks Common(TextMarks other) => new(
        Bold && other.Bold,
        Italic && other.Italic,
        string.Equals(Link, other.Link, StringComparison.Ordinal) ? Link : null);
}
