using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Process;

/// <summary>A version's steps as rows of a table.</summary>
internal static class StepRows
{
    public static MarkupString Row(Authority authority, ProcessStep step, DateOnly day, bool may) => Html.Of($"""
        <tr id="{step.Id}"><th scope="row"><span class="p-nr">{step.Id}</span> {step.Title} {(step.Optional ? Html.Tag("frivilligt") : Html.None)}{Only(authority, step)}</th><td class="nowrap">{Sv.Capital(step.Time.Words)}{(step.Time.YearsAfter > 0 ? Html.Of($""" <span class="src">året efter</span>""") : Html.None)}</td><td data-ord="Vem">{StepWords.Parties(authority, step.Responsible, day)}</td><td data-ord="Slag">{StepWords.Kind(step.Kind)}</td><td data-ord="Dokument">{(step.Document is { } document ? Sv.Capital(document) : "–")}</td><td>{More(authority, step, day)}{(may ? Html.Of($"""<a class="p-andra" href="{ProcessAddress.Of(step.Version)}&amp;steg={step.Id}#andra">Ändra<span class="sr"> {step.Title}</span></a>""") : Html.None)}</td></tr>
        """);

    private static MarkupString Only(Authority authority, ProcessStep step) =>
        step.Organisation is { } id && authority.Organisation.Organisations.TryGetValue(id, out var organisation) ? Html.Of($""" <span class="src">endast {organisation.Name}</span>""") : Html.None;

    /// <summary>What it builds on, who gets it and where it is stated, folded.</summary>
    private static MarkupString More(Authority authority, ProcessStep step, DateOnly day)
    {
        var detail = step.Detail;
        (string Term, MarkupString Text)[] facts =
        [
            .. step.BuildsOn.Count > 0 ? [("Bygger på", Html.Join(step.BuildsOn.Select(b => Input(authority, b)), "; "))] : Array.Empty<(string, MarkupString)>(),
            .. step.Receivers.Count > 0 ? [("Till", Html.Of($"{StepWords.Parties(authority, step.Receivers, day)}"))] : Array.Empty<(string, MarkupString)>(),
            .. step.ReportPeriod is { } period ? [("Omfattar", Html.Of($"{Sv.Capital(Sv.Month(period.From))} till {Sv.Month(period.To)}"))] : Array.Empty<(string, MarkupString)>(),
            .. detail is { Content.Count: > 0 } ? [("Innehåll", Html.Of($"{Sv.Capital(string.Join("; ", detail.Content))}"))] : Array.Empty<(string, MarkupString)>(),
            .. detail is { Agenda.Count: > 0 } ? [("Dagordning", Html.Of($"{Sv.Capital(string.Join("; ", detail.Agenda))}"))] : Array.Empty<(string, MarkupString)>(),
            .. detail is { InCooperationWith.Count: > 0 } ? [("Tillsammans med", Html.Of($"{StepWords.Parties(authority, detail.InCooperationWith, day)}"))] : Array.Empty<(string, MarkupString)>(),
            .. detail is { InputFrom.Count: > 0 } ? [("Underlag från", Html.Of($"{StepWords.Parties(authority, detail.InputFrom, day)}"))] : Array.Empty<(string, MarkupString)>(),
            .. Said("Används till", detail?.UsedFor), .. Said("Bilaga", detail?.Annex), .. Said("Verkan", detail?.Effect), .. Said("Anmärkning", detail?.Note),
            .. step.Sources.Count > 0 ? [("Källa", Html.Of($"{step.Sources[0].Document}{(step.Sources[0].Place is { } place ? $", {place}" : "")}: {string.Join(' ', step.Sources.Select(s => $"”{s.Quote}”"))}"))] : Array.Empty<(string, MarkupString)>(),
        ];
        return facts.Length == 0 ? Html.None : Html.Of($"""
            <details class="p-mer"><summary>Mer<span class="sr"> om {step.Title}</span></summary><dl>{Html.Join(facts.Select(f => Html.Of($"<dt>{f.Term}</dt><dd>{f.Text}</dd>")))}</dl></details>
            """);
    }

    private static (string, MarkupString)[] Said(string term, string? text) => text is null ? [] : [(term, Html.Of($"{Sv.Capital(text)}"))];

    private static MarkupString Input(Authority authority, StepInput input) =>
        input.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step) ? Html.Of($"""<a href="#{id}">{step.Title}</a>""") : Html.Of($"{input.Document}");
}
