using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>What another index value of a class would change in the frames of the whole region; nothing is written.</summary>
public static class IndexTrials
{
    /// <summary>What stands against asking; paths are the parameters' names.</summary>
    public static IEnumerable<Problem> Judge(Authority authority, FrameSet set, string? @class, int hundredths, int year)
    {
        ArgumentNullException.ThrowIfNull(set);
        return
        [
            .. string.IsNullOrWhiteSpace(@class) ? [new Required("class")] : ClassRules.Unknown(authority, @class, "class"),
            .. IndexRules.Range(hundredths, "hundredths"),
            .. set.Has(year) ? Array.Empty<Problem>() : [new YearNotInFrames("year", year)],
        ];
    }

    /// <summary>
    /// The change as a scenario would have it, with the rows it comes to. For the first year of the frames, which print no year before it, the amount
    /// before the index is counted backwards from the frame by the rule's own rate.
    /// </summary>
    /// <param name="class">A class that is recorded.</param>
    /// <param name="hundredths">Hundredths of a percent, −10,000 to 10,000, instead of the rule's.</param>
    /// <param name="year">A year of the frames.</param>
    public static ScenarioPart Of(Authority authority, FrameSet set, string @class, int hundredths, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(set);
        var part = new GivenPart(ScenarioKind.OtherIndex, year, @class, hundredths, Class: @class);
        return year > set.FirstYear ? AlternativeQueries.Counted(authority, set, part)
            : new(part.Reason, part.Kind, year, hundredths, part.Base, @class, null, Backwards(authority, set, part), default);
    }

    /// <summary>Hundredths of a percent that a class of a body's unit is raised by in its frame: 0 where no rule is known or the increase is held elsewhere.</summary>
    public static int RateOf(EconomyState state, FrameRow row, int year) => Indexing.RuleFor(state, row) is { InFrames: true } rule ? Indexing.RateOf(state, rule, year) ?? 0 : 0;

    private static EquatableArray<ScenarioRow> Backwards(Authority authority, FrameSet set, GivenPart part) =>
        set.Rows.Where(r => !r.IsSum && string.Equals(r.Class, part.Class, StringComparison.Ordinal))
            .Select(r => new ScenarioRow(r.Body, r.Unit, r.Class, Changed(set.Of(r, part.Year), RateOf(authority.Economy, r, part.Year), part.Hundredths)))
            .Where(r => r.AmountTkr != 0).ToEquatableArray();

    // of a frame lowered by 100 % nothing can be said of what it was
    private static long Changed(long frameTkr, int rate, int hundredths) =>
        rate <= -IndexRules.MostHundredths ? 0 : Tkr.Rounded((Int128)frameTkr * (hundredths - rate), IndexRules.MostHundredths + rate);
}
