using Styrbord.Domain.Kernel;

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

/// <summary>What has been decided on a figure of the frames, which is then changed by decision and not put right.</summary>
public enum FrameHolder
{
    /// <summary>The budget of the year, adopted by the assembly with these frames.</summary>
    AdoptedBudget,

    /// <summary>The committee's own budget of the year, locked within these frames.</summary>
    LockedBudget,
}

/// <summary>A committee has locked its budget of a year within frames.</summary>
public sealed record FrameHold(int Year, BodyId Committee);
