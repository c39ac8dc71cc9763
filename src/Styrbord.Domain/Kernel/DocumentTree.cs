using System.Text.Json.Serialization;

namespace Styrbord.Domain.Kernel;

/// <summary>
/// A document as a tree: what Rendering turns into HTML, DOCX and PDF with the same content. The body alone is what a
/// decision binds to; front matter (deciding body, dates, paragraph, state) stands outside it.
/// </summary>
/// <param name="Schema">Number of this tree's form; a decided tree stays readable for ever.</param>
/// <param name="Kind">For instance <c>operationalPlan</c> or <c>planningDirective</c>.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Front">Properties in order; a value may be empty in a draft.</param>
/// <param name="Body">The content.</param>
/// <param name="Contents">False for a document that is too short for a list of contents, or begins with what must be read first.</param>
public sealed record DocumentTree(int Schema, string Kind, string Title, EquatableArray<FrontMatter> Front, EquatableArray<Block> Body, bool? Contents = null)
{
    public const int CurrentSchema = 1;
}

/// <summary>One property of a document: name and value as shown, and its key for DOCX properties (<c>revision</c>, <c>owner</c> …).</summary>
public sealed record FrontMatter(string Key, string Label, string Value);

/// <summary>A block of a document. All text is plain except <see cref="RichText"/>.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(RichText), "richText")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Wordings), "wordings")]
[JsonDerivedType(typeof(Signatures), "signatures")]
[JsonDerivedType(typeof(PageBreak), "pageBreak")]
public abstract record Block;

/// <param name="Level">1 to 6; 1 is the first level below the title.</param>
/// <param name="Text">The heading.</param>
/// <param name="Number">Printed before the text (<c>1.2</c>), if any.</param>
/// <param name="Anchor">Stable name within the document, if any.</param>
public sealed record Heading(int Level, string Text, string? Number = null, string? Anchor = null) : Block;

/// <param name="Text">Plain text, one paragraph.</param>
/// <param name="Mark">Label shown after it, for instance <c>exempeltext</c>, if any.</param>
/// <param name="Style"><c>body</c> when nothing; <c>note</c> small; <c>lead</c> larger.</param>
public sealed record Paragraph(string Text, string? Mark = null, string? Style = null) : Block;

/// <param name="Markdown">Markdown in the normal form.</param>
/// <param name="Mark">Label shown after it, if any.</param>
public sealed record RichText(string Markdown, string? Mark = null) : Block;

/// <summary>Another's words, quoted and locked: the assembly's goal text, an assignment.</summary>
/// <param name="Markdown">Markdown in the normal form.</param>
/// <param name="Source">Whose words, when decided.</param>
public sealed record Quote(string Markdown, string? Source = null) : Block;

/// <param name="Items">Plain text, one item each.</param>
/// <param name="Ordered">Numbered from 1 when true.</param>
public sealed record Bullets(EquatableArray<string> Items, bool Ordered = false) : Block;

/// <summary>Names with values, two columns without a ruled table.</summary>
public sealed record Facts(EquatableArray<Fact> Items) : Block;

public sealed record Fact(string Term, string Description);

/// <param name="Caption">What the table shows; always there.</param>
/// <param name="Columns">Header cells.</param>
/// <param name="Rows">Each as many cells as there are columns; the first cell heads the row.</param>
/// <param name="Unit">Unit of all figures, stated once, if any.</param>
/// <param name="Sums">The rows that are sums of others, from 0 and upwards: printed bold, the first cell over the empty ones after it. Nothing when there are none.</param>
public sealed record Table(string Caption, EquatableArray<Column> Columns, EquatableArray<EquatableArray<string>> Rows, string? Unit = null, EquatableArray<int>? Sums = null) : Block
{
    /// <summary>The numbers of the rows that are sums, or nothing when none is.</summary>
    public static EquatableArray<int>? SumsOf<T>(IEnumerable<T> rows, Func<T, bool> isSum) =>
        rows.Select((row, i) => (row, i)).Where(r => isSum(r.row)).Select(r => r.i).ToEquatableArray() is { Count: > 0 } sums ? sums : null;

    public bool IsSum(int row) => Sums is { } sums && sums.Items.Contains(row);
}

public sealed record Column(string Text, bool Number = false);

/// <summary>Old and new wording side by side, a pair for each place that differs.</summary>
/// <param name="Left">What the left side is called, for instance <c>Förslaget</c>.</param>
/// <param name="Right">What the right side is called.</param>
public sealed record Wordings(string Left, string Right, EquatableArray<WordingPair> Pairs) : Block;

/// <param name="Place">Where in the document.</param>
/// <param name="Left">The words as they were; empty when the place is new.</param>
/// <param name="Right">The words as they are; empty when they are struck.</param>
public sealed record WordingPair(string Place, EquatableArray<WordingPart> Left, EquatableArray<WordingPart> Right);

/// <param name="Changed">Removed, on the left; added, on the right.</param>
public sealed record WordingPart(string Text, bool Changed);

/// <summary>A line to sign on for each, with what the signer is below it.</summary>
public sealed record Signatures(EquatableArray<string> Roles) : Block;

/// <summary>What follows begins on a new page where there are pages.</summary>
public sealed record PageBreak() : Block;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentTree))]
[JsonSerializable(typeof(FrozenDocument))]
[JsonSerializable(typeof(DecidedContent))]
[JsonSerializable(typeof(Block))]
[JsonSerializable(typeof(FrontMatter))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(Column))]
[JsonSerializable(typeof(WordingPair))]
[JsonSerializable(typeof(WordingPart))]
[JsonSerializable(typeof(EquatableArray<string>))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(BodyId))]
[JsonSerializable(typeof(UnitId))]
[JsonSerializable(typeof(GoalId))]
[JsonSerializable(typeof(PlanId))]
[JsonSerializable(typeof(MatterId))]
[JsonSerializable(typeof(ItemId))]
public sealed partial class KernelJson : JsonSerializerContext;

/// <summary>What <c>contentHash</c> is taken of: the form's number, the motion (beslutssats) and the body without front matter.</summary>
public sealed record FrozenDocument(int Schema, string Kind, string Title, EquatableArray<string> Motion, EquatableArray<Block> Body);

/// <summary>Exactly what is hashed: two bodies have decided alike when this is equal.</summary>
public sealed record DecidedContent(int Schema, EquatableArray<string> Motion, EquatableArray<Block> Body);
