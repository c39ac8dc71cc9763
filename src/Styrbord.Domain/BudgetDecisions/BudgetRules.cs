using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>What a budget decision may say, and the locking of it.</summary>
public static class BudgetRules
{
    private const int MostGoals = 20;
    private const int LongestSentence = 500;
    private const int MostFurther = 20;
    private const int LongestReasons = 2_000;

    public static Outcome Decide(Authority authority, FixBudgetTerms asked, Context context)
    {
        var next = new BudgetTerms(
            asked.Year, asked.Matter, asked.Assembly, asked.Frames, Lines(asked.Goals), asked is { InvestmentsFrom: { } from, InvestmentsTo: { } to, InvestmentsTkr: { } amount } ? new(from, to, amount) : null, asked.LoanLimitTkr,
            asked.RedistributedBy is { } board ? new(board, asked.RedistributedMostTkr, string.IsNullOrWhiteSpace(asked.RedistributionLimits) ? null : asked.RedistributionLimits.Trim()) : null, context.Stamp);
        var matter = authority.Decisions.Matters.GetValueOrDefault(asked.Matter);
        return Outcome.Of(
            [
                .. Year(asked.Year, "year"),
                .. asked.Seen is { } seen && authority.BudgetDecisions.Terms.GetValueOrDefault(asked.Year) is var now && !string.Equals(seen, Written(now), StringComparison.Ordinal)
                    ? [new Conflict("goals", now is null ? "" : string.Join('\n', now.Goals), asked.Goals ?? "", now?.Stamp.By ?? "", now?.Stamp.At ?? context.Now)] : Array.Empty<Problem>(),
                .. matter is null ? [new NotFound("matter", asked.Matter.Value, "matter")] : matter.Kind == MatterKind.Budget ? Array.Empty<Problem>() : [new NotABudgetMatter(matter.Title)],
                .. OfLevel(authority, asked.Assembly, BodyLevel.Assembly, "assembly"),
                .. asked.Frames is { } frames ? Frames(authority, frames, asked.Year) : [],
                .. Sentences(next.Goals, "goals", MostGoals),
                .. Investments(asked),
                .. asked.LoanLimitTkr is { } loans ? Amount(loans, 0, "loanLimitTkr") : [],
                .. asked.RedistributedBy is { } by ? OfLevel(authority, by, BodyLevel.ExecutiveBoard, "redistributedBy") : [],
                .. asked.RedistributedMostTkr is { } most ? Amount(most, 1, "redistributedMostTkr") : [],
                .. asked is { RedistributedBy: null, RedistributedMostTkr: not null } ? [new Required("redistributedBy")] : Array.Empty<Problem>(),
                .. asked.RedistributionLimits is { Length: > LongestSentence } limits ? [new TooLong("redistributionLimits", limits.Length, LongestSentence)] : Array.Empty<Problem>(),
            ],
            () => authority.BudgetDecisions.Terms.TryGetValue(asked.Year, out var known) && known with { Stamp = default } == next with { Stamp = default } ? [] : [new BudgetTermsFixed(next)]);
    }

    public static Outcome Decide(Authority authority, ProposeAuditBudget asked, Context context) => Outcome.Of(
        [
            .. Year(asked.Year, "year"),
            .. !authority.Organisation.Bodies.TryGetValue(asked.Body, out var body) ? [new NotFound("body", asked.Body.Value, "body")] : OfAssembly(authority, body) ? Array.Empty<Problem>() : [new WrongKindOfBody("body", body.NameOn(context.Today))],
            .. Amount(asked.AmountTkr, 1, "amountTkr"),
            .. asked.Day > context.Today ? [new DayNotReached(asked.Day, context.Today)] : Array.Empty<Problem>(),
            .. asked.Seen is { } seen && authority.BudgetDecisions.Auditors.GetValueOrDefault(asked.Year) is var now && !string.Equals(seen, $"{now?.AmountTkr}", StringComparison.Ordinal)
                ? [new Conflict("amountTkr", $"{now?.AmountTkr}", $"{asked.AmountTkr}", now?.Stamp.By ?? "", now?.Stamp.At ?? context.Now)] : Array.Empty<Problem>(),
        ],
        () => authority.BudgetDecisions.Auditors.TryGetValue(asked.Year, out var known) && (known.Body, known.AmountTkr, known.Day) == (asked.Body, asked.AmountTkr, asked.Day)
            ? [] : [new AuditBudgetProposed(new(asked.Year, asked.Body, asked.AmountTkr, asked.Day, context.Stamp))]);

