using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Documents;
using Styrbord.Web.Dialogues;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Meetings;

/// <summary>What each committee and company owes, in one table's cells, and where it can be seen.</summary>
internal static class SupervisionWords
{
    public static string Value(DuePartKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{kind}");

    public static string Address(int year, bool onlyLate = false, DuePartKind? kind = null)
    {
        string[] asked = [.. onlyLate ? ["visa=forsenat"] : Array.Empty<string>(), .. kind is { } one ? [$"slag={Value(one)}"] : Array.Empty<string>()];
        return $"/uppsikt/{year}{(asked.Length > 0 ? $"?{string.Join('&', asked)}" : "")}";
    }

    /// <summary><c>3 av 5</c>, with a link to where they are, and how many are late.</summary>
    public static MarkupString Cell(Supervised one, DuePartKind kind, int year)
    {
        var name = SupervisionDocument.Word(kind);
        if (one.Parts.FirstOrDefault(p => p.Kind == kind) is not { } part)
        {
            return Html.Of($"""<td class="u-ingen"><span class="muted">–</span></td>""");
        }

        var count = $"{part.Delivered} av {part.Promised}";
        var shown = Place(one, kind, year) is { } to ? Html.Of($"""<a href="{to}">{count}<span class="sr">, {one.Name}: {name}</span></a>""") : Html.Of($"{count}");
        var late = part.Late > 0 ? Html.Of($""" <span class="u-sen">{part.Late} {(part.Late == 1 ? "försenad" : "försenade")}</span>""") : Html.None;
        return Html.Of($"""<td data-ord="{name}">{shown}{late}</td>""");
    }

    private static string? Place(Supervised one, DuePartKind kind, int year) => kind switch
    {
        DuePartKind.Answers => $"/roda-traden/{year}/luckor",
        DuePartKind.Plans => $"/planer/{year}",
        DuePartKind.Activities => $"/handlingsplaner/{year}",
        DuePartKind.Commissions => "/uppdrag",
        DuePartKind.Requests => DialogueWords.List,
        _ => one.Body is { } body ? $"{MeetingWords.List}?organ={body}" : null,
    };
}
