using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Ledger;

/// <summary>What a scenario would mean in the committees' own budgets of a year, as they stand. Nothing is written.</summary>
/// <param name="Set">The frames that the scenario lies over.</param>
/// <param name="Committees">Every committee with a frame, in the table's order.</param>
/// <param name="OutsideTkr">What of the scenario lies on no committee's frame, as tax revenue.</param>
public sealed record ScenarioEffect(FrameSet Set, int Year, ImmutableArray<CommitteeEffect> Committees, long OutsideTkr)
{
    /// <summary>Committees with a frame and no budget of their own yet.</summary>
    public IEnumerable<CommitteeEffect> Without => Committees.Where(c => c.Budget is null);

    /// <summary>All committees' frames as they stand.</summary>
    public long FrameTkr => Committees.Sum(c => c.FrameTkr);

    /// <summary>All committees' frames as the scenario has them.</summary>
    public long ScenarioFrameTkr => Committees.Sum(c => c.ScenarioFrameTkr);

    /// <summary>By the scenario less as they stand, the frames of those that have a budget.</summary>
    public long BudgetedFrameDifferenceTkr => Committees.Where(c => c.Budget is not null).Sum(c => c.ScenarioFrameTkr - c.FrameTkr);

    public long NowTkr => Committees.Sum(c => c.NowTkr);

    /// <summary>What all lines come to by the scenario less what they are now; rounded once from öre.</summary>
    public long DifferenceTkr => Tkr.OfOre(Committees.Sum(c => c.DifferenceOre));
}

/// <summary>A committee's budget beside what it would be.</summary>
/// <param name="Budget">Nothing while the committee has none.</param>
/// <param name="FrameTkr">The committee's whole frame as it stands: its own printed sum, which its classes may miss by rounding.</param>
/// <param name="Frames">Each frame that binds it, in the table's order; last classes that are written on without a frame.</param>
/// <param name="Classes">Each unit's classes, units in the order of the budget.</param>
/// <param name="Lines">Each line with its months; empty where they are not asked for.</param>
public sealed record CommitteeEffect(BodyId Committee, Budget? Budget, long FrameTkr, ImmutableArray<FrameEffect> Frames, ImmutableArray<ClassEffect> Classes, ImmutableArray<LineEffect> Lines)
{
    /// <summary>The whole frame as the scenario has it.</summary>
    public long ScenarioFrameTkr => FrameTkr + Frames.Sum(f => f.ScenarioTkr - f.FrameTkr);

    /// <summary>What the frames that bind come to more than the printed sum.</summary>
    public long RoundingTkr => Frames.Sum(f => f.FrameTkr) - FrameTkr;

    public long NowTkr => Frames.Sum(f => f.NowTkr);

    /// <summary>What the lines come to by the scenario less what they are now, öre.</summary>
    public long DifferenceOre => Classes.Sum(c => c.DifferenceOre);

    /// <summary>The same, rounded once from öre.</summary>
    public long DifferenceTkr => Tkr.OfOre(DifferenceOre);

    /// <summary>What the classes, rounded one by one, miss the difference by.</summary>
    public long ShownRoundingTkr => DifferenceTkr - Classes.Sum(c => c.DifferenceTkr);

    /// <summary>A unit's classes and lines, or those of one of its classes, with what they come to.</summary>
    public FigureEffect Of(UnitId unit, string? @class) => new(
        [.. Classes.Where(c => c.Unit == unit && (@class is null || string.Equals(c.Class, @class, StringComparison.Ordinal)))],
        [.. Lines.Where(l => l.Line.Unit == unit && (@class is null || string.Equals(l.Class, @class, StringComparison.Ordinal)))]);

    /// <summary>What the frames would be that nothing can be laid out under, tkr.</summary>
    public long UnplacedTkr => Frames.Where(f => f.Reach == FrameReach.NothingUnder).Sum(f => f.ScenarioTkr);
}

/// <summary>What a figure of a unit is made of.</summary>
public sealed record FigureEffect(ImmutableArray<ClassEffect> Classes, ImmutableArray<LineEffect> Lines)
{
    public long NowTkr => Classes.Sum(c => c.NowTkr);

