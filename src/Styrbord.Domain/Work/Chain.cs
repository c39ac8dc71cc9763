using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>The steps of the chain from the vision to what somebody does, from the top down.</summary>
public enum ChainLevel
{
    Vision,
    Perspective,
    Goal,
    FocusArea,
    Assignment,

    /// <summary>What a committee says of an assignment directed to it.</summary>
    Answer,
    Commitment,
    OwnFocusArea,
    Activity,
}

/// <summary>Who has settled something, and when.</summary>
/// <param name="Bodies">The bodies that decided it; empty when none has.</param>
/// <param name="Administration">The administration whose head fixed it, for activities.</param>
/// <param name="On">The day; nothing while it is not settled, or where no source says.</param>
/// <param name="State">How far its plan has come, for what stands in a plan.</param>
/// <param name="Matter">The matter in which it was decided.</param>
public sealed record Settled(EquatableArray<BodyId> Bodies, UnitId? Administration, PartialDate? On, ContentState? State, MatterId? Matter);

/// <summary>One step of a chain.</summary>
/// <param name="Key">Its name in addresses: <c>1.2.2c</c>, <c>1.2.2c/hsn</c>, <c>atagande-X</c>, <c>aktivitet-X</c>; empty for the vision.</param>
/// <param name="Number">As people say it, where it has one.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">Its words, if they are more than its name.</param>
/// <param name="Body">Whose it is, for what a committee or its administrations say.</param>
public sealed record ChainStep(ChainLevel Level, string Key, string Number, string Name, TextRef? Text, BodyId? Body, Settled Settled, bool Example = false);

/// <summary>What hangs directly below a step.</summary>
/// <param name="Activities">Activities at it or anywhere below it that are not dropped.</param>
/// <param name="Late">How many of them are late.</param>
public sealed record ChainBranch(ChainStep Step, int Activities, int Late);

/// <summary>A step with every path up to the vision and what hangs below it.</summary>
/// <param name="Paths">From the vision to the step itself; several where an activity hangs on several things.</param>
/// <param name="Lost">How many of the things an activity was tied to are gone.</param>
public sealed record Chain(int Year, ChainStep Step, ImmutableArray<ImmutableArray<ChainStep>> Paths, ImmutableArray<ChainBranch> Below, int Lost);
