using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.BudgetDecisions;

/// <summary>
/// The regional plan with budget as a document: what the assembly decides. What committees have written is no part of what is
/// locked: it is shown beside, as it may be seen.
/// </summary>
public static class RegionalPlan
{
    public static readonly string Kind = DocumentKinds.KeyOf(DocumentKind.RegionalPlan);

    /// <summary>The guiding texts that it begins with.</summary>
    internal static readonly ImmutableArray<GuidingTextKind> Guides = [GuidingTextKind.BusinessConcept, GuidingTextKind.Vision];

    private const string Prefix = "budget-";

    public static string SubjectOf(int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}{year}");

    /// <summary>The locked budget that content is, or nothing.</summary>
    public static LockedBudget? Locked(Authority authority, FrozenContent content)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(content);
        return authority.BudgetDecisions.Locked.GetValueOrDefault(content.Id);
    }

    public static string Title(Authority authority, int year) => $"{DocumentKinds.NameOf(authority, DocumentKind.RegionalPlan, year)} {year}";

    public static FrozenDocument Freeze(Authority authority, BudgetTerms terms, AuditBudget? auditors, ImmutableArray<BudgetClause> clauses, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new(DocumentTree.CurrentSchema, Kind, Title(authority, terms.Year), clauses.Select(c => c.Text).ToEquatableArray(), Body(authority, terms, auditors, day));
    }

    public static EquatableArray<Block> Body(Authority authority, BudgetTerms terms, AuditBudget? auditors, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var frames = BudgetQueries.FramesOf(authority, terms);
        var plan = PlanQueries.Begun(authority.FinancialPlans, terms.Year);
        return
        [
            .. Guiding(authority, GuidingTextKind.BusinessConcept, "businessConcept", "Verksamhetsidé", terms.Year),
            .. Guiding(authority, GuidingTextKind.Vision, "vision", "Vision", terms.Year),
            .. GoalsQueries.Tree(authority, terms.Year) is { } tree ? Goals(authority, tree) : [],
            new Heading(1, "Budget", null, "budget"),
            .. Budget(authority, terms, auditors, frames, day),
            .. PlanBlocks.Of(authority, plan, 1),
            .. BalanceBlocks.Restoration(authority, terms.Year, 1),
            .. Investments(terms),
            .. frames is null ? [] : FramesAnnex.Of(authority, frames, $"Bilaga 1. {frames.Name}", day).Prepend(new PageBreak()),
        ];
    }

    private static IEnumerable<Block> Guiding(Authority authority, GuidingTextKind kind, string key, string standard, int year) =>
        GoalsQueries.Guiding(authority, kind, new(year, 1, 1)) is { } text ? [new Heading(1, OrganisationQueries.TermFirst(authority, key, new(year, 12, 31), standard), null, key), new Quote(text.Text.ToString())] : [];

    private static IEnumerable<Block> Goals(Authority authority, GoalTree tree) =>
    [
        new Heading(1, $"Perspektiv, {GoalTerms.Goals(authority, tree.Directive.Year)} och {GoalTerms.FocusAreas(authority, tree.Directive.Year)}", null, "mal"),
        .. tree.Perspectives.SelectMany(p => p.Goals.SelectMany(g => Goal(tree.Directive, g)).Prepend(new Heading(2, p.Perspective.Name, p.Perspective.Number, $"perspektiv-{p.Perspective.Number}"))),
    ];

    private static IEnumerable<Block> Goal(Directive directive, GoalBranch branch) =>
    [
        new Heading(3, GoalTerms.First(branch.Goal.Name), branch.Goal.Number, $"mal-{branch.Goal.Number}"),
        .. directive.Prioritises(branch.Goal.Id) ? [new Paragraph($"Prioriterat {directive.Year}", Style: "note")] : Array.Empty<Block>(),
        .. branch.Goal.Description is { } text ? [new RichText(text.ToString())] : Array.Empty<Block>(),
        .. branch.FocusAreas.IsEmpty ? Array.Empty<Block>() : [new Facts([.. branch.FocusAreas.Select(f => new Fact(f.FocusArea.Number, GoalTerms.First(f.FocusArea.Name)))])],
    ];

    private static IEnumerable<Block> Budget(Authority authority, BudgetTerms terms, AuditBudget? auditors, FrameSet? frames, DateOnly day) =>
    [
        .. terms.Goals.Count == 0 ? Array.Empty<Block>() : [new Heading(2, "Finansiella mål"), new Bullets(terms.Goals)],
        .. authority.FinancialPlans.TaxRates.TryGetValue(terms.Year, out var rate) ? [new Heading(2, "Skattesats"), new Paragraph($"Skattesatsen {terms.Year} är {Amounts.Hundredths(rate.Hundredths)} kronor per hundra kronor. Källa: {rate.Source.TrimEnd('.')}.")] : Array.Empty<Block>(),
        .. frames is null ? Array.Empty<Block>() : [new Heading(2, "Nämndernas ramar"), Committees(authority, frames, day)],
        .. auditors is null ? Array.Empty<Block>() : [new Heading(2, "Revisorerna"), new Paragraph($"Fullmäktiges presidium föreslår {Amounts.Whole(auditors.AmountTkr)} tkr för {terms.Year} ({auditors.Day:yyyy-MM-dd}).")],
    ];

    private static Table Committees(Authority authority, FrameSet frames, DateOnly day) => new(
        $"Ramar per nämnd {frames.FirstYear}–{frames.LastYear}", [new("Nämnd"), .. frames.Years.Select(y => new Column($"{y}", true))],
        [
            .. FrameQueries.Committees(frames).Select(c => (EquatableArray<string>)[OrganisationQueries.NameOf(authority, c.Body, day), .. frames.Years.Select(y => Amounts.Whole(frames.Of(c, y)))]),
            ["Tillsammans", .. frames.Years.Select(y => Amounts.Whole(FrameQueries.Total(frames, y)))],
        ],
        "tkr");

    private static IEnumerable<Block> Investments(BudgetTerms terms) => terms.Investments is null && terms.LoanLimitTkr is null ? [] :
    [
        new Heading(1, "Investeringar och lån", null, "investeringar"),
        .. terms.Investments is { } i ? [new Paragraph($"Investeringsramen för {i.FirstYear}–{i.LastYear} är {Amounts.Whole(i.AmountTkr)} tkr.")] : Array.Empty<Block>(),
        .. terms.LoanLimitTkr is { } loans ? [new Paragraph(loans == 0 ? $"Inga nya lån tas upp under {terms.Year}." : $"Högst {Amounts.Whole(loans)} tkr får lånas upp under {terms.Year}.")] : Array.Empty<Block>(),
    ];
}
