using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Work;

namespace Styrbord.Web.Plans.Components;

/// <summary>The sections of a template, each with the forms that change it.</summary>
internal static class TemplateForms
{
    private static readonly IReadOnlyList<Option> Steps = [new("", "Förslaget och den slutliga planen"), new("final", "Bara den slutliga planen")];

    public static MarkupString Row(FormDesk forms, Authority authority, PlanTemplate template, TemplateSection section, TemplateReach reach, bool may) => MarkupWriter.Piece(to =>
    {
        List<string> missing = [.. reach.Without(section.Id).Select(p => BodyWords.InSentence(OrganisationQueries.NameOf(authority, p.For, p.FirstDay)))];
        to.Write($"""
            <li id="avsnitt-{section.Id}"><div class="m-rad"><h3>{section.Heading}</h3><p class="m-marks">{TemplateTexts.Marks(section)}</p></div>
            {(section.Instruction is null ? Html.None : Html.Of($"""<p class="m-anv">{section.Instruction}</p>"""))}
            <p class="src">{Sv.Capital(TemplateTexts.Extent(section))}.{(reach.Open.IsEmpty ? "" : $" Skrivet i {reach.Open.Length - missing.Count} av {reach.Open.Length} dokument som inte är låsta.")}</p>
            """);
        if (may)
        {
            to.Write($"""<div class="m-val">""");
            EditFold.Begin(to, forms, "WriteTemplateSection", section.Id, "Ändra");
            if (!section.Mandatory && missing.Count > 0)
            {
                to.Write($"""<div class="note">{Html.Icon("info")}<span>Gör du avsnittet obligatoriskt fattas det i {Sv.List(missing)}, tills någon skriver det.</span></div>""");
            }

            Write(to, forms, template, section);
            EditFold.End(to);
            Move(to, forms, template, section);
            to.Write($"</div>");
        }

        to.Write($"</li>");
    });

    public static MarkupString New(FormDesk forms, PlanTemplate template) => MarkupWriter.Piece(to => Write(to, forms, template, null));

    private static void Write(MarkupWriter to, FormDesk forms, PlanTemplate template, TemplateSection? section)
    {
        var plan = template.Of == DocumentKind.OperationalPlan;
        var form = Begin(to, forms, template, section, "WriteTemplateSection", section?.Id ?? "nytt");
        form.Field(new("heading", "Rubrik") { Value = section?.Heading });
        form.Field(new("instruction", "Anvisning") { Hint = "Står bredvid fältet när avsnittet skrivs.", Rows = 3, Value = section?.Instruction });
        to.Write($"""<div class="m-falt">""");
        form.Field(new("words", "Avsett omfång, ord") { Hint = "Längre text varnas det för", Size = 6, Value = $"{section?.Words}" });
        form.Field(new("limit", "Högsta antal tecken") { Hint = "Längre text kan inte skickas", Size = 7, Value = $"{section?.Limit ?? 5000}" });
        to.Write($"</div><div>");
        form.Check("mandatory", "Krävs innan dokumentet kan skickas för beslut", section?.Mandatory ?? false);
        if (plan)
        {
            form.Check("afterGoals", "Står efter målen", section?.AfterGoals ?? false);
        }
        else if (section is { AfterGoals: true })
        {
            form.Hidden("afterGoals", "true");
        }

        to.Write($"</div>");
        if (plan)
        {
            form.Field(new("from", "Finns i") { Options = Steps, Value = section?.From == DecisionStage.Final ? "final" : "" });
        }

        form.Button(section is null ? "Lägg till" : "Spara");
        form.End();
    }

    private static void Move(MarkupWriter to, FormDesk forms, PlanTemplate template, TemplateSection section)
    {
        var all = template.Sections.ToList();
        var index = all.IndexOf(section);
        if (index > 0)
        {
            Small(to, forms, template, section, "MoveTemplateSection", $"upp-{section.Id}", "Upp", $"Flytta upp {section.Heading}", "up", all[index - 1]);
        }

        if (index < all.Count - 1)
        {
            Small(to, forms, template, section, "MoveTemplateSection", $"ned-{section.Id}", "Ned", $"Flytta ned {section.Heading}", "down", all.ElementAtOrDefault(index + 2));
        }

        Small(to, forms, template, section, "RemoveTemplateSection", section.Id, "Ta bort", $"Ta bort {section.Heading}", null, null);
    }

    private static void Small(
        MarkupWriter to, FormDesk forms, PlanTemplate template, TemplateSection section, string command, string key, string word, string name, string? icon, TemplateSection? before)
    {
        var form = Begin(to, forms, template, section, command, key);
        if (before is not null)
        {
            form.Hidden("before", before.Id);
        }

        to.Write($"""<button class="tyst" type="submit" aria-label="{name}">{(icon is null ? Html.None : Html.Icon(icon))}{word}</button>""");
        form.End();
    }

    private static FormWriter Begin(MarkupWriter to, FormDesk forms, PlanTemplate template, TemplateSection? section, string command, string key)
    {
        var form = forms.Begin(to, command, key, $"{TemplateTexts.Address(template)}#{(section is null || command.StartsWith("Remove", StringComparison.Ordinal) ? "avsnitt" : $"avsnitt-{section.Id}")}");
        form.Hidden("template", template.Id);
        if (section is not null)
        {
            form.Hidden("section", section.Id);
        }

        return form;
    }
}
