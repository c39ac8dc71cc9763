using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>What may be asked what if: branches over frames that stay as they are, and how one becomes a proposal.</summary>
public static class ScenarioRules
{
    internal const int MostParts = 50;

    // an event is at most 64 kB
    internal const int MostRows = 300;
    private const int LongestReason = 500;
    private const int MostTax = 1_000;

    public static Outcome Decide(Authority authority, RecordScenario asked, Context context)
    {
        if (!authority.Economy.Sets.TryGetValue(asked.Set, out var set))
        {
            return new NotFound("frames", asked.Set.Value, "set");
        }

        var part = new GivenPart(asked.Kind, asked.Year, asked.Name, asked.Hundredths, asked.Base, asked.Class, asked.Body, asked.Unit, asked.AmountTkr, asked.TaxBaseTkr, asked.Row, asked.Percent).In(set);
        return Outcome.Of(
            [.. NewId(authority, asked.Id), .. OrganisationRules.Named(asked.Name), .. Counts(authority, set, part, "")],
            () =>
            [
                new ScenarioRecorded(new(asked.Id, asked.Set, asked.Name.Trim(), asked.Kind, asked.Year, part.Hundredths, asked.Base, asked.Class, EfficiencyQueries.Rows(authority, set, part), context.Stamp, asked.TaxBaseTkr)),
            ]);
    }

    public static Outcome Decide(Authority authority, ExtendScenario asked, Context context)
    {
        if (!authority.Economy.Scenarios.TryGetValue(asked.Scenario, out var scenario))
        {
            return new NotFound("scenario", asked.Scenario.Value, "scenario");
        }

        var set = authority.Economy.Sets[scenario.Set];
        var (parts, part) = (scenario.All.Count(), asked.Part.In(set));
        return Outcome.Of(
            [
                .. scenario.Proposal is not null ? [new ScenarioIsProposed("scenario")] : Array.Empty<Problem>(),
                .. Reason(part.Reason, "part"), .. Counts(authority, set, part, "part"),
                .. parts >= MostParts ? [new TooManyParts(parts + 1, MostParts)] : Array.Empty<Problem>(),
            ],
            () => [new ScenarioExtended(asked.Scenario, Counted(authority, set, part, context))]);
    }

    public static Outcome Decide(Authority authority, ProposeScenario asked, Context context)
    {
        if (!authority.Economy.Scenarios.TryGetValue(asked.Scenario, out var scenario))
        {
            return new NotFound("scenario", asked.Scenario.Value, "scenario");
        }

        return Outcome.Of(
            [
                .. FrameRules.MissingMatter(authority, asked.Matter),
                .. scenario.Proposal is not null ? [new ScenarioIsProposed("scenario")] : Array.Empty<Problem>(),
                .. authority.Decisions.Decisions.TryGetValue(asked.Decision, out var decision) && decision.Matter == asked.Matter && decision.IsApproval ? Against(authority, scenario, decision) : [new DecisionMissing("decision")],
            ],
            () => [new ScenarioProposed(asked.Scenario, new(asked.Matter, asked.Decision, null, context.Stamp))]);
    }

    /// <summary>What stands against an approval as the one that made a scenario a proposal.</summary>
    internal static IEnumerable<Problem> Against(Authority authority, Scenario scenario, Decision decision)
    {
        var changed = Days.InSweden(scenario.All.Select(p => p.Stamp.At).Append(scenario.Stamp.At).Max());
        return
        [
            .. decision.Body is { } body && authority.Organisation.Bodies.TryGetValue(body, out var found) && found.Level is BodyLevel.Assembly or BodyLevel.ExecutiveBoard
                ? Array.Empty<Problem>() : [new NoProposingBody("decision", decision.Body is { } by ? OrganisationQueries.NameOf(authority, by, decision.Day.OrderDay) : "")],
            .. decision.Day.AsEnd < changed ? [new DecidedBeforeScenario("decision", decision.Day, changed)] : Array.Empty<Problem>(),
        ];
    }

