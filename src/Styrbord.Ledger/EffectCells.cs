using System.Collections.Immutable;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Ledger;

/// <summary>
/// A committee's budget as cells to be counted anew. Each line is a place of its own, since most units write on few of the accounts, and each frame
/// holds its lines, whether it is a class's or a total's; lines raised alike share a column, since rates are a column's.
/// </summary>
internal sealed class EffectCells
{
    private const int Months = BudgetLine.MonthsOfYear;

    private readonly Budget _budget;
    private readonly long _frameTkr;
    private readonly List<FrameEffect> _frames;
    private readonly KeyValuePair<LineRef, BudgetLine>[] _lines;
    private readonly List<string> _classes = [];
    private readonly int[] _classOf;
    private readonly int[] _unitOf;
    private readonly int[] _frameOf;
    private readonly int[] _columnOf;
    private readonly long[] _years;
    private readonly double[] _sizes;
    private readonly List<double> _rates = [1];

    /// <param name="standing">The frames that bind, without lines: each has its row.</param>
    /// <param name="classOf">The class of a line.</param>
    /// <param name="rateOf">What a class of the unit whose frame it is is raised by.</param>
    public EffectCells(Budget budget, BudgetStanding standing, Func<string, string> classOf, Func<UnitId?, string, double> rateOf, ILookup<FrameRow, ScenarioShare> changes)
    {
        (_budget, _frameTkr) = (budget, standing.Frame.CurrentTkr);
        _lines = [.. budget.Lines];
        _frames = [.. standing.Limits.Select(l => new FrameEffect(l.Under, l.Class, l.Row, l.FrameTkr, [.. changes[l.Row!]], 0, 0, 0, FrameReach.Met, []))];
        (_classOf, _unitOf, _frameOf, _columnOf) = (new int[_lines.Length], new int[_lines.Length], new int[_lines.Length], new int[_lines.Length]);
        (_years, _sizes) = (new long[_lines.Length], new double[_lines.Length]);
        var units = budget.Units.Select((u, at) => (u.Id, at)).ToDictionary(p => p.Id, p => p.at);
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var placed = new Dictionary<(int Unit, int Class), (int Frame, int Column)>();
        for (var i = 0; i < _lines.Length; i++)
        {
            var (line, months) = (_lines[i].Key, _lines[i].Value.Months);
            if (!classes.TryGetValue(line.Line, out _classOf[i]))
            {
                classes[line.Line] = _classOf[i] = NumberOf(classOf(line.Line));
            }

            // lines come unit by unit
            _unitOf[i] = i > 0 && _lines[i - 1].Key.Unit == line.Unit ? _unitOf[i - 1] : units[line.Unit];
            if (!placed.TryGetValue((_unitOf[i], _classOf[i]), out var place))
            {
                placed[(_unitOf[i], _classOf[i])] = place = Placed(budget.Units[_unitOf[i]].Under, _classes[_classOf[i]], rateOf);
            }

            (_frameOf[i], _columnOf[i]) = place;
            foreach (var month in months)
            {
                _years[i] += month.AmountTkr;
                _sizes[i] += Math.Abs((double)month.AmountTkr);
            }
        }
    }

    /// <summary>All of it counted.</summary>
    /// <param name="lines">Whether each line is told with its months.</param>
    public CommitteeEffect Counted(bool lines)
    {
        Judge();
        var counted = Run();
        long Difference(int i) => Moves(i) ? counted!.OfClass(0, i, 0) - Tkr.ToOre(_years[i]) : 0;
        return new(
            _budget.Committee, _budget, _frameTkr, [.. _frames],
            [
                .. Enumerable.Range(0, _lines.Length).GroupBy(i => (Unit: _unitOf[i], Frame: _frameOf[i], Class: _classOf[i])).OrderBy(g => g.Key.Unit).ThenBy(g => g.Key.Frame)
                    .Select(g => new ClassEffect(_budget.Units[g.Key.Unit].Id, _classes[g.Key.Class], _frames[g.Key.Frame], g.Sum(i => _years[i]), g.Sum(Difference))),
            ],
            lines ? [.. Enumerable.Range(0, _lines.Length).Select(i => Line(counted, i))] : []);
    }

