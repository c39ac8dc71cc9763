using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Decisions;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>What is new in a plan, the important processes and the linked documents: each with its forms.</summary>
internal static class AdditionForms
{
    private static readonly IReadOnlyList<Option> LinkedKinds = [new("competencePlan", "Kompetensförsörjningsplan"), new("other", "Annat dokument")];

    public static MarkupString Of(PlanPageModel model, Initiative item) => MarkupWriter.Piece(to =>
    {
        var decision = item.Decision is { } id ? model.Authority.Decisions.Decisions.GetValueOrDefault(id) : null;
        var rests = decision is null
            ? Html.Of($"""<span class="muted">{model.Words.Kind(item.Kind)}.</span>""")
            : Html.Of($"""<span class="muted">{model.Words.Kind(item.Kind)}. {model.Words.Decided}</span> <a href="{DecisionAddress.Of(model.Authority, decision.Matter)}">{AdditionTexts.Of(model.Authority, decision)}</a>""");
        to.Write($"""
            <article class="e-upp" id="tillagg-{item.Id}" aria-labelledby="tillagg-{item.Id}-h">
            <header><span class="e-id">Nytt</span><h4 id="tillagg-{item.Id}-h">{item.Name}</h4>{Html.Status(item.IsDecided ? Mark.Decided : Mark.Proposal)}</header>
            <div class="e-text">{PlanTexts.Shown(item.Text, item.Example)}</div><p class="e-foren">{rests}</p>
            {(item.Replaces is { } replaces ? Html.Of($"""<div class="e-foren"><span class="muted">{model.Words.Replaces}</span>{PlanTexts.Shown(replaces, item.Example)}</div>""") : Html.None)}
            """);
        Changes(to, model, "WriteInitiative", $"initiatives.{item.Id}", item.Id, item.Name, "nytt", () => Write(to, model, item));
        to.Write($"</article>");
    });

    public static MarkupString Of(PlanPageModel model, KeyProcess item) => MarkupWriter.Piece(to =>
    {
        var goals = item.Goals.Select(g => model.Authority.Goals.Goals[g]).Select(g => Html.Of($"""<a class="chip" href="{model.Link(g.Number)}">{g.Number} {Sv.Capital(g.Name)}</a>"""));
        to.Write($"""
            <article class="e-upp" id="tillagg-{item.Id}" aria-labelledby="tillagg-{item.Id}-h">
            <header><span class="e-id">Process</span><h4 id="tillagg-{item.Id}-h">{item.Name}</h4>{(item.Example && item.Text is null ? Html.Sample() : Html.None)}</header>
            {(item.Text is { } text ? Html.Of($"""<div class="e-text">{PlanTexts.Shown(text, item.Example)}</div>""") : Html.None)}<p class="e-chips">{Html.Join(goals, " ")}</p>
            """);
        Changes(to, model, "WriteProcess", $"processes.{item.Id}", item.Id, item.Name, "processer", () => Write(to, model, item));
        to.Write($"</article>");
    });

    public static MarkupString Of(PlanPageModel model, LinkedDocument item) => MarkupWriter.Piece(to =>
    {
        var version = string.Join(", ", new[] { item.Version is { } number ? $"version {number}" : null, item.Day is { } day ? Sv.Date(day) : null }.OfType<string>());
        to.Write($"""
            <article class="e-upp" id="tillagg-{item.Id}" aria-labelledby="tillagg-{item.Id}-h">
            <header><span class="e-id">{Html.Icon("link")}</span><h4 id="tillagg-{item.Id}-h">{(item.Address.Length == 0 ? Html.Of($"{item.Title}") : Html.Of($"""<a href="{item.Address}" rel="noreferrer">{item.Title}</a>"""))}</h4>{(item.Example ? Html.Sample() : Html.None)}</header>
            <p class="e-foren"><span class="muted">{(item.Kind == LinkedKind.CompetencePlan ? "Kompetensförsörjningsplan, " : "")}{version}</span></p>
            """);
        Changes(to, model, "LinkDocument", $"documents.{item.Id}", item.Id, item.Title, "dokument", () => Write(to, model, item));
        to.Write($"</article>");
    });

    public static MarkupString AddInitiative(PlanPageModel model) => Add(model, "WriteInitiative", "Lägg till något nytt", to => Write(to, model, (Initiative?)null));

    public static MarkupString AddProcess(PlanPageModel model) => Add(model, "WriteProcess", "Lägg till process", to => Write(to, model, (KeyProcess?)null));

    public static MarkupString AddDocument(PlanPageModel model) => Add(model, "LinkDocument", "Länka dokument", to => Write(to, model, (LinkedDocument?)null));