    /// <summary>By the scenario less now, öre.</summary>
    public long DifferenceOre => Classes.Sum(c => c.DifferenceOre);

    /// <summary>Each month from 1: what its lines are now, and by the scenario less now in öre.</summary>
    public ImmutableArray<(int Month, long NowTkr, long DifferenceOre)> Months =>
        [.. Enumerable.Range(1, BudgetLine.MonthsOfYear).Select(m => (m, Lines.Sum(l => l.Now.Of(m)), Lines.Sum(l => l.Ore[m - 1] - Tkr.ToOre(l.Now.Of(m)))))];
}

/// <summary>How far a frame reaches the lines under it.</summary>
[JsonConverter(typeof(WordConverter<FrameReach>))]
public enum FrameReach
{
    /// <summary>The lines under it come to it, to the öre.</summary>
    Met,

    /// <summary>No line under it has any amount, so that there is nothing to be in proportion to (inget att fördela på).</summary>
    NothingUnder,

    /// <summary>Lines of a class that the unit has no frame for: they stand as they are.</summary>
    NoFrame,

    /// <summary>Amounts beyond <see cref="ScenarioEffects.MostTkr"/>: the lines stand as they are.</summary>
    TooLarge,
}

/// <summary>A change of a scenario on one frame, whole tkr.</summary>
public sealed record ScenarioShare(ScenarioPart Part, long AmountTkr);

/// <summary>A frame that binds lines of a budget.</summary>
/// <param name="Under">The unit whose frame it is; nothing where the committee has one frame without unit.</param>
/// <param name="Class">Nothing for the total of a unit without classes.</param>
/// <param name="Row">Nothing for a class without a frame.</param>
/// <param name="FrameTkr">As it stands, with every change decided since.</param>
/// <param name="Changes">What the scenario changes in it.</param>
/// <param name="NowTkr">What the lines under it come to now.</param>
/// <param name="SizeTkr">What the raised lines under it come to without their signs, for what the difference is shared in proportion to; rounded.</param>
/// <param name="RaisedTkr">What the raised lines under it come to, rounded.</param>
/// <param name="Still">Lines under it that are 0 and stay so: nothing is in proportion to 0.</param>
public sealed record FrameEffect(
    UnitId? Under, string? Class, FrameRow? Row, long FrameTkr, ImmutableArray<ScenarioShare> Changes, long NowTkr, long RaisedTkr, long SizeTkr, FrameReach Reach, ImmutableArray<LineRef> Still)
{
    /// <summary>The frame as the scenario has it; what the lines come to where it is met.</summary>
    public long ScenarioTkr => FrameTkr + Changes.Sum(c => c.AmountTkr);

    /// <summary>What of the frame as it stands is not distributed yet: the difference of its lines has it in it.</summary>
    public long LeftTkr => Row is null ? 0 : FrameTkr - NowTkr;
}

/// <summary>A class of a unit.</summary>
/// <param name="Frame">The frame that its lines are laid out under.</param>
/// <param name="DifferenceOre">By the scenario less now, whole öre: revenue negative, cost positive.</param>
public sealed record ClassEffect(UnitId Unit, string Class, FrameEffect Frame, long NowTkr, long DifferenceOre)
{
    /// <summary>By the scenario; rounded once from öre, half away from zero.</summary>
    public long ScenarioTkr => NowTkr + DifferenceTkr;

    public long DifferenceTkr => Tkr.OfOre(DifferenceOre);
}

/// <summary>A line of a budget with its months.</summary>
/// <param name="Rate">What it is raised by before it is laid out; 1 for nothing, and for a frame whose lines are all raised alike.</param>
/// <param name="Ore">By the scenario: twelve months in whole öre.</param>
public sealed record LineEffect(LineRef Line, string Class, FrameEffect Frame, double Rate, BudgetLine Now, ImmutableArray<long> Ore)
{
    public long YearOre => Ore.Sum();
}