    private int NumberOf(string name)
    {
        var known = _classes.IndexOf(name);
        if (known < 0)
        {
            _classes.Add(name);
        }

        return known < 0 ? _classes.Count - 1 : known;
    }

    // within a class all lines are raised alike, which changes no proportion: only under a total do the rates matter
    private (int Frame, int Column) Placed(UnitId? under, string name, Func<UnitId?, string, double> rateOf)
    {
        var frame = _frames.FindIndex(f => f.Under == under && (f.Class is null || string.Equals(f.Class, name, StringComparison.Ordinal)));
        if (frame < 0)
        {
            _frames.Add(new(under, name, null, 0, [], 0, 0, 0, FrameReach.NoFrame, []));
            return (_frames.Count - 1, 0);
        }

        var rate = _frames[frame].Class is null ? rateOf(under, name) : 1;
        var column = _rates.IndexOf(rate);
        if (column < 0)
        {
            _rates.Add(rate);
        }

        return (frame, column < 0 ? _rates.Count - 1 : column);
    }

    /// <summary>What stands under each frame, and whether it can be laid out.</summary>
    private void Judge()
    {
        var under = Enumerable.Range(0, _lines.Length).ToLookup(i => _frameOf[i]);
        for (var at = 0; at < _frames.Count; at++)
        {
            var (now, sum, size, still) = (0L, 0d, 0d, ImmutableArray.CreateBuilder<LineRef>());
            foreach (var i in under[at])
            {
                var (rate, own) = (_rates[_columnOf[i]], _rates[_columnOf[i]] * _sizes[i]);
                now += _years[i];
                sum += rate * _years[i];
                size += own;
                if (own == 0)
                {
                    still.Add(_lines[i].Key);
                }
            }

            var frame = _frames[at];
            var large = size + Math.Abs((double)frame.ScenarioTkr) > ScenarioEffects.MostTkr;
            _frames[at] = frame with
            {
                NowTkr = now,
                RaisedTkr = large ? now : (long)Math.Round(sum, MidpointRounding.AwayFromZero),
                SizeTkr = large ? 0 : (long)Math.Round(size, MidpointRounding.AwayFromZero),
                Still = still.DrainToImmutable(),
                Reach = frame.Reach == FrameReach.NoFrame ? FrameReach.NoFrame : large ? FrameReach.TooLarge : size == 0 && frame.ScenarioTkr != 0 ? FrameReach.NothingUnder : FrameReach.Met,
            };
        }
    }

    private bool Moves(int line) => _frames[_frameOf[line]].Reach is FrameReach.Met or FrameReach.NothingUnder;

    private Recalculation? Run()
    {
        if (_lines.Length == 0)
        {
            return null;
        }

        var cells = new PlanCells(1, [.. _frameOf], [.. new int[_rates.Count]]);
        for (var i = 0; i < _lines.Length; i++)
        {
            var (months, moves) = (_lines[i].Value.Months, Moves(i));
            for (var month = 0; month < Months && moves; month++)
            {
                cells[0, i, _columnOf[i], month] = Tkr.ToOre(months[month].AmountTkr);
            }
        }

        var counted = new Recalculation(cells, [.. _rates.SelectMany(r => Enumerable.Repeat(r, Months))]) { Frames = [.. _frames.Select(f => f.Reach == FrameReach.Met ? Tkr.ToOre(f.ScenarioTkr) : 0)] };
        counted.All();
        return counted;
    }

    private LineEffect Line(Recalculation? counted, int i)
    {
        var now = _lines[i].Value;
        return new(
            _lines[i].Key, _classes[_classOf[i]], _frames[_frameOf[i]], _rates[_columnOf[i]], now,
            [.. Enumerable.Range(0, Months).Select(m => Moves(i) ? counted!.To[0, i, _columnOf[i], m] : Tkr.ToOre(now.Months[m].AmountTkr))]);
    }
}