    private static void Write(MarkupWriter to, PlanPageModel model, Initiative? item)
    {
        var form = Begin(to, model, "WriteInitiative", item?.Id, "nytt");
        form.Field(new("kind", "Vad det är") { Options = [.. Enum.GetValues<InitiativeKind>().Select(k => new Option(DocumentWords.Camel(k), model.Words.Kind(k)))], Value = item is null ? "activity" : DocumentWords.Camel(item.Kind) });
        form.Field(new("name", "Namn") { Value = item?.Name });
        form.Text(new("text", "Beskrivning") { Rows = 4 }, item?.Text);
        form.Field(new("replaces", "Det som fasas ut") { Hint = "Vilka gamla metoder och arbetssätt som fasas ut, och hur resurserna flyttas utan att kostnaden ökar.", Rows = 3, Value = item?.Replaces?.Body });
        form.Check("decided", "Är beslutat politiskt", item?.IsDecided ?? false);
        form.Field(new("decision", "Beslutet") { Hint = "Nya metoder, verksamheter och investeringar får inte införas utan politiskt beslut.", Options = AdditionTexts.Decisions(model.Authority), Value = item?.Decision?.Value ?? "" });
        form.Buttons("text");
        form.End();
    }

    private static void Write(MarkupWriter to, PlanPageModel model, KeyProcess? item)
    {
        var form = Begin(to, model, "WriteProcess", item?.Id, "processer");
        form.Field(new("name", "Processens namn") { Value = item?.Name });
        form.Text(new("text", "Vad den är till för") { Rows = 3 }, item?.Text);
        to.Write($"""<fieldset class="e-units"><legend>Mål som processen tjänar</legend>""");
        foreach (var goal in model.Outline.Goals.Select(g => g.Goal))
        {
            to.Write($"""<label class="e-kryss"><input type="checkbox" name="goals" value="{goal.Id}"{Html.Attribute("checked", item?.Goals.Items.Contains(goal.Id) ?? false)} /> {goal.Number} {Sv.Capital(goal.Name)}</label>""");
        }

        to.Write($"</fieldset>");
        form.Buttons("text");
        form.End();
    }

    private static void Write(MarkupWriter to, PlanPageModel model, LinkedDocument? item)
    {
        var form = Begin(to, model, "LinkDocument", item?.Id, "dokument");
        form.Field(new("kind", "Slags dokument") { Options = LinkedKinds, Value = item is null ? "competencePlan" : DocumentWords.Camel(item.Kind) });
        form.Field(new("title", "Dokumentets namn") { Value = item?.Title });
        form.Field(new("address", "Adress") { Type = "url", Hint = "Börjar med https://", Value = item?.Address });
        to.Write($"""<div class="e-falt">""");
        form.Field(new("version", "Version") { Value = item?.Version, Size = 8 });
        form.Field(new("day", "Datum") { Type = "date", Value = item?.Day is { } day ? $"{day:yyyy-MM-dd}" : "" });
        to.Write($"</div>");
        form.Button(item is null ? "Länka" : "Spara");
        form.End();
    }

    private static MarkupString Add(PlanPageModel model, string command, string title, Action<MarkupWriter> form) => MarkupWriter.Piece(to =>
    {
        to.Write($"""<div class="e-val">""");
        EditFold.Begin(to, model, command, "nytt", title, "plus");
        form(to);
        EditFold.End(to);
        to.Write($"</div>");
    });

    private static void Changes(MarkupWriter to, PlanPageModel model, string command, string part, ItemId item, string name, string anchor, Action form)
    {
        var here = model.Link(AdditionsPlace.Key, $"tillagg-{item}");
        if (!model.Writing || model.Hides(part))
        {
            PartForms.Secrecy(to, model, part, name, here);
            return;
        }

        to.Write($"""<div class="e-val lugn">""");
        EditFold.Begin(to, model, command, item.Value, "Ändra");
        form();
        EditFold.End(to);
        PartForms.Remove(to, model, item, $"tillagg.{item}", name, model.Link(AdditionsPlace.Key, anchor));
        PartForms.Secrecy(to, model, part, name, here);
        to.Write($"</div>");
    }

    private static FormWriter Begin(MarkupWriter to, PlanPageModel model, string command, ItemId? item, string anchor)
    {
        var form = PartForms.Begin(to, model, command, item?.Value ?? "nytt", model.Link(AdditionsPlace.Key, item is { } id ? $"tillagg-{id}" : anchor));
        form.Hidden("id", item?.Value ?? $"{Guid.CreateVersion7()}");
        return form;
    }
}
