using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Work;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Goals;

/// <summary>Sentences about a directive package and what it does.</summary>
internal static class DirectiveWords
{
    public static string Finding(DirectiveUpload shown)
    {
        if (shown.Package is not { } package)
        {
            return "Ett paket visas först: vad som är nytt, ändras, byter namn och upphör. Ingenting tas in förrän du bekräftar.";
        }

        var parts = new[] { (TakenAs.New, "nya", "ny"), (TakenAs.Reworded, "ändrade", "ändrad"), (TakenAs.Ended, "upphör", "upphör") }
            .Select(k => (Count: shown.Things.Count(t => t.As == k.Item1), Many: k.Item2, One: k.Item3)).Where(k => k.Count > 0)
            .Select(k => $"{Sv.Count(k.Count)} {(k.Count == 1 ? k.One : k.Many)}").ToList();
        return $"{package.Command.Title} ur paketet {package.Name}: {(parts.Count == 0 ? "inget ändras" : Sv.List(parts))}. Ingenting är intaget än.";
    }

    /// <summary>One thing: its kind, what it was called and what it will be called.</summary>
    public static MarkupString Row(Authority authority, TakenThing thing, int year)
    {
        var name = thing.Before is { } before && before != thing.Name && thing.As == TakenAs.Reworded
            ? Html.Of($"<del>{before}</del> <ins>{thing.Name}</ins>")
            : Html.Of($"{thing.Name}");
        return Html.Of($"""<li><span class="muted">{Kind(authority, thing.Kind, year)}</span> {name}</li>""");
    }

    private static string Kind(Authority authority, string kind, int year) => kind switch
    {
        "term" => "Benämning",
        "perspective" => "Perspektiv",
        "goal" => Sv.Capital(Terms.Goal(authority, year)),
        "focusArea" => Sv.Capital(Terms.FocusArea(authority, year)),
        _ => "Uppdrag",
    };
}