    internal static IEnumerable<Problem> NewId(Authority authority, ItemId id) =>
        Ids.Judge("scenario", id.Value, authority.Economy.Scenarios.ContainsKey(id) || authority.Economy.Sets.ContainsKey(id) || LedgerSets.IsAlwaysThere(id));

    internal static IEnumerable<Problem> Reason(string? reason, string at) =>
        string.IsNullOrWhiteSpace(reason) ? [new Required($"{at}.reason")] : reason.Length > LongestReason ? [new TooLong($"{at}.reason", reason.Length, LongestReason)] : [];

    /// <param name="at">Where the part stands in the command; empty when its fields are the command's own.</param>
    internal static IEnumerable<Problem> Part(Authority authority, FrameSet set, GivenPart part, string at)
    {
        string At(string field) => at.Length == 0 ? field : $"{at}.{field}";
        var fromEarlier = part.Kind == ScenarioKind.OtherIndex;
        return
        [
            .. !set.Has(part.Year) || (fromEarlier && part.Year == set.FirstYear) ? [new YearNotInFrames(At("year"), part.Year)] : Array.Empty<Problem>(),
            .. fromEarlier && part.Class is null ? [new Required(At("class"))] : ClassRules.Unknown(authority, part.Class, At("class")),
            .. part.Kind switch
            {
                ScenarioKind.Given => Given(set, part, At),
                _ when part.Percent is not null => [new RateNotRead(At("percent"))],
                ScenarioKind.OtherTaxRate => Tax(part, At),
                _ => IndexRules.Range(part.Hundredths, At("hundredths")),
            },
        ];
    }

    // what is counted of it must fit in its event
    private static ImmutableArray<Problem> Counts(Authority authority, FrameSet set, GivenPart part, string at)
    {
        ImmutableArray<Problem> wrong = [.. Part(authority, set, part, at)];
        return !wrong.IsEmpty ? wrong : EfficiencyQueries.Rows(authority, set, part).Count is > MostRows and var rows ? [new ScenarioTooLarge(rows, MostRows)] : [];
    }

    internal static ScenarioPart Counted(Authority authority, FrameSet set, GivenPart part, Context context) =>
        new(part.Reason.Trim(), part.Kind, part.Year, part.Hundredths, part.Base, part.Class, part.TaxBaseTkr, EfficiencyQueries.Rows(authority, set, part), context.Stamp);

    private static IEnumerable<Problem> Tax(GivenPart part, Func<string, string> at) =>
    [
        .. part.Hundredths is < -MostTax or > MostTax or 0 ? [new RateOutOfRange(at("hundredths"), part.Hundredths)] : Array.Empty<Problem>(),
        .. part.TaxBaseTkr is not { } taxBase ? [new Required(at("taxBaseTkr"))] : taxBase <= 0 || !Tkr.IsWithin(taxBase) ? [new AmountOutOfRange(at("taxBaseTkr"), taxBase)] : Array.Empty<Problem>(),
    ];

    private static IEnumerable<Problem> Given(FrameSet set, GivenPart part, Func<string, string> at) =>
    [
        .. part.AmountTkr is not { } amount ? [new Required(at("amountTkr"))] : !Tkr.IsWithin(amount) ? [new AmountOutOfRange(at("amountTkr"), amount)] : Array.Empty<Problem>(),
        .. part.Body is not { } body ? [new Required(at("body"))]
            : set.Rows.Any(r => r.Body == body && string.Equals(r.Class, part.Class, StringComparison.Ordinal) && (part.Unit is null ? r.SumOf == FrameLevel.Committee || r.Unit is null : r.Unit == part.Unit)) ? Array.Empty<Problem>()
            : [new NotInFrames(at("body"), string.Join(' ', new[] { body.Value, part.Unit?.Value, part.Class }.Where(p => p is not null)))],
    ];
}
