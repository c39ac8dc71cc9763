using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;
using Styrbord.Web.Work;

namespace Styrbord.Web.Organisation;

/// <summary>Levels, spans and relations in words. What no source says is said to be open.</summary>
internal static class OrganisationWords
{
    public const string NotStated = "anges inte i källorna";

    public static string Level(BodyLevel level, bool plural = false) => (level, plural) switch
    {
        (BodyLevel.Assembly, _) => "Fullmäktige",
        (BodyLevel.ExecutiveBoard, false) => "Styrelse",
        (BodyLevel.ExecutiveBoard, true) => "Styrelser",
        (BodyLevel.Committee, false) => "Nämnd",
        (BodyLevel.Committee, true) => "Nämnder",
        (BodyLevel.WorkingCommittee, _) => "Arbetsutskott",
        (_, false) => "Presidium",
        _ => "Presidier",
    };

    /// <summary><c>från januari 2019</c>, <c>till och med december 2018</c>, or that no source says.</summary>
    public static string Span(Validity validity) => validity switch
    {
        { From: null, To: null } => $"tiden {NotStated}",
        { From: { } from, To: { } to } => $"{Sv.Date(from)} – {Sv.Date(to)}",
        { From: { } from } => $"från {Sv.Date(from)}",
        { To: { } to } => $"till och med {Sv.Date(to)}",
    };

    /// <summary>A relation as seen from <paramref name="body"/>: its verb, and the bodies at the other end.</summary>
    public static (string Verb, IReadOnlyList<Body> Others) Seen(BodyRelation relation, BodyId body, Authority authority)
    {
        var from = relation.From.Contains(body);
        var verb = (relation.Kind, from) switch
        {
            (RelationKind.PreparesPlanFor, true) => relation.To is null ? "förbereder verksamhetsplan," : "förbereder verksamhetsplan för",
            (RelationKind.PreparesPlanFor, false) => "får sin verksamhetsplan förberedd av",
            (RelationKind.ReplacedBy, true) => "ersätts av",
            (RelationKind.ReplacedBy, false) => "ersätter",
            (_, true) => "verksamhet går till",
            _ => "tar över verksamhet från",
        };
        IEnumerable<BodyId> others = from ? relation.To is { } to ? [to] : [] : relation.From;
        return (verb, [.. others.Where(authority.Organisation.Bodies.ContainsKey).Select(o => authority.Organisation.Bodies[o])]);
    }

    /// <summary>One relation as a line: verb, the others as links, its date and what it is about.</summary>
    public static MarkupString Line(BodyRelation relation, BodyId of, Authority authority)
    {
        var (verb, others) = Seen(relation, of, authority);
        var names = others.Select((o, i) => Html.Of($"""{(i == 0 ? " " : i == others.Count - 1 ? " och " : ", ")}<a href="{OrganisationAddress.Of(o)}">{Name(o, relation.Date)}</a>"""));
        var open = others.Count > 0 ? Html.None : Html.Of($""" <span class="o-oppet">vilken ny nämnd den gäller {NotStated}</span>""");
        var about = $"{(relation.What is { } what ? $": {what}" : "")}{(relation.Derived ? ", härlett" : "")}";
        return Html.Of($"""<li>{Html.Icon("arrow")}<span>{verb}{Html.Join(names)}{open} <span class="muted">{Sv.Date(relation.Date)}{about}</span></span></li>""");
    }

    /// <summary>How a validity stands to a day.</summary>
    public static MarkupString Standing(Validity validity, DateOnly day) =>
        validity.Holds(day) ? Html.Tag("gäller", "good") : Html.Tag(validity.From is { } from && from.AsStart > day ? "gäller inte än" : "upphörd");

    /// <summary>The name a body has when the relation holds: a coming body by its first name.</summary>
    public static string Name(Body body, PartialDate at) => BodyWords.InSentence(body.NameOn(body.Validity.From is { } from && from.AsStart > at.AsEnd ? from.AsStart : at.AsEnd));

    public static string GroupKind(string kind) => Sv.Capital(kind);

    /// <summary><c>15 organ gäller den 13 september 2018. Det som källorna lämnar öppet står öppet.</c></summary>
    public static string Finding(OrganisationOnDay shown, DateOnly today)
    {
        var bodies = shown.Levels.Sum(l => l.Bodies.Length);
        var verb = shown.Day < today ? "gällde" : "gäller";
        return bodies == 0
            ? $"Inga organ är kända den {Sv.Date(shown.Day)}."
            : $"{Sv.Capital(Sv.Count(bodies, neuter: true))} organ {verb} den {Sv.Date(shown.Day)}{(shown.Day > today ? ", efter det vi vet nu" : "")}. Det som källorna lämnar öppet står öppet.";
    }
}
