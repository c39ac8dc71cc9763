using System.Globalization;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Budgets;

/// <summary>
/// The grid as a form: a number for each cell with its key and what it held when the page was made, so that it is sent whole and only
/// what was changed is written. The island adds keys, pasting and what others write meanwhile. A table of more cells than a form can carry is
/// written with the island only, which sends the changed ones.
/// </summary>
internal sealed class BudgetGrid
{
    private const string Command = nameof(WriteBudget);
    private readonly AuthorityView _view;
    private readonly Budget _budget;
    private readonly BudgetStanding _standing;
    private readonly FormDesk _desk;
    private readonly HashSet<UnitId> _written;
    private readonly bool _scripted;
    private readonly Dictionary<string, string> _typed;
    private readonly Dictionary<string, string> _places;
    private readonly Dictionary<string, CellChanged> _changed;
    private readonly LineClasses _classes;
    private readonly ILookup<LineRef, CellComment> _comments;
    private int _next;

    public BudgetGrid(AuthorityView view, Budget budget, BudgetStanding standing, FormDesk desk, Func<BudgetUnit, bool> writes, bool scripted)
    {
        (_view, _budget, _standing, _desk, _scripted) = (view, budget, standing, desk, scripted);
        (_classes, _comments) = (new(view.Shown, budget), budget.Comments.ToLookup(c => c.Cell.OfLine));
        _written = [.. budget.Units.Where(writes).Select(u => u.Id)];
        var sent = desk.State.Is(Command, "") ? desk.State : FormState.None;
        _places = sent.Values.Where(v => v.Key.EndsWith("].cell", StringComparison.Ordinal)).GroupBy(v => v.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key["cells[".Length..^"].cell".Length], StringComparer.Ordinal);
        _typed = _places.ToDictionary(p => p.Key, p => sent.Values.GetValueOrDefault($"cells[{p.Value}].amountTkr", ""), StringComparer.Ordinal);
        _changed = sent.Problems.OfType<CellChanged>().GroupBy(c => c.Cell, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    private static readonly (string Label, string Kind, Func<FrameLimit, long> Of)[] Rows = [("Fördelat", "fordelat", l => l.DistributedTkr), ("Ram", "ram", l => l.FrameTkr), ("Kvar att fördela", "kvar", l => l.LeftTkr)];

    // what was decided, what it is at the prices of today, and what it is now
    private static readonly (string Label, string Kind, Func<FrameLimit, long> Of)[] Steps =
    [
        Rows[0], ("Ursprunglig ram", "ursprung", l => l.Frame.OriginalTkr), ("Justerad ram", "justerad", l => l.Frame.AdjustedTkr), Rows[1] with { Label = "Gällande ram" }, Rows[2],
    ];

    private Authority Shown => _view.Shown;

    /// <summary>Units down and classes across, the whole year; or one unit with its lines down and the months across.</summary>
    public MarkupString Of(BudgetUnit? unit, string? account, Action<FormWriter> below) => MarkupWriter.Piece(to =>
    {
        if (unit is null ? _written.Count == 0 : !_written.Contains(unit.Id))
        {
            Table(to, null, unit, account);
            return;
        }

        var form = _desk.Begin(to, Command, "", null, "bg-form");
        form.Hidden("budget", _budget.Id);
        Table(to, form, unit, account);
        below(form);
        form.End();
    });

    private void Table(MarkupWriter to, FormWriter? form, BudgetUnit? unit, string? account)
    {
        _next = 0;
        to.Write($"""<div class="wrap" tabindex="0" role="region" aria-label="{(unit is null ? "Budget per enhet och kontoslag" : "Budget per månad")}, rullbar tabell"><table class="bg dense" data-grid="{_budget.Id}" data-after="{_view.Now.Sequence}" data-since="{_budget.Lines.Values.Select(l => l.At).DefaultIfEmpty().Max()}" data-cells="{BudgetAddress.Cells(Shown, _budget)}"{Html.Attribute("data-patched", _standing.Set.Id == _budget.Frames ? "" : null)}>""");
        if (unit is null)
        {
            Years(to, form);
        }
        else
        {
            Months(to, form, unit, account);
        }

        to.Write($"</table></div>");
    }

    private void Years(MarkupWriter to, FormWriter? form)
    {
        string[] classes = [.. BudgetQueries.ClassesOf(Shown, _budget.Year).Where(c => _standing.Limits.Any(l => l.Class is null || string.Equals(l.Class, c, StringComparison.Ordinal)))];
        to.Write($"""<caption class="sr">Budget per enhet och kontoslag {_budget.Year}, tusen kronor. Intäkter är negativa.</caption><thead><tr><th scope="col">Enhet</th>""");
        foreach (var name in classes)
        {
            to.Write($"""<th scope="col" class="num">{name}</th>""");
        }

        to.Write($"""<th scope="col" class="num">Summa</th><th scope="col">Läge</th></tr></thead>""");
        var unders = _budget.Units.Select(u => u.Under).Concat(_standing.Limits.Where(l => l.Row is not null).Select(l => l.Under)).Distinct().ToList();
        foreach (var under in unders)
        {
            to.Write($"<tbody>");
            if (unders.Count > 1)
            {
                to.Write($"""<tr class="bg-u"><th scope="rowgroup" colspan="{classes.Length + 3}">{(under is { } id ? OrganisationQueries.NameOf(Shown, id, _view.Today) : "Utan enhet")}</th></tr>""");
            }

            foreach (var unit in _budget.Units.Where(u => u.Under == under))
            {
                to.Write($"""<tr><th scope="row"><a href="{BudgetAddress.Unit(Shown, _budget, unit.Id)}">{BudgetQueries.NameOf(Shown, unit, _view.Today)}</a></th>""");
                foreach (var name in classes)
                {
                    ClassCell(to, form, unit, name);
                }

                to.Write($"""<td class="num bg-s" data-sum="unit:{unit.Id}">{Sv.Number(_budget.LinesOf(unit.Id).Sum(l => l.Value.YearTkr))}</td><td>{Html.Status(BudgetWords.Of(_budget, unit.Id))}</td></tr>""");
            }

            Standing(to, under, classes);
            to.Write($"</tbody>");
        }
    }

    private void ClassCell(MarkupWriter to, FormWriter? form, BudgetUnit unit, string name)
    {
        if (_standing.Of(unit.Under, name) is null && _budget.Line(new(unit.Id, name)).YearTkr == 0)
        {
            to.Write($"""<td class="num muted">–</td>""");
        }
        else if (_budget.LinesOf(unit.Id).Where(l => string.Equals(_classes.Of(l.Key.Line), name, StringComparison.Ordinal)).ToList() is var lines && lines.Exists(l => _classes.IsAccount(l.Key.Line)))
        {
            var sum = lines.Sum(l => l.Value.YearTkr);
            to.Write($"""<td class="num" data-class="{name}" data-under="{unit.Under?.Value}" data-of="{unit.Id}/{name}" data-fixed="{sum.ToString(CultureInfo.InvariantCulture)}"><a class="tal" href="{BudgetAddress.Unit(Shown, _budget, unit.Id)}">{Sv.Number(sum)}</a></td>""");
        }
        else
        {
            Cell(to, form, unit, new(unit.Id, name), name);
        }
    }

    /// <summary>What is distributed of each frame, the frame, and what is left.</summary>
    private void Standing(MarkupWriter to, UnitId? under, string[] classes)
    {
        var (limits, total) = (_standing.Limits.Where(l => l.Under == under).ToList(), _standing.TotalOf(under));
        foreach (var (label, kind, of) in _standing.Frame.IsChanged || _standing.Limits.Any(l => l.Frame.IsChanged) ? Steps : Rows)
        {
            to.Write($"""<tr class="{(kind == "kvar" ? "bg-k" : "bg-f")}"><th scope="row">{label}</th>""");
            foreach (var name in classes)
            {
                var limit = limits.FirstOrDefault(l => string.Equals(l.Class, name, StringComparison.Ordinal));
                to.Write($"""<td class="num" data-{kind}="{under?.Value}/{name}"{Html.Attribute("data-tkr", limit is null ? null : of(limit).ToString(CultureInfo.InvariantCulture))}>{(limit is null ? Html.Of($"") : Shown(limit, kind, of(limit)))}</td>""");
            }

            var amount = kind switch { "fordelat" => total.DistributedTkr, "ursprung" => total.Frame.OriginalTkr, "justerad" => total.Frame.AdjustedTkr, "ram" => total.Frame.CurrentTkr, _ => total.LeftTkr };
            to.Write($"""<td class="num bg-s" data-{kind}="{under?.Value}" data-tkr="{amount.ToString(CultureInfo.InvariantCulture)}">{(kind == "ram" && total.Row is { } row ? Economy.FrameTable.Figure(Explanations.FrameOf(_standing.Set, row, _budget.Year), amount) : Html.Of($"{Sv.Number(amount)}"))}</td><td>{(kind == "kvar" && total.Sum is { } sum ? Html.Of($"""<span class="tag"{Html.Attribute("hidden", sum.Judgement != Judgement.Rounding)}>≈ Avrundning</span>""") : Html.None)}</td></tr>""");
        }

        MarkupString Shown(FrameLimit limit, string kind, long amount) => kind == "ram" && limit.Row is { } row
            ? Economy.FrameTable.Figure(Explanations.FrameOf(_standing.Set, row, _budget.Year), amount)
            : kind == "kvar" && limit.IsPassed ? Html.Of($"""<b class="st-bad">{Sv.Number(amount)}</b>""") : Html.Of($"{Sv.Number(amount)}");
    }

    private void Months(MarkupWriter to, FormWriter? form, BudgetUnit unit, string? account)
    {
        to.Write($"""<caption class="sr">Budget per månad {_budget.Year} för {BudgetQueries.NameOf(Shown, unit, _view.Today)}, tusen kronor. Intäkter är negativa.</caption><thead><tr><th scope="col">Rad</th>""");
        for (var month = 1; month <= BudgetLine.MonthsOfYear; month++)
        {
            to.Write($"""<th scope="col" class="num">{Sv.ShortMonth(month)}</th>""");
        }

        to.Write($"""<th scope="col" class="num">År</th></tr></thead><tbody>""");
        var lines = BudgetQueries.LinesOf(Shown, _budget, _standing, unit);
        foreach (var line in account is { } more && BudgetFrames.ClassOf(Shown, more, _budget.Year) is not null && !lines.Contains(more, StringComparer.Ordinal) ? lines.Add(more) : lines)
        {
            var @class = BudgetFrames.ClassOf(Shown, line, _budget.Year);
            to.Write($"""<tr><th scope="row">{line}{(string.Equals(@class, line, StringComparison.Ordinal) ? Html.None : Html.Of($""" <span class="muted">{@class}</span>"""))}</th>""");
            for (var month = 1; month <= BudgetLine.MonthsOfYear; month++)
            {
                Cell(to, form, unit, new(unit.Id, line, month), @class ?? line);
            }

            to.Write($"""<td class="num bg-s" data-sum="line:{line}"><a class="tal" href="{BudgetAddress.Cell(Shown, _budget, new(unit.Id, line))}">{Sv.Number(_budget.Line(new(unit.Id, line)).YearTkr)}</a></td></tr>""");
        }

        to.Write($"""</tbody><tfoot><tr class="tot"><th scope="row">Summa</th>""");
        for (var month = 0; month < BudgetLine.MonthsOfYear; month++)
        {
            to.Write($"""<td class="num" data-sum="month:{month + 1}">{Sv.Number(_budget.LinesOf(unit.Id).Sum(l => l.Value.Months[month].AmountTkr))}</td>""");
        }

        to.Write($"""<td class="num bg-s" data-sum="all">{Sv.Number(_budget.LinesOf(unit.Id).Sum(l => l.Value.YearTkr))}</td></tr></tfoot>""");
    }

    private void Cell(MarkupWriter to, FormWriter? form, BudgetUnit unit, CellRef cell, string @class)
    {
        var (key, now, last) = (cell.ToString(), _budget.Of(cell), _budget.Line(cell.OfLine).Last(cell.Month));
        var said = _comments[cell.OfLine].Count(c => cell.Month == 0 || c.Cell.Month == cell.Month);
        var told = last.Stamp.At == 0 ? "" : $"{_desk.Who(last.Stamp.By)}, {Sv.Instant(last.Stamp.At)}{(last.Why?.ToString() is { Length: > 0 } why ? $": {why}" : "")}";
        to.Write($"""<td class="num bg-c{(said > 0 ? " bg-sagt" : "")}" data-class="{@class}" data-under="{unit.Under?.Value}">""");
        if (form is not { } writer || _budget.Ready.ContainsKey(unit.Id) || !_written.Contains(unit.Id))
        {
            to.Write($"""<a class="tal" data-cell="{key}" data-tkr="{now.ToString(CultureInfo.InvariantCulture)}" href="{BudgetAddress.Cell(Shown, _budget, cell)}"{Html.Attribute("title", told.Length > 0 ? told : null)}>{Sv.Number(now)}</a></td>""");
            return;
        }

        var label = BudgetWords.Cell(Shown, unit, cell, _view.Today);
        var problem = writer.Scope.Refused && Index(key) is { } sent ? _desk.State.At($"cells[{sent}].amountTkr").FirstOrDefault() : null;
        var name = $"cells[{_next.ToString(CultureInfo.InvariantCulture)}]";
        var id = _scripted && problem is null ? null : Offered(writer, problem?.Path ?? $"{name}.amountTkr", label);
        to.Write($"""<input class="inp bg-i{(problem is null ? "" : " bg-fel")}"{Html.Attribute("id", id)}{Html.Attribute("name", _scripted ? null : $"{name}.amountTkr")}{Html.Attribute("readonly", _scripted)} value="{_typed.GetValueOrDefault(key) ?? Sv.Number(now)}" inputmode="numeric" autocomplete="off" aria-label="{label}" data-cell="{key}"{Html.Attribute("data-told", told.Length == 0 ? null : told)}{Html.Attribute("aria-invalid", problem is null ? null : "true")}{Html.Attribute("aria-describedby", problem is null ? null : $"{id}-fel")}""");
        Seen(to, name, key, now, cell.Month == 0 ? last.Stamp.At : null);
        if (problem is not null)
        {
            to.Write($"""<p class="felt" id="{id}-fel">{(_changed.GetValueOrDefault(key) is not { } changed ? ProblemTexts.Sentence(problem, label) : $"{_desk.Who(changed.By)} skrev {Sv.Number(changed.TheirsTkr)}, {Sv.Instant(changed.When)}. Spara igen om ditt belopp ska gälla.")}</p>""");
        }

        to.Write($"</td>");
        _next++;
    }

    // what the cell held: sent by the form, or by the island
    private void Seen(MarkupWriter to, string name, string key, long now, long? at)
    {
        var (seen, seenAt) = (now.ToString(CultureInfo.InvariantCulture), at?.ToString(CultureInfo.InvariantCulture));
        if (_scripted)
        {
            to.Write($"""{Html.Attribute("data-seen", now == 0 ? null : seen)}{Html.Attribute("data-at", seenAt)}>""");
            return;
        }

        to.Write($">");
        to.Hidden($"{name}.cell", key);
        to.Hidden($"{name}.seen", seen);
        if (seenAt is not null)
        {
            to.Hidden($"{name}.seenAt", seenAt);
        }
    }

    private static string Offered(FormWriter writer, string path, string label)
    {
        writer.Scope.Offer(path, label);
        return writer.Scope.IdOf(path);
    }

    // fields may have moved since the form was made: what was typed is found by the cell's key
    private string? Index(string key) => _places.GetValueOrDefault(key);
}
