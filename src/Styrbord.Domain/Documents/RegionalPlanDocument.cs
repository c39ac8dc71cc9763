using System.Globalization;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>
/// The regional plan with budget of a year: as adopted, else as last locked, else as it stands; with the proposals it builds on
/// and the annex of indicators beside: <c>regionplan-{år}</c>.
/// </summary>
public static class RegionalPlanDocument
{
    private const string Prefix = "regionplan-";

    public static string IdOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{year}");

    /// <summary>The year that an id names, if something is said of its budget.</summary>
    public static int? Named(Authority authority, string id) => DocumentYears.Of(id, Prefix) is { } year && BudgetQueries.Terms(authority, year) is not null ? year : null;

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) => Named(authority, id) is { } year ? Of(authority, year, today) : null;

    /// <summary>Locked content that is a budget, with its motion; nothing if it is not, or has been withheld.</summary>
    public static DocumentTree? OfContent(Authority authority, FrozenContent content, FrozenDocument? document) =>
        RegionalPlan.Locked(authority, content) is { } locked && document is not null
            ? new(document.Schema, document.Kind, document.Title, Front(authority, locked.Terms, locked, BudgetQueries.AdoptedOf(authority, locked.Year, DateOnly.MaxValue) is { } adopted && adopted.Budget.Content == content.Id ? adopted.Decision : null), [new Heading(1, "Beslutssats", null, "beslutssats"), new Bullets(document.Motion, Ordered: true), .. document.Body])
            : null;

    private static DocumentTree Of(Authority authority, int year, DateOnly today)
    {
        var adopted = BudgetQueries.AdoptedOf(authority, year, today);
        var locked = adopted?.Budget ?? BudgetQueries.LockedOf(authority, year).LastOrDefault();
        var terms = locked?.Terms ?? BudgetQueries.Terms(authority, year)!;
        var document = locked is not null && authority.Decisions.Contents.TryGetValue(locked.Content, out var content) ? ContentRules.Document(content) : null;
        document ??= RegionalPlan.Freeze(authority, terms, authority.BudgetDecisions.Auditors.GetValueOrDefault(year), [], today);
        var annexes = document.Body.Items.IndexOf(new PageBreak()) is >= 0 and var at ? at : document.Body.Count;
        return new(
            DocumentTree.CurrentSchema, RegionalPlan.Kind, document.Title, Front(authority, terms, locked, adopted?.Decision),
            [
                new Heading(1, "Beslutssats", null, "beslutssats"), new Bullets(document.Motion, Ordered: true),
                .. document.Body.Take(annexes),
                .. Proposals(authority, year),
                .. document.Body.Skip(annexes),
                new PageBreak(), new Heading(1, "Bilaga 2. Resultatmått och indikatorer", null, "bilaga-indikatorer"),
                .. IndicatorAnnex.Of(authority, year, 2),
            ]);
    }

    private static IEnumerable<Block> Proposals(Authority authority, int year)
    {
        EquatableArray<EquatableArray<string>> rows =
        [
            .. authority.Plans.Plans.Values.Where(p => p.Year == year && p.Stage == DecisionStage.Proposal).OrderBy(p => p.Id).SelectMany(p => Rows(authority, p)),
        ];
        return
        [
            new Heading(1, "Förslag som planen bygger på", null, "forslag"),
            rows.Count == 0 ? new Paragraph("Inga förslag till verksamhetsplan finns.", null, "note") : new Table("Nämndernas och styrelsens förslag", [new("Förslag"), new("Diarienummer"), new("Beslutat av"), new("Dag", true)], rows),
        ];
    }

    private static IEnumerable<EquatableArray<string>> Rows(Authority authority, Plan plan)
    {
        if (!authority.Decisions.Matters.TryGetValue(plan.Matter, out var matter))
        {
            return [];
        }

        var decided = DecisionsQueries.StandingOf(authority, plan.Id.Value, plan.Stage)?.Bodies.Where(b => b is { Decision.IsApproval: true }).ToList() ?? [];
        var title = PlanDocument.Title(authority, plan, plan.FirstDay);
        return decided.Count == 0
            ? [[title, matter.DiaryNumber, "Inte beslutat", ""]]
            : decided.Select(b => (EquatableArray<string>)[title, matter.DiaryNumber, OrganisationQueries.NameOf(authority, b.Body, b.Decision!.Day.AsEnd), $"{b.Decision.Day}"]);
    }

    private static EquatableArray<FrontMatter> Front(Authority authority, BudgetTerms terms, LockedBudget? locked, Decision? adopted)
    {
        var told = authority.Documents.Of(DocumentKind.RegionalPlan, terms.Year);
        return
        [
            new("name", "Dokumentnamn", RegionalPlan.Title(authority, terms.Year)),
            new("revision", "Revision", locked is null ? "" : $"{locked.Revision}"),
            new("type", "Dokumenttyp", DocumentKinds.NameOf(authority, DocumentKind.RegionalPlan, terms.Year)),
            new("number", "Diarienummer", authority.Decisions.Matters.GetValueOrDefault(terms.Matter)?.DiaryNumber ?? ""),
            new("validityArea", "Giltighetsområde", $"{terms.Year}–{terms.Year + FinancialPlans.FinancialPlan.Span - 1}"),
            new("functionalArea", "Funktionsområde", told?.FunctionalArea ?? ""),
            new("owner", "Dokumentansvarig", told?.Owner ?? ""),
            new("decidingBody", "Beslutande organ", OrganisationQueries.NameOf(authority, terms.Assembly, new(terms.Year - 1, 11, 30))),
            new("decisionDate", "Beslutsdatum", adopted?.Day.ToString() ?? ""),
            new("nextRevision", "Nästa revidering", told?.NextRevision is { } next ? $"{next:yyyy-MM-dd}" : ""),
        ];
    }
}
