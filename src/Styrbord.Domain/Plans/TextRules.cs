using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>Documents of texts: opened from a template, written section by section, locked as plans are.</summary>
public static class TextRules
{
    public static Outcome Decide(Authority authority, OpenText asked, Context context)
    {
        var template = authority.Plans.Templates.GetValueOrDefault(asked.Template);
        return Outcome.Of(
            [
                .. Ids.Judge("document", asked.Id.Value, authority.Plans.Texts.ContainsKey(asked.Id) || authority.Plans.Plans.ContainsKey(new(asked.Id.Value))),
                .. template is null ? [new NotFound("template", asked.Template.Value, "template")]
                    : !TextDocument.Kinds.Contains(template.Of) ? [new TemplateOfOtherKind(template.Name)]
                    : Array.Empty<Problem>(),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.For, "for"),
                .. asked.Matter is { } matter && !authority.Decisions.Matters.ContainsKey(matter) ? [new NotFound("matter", matter.Value, "matter")] : Array.Empty<Problem>(),
                .. template is not null && TextQueries.Find(authority, template.Of, template.Year, asked.For) is { } same ? [new TextExists(same.Id)] : Array.Empty<Problem>(),
            ],
            () => [new TextOpened(asked.Id, template!.Of, template.Year, asked.For, asked.Template, asked.Matter, context.Stamp, asked.Example)]);
    }

    public static Outcome Decide(Authority authority, TextDocument document, WriteText asked, Context context)
    {
        var now = document.Sections.GetValueOrDefault(asked.Section);
        return Outcome.Of(
            [
                .. TextQueries.TemplateOf(authority, document).Section(asked.Section) is null ? [new NotFound("section", asked.Section, "section")] : Array.Empty<Problem>(),
                .. asked.Text.Length > TemplateRules.GreatestLimit ? [new TooLong("text", asked.Text.Length, TemplateRules.GreatestLimit)] : Array.Empty<Problem>(),
                .. Wording.Changed(now?.Text, now?.Stamp, asked.Seen, asked.Text, "text"),
            ],
            () => Wording.Same(now?.Text, asked.Text) ? [] : [new TextWritten(document.Id, asked.Section, context.SealOrNothing("text", asked.Text), context.Stamp, asked.Example)]);
    }

    public static Outcome Decide(Authority authority, TextDocument document, LockText asked, Context context)
    {
        ImmutableArray<Problem> problems =
        [
            .. document.Closed ? [new NothingChanged(document.Revision)] : Array.Empty<Problem>(),
            .. WhatIsMissing(authority, document),
            .. document.Matter is null ? [] : InMatter(authority, asked),
        ];
        return Outcome.Of(problems, () => document.Matter is not { } matter
            ? [new TextLocked(document.Id, document.Revision, null, context.Stamp)]
            :
            [
                new TextLocked(document.Id, document.Revision, asked.Content, context.Stamp),
                ContentRules.Freeze(
                    new(
                        asked.Content!.Value, matter, DecisionStage.Adoption, document.Id.Value, document.Revision,
                        new(DocumentTree.CurrentSchema, DocumentKinds.KeyOf(document.Kind), TextQueries.TitleOf(authority, document), asked.Motion, TextQueries.Body(authority, document)),
                        [document.For], document.For, document.FirstDay),
                    context),
            ]);
    }

    /// <summary>Every section that is demanded and not written, or too long.</summary>
    public static ImmutableArray<Problem> WhatIsMissing(Authority authority, TextDocument document) =>
        [.. TextQueries.TemplateOf(authority, document).Sections.SelectMany(s => SubmissionRules.Section(document.Sections, s))];

    private static IEnumerable<Problem> InMatter(Authority authority, LockText asked) =>
        [
            .. asked.Content is { } id ? Ids.Judge("content", id.Value, authority.Decisions.Contents.ContainsKey(id), "content") : [new Required("content")],
            .. SubmissionRules.Motion(asked.Motion),
        ];
}

/// <summary>The body has a document of the kind and year already.</summary>
public sealed record TextExists(ItemId Document) : Problem("plans.text-exists", "for")
{
    public override IReadOnlyDictionary<string, string> Data => With(("document", Document.Value));
}
