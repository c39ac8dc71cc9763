namespace Styrbord.Domain.Economy;

/// <summary>What a party group's budget comes to while it is worked on.</summary>
public static class AlternativeQueries
{
    /// <summary>A change with the rows it comes to on these frames as they are now; nothing is posted.</summary>
    public static ScenarioPart Counted(Authority authority, FrameSet set, GivenPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(part.Reason, part.Kind, part.Year, part.Hundredths, part.Base, part.Class, part.TaxBaseTkr, EfficiencyQueries.Rows(authority, set, part), default);
    }
}
