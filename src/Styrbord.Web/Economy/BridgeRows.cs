using System.Globalization;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Web.FrameChanges;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Economy;

/// <summary>Steps of the bridge as rows and as a figure.</summary>
internal sealed class BridgeRows(Authority authority, FrameSet set, DateOnly day)
{
    // on a narrow page names and values stand above their bar, which has the whole width
    private static readonly Frame Wide = new("bro bro-bred", 640, 250, 90, 24, 0);
    private static readonly Frame Narrow = new("bro bro-smal", 320, 0, 0, 40, 17);

    public MarkupString Row(BridgeStep step, bool links)
    {
        var number = Explanations.NumberOf(set, step.Row);
        var name = step.Row.IsSum ? FrameQueries.NameOf(authority, step.Row, day) : step.Row.Class!;
        return Html.Of($"""
            <tr class="{(step.Row.IsSum ? "r-f" : "r-i")}"><th scope="row">{(links ? Html.Of($"""<a href="{EconomyAddress.OfUnit(authority, set, step.Row)}">{name}</a>""") : Html.Of($"{name}"))}</th><td class="num" data-k="År">{step.Year}</td>
            <td class="num" data-k="Året före">{Earlier(step)}</td><td class="num" data-k="Uppräkning">{Indexed(step, number)}</td><td class="num" data-k="Beslutat">{Decided(step)}</td><td class="num" data-k="Avrundning">{Sv.Change(step.RoundingTkr)}</td>
            <td class="num" data-k="Oförklarat">{(step.UnexplainedTkr == 0 ? Html.Of($"0") : Html.Of($"""<b>{FrameTable.Figure(new(FigureKind.Unexplained, set.Id, step.Year, number), step.UnexplainedTkr, change: true)}</b>"""))}</td><td class="num" data-k="Ram">{FrameTable.Figure(new(FigureKind.Frame, set.Id, step.Year, number), step.FrameTkr)}{FrameNow.Of(authority, set, step.Row, step.Year)}</td></tr>
            """);
    }

    /// <summary>What is said beside the figures: causes by name, possible ones, and indices that cannot be counted.</summary>
    public static IEnumerable<MarkupString> Notes(BridgeStep step) =>
    [
        .. step.Causes.Where(c => c.Cause is not null).Select(c => Html.Of($"""{step.Year}: {c.Cause!.Reason}, <span class="nowrap">{Sv.Change(c.AmountTkr)} tkr</span>{(c.Cause.Class is null ? ". Beslutet anger inget kontoslag: det förklarar summan, inte ett enskilt slag" : "")}.""")),
        .. step.Possible.Select(c => Html.Of($"""{step.Year}, {Sv.Uncapital(c.Class ?? "summan")}: möjlig orsak, inte räknad som förklaring: {c.Reason} (<span class="nowrap">{Sv.Change(c.StepTkr(step.Year))} tkr</span>).""")),
        .. step.Silent.Select(r => Html.Of($"{step.Year}: {(r.Lacks(step.Year) ? $"{r.External} för {Sv.Uncapital(r.Name)} har inget värde infört" : $"{r.Name}: {Sv.List([.. r.Parts.Where(p => p.AmountTkr is null).Select(p => Sv.Uncapital(p.Name))])} räknas annorlunda, utan att beloppet är känt")}.")),
    ];

    /// <summary>The way of a sum from its first year to its last, in millions of kronor; the axis is broken.</summary>
    public static MarkupString Drawing(IReadOnlyList<BridgeStep> steps) => Html.Of($"{Drawing(steps, Wide)}{Drawing(steps, Narrow)}");

