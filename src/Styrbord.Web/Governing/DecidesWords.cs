using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Styrbord.Web.Decisions;
using Styrbord.Web.Organisation;
using Styrbord.Web.Shared;
using Styrbord.Web.SignIn;
using Styrbord.Web.Work;

namespace Styrbord.Web.Governing;

/// <summary>Rows of the page on who decides what: all from the rules by which commands are judged, the timetable and the decisions.</summary>
internal static class DecidesWords
{
    /// <summary>In the authority's own words, where it has any .</summary>
    public static string Of(Authority authority, MatterKind kind, DateOnly day) => kind switch
    {
        MatterKind.PlanningDirective => OrganisationQueries.TermFirst(authority, "planningDirective", day, Of(kind)),
        MatterKind.OperationalPlan => OrganisationQueries.TermFirst(authority, "operationalPlan", day, Of(kind)),
        MatterKind.Budget => OrganisationQueries.TermFirst(authority, "regionalPlan", day, Of(kind)),
        _ => Of(kind),
    };

    public static string Of(MatterKind kind) => kind switch
    {
        MatterKind.GuidingTexts => "Vision, verksamhetsidé och uppdrag",
        MatterKind.OverallGoals => "Övergripande mål",
        MatterKind.Guidelines => "Riktlinjer för verksamheten",
        MatterKind.PlanningDirective => "Planeringsdirektiv",
        MatterKind.Budget => "Regionplan med budget",
        MatterKind.TaxRate => "Skattesats",
        MatterKind.AnnualReport => "Årsredovisning",
        MatterKind.PoliticalOrganisation => "Politisk organisation",
        MatterKind.OperationalPlan => "Verksamhetsplan",
        MatterKind.PlanningPremises => "Planeringsförutsättningar",
        MatterKind.CareChoice => "Tillämpning av vårdvalssystemet",
        _ => "Övrigt",
    };

    /// <summary>The bodies by name where they are few, else that each decides for itself.</summary>
    public static string By(KindOfMatter kind, DateOnly day) =>
        kind.Rule is null ? "Ingen särskild regel"
        : kind.Rule.Allowed is [BodyLevel.Assembly] ? (kind.Bodies.IsEmpty ? "Fullmäktige" : Sv.List([.. kind.Bodies.Select(b => b.NameOn(day))]))
        : $"Nämnden eller styrelsen själv, inte ett utskott";

    public static MarkupString Row(Authority authority, KindOfMatter kind, DateOnly day) => Html.Of($"""
        <tr><th scope="row">{Of(authority, kind.Kind, day)}</th><td>{By(kind, day)}<span class="src g-lag">{kind.Rule?.Source}</span></td><td>{Matters(authority, kind)}</td></tr>
        """);

    private static MarkupString Matters(Authority authority, KindOfMatter kind) => kind.Matters.IsEmpty
        ? Html.Of($"""<span class="muted">Inget ärende än</span>""")
        : Html.Of($"""<ul class="g-arenden">{Html.Join(kind.Matters.Select(m => Html.Of($"""<li><a href="{DecisionAddress.Of(authority, m.Matter.Id)}">{m.Matter.Title}</a> {Way(authority, m)}</li>""")))}</ul>""");

    private static MarkupString Way(Authority authority, DecidedMatter matter)
    {
        string Names(IEnumerable<BodyId> bodies) => Sv.List([.. bodies.Select(b => BodyWords.InSentence(OrganisationQueries.NameOf(authority, b, matter.Last?.AsEnd ?? default)))]);
        var prepared = matter.PreparedBy.IsEmpty ? "" : $"berett av {Names(matter.PreparedBy)}";
        var decided = matter.DecidedBy.IsEmpty ? "inget beslut än" : $"beslut av {Names(matter.DecidedBy)}{(matter.Last is { } day ? $" {Sv.Date(day)}" : "")}";
        return Html.Of($"""<span class="muted">{(prepared.Length > 0 ? $"{prepared}, " : "")}{decided}</span>""");
    }

    public static MarkupString Row(Authority authority, TimetableEntry entry) => Html.Of($"""
        <tr><th scope="row" class="nowrap">{Sv.Date(entry.Date)}</th><td>{Who(authority, entry)}</td><td>{Kind(entry.Kind)}</td><td>{Sv.Capital(entry.What)}</td></tr>
        """);

    private static MarkupString Who(Authority authority, TimetableEntry entry) =>
        entry.Body is { } body && authority.Organisation.Bodies.TryGetValue(body, out var found)
            ? Html.Of($"""<a href="{OrganisationAddress.Of(found)}">{found.NameOn(entry.Date.AsEnd)}</a>""")
            : Html.Of($"{Sv.Capital(entry.BodyAsWritten ?? OrganisationWords.NotStated)}");

    private static string Kind(TimetableKind kind) => kind switch
    {
        TimetableKind.Decision => "Beslutar",
        TimetableKind.Preparation => "Bereder",
        TimetableKind.Dialogue => "Dialog",
        _ => "Händelse",
    };

    /// <summary>The rows of a feature in the access table, those alike together.</summary>
    public static IEnumerable<MarkupString> Rows(Authority authority, int year, Feature feature) => feature.Commands
        .Select(c => (Phrase: CommandPhrases.Of(c.Name, authority, year), Who: string.Join(", ", c.By.Select(RoleWords.Of)), Where: CommandPhrases.Where(c)))
        .Where(r => r.Phrase is not null).GroupBy(r => (r.Who, r.Where))
        .Select(g => Html.Of($"""<tr><th scope="row">{Sv.Capital(Sv.List([.. g.Select(r => r.Phrase!)]))}</th><td>{g.Key.Who}</td><td>{g.Key.Where}</td></tr>"""));
}
