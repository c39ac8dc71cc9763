using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Ledger;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Economy;

/// <summary>Committee × unit × class as it is and as the scenario would have it; every figure of a unit leads to what is behind it.</summary>
internal sealed class EffectTable(Authority authority, EffectAsked asked, DateOnly day)
{
    /// <summary>More rows than this are one committee at a time.</summary>
    public const int MostRows = 400;

    /// <summary>A committee's frames and lines beside each other.</summary>
    public MarkupString Committee(CommitteeEffect one) => Html.Of($"""
        <tr><th scope="row"><a href="{asked.Address(committee: EffectAsked.SlugOf(authority, one.Committee))}">{OrganisationQueries.NameOf(authority, one.Committee, day)}</a></th>{Frames(BudgetFrames.RowOf(asked.Set, one.Committee), one.FrameTkr, one.ScenarioFrameTkr)}{Lines(one)}</tr>
        """);

    public MarkupString Total(ScenarioEffect effect) => Html.Of($"""
        <tr class="tot"><th scope="row">Alla</th>{Frames(null, effect.FrameTkr, effect.ScenarioFrameTkr)}<td class="num" data-k="Fördelat nu">{Sv.Number(effect.NowTkr)}</td><td class="num" data-k="Enligt {asked.Case}">{Sv.Number(effect.NowTkr + effect.DifferenceTkr)}</td><td class="num" data-k="Skillnad">{Sv.Change(effect.DifferenceTkr)}</td></tr>
        """);

    /// <summary>A committee's units with their classes, and what rounding makes the shown classes miss the shown sum by.</summary>
    public MarkupString Units(CommitteeEffect one) => MarkupWriter.Piece(to =>
    {
        var slug = EffectAsked.SlugOf(authority, one.Committee);
        Row(to, "r-n r-d0", Html.Of($"{OrganisationQueries.NameOf(authority, one.Committee, day)}"), one.NowTkr, one.DifferenceOre, null);
        foreach (var unit in one.Classes.GroupBy(c => c.Unit))
        {
            Row(to, "r-f r-d1", Html.Of($"{NameOf(one, unit.Key)}"), unit.Sum(c => c.NowTkr), unit.Sum(c => c.DifferenceOre), asked.Figure(slug, unit.Key));
            foreach (var row in unit)
            {
                Row(to, "r-i r-d2", Html.Of($"{row.Class}{Told(row.Frame)}"), row.NowTkr, row.DifferenceOre, asked.Figure(slug, unit.Key, row.Class));
            }
        }

        if (one.ShownRoundingTkr is not 0 and var rounding)
        {
            to.Write($"""<tr class="r-i r-d1"><th scope="row">Avrundning</th><td></td><td class="num">{Sv.Change(rounding)}</td><td class="num">{Sv.Change(rounding)}</td></tr>""");
        }
    });

    /// <summary>What keeps a frame from being met, in a word; nothing where it is.</summary>
    public static string Word(FrameEffect frame) => frame.Reach switch
    {
        FrameReach.NothingUnder => "inget att fördela på",
        FrameReach.NoFrame => "kontoslag utan ram, står som det är",
        FrameReach.TooLarge => "för stora belopp, står som det är",
        _ => "",
    };

    public string NameOf(CommitteeEffect one, UnitId unit) => one.Budget?.Units.FirstOrDefault(u => u.Id == unit) is { } found ? BudgetQueries.NameOf(authority, found, day) : unit.Value;

    /// <summary>A frame by its class and unit.</summary>
    public string NameOf(FrameEffect frame) =>
        frame.Row is { } row ? row.Class is null ? $"Totalt, {FrameQueries.NameOf(authority, row, day)}" : EconomyWords.Row(authority, row, day) : $"{frame.Class}{(frame.Under is { } unit ? $", {OrganisationQueries.NameOf(authority, unit, day)}" : "")}";

    // frames have explanations of their own; of an index that is only tried the change stands beside
    private MarkupString Frames(FrameRow? row, long now, long then)
    {
        var number = row is null ? 0 : Explanations.NumberOf(asked.Set, row);
        var frame = new Figure(row is null ? FigureKind.Total : FigureKind.Frame, asked.Set.Id, asked.Year, number);
        return Html.Of($"""<td class="num" data-k="Ram nu">{FrameTable.Figure(frame, now)}</td><td class="num" data-k="Ram i {asked.Case}">{(asked.Scenario is { } one ? FrameTable.Figure(frame with { Kind = FigureKind.Scenario, Key = one.Id }, then) : Html.Of($"{Sv.Number(then)}"))}</td><td class="num" data-k="Ändring">{Sv.Change(then - now)}</td>""");
    }

    private MarkupString Lines(CommitteeEffect one) => one.Budget is null
        ? Html.Of($"""<td colspan="3">Ingen internbudget än</td>""")
        : Html.Of($"""<td class="num" data-k="Fördelat nu">{Sv.Number(one.NowTkr)}</td><td class="num" data-k="Enligt {asked.Case}">{Sv.Number(one.NowTkr + one.DifferenceTkr)}</td><td class="num" data-k="Skillnad">{Sv.Change(one.DifferenceTkr)}</td>""");

    private static MarkupString Told(FrameEffect frame) => Word(frame) is { Length: > 0 } word ? Html.Of($""" <span class="muted">{word}</span>""") : Html.None;

    private static void Row(MarkupWriter to, string @class, MarkupString name, long now, long differenceOre, string? address)
    {
        var difference = Tkr.OfOre(differenceOre);
        to.Write($"""<tr class="{@class}"><th scope="row">{name}</th><td class="num">{Sv.Number(now)}</td><td class="num">{(address is null ? Html.Of($"{Sv.Number(now + difference)}") : Html.Of($"""<a class="tal" href="{address}">{Sv.Number(now + difference)}</a>"""))}</td><td class="num">{Sv.Change(difference)}</td></tr>""");
    }
}
