using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Secrecy;
using Styrbord.Web.Decisions;
using Styrbord.Web.Secrecy;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans.Components;

/// <summary>Documents of texts: rows of the list, sections with their forms, opening and locking.</summary>
internal static class TextForms
{
    public const string List = "/underlag";

    public static string Address(TextDocument document) => $"{List}/{Uri.EscapeDataString(document.Id.Value)}";

    public static string Compare(TextDocument document, int from, int to) => $"{Address(document)}/jamfor?fran={from}&till={to}";

    public static string Anchor(Problem problem) => $"avsnitt-{problem.Path["sections.".Length..]}";

    /// <summary>Utkast, låst, inskickat or what the decision has come to.</summary>
    public static Mark MarkOf(Authority authority, TextDocument document) =>
        !document.Closed ? Mark.Draft
        : DecisionsQueries.StandingOf(authority, document.Id.Value, DecisionStage.Adoption) is { } standing ? DecisionWords.Of(standing.State, standing.Alike, standing.Of)
        : Mark.MinutesApproved with { Word = "Låst" };

    public static MarkupString Row(AuthorityView view, TextDocument document) => Html.Of($"""
        <tr><th scope="row"><a href="{Address(document)}">{DocumentKinds.NameOf(view.Shown, document.Kind, document.Year)}</a> {(document.Example ? Html.Sample() : Html.None)}</th><td>{OrganisationQueries.NameOf(view.Shown, document.For, document.FirstDay)}</td><td>{Html.Status(MarkOf(view.Shown, document))}</td><td class="num" data-ord="Återstår">{TextRules.WhatIsMissing(view.Shown, document).Length}</td></tr>
        """);

    /// <summary>The bodies for which the account may open a document.</summary>
    public static IEnumerable<Body> Bodies(AuthorityView view, string account) =>
        view.Shown.Organisation.Bodies.Values.Where(b => b.IsCommitteeLike && (b.Validity.Holds(view.Today) || b.Validity.Holds(new DateOnly(view.Year, 1, 1)))
            && Model.May(view.Now, account, view.Today, new OpenText(new("x"), new("x"), b.Id)));

    public static MarkupString Open(FormDesk forms, AuthorityView view, ImmutableArray<PlanTemplate> templates) => MarkupWriter.Piece(to =>
    {
        var id = forms.State.Is("OpenText", "") ? forms.State.Value("id", "")! : $"{Guid.CreateVersion7()}";
        var form = forms.Begin(to, "OpenText", "", $"{List}/{id}");
        form.Hidden("id", id);
        form.Field(new("template", "Dokument") { Options = [.. templates.Select(t => new Option(t.Id.Value, t.Name))] });
        form.Field(new("for", "Organ") { Options = [.. Bodies(view, view.Account!.Id).OrderBy(b => b.NameOn(view.Today), StringComparer.Ordinal).Select(b => new Option(b.Id.Value, b.NameOn(view.Today)))] });
        form.Field(new("matter", "Ärende")
        {
            Hint = "Bara om dokumentet ska beslutas.",
            Options = [new("", "Inget, dokumentet beslutas inte"), .. view.Shown.Decisions.Matters.Values.Where(m => m.Year == view.Year).Select(m => new Option(m.Id.Value, $"{m.DiaryNumber} {m.Title}"))],
        });
        form.Button("Öppna");
        form.End();
    });

    public static MarkupString Section(FormDesk forms, AuthorityView view, TextDocument document, TemplateSection section, bool may) => MarkupWriter.Piece(to =>
    {
        var written = document.Sections.GetValueOrDefault(section.Id);
        to.Write($"""
            <section id="avsnitt-{section.Id}" aria-labelledby="avsnitt-{section.Id}-h"><div class="m-rad"><h2 id="avsnitt-{section.Id}-h">{section.Heading}</h2><p class="m-marks">{Html.Tag(section.Mandatory ? "Krävs" : "Frivilligt", section.Mandatory ? "info" : "")}</p></div>
            {(section.Instruction is null ? Html.None : Html.Of($"""<p class="e-anv">{Html.Icon("info")}<span><b>Anvisning.</b> {section.Instruction}</span></p>"""))}
            {(written is null ? may ? Html.None : Html.Of($"""<p class="muted">Avsnittet är inte skrivet.</p>""") : Html.Of($"""<div class="e-text">{PlanTexts.Shown(written.Text, written.Example)}</div>{Extent(section, written.Text)}"""))}
            """);
        to.Write($"{SecrecyLink.Of(view, SecretThing.OfSection(document.Id, section.Id), $"{Address(document)}#avsnitt-{section.Id}", section.Heading)}");
        if (may && !view.Visible.Hides(SecretThing.OfSection(document.Id, section.Id)))
        {
            to.Write($"""<div class="e-val lugn">""");
            EditFold.Begin(to, forms, "WriteText", section.Id, written is null ? "Skriv" : document.Closed ? "Ändra, öppnar en ny revision" : "Ändra", css: "lugn");
            var form = forms.Begin(to, "WriteText", section.Id, $"{Address(document)}#avsnitt-{section.Id}");
            form.Hidden("document", document.Id);
            form.Hidden("section", section.Id);
            form.Text(new("text", section.Heading) { Rows = 10, Hint = TemplateTexts.Hint(section), Draft = $"{document.Id}/{section.Id}" }, written?.Text);
            form.Buttons("text");
            form.End();
            EditFold.End(to);
            to.Write($"</div>");
        }

        to.Write($"</section>");
    });

    public static MarkupString Lock(FormDesk forms, AuthorityView view, TextDocument document, bool quiet) => MarkupWriter.Piece(to =>
    {
        var form = forms.Begin(to, "LockText", "", Address(document), quiet: quiet);
        form.Hidden("document", document.Id);
        if (document.Matter is { } matter)
        {
            form.Hidden("content", Guid.CreateVersion7());
            var title = TextQueries.TitleOf(view.Shown, document);
            to.Write($"""<p class="src">Beslutas i <a href="{DecisionAddress.Of(view.Shown, matter)}">{view.Shown.Decisions.Matters[matter].DiaryNumber} {view.Shown.Decisions.Matters[matter].Title}</a>.</p>""");
            form.Field(new("motion[0]", "Beslutssats") { Rows = 3, Value = $"{OrganisationQueries.NameOf(view.Shown, document.For, view.Today)} godkänner {Sv.Uncapital(title)}." });
        }
        else
        {
            to.Write($"""<p class="src">Dokumentet beslutas inte. När du låser kan revisionen inte längre ändras, nästa ändring får nästa nummer.</p>""");
        }

        form.Button(document.Matter is null ? "Lås revisionen" : "Skicka för beslut");
        form.End();
    });

    private static MarkupString Extent(TemplateSection section, TextRef text)
    {
        var words = Domain.Plans.Extent.Words(text.ToString());
        return words > section.Words
            ? Html.Of($"""<p class="e-hint">{Html.Icon("warning")}{TemplateTexts.Length(section, words, text.Length)} Texten är längre än mallen tänkt sig.</p>""")
            : Html.Of($"""<p class="src">{TemplateTexts.Length(section, words, text.Length)}</p>""");
    }
}
