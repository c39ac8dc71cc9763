using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FrameChanges;

/// <summary>What may be done to frames when they are decided.</summary>
public static class ChangeRules
{
    // an event is at most 64 kB
    private const int MostParts = 500;
    private const int LongestText = 2_000;
    private const int LongestProject = 150;

    public static Outcome Decide(Authority authority, ChangeFrames asked, Context context) => Decide(authority, asked, null, context);

    internal static Outcome Decide(Authority authority, ChangeFrames asked, CentralPart? central, Context context)
    {
        ImmutableArray<Problem> beside = [.. Frames(authority, asked.Set, asked.Year, out var set), .. Ids.Judge("frameChange", asked.Id.Value, IsTaken(authority, asked.Id))];
        if (set is null || !beside.IsEmpty)
        {
            return new Refused(beside);
        }

        if (FrameQueries.IsPreliminary(authority, set, asked.Year))
        {
            return new FramesOnlyPlan(asked.Year);
        }

        var given = Given(asked.Parts);
        var parts = given.Select(p => p.Part).ToEquatableArray();
        var rows = Rows(authority, set, given, "parts").ToImmutableArray();
        ImmutableArray<FrameRow> changed = rows.IsEmpty ? [.. parts.Select(p => set.Rows[p.Row - 1])] : [];
        var behind = rows.IsEmpty ? DecisionBehind.Of(authority, set, asked, parts, changed) : new(null, default, default, []);
        var net = parts.Aggregate((Int128)(central?.AmountTkr ?? 0), (sum, p) => sum + p.AmountTkr);
        return Outcome.Of(
            [
                .. rows,
                .. Wording.Filled(asked.Reason, "reason", LongestText),
                .. asked.DecidedTkr is { } decided ? decided <= 0 ? [new NotMoreThanNothing("decidedTkr")] : Amount(decided, "decidedTkr") : [],
                .. behind.Problems,
                .. rows.IsEmpty ? OfKind(set, asked, parts, net) : [],
                .. rows.IsEmpty ? Within(authority, set, asked.Year, parts, "parts") : [],
            ],
            () =>
            [
                new FramesChanged(new(
                    asked.Id, asked.Set, asked.Kind, asked.Ground, asked.Year, context.Seal("reason", asked.Reason.Trim()), parts, behind.By == ChangeDecider.StandingDecision ? null : asked.Matter, behind.Decision!.Value, behind.Day, behind.By,
                    asked.Kind == FrameChangeKind.Supplement ? context.SealOrNothing("financing", asked.Financing) : null, asked.Standing, context.Stamp, central, behind.By == ChangeDecider.StandingDecision ? null : asked.DecidedTkr)),
            ]);
    }

    public static Outcome Decide(Authority authority, CarryInvestments asked, Context context) => Outcome.Of(
        [
            .. Ids.Judge("frameChange", asked.Id.Value, IsTaken(authority, asked.Id)),
            .. asked.Year is < 1991 or > 2100 ? [new BadYears("year")] : Array.Empty<Problem>(),
            .. RightRules.ByAssembly(authority, asked.Matter),
            .. asked.DecidedTkr is { } decided ? decided <= 0 ? [new NotMoreThanNothing("decidedTkr")] : Amount(decided, "decidedTkr") : [],
            .. Bound(authority, asked),
            .. asked.Parts.Count is 0 or > MostParts ? [new PartsOutOfRange("parts", asked.Parts.Count, MostParts)] : asked.Parts.SelectMany((p, i) => Carried(authority, asked, p, i)),
        ],
        () =>
        {
            var decision = Decisions.DecisionsQueries.AssemblyAdoptionIn(authority, asked.Matter)!;
            return [new InvestmentsCarried(new(asked.Id, asked.Year, asked.Parts.Select(p => p with { Project = p.Project.Trim() }).ToEquatableArray(), asked.Matter, decision.Id, decision.Day, context.Stamp, asked.DecidedTkr))];
        });

    private static IEnumerable<Problem> Bound(Authority authority, CarryInvestments asked) => Decisions.DecisionsQueries.AssemblyAdoptionIn(authority, asked.Matter) is { } decision
        ? Decisions.DecisionUses.Against(new(decision.Id, nameof(CarryInvestments), asked.Parts.Sum(p => Math.Clamp(p.AmountTkr, 0, Tkr.Most)), asked.DecidedTkr), DecidedAmounts.AllUses(authority), "matter") : [];

    private static IEnumerable<Problem> Carried(Authority authority, CarryInvestments asked, CarriedPart part, int i) =>
    [
        .. Organisation.OrganisationRules.MissingBody(authority.Organisation, part.Body, $"parts[{i}].body"),
        .. Wording.Filled(part.Project, $"parts[{i}].project", LongestProject),
        .. asked.Parts.Take(i).Any(o => IsSame(o, part)) ? [new ChangedTwice($"parts[{i}].project", part.Project ?? "")] : Array.Empty<Problem>(),
        .. Amount(part.AmountTkr, $"parts[{i}].amountTkr"),
        .. Amount(part.UnspentTkr, $"parts[{i}].unspentTkr"),
        .. part.AmountTkr <= 0 ? [new NotMoreThanNothing($"parts[{i}].amountTkr")] : part.AmountTkr > part.UnspentTkr ? [new MoreThanUnspent($"parts[{i}].amountTkr", part.AmountTkr, part.UnspentTkr)] : Before(authority, asked, part, i),
    ];

