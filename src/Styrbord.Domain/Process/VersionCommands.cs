using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>Records a process document with all its steps; their version and order are set by it .</summary>
public sealed record RecordProcessVersion(ProcessVersion Version, EquatableArray<ProcessStep> Steps) : Command
{
    public override Outcome Decide(Authority authority, Context context) => VersionRules.Decide(authority, this);
}

/// <summary>Makes a temporary version for one year of transition from another; its steps may then be changed.</summary>
public sealed record CopyProcessVersion(ItemId From, ItemId Id, string Name) : Command
{
    public override Outcome Decide(Authority authority, Context context) => VersionRules.Decide(authority, this);
}

/// <summary>Changes a step of a temporary version: what it is called, when it is, and whether it is for one organisation only .</summary>
public sealed record RewriteProcessStep(
    ItemId Step, string Title, MonthRule Rule, string Words, EquatableArray<int> Months = default, int? Day = null, ItemId? Organisation = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => VersionRules.Decide(authority, this);
}

/// <summary>Takes a step out of a temporary version.</summary>
public sealed record RemoveProcessStep(ItemId Step) : Command
{
    public override Outcome Decide(Authority authority, Context context) => VersionRules.Decide(authority, this);
}

/// <summary>Says which version a planning year follows, in place of what was said .</summary>
public sealed record FollowProcessVersion(int Year, ItemId Version) : Command
{
    public override Outcome Decide(Authority authority, Context context) => VersionRules.Decide(authority, this);
}

/// <summary>Records a rule of the proof-reader; one already there is changed.</summary>
public sealed record RecordProcessRule(ProcessRule Rule) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ProofRules.Decide(authority, this);
}

/// <summary>Accepts a finding of a calendar or a version, with the reason.</summary>
/// <param name="Finding">Its key (<see cref="Process.Finding.Key"/>).</param>
/// <param name="Calendar">The calendar year, for a finding of a calendar; nothing for one of a version.</param>
/// <param name="Version">The version, for a finding of a version.</param>
public sealed record AcceptFinding(string Finding, string Reason, int? Calendar = null, ItemId? Version = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ProofRules.Decide(authority, this, context);
}

/// <summary>Takes back that a finding was accepted.</summary>
public sealed record WithdrawAcceptance(string Finding) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ProofRules.Decide(authority, this);
}
