using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

public sealed record ProcessVersionRecorded(ProcessVersion Version) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Versions = state.Versions.SetItem(Version.Id, Version) };
}

/// <summary>A step as it now is, new or changed.</summary>
public sealed record ProcessStepRecorded(ProcessStep Step) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Steps = state.Steps.SetItem(Step.Id, Step) };
}

public sealed record ProcessStepRemoved(ItemId Step) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Steps = state.Steps.Remove(Step) };
}

public sealed record ProcessVersionFollowed(FollowedVersion Followed) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Followed = state.Followed.SetItem(Followed.Year, Followed) };
}

public sealed record ProcessRuleRecorded(ProcessRule Rule) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Rules = state.Rules.SetItem(Rule.Id, Rule) };
}

public sealed record FindingAccepted(AcceptedFinding Finding) : ProcessEvent
{
    public override IEnumerable<TextRef> Texts => [Finding.Reason];

    protected override ProcessState On(ProcessState state) => state with { Accepted = state.Accepted.SetItem(Finding.Key, Finding) };
}

public sealed record AcceptanceWithdrawn(string Finding) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Accepted = state.Accepted.Remove(Finding) };
}
