using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Economy;

/// <summary>A figure's explanation in plain Swedish.</summary>
internal sealed class ExplanationWords(Authority authority, Explanation explained, DateOnly day)
{
    private Figure Asked => explained.Figure;

    private string Name => explained.Row is { } row ? EconomyWords.Row(authority, row, day) : "alla nämnder";

    public string Title => Asked.Kind switch
    {
        FigureKind.Frame => $"{Name} {Asked.Year}",
        FigureKind.Total => $"Alla nämnder {Asked.Year}",
        FigureKind.Parts => $"Delarna i {Sv.Uncapital(explained.Row!.Label)} {Asked.Year}",
        FigureKind.Index => $"Uppräkning av {Sv.Uncapital(Name)} {Asked.Year}",
        FigureKind.Unexplained => $"Oförklarat för {Sv.Uncapital(Name)} {Asked.Year}",
        FigureKind.Change => $"Ändring av {Sv.Uncapital(Name)} {Asked.Year}",
        FigureKind.Converted => $"{Coming} {Asked.Year}",
        FigureKind.Scenario => $"{Name} {Asked.Year} i {ScenarioName}",
        _ => $"Effektivisering {EconomyWords.Percent(Asked.Hundredths)}, {Sv.Uncapital(Name)} {Asked.Year}",
    };

    /// <summary>How the figure comes about, in one or two sentences.</summary>
    public string Formula => Asked.Kind switch
    {
        FigureKind.Frame when Conversions.OriginOf(authority, explained.Set) is var (key, from) => explained.Row!.From is null && Conversions.SourceOf(authority, explained.Set, explained.Row) is null
            ? $"Raderna under summan lagda samman, så som nyckeln {key.Name} räknar om {from.Name}."
            : $"Beloppet är det som raden hade i {from.Name}. Nyckeln {key.Name}{(key.Proposed ? ", ett förslag," : "")} ger det {(Conversions.IsUnplaced(authority, explained.Set, explained.Row!) ? "ingen ny nämnd: det är ej placerat" : "till den här nämnden")}.",
        FigureKind.Frame when explained.Row!.IsSum => "Summan står som den är beslutad och räknas inte fram.",
        FigureKind.Frame => "Beloppet står som det är beslutat.",
        FigureKind.Total => "Nämndernas beslutade summor lagda samman. Ingen summa över nämnderna är beslutad: den är Styrbords egen.",
        FigureKind.Parts => $"Raderna närmast under summan lagda samman. Den beslutade summan är {Sv.Number(explained.Set.Of(explained.Row!, Asked.Year))} tkr.",
        FigureKind.Index when IsShare && explained.Terms.Length > 1 => "Varje del av beloppet året före gånger sin egen procent, lagt samman och avrundat en gång till hela tusental.",
        FigureKind.Index when IsShare => $"{Sv.Number(explained.Terms[0].AmountTkr)} tkr året före gånger {EconomyWords.Percent(explained.Rate ?? 0)}, avrundat en gång till hela tusental.",
        FigureKind.Index => "Uppräkningen av varje rad under summan, lagda samman.",
        FigureKind.Unexplained => "Ramen minus året före, minus varje orsak och minus den avrundning som tryckta belopp kan ge. Det som blir kvar har ingen orsak i Styrbord.",
        FigureKind.Change => $"Ramen {Asked.Year} minus ramen {Asked.Year - 1}, uppdelad på uppräkning, beslutade ändringar, avrundning och det som ingen orsak förklarar.",
        FigureKind.Scenario => $"Ramen med varje ändring i {ScenarioName}. Ramen själv är inte ändrad.",
        FigureKind.Converted => "De beslutade summor som nyckeln räknar hit, lagda samman.",
        _ => $"{EconomyWords.Percent(Asked.Hundredths)} av {EconomyWords.Base(authority, Asked.Base)}, tillsammans {Sv.Number(explained.Terms.Sum(t => t.AmountTkr))} tkr, avrundat en gång till hela tusental.",
    };

    /// <summary>The figure is percentages of its terms, not their sum.</summary>
    private bool IsShare => explained.Terms.Any(t => t.Rate is not null);

    /// <summary>What stands below the terms: their sum, and what is made of it.</summary>
    public MarkupString Foot => Html.Of($"""
        <tr class="tot"><th scope="row">{(Asked.Kind == FigureKind.Efficiency ? $"Tillsammans; {EconomyWords.Percent(explained.Rate ?? 0)} av det är {Sv.Number(explained.AmountTkr)}" : IsShare ? "Uppräkningen, avrundad en gång" : "Tillsammans")}</th><td class="num">{Sv.Number(IsShare ? explained.AmountTkr : explained.Terms.Sum(t => t.Sign * t.AmountTkr))}</td></tr>
        """);

    /// <summary>What the figure is made of, each a row that can itself be asked about.</summary>
    public MarkupString Term(FigureTerm term) => Html.Of($"""
        <tr><th scope="row">{NameOf(term)}</th><td class="num">{(term.Figure is { } figure ? FrameTable.Figure(figure, term.Sign * term.AmountTkr, change: term.Sign < 0 || Asked.Kind == FigureKind.Change) : Html.Of($"{(term.Sign < 0 || Asked.Kind == FigureKind.Change ? Sv.Change(term.Sign * term.AmountTkr) : Sv.Number(term.AmountTkr))}"))}</td></tr>
        """);

