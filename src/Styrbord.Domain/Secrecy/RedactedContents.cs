using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

/// <summary>
/// Locked documents composed again from what may be seen of their revision. The checksum of the locked one is left out: whoever knows
/// the rest could guess a short secret by it. In its place stands the salted one of its sealed text, the same for all that are alike.
/// </summary>
internal static class RedactedContents
{
    private static readonly ConditionalWeakTable<FrozenContent, ConcurrentDictionary<string, FrozenContent>> Known = [];

    /// <param name="real">The authority as it is.</param>
    /// <param name="open">The same with everything but the locked contents hidden.</param>
    /// <param name="hiding">What is hidden.</param>
    public static DecisionsState Of(Authority real, Authority open, Hiding hiding)
    {
        var contents = Redaction.Each(real.Decisions.Contents, (_, content) =>
            hiding.OfMatter(content.Matter) is not null || IsTouched(real, open, content, hiding) || RedactedPlanDocuments.IsTouched(real, content, hiding)
                ? Known.GetOrCreateValue(content).GetOrAdd(hiding.Key, static (_, asked) => Make(asked.real, asked.open, asked.content, asked.hiding), (real, open, content, hiding))
                : content);
        return ReferenceEquals(contents, real.Decisions.Contents) ? open.Decisions : open.Decisions with { Contents = contents };
    }

    /// <summary>A document of which nothing may be seen.</summary>
    public static FrozenDocument Closed(FrozenDocument? document, string title, string sentence) =>
        new(document?.Schema ?? DocumentTree.CurrentSchema, document?.Kind ?? "secret", title, [], [new Paragraph(sentence)]);

    public static TextRef Sealed(TextRef text, FrozenDocument document) => text.Secret(System.Text.Encoding.UTF8.GetString(Model.ToJson(document)));

    private static FrozenContent Make(Authority real, Authority open, FrozenContent content, Hiding hiding)
    {
        var hash = Hashes.Sha256(real.Decisions.Contents.Values.First(c => string.Equals(c.Hash, content.Hash, StringComparison.Ordinal)).Document.Hash);
        var document = ContentRules.Document(content);
        if (hiding.OfMatter(content.Matter) is { } mark)
        {
            return content with
            {
                Title = mark.Short,
                Hash = hash,
                Document = document is null ? content.Document : Sealed(content.Document, Closed(document, mark.Short, mark.Sentence) with { Motion = [mark.Sentence] }),
                Changed = content.Changed is { } changed ? changed with { MovedBy = Redaction.Text(changed.MovedBy, mark) } : null,
            };
        }

        return RedactedPlanDocuments.IsTouched(real, content, hiding)
            ? content with { Hash = hash, Document = document is null ? content.Document : Sealed(content.Document, RedactedPlanDocuments.Of(open, content, document)) }
            : content with { Hash = hash, Document = document is null ? content.Document : Sealed(content.Document, document with { Body = BodyOf(open, content) }) };
    }

    /// <summary>What is hidden of its plan or text document stands in its revision.</summary>
    private static bool IsTouched(Authority real, Authority open, FrozenContent content, Hiding hiding) =>
        NamesASecretMatter(real, content, hiding) || QuotesASecretMatter(real, open, content, hiding) || (real.Plans.Plans.TryGetValue(new(content.Subject), out var plan) && !ReferenceEquals(plan, open.Plans.Plans[plan.Id])
            ? plan.Revisions(content.Id) is not { } kept || !ReferenceEquals(kept.Written, open.Plans.Plans[plan.Id].Revisions(content.Id)!.Written)
            : real.Plans.Texts.TryGetValue(new(content.Subject), out var text) && !ReferenceEquals(text, open.Plans.Texts[text.Id])
                && (KeptAs(text, content.Id) is not { } was || !ReferenceEquals(was.Sections, KeptAs(open.Plans.Texts[text.Id], content.Id)!.Sections)));

    // what is new in a plan names the matter of the decision it rests on
    private static bool NamesASecretMatter(Authority real, FrozenContent content, Hiding hiding) =>
        real.Plans.Plans.GetValueOrDefault(new(content.Subject))?.Revisions(content.Id)?.Written.Initiatives?.Values.Any(i =>
            i.Decision is { } id && real.Decisions.Decisions.TryGetValue(id, out var decision) && hiding.OfMatter(decision.Matter) is not null) == true;

    // the assembly's words stand in a locked plan as they were then
    private static bool QuotesASecretMatter(Authority real, Authority open, FrozenContent content, Hiding hiding) =>
        !ReferenceEquals(real.Goals, open.Goals) && real.Plans.Plans.GetValueOrDefault(new(content.Subject)) is { } plan && plan.Revisions(content.Id) is { } kept
        && QuotedTexts.Of(real, plan, kept with { Goals = kept.Goals ?? real.Goals }).Any(t => hiding.Texts.ContainsKey(t.Id));

    private static EquatableArray<Block> BodyOf(Authority open, FrozenContent content)
    {
        var body = open.Plans.Plans.TryGetValue(new(content.Subject), out var plan) && plan.Revisions(content.Id) is { } kept
            ? PlanDocument.Body(open, plan with { Content = kept.Written, Revision = kept.Number, Closed = true }, kept.Written, ContentRules.LockedOn(content))
            : open.Plans.Texts.TryGetValue(new(content.Subject), out var text) && KeptAs(text, content.Id) is { } was
                ? TextQueries.Body(open, text with { Sections = was.Sections, Closed = true })
                : [];
        return [new Paragraph("Handlingen återges utan det som omfattas av sekretess.", null, "note"), .. body];
    }

    private static KeptText? KeptAs(TextDocument document, ItemId content) => document.Kept.FirstOrDefault(k => k.Content == content);
}
