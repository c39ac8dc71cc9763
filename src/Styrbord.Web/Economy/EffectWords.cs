using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Ledger;
using Styrbord.Web.Budgets;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Economy;

/// <summary>How a figure of an effect comes about, in plain Swedish.</summary>
internal sealed class EffectWords(Authority authority, EffectAsked asked, DateOnly day)
{
    private readonly EffectTable _table = new(authority, asked, day);

    public string NameOf(CommitteeEffect one, UnitId unit) => _table.NameOf(one, unit);

    /// <summary>How a class of a unit is counted, in one or two sentences.</summary>
    public string Formula(ClassEffect row) => row.Frame.Reach switch
    {
        FrameReach.NothingUnder => $"Ramen i {asked.Case} är {Sv.Number(row.Frame.ScenarioTkr)} tkr, men ingen rad under den har något belopp att vara i proportion till.",
        FrameReach.NoFrame => "Enheten har ingen ram för kontoslaget. Raderna står som de är.",
        FrameReach.TooLarge => "Beloppen är större än vad som räknas. Raderna står som de är.",
        _ => $"{Raised(row.Frame)}Ramen i {asked.Case} är {Sv.Number(row.Frame.ScenarioTkr)} tkr. Skillnaden {Sv.Change(row.Frame.ScenarioTkr - row.Frame.RaisedTkr)} tkr delas på alla rader under ramen efter deras storlek, tillsammans {Sv.Number(row.Frame.SizeTkr)} tkr utan tecken, så att ramen möts på öret.",
    };

    /// <summary>The frame as it stands and each change of it.</summary>
    public MarkupString Frame(FrameEffect frame) => Html.Of($"""
        <tr><th scope="row">{(frame.Row is null ? "Ingen ram" : $"{_table.NameOf(frame)}: ramen nu")}</th><td class="num">{(frame.Row is { } row ? Current(frame, row) : Html.Of($"0"))}</td></tr>{Html.Join(frame.Changes.Select(c => Html.Of($"""<tr><th scope="row">{(string.Equals(c.Part.Reason, c.Part.Class, StringComparison.Ordinal) ? Html.None : Html.Of($"{c.Part.Reason} "))}<span class="muted">{EconomyWords.How(c.Part)}</span></th><td class="num">{Sv.Change(c.AmountTkr)}</td></tr>""")))}
        """);

    public MarkupString FrameFoot(FrameEffect frame) => Html.Of($"""
        <tr class="tot"><th scope="row">Ramen i {asked.Case}</th><td class="num">{Sv.Number(frame.ScenarioTkr)}</td></tr><tr><th scope="row">Fördelat nu på alla enheter under ramen</th><td class="num">{Sv.Number(frame.NowTkr)}</td></tr>
        """);

    /// <summary>A line, which leads to its cell in the budget.</summary>
    public MarkupString Line(Budget budget, LineEffect line)
    {
        var difference = Tkr.OfOre(line.YearOre - Tkr.ToOre(line.Now.YearTkr));
        return Html.Of($"""<tr><th scope="row">{line.Line.Line}{(line.Rate == 1 ? Html.None : Html.Of($""" <span class="muted">räknas om med {Sv.Percent((decimal)((line.Rate - 1) * 100), 2)}</span>"""))}</th><td class="num" data-k="Nu"><a class="tal" href="{BudgetAddress.Cell(authority, budget, new(line.Line.Unit, line.Line.Line))}">{Sv.Number(line.Now.YearTkr)}</a></td><td class="num" data-k="Enligt {asked.Case}">{Sv.Number(line.Now.YearTkr + difference)}</td><td class="num" data-k="Skillnad">{Sv.Change(difference)}</td></tr>""");
    }

    public MarkupString Month(int month, long now, long differenceOre) => Html.Of($"""
        <tr><th scope="row">{Sv.Capital(Sv.Month(month))}</th><td class="num" data-k="Nu">{Sv.Number(now)}</td><td class="num" data-k="Enligt {asked.Case}">{Sv.Number(now + Tkr.OfOre(differenceOre))}</td><td class="num" data-k="Skillnad">{Sv.Change(Tkr.OfOre(differenceOre))}</td></tr>
        """);

    /// <summary>The sum, and what the shown parts miss it by.</summary>
    /// <param name="parts">The differences shown above, öre.</param>
    public MarkupString Foot(IEnumerable<long> parts, long now, long differenceOre)
    {
        var difference = Tkr.OfOre(differenceOre);
        var rounding = difference - parts.Sum(Tkr.OfOre);
        return Html.Of($"""
            {(rounding == 0 ? Html.None : Html.Of($"""<tr><th scope="row">Avrundning</th><td></td><td class="num" data-k="Enligt {asked.Case}">{Sv.Change(rounding)}</td><td class="num" data-k="Skillnad">{Sv.Change(rounding)}</td></tr>"""))}<tr class="tot"><th scope="row">Summa</th><td class="num" data-k="Nu">{Sv.Number(now)}</td><td class="num" data-k="Enligt {asked.Case}">{Sv.Number(now + difference)}</td><td class="num" data-k="Skillnad">{Sv.Change(difference)}</td></tr>
            """);
    }

    // the row as decided has its own explanation; what is decided since stands there too
    private MarkupString Current(FrameEffect frame, FrameRow row) => FrameTable.Figure(Explanations.FrameOf(asked.Set, row, asked.Year), frame.FrameTkr);

    private string Raised(FrameEffect frame) => frame.RaisedTkr == frame.NowTkr ? "" : $"Raderna under ramen är {Sv.Number(frame.NowTkr)} tkr nu och {Sv.Number(frame.RaisedTkr)} tkr med {asked.Case}s uppräkning av varje kontoslag. ";
}
