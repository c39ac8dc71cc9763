namespace Styrbord.Domain.Economy;

/// <summary>How firmly a set of frames holds for a year: its first year is budget, the years after it are plan until the assembly has decided their budget (KL 11:5–6).</summary>
public enum FrameForce
{
    /// <summary>Planned for only, by decided or proposed frames.</summary>
    Plan,

    /// <summary>The proposal for the year's own budget: later than any plan for it.</summary>
    ProposedBudget,

    /// <summary>The year's budget as the assembly has decided it.</summary>
    DecidedBudget,
}
