using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Organisation;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Governing;

/// <summary>Governing documents in words. What no source says is said to be open.</summary>
internal static class GoverningWords
{
    // the words offered beside those already in use; a document's kind is the authority's own word
    private static readonly string[] UsualKinds =
    [
        "arbetsordning", "delegationsordning", "lagstadgad plan", "plan", "policy", "program", "regional utvecklingsstrategi", "reglemente", "riktlinje", "rutin", "strategi",
    ];

    public static string Level(GoverningLevel level) => level switch
    {
        GoverningLevel.National => "Lag eller nationellt",
        GoverningLevel.Authority => "Alla nämnder",
        GoverningLevel.Body => "En nämnd eller styrelse",
        GoverningLevel.Administration => "En förvaltning",
        _ => "En enhet",
    };

    /// <summary>Whether a document was updated in a term, as a status.</summary>
    public static MarkupString Duty(UpdateDuty duty) => duty.State switch
    {
        DutyState.Done => Html.Status(Mark.Done with { Word = $"uppdaterad {Sv.Date(duty.Updated!.Value)}" }),
        DutyState.Missed => Html.Status(Mark.Late with { Word = "inte uppdaterad under perioden" }),
        DutyState.Near => Html.Status(Mark.Waiting with { Word = $"ska uppdateras före {Sv.Date(duty.Term.To)}" }),
        _ => Html.Status(Mark.NotBegun with { Word = $"inte uppdaterad än, senast {Sv.Date(duty.Term.To)}" }),
    };

    public static IReadOnlyList<Option> Levels => [.. Enum.GetValues<GoverningLevel>().Select(l => new Option(Sv.Uncapital($"{l}"), Level(l)))];

    public static IReadOnlyList<Option> Kinds(Authority authority) =>
        [.. authority.Governing.Documents.Values.Select(d => d.Kind).Concat(UsualKinds).Distinct(StringComparer.Ordinal).Order(StringComparer.Create(new("sv-SE"), ignoreCase: true)).Select(k => new Option(k, Sv.Capital(k)))];

    /// <summary>Every body of the day as a choice, after one that means none.</summary>
    public static IReadOnlyList<Option> Bodies(Authority authority, DateOnly day, string none, Func<Body, bool>? which = null) =>
        [new("", none), .. authority.Organisation.Bodies.Values.Where(b => which?.Invoke(b) ?? true).OrderBy(b => b.Level).ThenBy(b => b.NameOn(day), StringComparer.Ordinal).Select(b => new Option(b.Id.Value, b.NameOn(day)))];

    /// <summary><c>2014–2020, gäller från januari 2014</c>, or that no version is known.</summary>
    public static MarkupString Holds(GoverningDocument document, DateOnly day)
    {
        if (document.IsEndedOn(day))
        {
            return Html.Of($"{Html.Tag("upphävd")} {Sv.Date(document.Ended!.Value)}");
        }

        return document.VersionOn(day) is { } version ? Html.Of($"""{version.Name} <span class="muted">{Span(version)}</span>""")
            : document.Versions.FirstOrDefault(v => v.From is { } from && from.AsStart > day) is { } coming ? Html.Of($"{Html.Tag("gäller inte än")} {coming.Name} {Span(coming)}")
            : document.Versions.Count > 0 ? Html.Of($"{Html.Tag("löpt ut", "warn")} {document.Versions[^1].Name}")
            : Html.Of($"""<span class="o-oppet">Version {OrganisationWords.NotStated}</span>""");
    }

    public static string Span(DocumentVersion version) => version.From is null && version.To is null ? "" : OrganisationWords.Span(new(version.From, version.To));

    /// <summary><c>Regionfullmäktige 27 november 2018, § 12</c>.</summary>
    public static string Adopted(Authority authority, BodyId? by, PartialDate? on, string? paragraph, string open = OrganisationWords.NotStated) =>
        by is null && on is null ? open
        : $"{(by is { } body ? OrganisationQueries.NameOf(authority, body, on?.AsEnd ?? DateOnly.MaxValue) : "organ " + OrganisationWords.NotStated)}{(on is { } day ? $" {Sv.Date(day)}" : "")}{(paragraph is { Length: > 0 } p ? $", §{Sv.NoBreakSpace}{p.TrimStart('§', ' ')}" : "")}";

    /// <summary>A link out of the house says where it goes.</summary>
    public static MarkupString Out(string link, string name) =>
        Html.Of($"""<a class="g-ut" href="{link}" rel="noopener noreferrer">{Html.Icon("link")}{name}<span class="muted"> {new Uri(link).Host}</span></a>""");

    public static MarkupString Link(GoverningDocument document) => Html.Of($"""<a href="{GoverningAddress.Of(document)}">{document.Name}</a>""");
}
