using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>Cost classes, account plans and how the authority counts.</summary>
public static class ClassRules
{
    private const int MostTolerance = 1_000;
    private const int LongestPrefix = 10;

    public static Outcome Decide(Authority authority, RecordCostClasses asked)
    {
        var known = authority.Economy.Classes;
        return Outcome.Of(
            [
                .. asked.Classes.Count == 0 ? [new Required("classes")] : Array.Empty<Problem>(),
                .. asked.Classes.SelectMany((c, i) => OrganisationRules.Named(c.Name, $"classes[{i}].name")),
                .. asked.Classes.SelectMany((c, i) => asked.Classes.Take(i).Any(o => Same(o, c)) ? [new AlreadyExists("costClass", c.Name, $"classes[{i}].name")] : Array.Empty<Problem>()),
                .. asked.Classes.SelectMany((c, i) => c.Validity.EndsBeforeStart ? [new EndsBeforeStart($"classes[{i}].validity.to")] : Array.Empty<Problem>()),
            ],
            () => asked.Classes.All(known.Contains) ? [] : [new CostClassesRecorded(asked.Classes)]);
    }

    public static Outcome Decide(Authority authority, RecordAccountPlan asked)
    {
        var plan = new AccountPlan(asked.Id, asked.Name, new(asked.ValidFrom, asked.ValidTo), asked.Prefixes);
        return Outcome.Of(
            [
                .. Ids.Judge("accountPlan", asked.Id.Value, taken: false),
                .. OrganisationRules.Named(asked.Name),
                .. plan.Validity.EndsBeforeStart ? [new EndsBeforeStart("validTo")] : Array.Empty<Problem>(),
                .. asked.Prefixes.Count == 0 ? [new Required("prefixes")] : Array.Empty<Problem>(),
                .. asked.Prefixes.SelectMany((p, i) => BadDigits(p.Prefix) || asked.Prefixes.Take(i).Any(o => string.Equals(o.Prefix, p.Prefix, StringComparison.Ordinal)) ? [new BadPrefix($"prefixes[{i}].prefix", p.Prefix)] : Array.Empty<Problem>()),
                .. asked.Prefixes.SelectMany((p, i) => Unknown(authority, p.Class, $"prefixes[{i}].class")),
            ],
            () => authority.Economy.Plans.GetValueOrDefault(asked.Id) == plan ? [] : [new AccountPlanRecorded(plan)]);
    }

    public static Outcome Decide(Authority authority, SetFrameSettings asked, Context context)
    {
        var (known, settings) = (authority.Economy.Settings, new FrameSettings(asked.ToleranceTkr, asked.EfficiencyBasis));
        return Outcome.Of(
            [
                .. asked.ToleranceTkr is < 0 or > MostTolerance ? [new ToleranceOutOfRange(asked.ToleranceTkr)] : Array.Empty<Problem>(),
                .. Marks.Overtaken(asked.Seen, known.Fields, settings.Fields, known.Stamp),
            ],
            () => known with { Stamp = default } == settings ? [] : [new FrameSettingsSet(settings, context.Stamp)]);
    }

    /// <summary>The problem of a class that is not recorded.</summary>
    internal static IEnumerable<Problem> Unknown(Authority authority, string? name, string at) =>
        name is null || authority.Economy.Classes.Any(c => string.Equals(c.Name, name, StringComparison.Ordinal)) ? [] : [new UnknownClass(at, name)];

    private static bool Same(CostClass one, CostClass other) => string.Equals(one.Name, other.Name, StringComparison.Ordinal);

    private static bool BadDigits(string prefix) => prefix.Length is 0 or > LongestPrefix || !prefix.All(char.IsAsciiDigit);
}