    private static MarkupString Drawing(IReadOnlyList<BridgeStep> steps, Frame frame)
    {
        var bars = Bars(steps).ToList();
        var levels = bars.SelectMany(b => new[] { b.From, b.To }).ToList();
        var (low, high) = (levels.Min(), levels.Max());
        double X(long tkr) => frame.Names + ((frame.Width - frame.Names - frame.Values - 3) * (high == low ? 0.5 : (double)(tkr - low) / (high - low)));
        return MarkupWriter.Piece(to =>
        {
            to.Write($"""<svg class="{frame.Css}" viewBox="0 0 {frame.Width} {(bars.Count * frame.RowHeight) + 6}" role="img" aria-label="{Told(bars)}">""");
            for (var i = 0; i < bars.Count; i++)
            {
                var (bar, y) = (bars[i], (i * frame.RowHeight) + 4);
                var (from, until) = (X(Math.Min(bar.From, bar.To)), X(Math.Max(bar.From, bar.To)));
                to.Write($"""<text x="{(bar.IsLevel ? 0 : 10)}" y="{y + 15}" class="{(bar.IsLevel ? "b-t" : "b-n")}">{bar.Name}</text>""");
                if (bar.IsLevel)
                {
                    to.Write($"""<path class="b-lin" d="M0 {y}H{frame.Width}"/><path class="b-tot" d="M{At(until + 1.5)} {y + 3 + frame.Down}V{y + 20 + frame.Down}"/>""");
                }
                else
                {
                    to.Write($"""<rect class="{bar.Look}" x="{At(from)}" y="{y + 5 + frame.Down}" width="{At(Math.Max(1.5, until - from))}" height="12"/>""");
                }

                to.Write($"""<text x="{frame.Width}" y="{y + 15}" class="{(bar.IsLevel ? "b-t" : "b-v")}" text-anchor="end">{bar.Value}</text>""");
            }

            to.Write($"""</svg>""");
        });
    }

    private static string At(double at) => at.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Told(IEnumerable<Bar> bars) => $"Brygga i miljoner kronor. {string.Join(", ", bars.Select(b => $"{b.Name} {b.Value}"))}.";

    private static IEnumerable<Bar> Bars(IReadOnlyList<BridgeStep> steps)
    {
        yield return new($"Ram {steps[0].Year - 1}", steps[0].EarlierTkr, steps[0].EarlierTkr, true, "");
        foreach (var step in steps)
        {
            var at = step.EarlierTkr;
            foreach (var (name, amount, look) in step.Causes.Select(c => (c.Rule?.Name ?? Short(c.Cause!.Reason), c.AmountTkr, c.AmountTkr < 0 ? "b-neg" : "b-pos"))
                .Append(("Avrundning", step.RoundingTkr, "b-pos")).Append(("Oförklarat", step.UnexplainedTkr, "b-oklar")).Where(p => p.Item2 != 0))
            {
                yield return new(name, at, at + amount, false, look);
                at += amount;
            }

            yield return new($"Ram {step.Year}", step.FrameTkr, step.FrameTkr, true, "");
        }
    }

    private static string Short(string reason) => reason.Split(" enligt ")[0];

    private MarkupString Indexed(BridgeStep step, int number)
    {
        var rules = step.Causes.Where(c => c.Rule is not null).ToList();
        return rules.Count == 0 ? Html.Of($"0") : Html.Join(rules.Select(c => FrameTable.Figure(new(FigureKind.Index, set.Id, step.Year, number, c.Rule!.Id), c.AmountTkr, change: true)), "<br>");
    }

    private MarkupString Earlier(BridgeStep step) => step.Earlier is { Row: { } row, Set: var of }
        ? Html.Of($"{FrameTable.Figure(Explanations.FrameOf(of, row, step.Year - 1), step.EarlierTkr)}{(of.Id != set.Id || step.Year - 1 == set.FirstYear ? FrameNow.Of(authority, of, row, step.Year - 1) : Html.None)}")
        : Html.Of($"""0 <span class="muted">ny rad</span>""");

    private static MarkupString Decided(BridgeStep step) => Html.Of($"{Sv.Change(step.Causes.Where(c => c.Cause is not null).Sum(c => c.AmountTkr))}");

    /// <param name="Names">What the names take of the width, as <paramref name="Values"/> the values.</param>
    /// <param name="Down">How far below its words a bar stands.</param>
    private sealed record Frame(string Css, int Width, int Names, int Values, int RowHeight, int Down);

    private sealed record Bar(string Name, long From, long To, bool IsLevel, string Look)
    {
        public string Value => IsLevel ? Sv.Number(To / 1_000m, 1) : (To - From >= 50 ? "+" : "") + Sv.Number((To - From) / 1_000m, 1);
    }
}