    // what was left of a project is carried once, in one decision or in several
    private static IEnumerable<Problem> Before(Authority authority, CarryInvestments asked, CarriedPart part, int i)
    {
        var before = authority.FrameChanges.Carried.Values.Where(c => c.Year == asked.Year).SelectMany(c => c.Parts).Where(p => IsSame(p, part)).ToList();
        return before.Count == 0 ? []
            : before[0].UnspentTkr != part.UnspentTkr ? [new UnspentOtherwise($"parts[{i}].unspentTkr", part.UnspentTkr, before[0].UnspentTkr)]
            : before.Sum(p => p.AmountTkr) is var carried && part.AmountTkr > part.UnspentTkr - carried ? [new CarriedAlready($"parts[{i}].amountTkr", part.Project, carried, part.UnspentTkr - carried)]
            : [];
    }

    // by its name, however it is spaced and in whatever case
    private static bool IsSame(CarriedPart one, CarriedPart other) => one.Body == other.Body && string.Equals(Spaced(one.Project), Spaced(other.Project), StringComparison.OrdinalIgnoreCase);

    private static string Spaced(string? name) => string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static IEnumerable<Problem> Frames(Authority authority, ItemId id, int year, out FrameSet? set)
    {
        set = authority.Economy.Sets.GetValueOrDefault(id);
        return set is null ? [new NotFound("frames", id.Value, "set")]
            : FrameQueries.StageOf(authority, set) != FrameStage.Decided ? [new FramesNotDecided("set")]
            : !set.Has(year) ? [new YearNotInFrames("year", year)]
            : [];
    }

    internal static bool IsTaken(Authority authority, ItemId id) => authority.FrameChanges.Changes.ContainsKey(id) || authority.FrameChanges.Carried.ContainsKey(id) || authority.FrameChanges.Central.ContainsKey(id) || authority.Economy.Causes.ContainsKey(id);

    /// <summary>The rows that say something, each with its number among those sent, from 0: a form sends its empty rows.</summary>
    internal static ImmutableArray<(int At, ChangePart Part)> Given(EquatableArray<GivenChange> given) =>
        [.. given.Select((p, i) => (p, i)).Where(g => g.p is { Row: not null, AmountTkr: not null and not 0 }).Select(g => (g.i, new ChangePart(g.p.Row!.Value, g.p.AmountTkr!.Value)))];

    internal static IEnumerable<Problem> Rows(Authority authority, FrameSet set, ImmutableArray<(int At, ChangePart Part)> given, string at) => given.Length is 0 or > MostParts
        ? [new PartsOutOfRange(at, given.Length, MostParts)]
        : given.SelectMany((g, i) => g.Part.Row is var row && (row < 1 || row > set.Rows.Count) ? [new NoFrameRow($"{at}[{g.At}].row", row)]
            : IsSumOfParts(authority, set, row) ? [new ChangedSum($"{at}[{g.At}].row", set.Rows[row - 1].Label)]
            : given.Take(i).Any(o => o.Part.Row == row) ? [new ChangedTwice($"{at}[{g.At}].row", set.Rows[row - 1].Label)]
            : Amount(g.Part.AmountTkr, $"{at}[{g.At}].amountTkr"));

    /// <summary>A sum changes by its parts; one without parts is a frame of its own.</summary>
    internal static bool IsSumOfParts(Authority authority, FrameSet set, int row) => !FrameQueries.PartsOf(authority, set, set.Rows[row - 1]).IsEmpty;

    internal static IEnumerable<Problem> Amount(long amount, string at) => Tkr.IsWithin(amount) ? [] : [new AmountOutOfRange(at, amount)];

    private static IEnumerable<Problem> OfKind(FrameSet set, ChangeFrames asked, EquatableArray<ChangePart> parts, Int128 net)
    {
        var committees = parts.GroupBy(p => set.Rows[p.Row - 1].Body).ToList();
        var moving = committees.Count(c => c.Aggregate((Int128)0, (sum, p) => sum + p.AmountTkr) != 0);
        return asked.Kind switch
        {
            FrameChangeKind.Supplement =>
            [
                .. string.IsNullOrWhiteSpace(asked.Financing) ? [new FinancingMissing()] : Wording.Fits(asked.Financing, "financing", LongestText),
                .. net == 0 ? [new SupplementAddsNothing("parts")] : Array.Empty<Problem>(),
            ],
            FrameChangeKind.Redistribution => [.. Zero(net), .. moving < 2 ? [new OneCommitteeOnly("parts")] : Array.Empty<Problem>()],
            FrameChangeKind.WithinCommittee => [.. Zero(net), .. committees.Count > 1 ? [new SeveralCommittees("parts")] : Array.Empty<Problem>()],
            _ => Zero(net),
        };
    }

    private static IEnumerable<Problem> Zero(Int128 net) => net == 0 ? [] : [new NetNotZero("parts", (long)net)];

    private static IEnumerable<Problem> Within(Authority authority, FrameSet set, int year, EquatableArray<ChangePart> parts, string at) =>
        ChangeQueries.Rows(authority, set, year, parts).Where(r => !Tkr.IsWithin(r.CurrentTkr)).Select(r => new BudgetOutOfRange(at, r.Row.Label)).Take(1);
}