    /// <summary>Each rate that the figure rests on: of which index, from where, by whom and when.</summary>
    public IEnumerable<MarkupString> Rates(Func<string, string> account) => explained.Terms
        .Select(t => t.Part is { } part ? part.Follows is { } other ? authority.Economy.Rules.GetValueOrDefault(other) : null : t.Rule).OfType<IndexRule>().DistinctBy(r => r.Id)
        .SelectMany(r => Indexing.StatedOf(authority.Economy, r, Asked.Year)).DistinctBy(s => s.Rule.Id)
        .Select(s => Html.Of($"<li>{s.Rule.Name}, {EconomyWords.Percent(s.Rate.Hundredths!.Value)} för {s.Rate.Year}{(s.Rate.Stamp.At == 0 ? "" : $": {Sv.Uncapital(By(s.Rate.Stamp, account))}")}.{(s.Rule.Sources.Count == 0 ? "" : $" Källa: {Sv.List([.. s.Rule.Sources.Select(q => q.Place is { } place ? $"{q.Document}, {Sv.Uncapital(place)}" : q.Document)])}.")}</li>"));

    public MarkupString Posting(Posting posting, Func<string, string> account)
    {
        var correction = posting.Cause is { } id ? authority.Economy.Corrections.GetValueOrDefault(id) : null;
        var cause = posting.Cause is { } other ? authority.Economy.Causes.GetValueOrDefault(other) : null;
        var scenario = authority.Economy.Scenarios.GetValueOrDefault(posting.Set);
        var stamp = correction?.Stamp ?? cause?.Stamp ?? scenario?.Stamp ?? explained.Set.Stamp;
        var what = correction is not null ? $"Rättelse från {Sv.Number(correction.FromTkr)} till {Sv.Number(correction.ToTkr)} tkr: {correction.Reason}" : cause?.Reason ?? scenario?.Name ?? (posting.Cause is { } by && authority.Economy.Conversions.GetValueOrDefault(by) is { } key ? $"Omräknat med nyckeln {key.Name}" : null) ?? (posting.Kind == PostingKind.Sum ? "Beslutad summa" : "Beslutat belopp");
        var place = explained.Set.Rows.FirstOrDefault(r => r.Body == posting.Body && r.Unit == posting.Unit && string.Equals(r.Class, posting.Class, StringComparison.Ordinal) && r.IsSum == (posting.Kind == PostingKind.Sum));
        return Html.Of($"""
            <tr><th scope="row">{(place is null ? what : EconomyWords.Row(authority, place, day))}<span class="b-u">{(place is null ? "" : what)}</span></th><td class="num" data-k="År">{posting.Period.Year}</td><td class="num" data-k="Belopp">{Sv.Number(posting.Ore / 100)}</td><td data-k="Plats i källan">{(correction is null ? place?.Place : null)}</td><td data-k="Av och när">{By(stamp, account)}</td></tr>
            """);
    }

    private static string By(Stamp stamp, Func<string, string> account) => $"{(string.Equals(stamp.By, Context.SystemActor, StringComparison.Ordinal) ? "Inläst" : account(stamp.By))} {Sv.Date(Days.InSweden(stamp.At))}";

    private string ScenarioName => Asked.Key is { } key ? authority.Economy.Scenarios[key].Name : "";

    private string Coming => string.IsNullOrEmpty(Asked.Body) ? "Ej placerat" : OrganisationQueries.NameOf(authority, new BodyId(Asked.Body), authority.Economy.Conversions[Asked.Key!.Value].From);

    private MarkupString NameOf(FigureTerm term) =>
        term.Rate is { } rate ? Html.Of($"{(term.Part is { } part ? part.Name : $"{EconomyWords.Row(authority, term.Row!, day)} {Asked.Year - 1}")}, {(rate == 0 ? "räknas inte upp" : $"räknas upp {EconomyWords.Percent(rate)}")}") :
        term.Change is { } change ? Html.Of($"{change.Reason}")
        : term.Row is { } row ? Html.Of($"{(term.Sign < 0 ? "Året före: " : "")}{(Asked.Kind == FigureKind.Converted && term.Figure is null ? $"{FrameQueries.NameOf(authority, row, day)}, avrundning i den beslutade summan" : EconomyWords.Row(authority, row, day))}")
        : term.Rule is { } rule ? Html.Of($"Uppräkning: {rule.Name}")
        : term.Cause is { } cause ? Html.Of($"{cause.Reason}{(cause.Matter is { } matter && authority.Decisions.Matters.TryGetValue(matter, out var found) ? $", ärende {found.DiaryNumber}" : "")}")
        : term.Figure?.Kind == FigureKind.Total ? Html.Of($"Alla nämnders ramar")
        : Html.Of($"{(term.Figure?.Kind == FigureKind.Unexplained ? "Oförklarat" : "Avrundning")}");
}