    public static Outcome Decide(Authority authority, LockRegionalPlan asked, Context context)
    {
        if (!authority.BudgetDecisions.Terms.TryGetValue(asked.Year, out var terms))
        {
            return new NoBudgetTerms(asked.Year);
        }

        // a form sends its empty field
        var further = asked.Further.Where(f => !string.IsNullOrWhiteSpace(f)).ToEquatableArray();
        var earlier = BudgetQueries.LockedOf(authority, asked.Year);
        var revision = earlier.Length + 1;
        ImmutableArray<Problem> problems =
        [
            .. Ids.Judge("content", asked.Content.Value, authority.Decisions.Contents.ContainsKey(asked.Content), "content"),
            .. BudgetQueries.Gaps(authority, terms).Where(g => g != BudgetGap.AuditBudget).Select(g => new BudgetLacks(g, asked.Year)),
            .. BudgetShortfall.Of(authority, asked.Year).Unexplained(asked.Reasons),
            .. asked.Reasons is { Length: > LongestReasons } reasons ? [new TooLong("reasons", reasons.Length, LongestReasons)] : Array.Empty<Problem>(),
            .. Sentences(further, "further", MostFurther),
        ];
        if (!problems.IsEmpty)
        {
            return new Refused(problems);
        }

        var auditors = authority.BudgetDecisions.Auditors.GetValueOrDefault(asked.Year);
        var clauses = BudgetClauses.Of(authority, terms, auditors, further, context.Today, asked.Reasons);
        var document = RegionalPlan.Freeze(authority, terms, auditors, clauses, context.Today);
        return earlier is [.., var last] && string.Equals(authority.Decisions.Contents[last.Content].Hash, ContentRules.HashOf(document), StringComparison.Ordinal)
            ? new BudgetNotChanged(last.Revision)
            : new Accepted(
            [
                new RegionalPlanLocked(new(asked.Content, asked.Year, revision, terms, auditors, Behind(authority, terms), clauses.Select(c => c.Kind).ToEquatableArray())),
                .. BudgetQueries.FramesOf(authority, terms) is { } frames && FrameQueries.IsPreliminary(authority, frames, asked.Year)
                    ? [new FramesPutToDecision(frames.Id, new(asked.Year, terms.Matter, asked.Content))] : Array.Empty<Event>(),
                ContentRules.Freeze(new(asked.Content, terms.Matter, DecisionStage.Adoption, RegionalPlan.SubjectOf(asked.Year), revision, document, [terms.Assembly], null, new(asked.Year, 1, 1)), context),
            ]);
    }

    internal static EquatableArray<MatterId>? Behind(Authority authority, BudgetTerms terms) =>
        MoneyMatters.Behind(authority, terms).Where(m => m != terms.Matter).ToEquatableArray() is { Count: > 0 } behind ? behind : null;

    /// <summary>What the budget decision is to hold as one line, to be sent back as it was seen.</summary>
    public static string Written(BudgetTerms? terms) => terms is null ? "" : Hashes.Sha256(string.Join('\n', terms.Goals.Prepend($"{terms.Matter} {terms.Assembly} {terms.Frames} {terms.Investments} {terms.LoanLimitTkr} {terms.Redistribution}")))[..16];

    /// <summary>The assembly itself, or the presidium that is part of it.</summary>
    internal static bool OfAssembly(Authority authority, Body body) =>
        body.Level == BodyLevel.Assembly || (body is { Level: BodyLevel.Presidium, Parent: { } parent } && authority.Organisation.Bodies.TryGetValue(parent, out var above) && above.Level == BodyLevel.Assembly);

    private static EquatableArray<string> Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToEquatableArray();

    private static IEnumerable<Problem> Investments(FixBudgetTerms asked) =>
    [
        .. asked is { InvestmentsTkr: null, InvestmentsFrom: null, InvestmentsTo: null } or { InvestmentsTkr: not null, InvestmentsFrom: not null, InvestmentsTo: not null }
            ? Array.Empty<Problem>()
            : [new Required(asked.InvestmentsTkr is null ? "investmentsTkr" : asked.InvestmentsFrom is null ? "investmentsFrom" : "investmentsTo")],
        .. asked.InvestmentsTkr is { } amount ? Amount(amount, 1, "investmentsTkr") : [],
        .. asked.InvestmentsFrom is { } from ? Year(from, "investmentsFrom") : [],
        .. asked.InvestmentsTo is { } to ? to < asked.InvestmentsFrom ? [new BudgetYearOutOfRange("investmentsTo", to)] : Year(to, "investmentsTo") : [],
    ];

    private static IEnumerable<Problem> Frames(Authority authority, ItemId frames, int year) =>
        !authority.Economy.Sets.TryGetValue(frames, out var set) ? [new NotFound("frames", frames.Value, "frames")] : set.Has(year) ? [] : [new FramesOfOtherYears(set.Name, year)];

    private static IEnumerable<Problem> OfLevel(Authority authority, BodyId id, BodyLevel level, string at) =>
        !authority.Organisation.Bodies.TryGetValue(id, out var body) ? [new NotFound("body", id.Value, at)] : body.Level == level ? [] : [new WrongKindOfBody(at, body.Names[^1].Name)];

    private static IEnumerable<Problem> Year(int year, string at) => year is < 1990 or > 2100 ? [new BudgetYearOutOfRange(at, year)] : [];

    private static IEnumerable<Problem> Amount(long amount, long least, string at) => amount < least || !Tkr.IsWithin(amount) ? [new BudgetAmountOutOfRange(at, amount)] : [];

    private static IEnumerable<Problem> Sentences(EquatableArray<string> texts, string at, int most) =>
    [
        .. texts.Count > most ? [new TooLong(at, texts.Count, most)] : Array.Empty<Problem>(),
        .. texts.SelectMany((t, i) => string.IsNullOrWhiteSpace(t) ? [new Required($"{at}[{i}]")] : t.Length > LongestSentence ? [new TooLong(at, t.Length, LongestSentence)] : Array.Empty<Problem>()),
    ];
}
