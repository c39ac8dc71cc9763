using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>A revision of a document of texts.</summary>
/// <param name="Open">Still being written.</param>
public sealed record ComparableText(int Number, ItemId? Content, bool Open, Stamp Stamp);

/// <summary>Any two revisions of a document of texts, as those of a plan are compared (<see cref="RevisionComparison"/>).</summary>
public static class TextComparison
{
    /// <summary>All revisions, the newest first.</summary>
    public static ImmutableArray<ComparableText> Of(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. document.Closed ? Array.Empty<ComparableText>() : [new(document.Revision, null, true, document.Changed)],
            .. document.Kept.Reverse().Select(k => new ComparableText(k.Number, k.Content, false, k.Stamp)),
        ];
    }

    /// <summary>What differs; nothing if either has been withheld. The motion is compared where both were locked with one.</summary>
    public static DocumentChanges? Between(Authority authority, TextDocument document, ComparableText from, ComparableText to) =>
        Frozen(authority, document, from) is { } left && Frozen(authority, document, to) is { } right
            ? from.Content is not null && to.Content is not null ? DocumentChanging.Between(left, right) : DocumentChanging.Between(left with { Motion = [] }, right with { Motion = [] })
            : null;

    private static FrozenDocument? Frozen(Authority authority, TextDocument document, ComparableText revision)
    {
        if (revision.Content is { } content && authority.Decisions.Contents.TryGetValue(content, out var locked))
        {
            return ContentRules.Document(locked);
        }

        var shown = revision.Open ? document : document.Kept.First(k => k.Number == revision.Number) is var kept ? document with { Sections = kept.Sections, Revision = kept.Number, Closed = true, Kept = [kept] } : document;
        return new(DocumentTree.CurrentSchema, DocumentKinds.KeyOf(document.Kind), TextQueries.TitleOf(authority, document), [], TextQueries.Body(authority, shown));
    }
}
