using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.TestKit.Fuzzing;

internal static class RandomProcess
{
    public static readonly Kind[] Kinds =
    [
        new(1, d => d.Pick(d.Authority.Process.Versions.Keys) is { Value: not null } version ? new CopyProcessVersion(version, new(d.NewId("version")), d.Name("Process")) : null),
        new(1, d => d.Pick(d.Authority.Process.Steps.Values) is { } step ? new RewriteProcessStep(step.Id, d.Name("Steg"), d.OneOf<MonthRule>(), "någon gång", d.Chance(80) ? [1 + d.Below(12)] : [], d.Chance(20) ? 1 + d.Below(31) : null) : null),
        new(1, d => d.Pick(d.Authority.Process.Steps.Keys) is { Value: not null } step ? new RemoveProcessStep(step) : null),
        new(1, d => d.Pick(d.Authority.Process.Versions.Keys) is { Value: not null } version ? new FollowProcessVersion(d.Today.Year + d.Below(4), version) : null),
        new(2, d => new RecordProcessRule(Rule(d))),
        new(2, d => Found(d) is { } found ? new AcceptFinding(found.Key, d.Text(), Calendar: found.Year) : null),
        new(1, d => d.Pick(d.Authority.Process.Accepted.Keys) is { } key ? new WithdrawAcceptance(key) : null),
    ];

    private static ProcessRule Rule(Draw d) => new(
        d.Pick(d.Authority.Process.Rules.Keys) is { Value: not null } known && d.Chance(40) ? known : new(d.NewId("regel")), d.OneOf<RuleKind>(), d.OneOf<RuleLevel>(), d.OneOf<FindingSeverity>(), d.Name("Så ska det vara"), d.Name("Källa"), d.Chance(20),
        new(d.Chance(30) ? d.Around() : null, d.Chance(20) ? d.Around() : null), [], new(["budget", "underlag"], ["direktiv"], 1 + d.Below(12), 1 + d.Below(28), 1 + d.Below(30), 1, 1 + d.Below(12), 2018, [BodyLevel.Assembly, d.OneOf<BodyLevel>()]));

    private static (string Key, int Year)? Found(Draw d) =>
        d.Pick(d.Authority.Process.Followed.Keys) is > 0 and var planned && d.Pick(ProofReader.OfCalendar(d.Authority, planned - 1)!.Findings) is { } found ? (found.Key, planned - 1) : null;
}
