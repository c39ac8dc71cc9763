using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Plans;

/// <summary>Sentences about plans taken over from an earlier year.</summary>
internal static class PlanCopyTexts
{
    public static string Remaining(int count) => count == 1 ? "En del är inte omprövad." : $"{Sv.Capital(Sv.Count(count))} delar är inte omprövade.";

    public static string Left(int count) => count == 1 ? "En del följde inte med" : $"{Sv.Capital(Sv.Count(count))} delar följde inte med";

    public static string Loosened(Authority authority, int year, int count) =>
        $"{Sv.Capital(Sv.Count(count, neuter: true))} {(count == 1 ? "åtagande hängde" : "åtaganden hängde")} på {Terms.FocusAreas(authority, year)} som inte har någon efterföljare och står därför under hela målet.";

    /// <summary><c>Målet har delats från 2.1 rätt kvalitet</c>.</summary>
    public static string From(Authority authority, Succession said, GoalId goal)
    {
        var names = Sv.List([.. said.From.Where(id => id != goal).Select(id => Name(authority, id))]);
        return names.Length == 0 ? "Målet fortsätter, men en del av det har brutits ut" : said.Kind switch
        {
            SuccessionKind.Split => $"Målet kommer av att {names} har delats",
            SuccessionKind.Merged => $"Målet är sammanslaget av {names}",
            SuccessionKind.Renamed => $"Målet är en ny formulering av {names}",
            _ => $"Målet är omarbetat från {names}",
        };
    }

    /// <summary><c>text, ett åtagande och två indikatorer</c>.</summary>
    public static string Counts(Authority authority, int year, int texts, int own, int commitments, int indicators) => Sv.List(
    [
        .. texts == 0 ? Array.Empty<string>() : [texts == 1 ? "text" : $"text, satt samman av {Sv.Count(texts)}"],
        .. own == 0 ? Array.Empty<string>() : [Terms.OwnFocusAreas(authority, year, own)],
        .. Counted(commitments, "åtagande", "åtaganden", true),
        .. Counted(indicators, "indikator", "indikatorer", false),
    ]);

    /// <summary>What is written, part by part, each with its kind and, unless all stood under one, its goal.</summary>
    public static MarkupString Items(Authority authority, Plan plan, PlanContent content, bool underOneGoal = false)
    {
        var sections = TemplateQueries.Of(authority, plan).Sections;
        string Under(string what, string word, GoalId goal) => underOneGoal ? what : $"{what} {word} {Name(authority, goal)}";
        MarkupString[] items =
        [
            .. content.Sections.Select(s => Item($"Avsnitt {sections.FirstOrDefault(t => t.Id == s.Key)?.Heading ?? s.Key}", s.Value.Text.ToString(), s.Value.Example)),
            .. content.GoalTexts.Select(t => Item(Under("Text", "om", t.Key), t.Value.Text.ToString(), t.Value.Example)),
            .. content.OwnFocusAreas.Values.Select(o => Item(Under(Terms.OwnFocusArea(authority, plan.Year), "under", o.Goal), $"{o.Name}. {o.Text}", o.Example)),
            .. content.Commitments.Values.Select(c => Item(Under("Åtagande", "under", c.Goal), c.Text.ToString(), c.Example)),
            .. content.Indicators.Values.Select(i => Item(Under("Indikator", "för", i.Goal), Value(authority.Goals.Indicators[i.Indicator], i, plan.Year), i.Example)),
        ];
        return Html.Of($"""<ul class="p-delar">{Html.Join(items)}</ul>""");
    }

    /// <summary>A goal or focus area by number and name.</summary>
    public static string Name(Authority authority, GoalId id) =>
        authority.Goals.Goals.TryGetValue(id, out var goal) ? $"{goal.Number} {Sv.Capital(goal.Name)}"
        : authority.Goals.FocusAreas.TryGetValue(id, out var area) ? $"{area.Number} {area.Name}"
        : id.Value;

    private static string Value(Indicator indicator, IndicatorUse use, int year) =>
        use.Target is null ? indicator.Name : $"{indicator.Name}, mål {year}: {IndicatorTexts.Value(use.Target, indicator)}";

    private static IEnumerable<string> Counted(int count, string one, string several, bool neuter) =>
        count == 0 ? [] : [$"{Sv.Count(count, neuter)} {(count == 1 ? one : several)}"];

    private static MarkupString Item(string what, string text, bool example) =>
        Html.Of($"""<li><span class="muted">{what}</span> {text} {(example ? Html.Sample("exempeltext") : Html.None)}</li>""");
}
