using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Work;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Goals;

/// <summary>Sentences about a directive package and what it does.</summary>
internal static class DirectiveWords
{
    public const string Assignment = "assignment";

    public static string Finding(Authority authority, DirectiveUpload shown)
    {
        if (shown.Package is not { } package)
        {
            return "Ett paket visas först: vad som är nytt, ändras, byter namn och upphör. Ingenting tas in förrän du bekräftar.";
        }

        int Count(TakenAs how) => shown.Things.Count(t => t.As == how && t.Kind != Assignment);
        var directed = shown.Things.Count(t => t.Kind == Assignment);
        var (one, many) = ($"mål eller {Terms.FocusArea(authority, package.Command.Year)}", $"mål och {Terms.FocusAreas(authority, package.Command.Year)}");
        (int Some, string One, string Many)[] kinds = [(Count(TakenAs.New), "är nytt", "är nya"), (Count(TakenAs.Reworded), "ändras", "ändras"), (Count(TakenAs.Ended), "upphör", "upphör")];
        List<string> parts = [.. kinds.Where(k => k.Some > 0).Select((k, i) => $"{Sv.Count(k.Some, neuter: true)} {(i > 0 ? "" : k.Some == 1 ? one + " " : many + " ")}{(k.Some == 1 ? k.One : k.Many)}")];
        var goals = parts.Count == 0 ? "Målen gäller vidare oförändrade." : $"{Sv.Capital(Sv.List(parts))}.";
        return $"{package.Command.Title} ur paketet {package.Name}. {goals} {Sv.Capital(Sv.Count(directed, neuter: true))} uppdrag riktas. Ingenting är intaget än.";
    }

    /// <summary>One thing: its kind, what it was called and what it will be called.</summary>
    public static MarkupString Row(Authority authority, TakenThing thing, int year)
    {
        var name = thing.Before is { } before && before != thing.Name && thing.As == TakenAs.Reworded
            ? Html.Of($"<del>{Named(before)}</del> <ins>{Named(thing.Name)}</ins>")
            : Html.Of($"{(thing.Kind == Assignment ? thing.Name : Named(thing.Name))}");
        return Html.Of($"""<li><span class="muted">{Kind(authority, thing.Kind, year)}</span> {name}</li>""");
    }

    /// <summary>A name begins with a capital after its number.</summary>
    public static string Named(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && char.IsAsciiDigit(name[blank - 1]) ? $"{name[..blank]} {Sv.Capital(name[(blank + 1)..])}" : name;

    private static string Kind(Authority authority, string kind, int year) => kind switch
    {
        "term" => "Benämning",
        "perspective" => "Perspektiv",
        "goal" => Sv.Capital(Terms.Goal(authority, year)),
        "focusArea" => Sv.Capital(Terms.FocusArea(authority, year)),
        _ => "Uppdrag",
    };
}
