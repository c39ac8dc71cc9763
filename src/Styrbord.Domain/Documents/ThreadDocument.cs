using System.Collections.Immutable;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>One committee's red thread of a year on a few pages; the first says what the committee has not answered.</summary>
public static class ThreadDocument
{
    public const string Kind = "committeeThread";

    /// <summary>Longest words of the assembly or the committee in one cell, in characters: the plan itself holds the whole.</summary>
    private const int Cell = 280;

    public static DocumentTree? Of(Authority authority, int year, BodyId body, DateOnly today)
    {
        if (GoalsQueries.Tree(authority, year) is not { } tree || !GoalsQueries.AddressedBodies(authority, year).Contains(body))
        {
            return null;
        }

        var plans = PlansQueries.Current(authority, year, body);
        var name = OrganisationQueries.NameOf(authority, body, new(year, 1, 1));
        return new(
            DocumentTree.CurrentSchema, Kind, $"Röda tråden {year}, {name}", Front(authority, plans, today),
            [
                .. Silent(authority, tree, body, plans, today),
                new PageBreak(),
                .. GoalsQueries.Guiding(authority, GuidingTextKind.Vision, new(year, 1, 1)) is { } vision ? [new Heading(1, "Vision"), new Quote(vision.Text.ToString())] : Array.Empty<Block>(),
                .. tree.Perspectives.SelectMany(p => Perspective(authority, p, body, plans)),
                .. Commissions(authority, year, body, today),
            ],
            Contents: false);
    }

    private static EquatableArray<FrontMatter> Front(Authority authority, ImmutableArray<Plan> plans, DateOnly today) =>
    [
        new("date", "Läget", $"{today:yyyy-MM-dd}"),
        new("source", plans.Length > 1 ? "Planer" : "Plan", plans.IsEmpty ? "ingen plan är öppnad" : string.Join(", ", plans.Select(p => $"{PlanDocument.Heading(authority, p, today)}, revision {p.Revision}"))),
    ];

    private static IEnumerable<Block> Silent(Authority authority, GoalTree tree, BodyId body, ImmutableArray<Plan> plans, DateOnly today)
    {
        var pairs = PlansQueries.CoverageOf(authority, tree.Directive.Year)!.Of(body).ToList();
        var (unanswered, begun) = (pairs.Where(p => p.State == AnswerState.Unanswered).ToList(), pairs.Where(p => p.State == AnswerState.Begun).ToList());
        var without = PlansQueries.IndicatorGaps(authority, tree.Directive.Year).Where(g => g.Body == body).ToList();
        var targets = plans.SelectMany(p => p.Content.Indicators.Values).Where(u => u.Target is null).ToList();
        yield return new Heading(1, "Det här har vi inte svarat på");
        yield return new Paragraph(Finding(GoalTerms.Goals(authority, tree.Directive.Year), pairs.Count, unanswered.Count + begun.Count, tree.Goals.Count(), without.Count), null, "lead");
        foreach (var block in Listed("Uppdrag utan svar", unanswered.Select(p => new Fact(p.Assignment.Number, Shortened(p.Assignment.Text.ToString()))))
            .Concat(Listed("Påbörjade svar", begun.Select(p => new Fact(p.Assignment.Number, Shortened(p.Assignment.Text.ToString())))))
            .Concat(Listed($"{GoalTerms.First(GoalTerms.Goals(authority, tree.Directive.Year))} utan indikator", without.Select(g => new Fact(g.Goal.Number, Upper(g.Goal.Name)))))
            .Concat(Listed("Indikatorer utan målvärde", targets.Select(u => new Fact(authority.Goals.Goals[u.Goal].Number, authority.Goals.Indicators[u.Indicator].Name))))
            .Concat(Listed("Försenade övriga uppdrag", CommissionsQueries.Of(authority, body).Where(c => c.IsLate(today)).Select(c => new Fact($"{c.Due:yyyy-MM-dd}", Shortened(c.Text.ToString()))))))
        {
            yield return block;
        }
    }

    private static string Finding(string word, int pairs, int silent, int goals, int without) => (silent, without) switch
    {
        (0, 0) => $"Alla {pairs} uppdrag är besvarade och alla {goals} {word} har indikator.",
        (_, 0) => $"{silent} av {pairs} uppdrag saknar svar. Alla {goals} {word} har indikator.",
        (0, _) => $"Alla {pairs} uppdrag är besvarade. {without} av {goals} {word} saknar indikator.",
        _ => $"{silent} av {pairs} uppdrag saknar svar och {without} av {goals} {word} saknar indikator.",
    };

    private static IEnumerable<Block> Listed(string heading, IEnumerable<Fact> facts) => facts.ToEquatableArray() is { Count: > 0 } list ? [new Heading(2, heading), new Facts(list)] : [];

    private static IEnumerable<Block> Perspective(Authority authority, PerspectiveBranch branch, BodyId body, ImmutableArray<Plan> plans) =>
    [
        new Heading(1, branch.Perspective.Name, branch.Perspective.Number, $"perspektiv-{branch.Perspective.Number}"),
        .. branch.Goals.SelectMany(g => Goal(authority, g, body, plans)),
    ];

    private static IEnumerable<Block> Goal(Authority authority, GoalBranch branch, BodyId body, ImmutableArray<Plan> plans)
    {
        var assignments = branch.FocusAreas.SelectMany(f => f.Assignments).Where(a => GoalsQueries.AddresseesOf(authority, a).Contains(body)).ToList();
        var commitments = plans.SelectMany(p => p.Content.Commitments.Values).Where(c => c.Goal == branch.Goal.Id).ToList();
        var uses = plans.SelectMany(p => p.Content.Indicators.Values).Where(u => u.Goal == branch.Goal.Id).ToList();
        yield return new Heading(2, Upper(branch.Goal.Name), branch.Goal.Number, $"mal-{branch.Goal.Number}");
        if (assignments.Count > 0)
        {
            yield return new Table(
                $"Uppdrag under {branch.Goal.Number}", [new("Nr"), new("Uppdraget"), new("Vad nämnden gör")],
                [.. assignments.Select(a => (EquatableArray<string>)[a.Number, Shortened(a.Text.ToString()), Answer(plans, a)])]);
        }

        if (commitments.Count > 0)
        {
            yield return new Heading(3, "Åtaganden");
            yield return new Bullets([.. commitments.Select(c => Shortened(c.Text.ToString()))]);
        }

        yield return uses.Count == 0
            ? new Paragraph("Målet saknar indikator.", null, "note")
            : new Table(
                $"Indikatorer för {branch.Goal.Number}", [new("Indikator"), new("Utgångsvärde", true), new("Målvärde", true)],
                [.. uses.Select(u => (EquatableArray<string>)[authority.Goals.Indicators[u.Indicator].Name, Value(authority, u, u.Baseline), Value(authority, u, u.Target)])]);
    }

    /// <summary>Assignments that decisions give beside the directive (R-034): open, or ended since the year before.</summary>
    private static IEnumerable<Block> Commissions(Authority authority, int year, BodyId body, DateOnly today) =>
        CommissionsQueries.Of(authority, body).Where(c => c.Given.Year <= year && (c.EndedOn is not { } ended || ended.Year >= year - 1)).ToList() is not { Count: > 0 } given ? [] :
        [
            new Heading(1, "Övriga uppdrag", null, "ovriga-uppdrag"),
            new Table(
                "Uppdrag som beslut ger vid sidan av direktivet", [new("Uppdraget"), new("Givet"), new("Återrapporteras"), new("Läge")],
                [
                    .. given.Select(c => (EquatableArray<string>)
                    [
                        Shortened(c.Text.ToString()), $"{c.Given:yyyy-MM-dd}, {authority.Decisions.Matters[c.Matter].DiaryNumber}", c.Due is { } due ? $"{due:yyyy-MM-dd}" : "–", State(c, today),
                    ]),
                ]),
        ];

    private static string State(Commission commission, DateOnly today) => commission.State switch
    {
        CommissionState.Reported => $"Återrapporterat {commission.EndedOn:yyyy-MM-dd}: {Shortened(commission.Ending!.ToString())}",
        CommissionState.Dropped => $"Avskrivet {commission.EndedOn:yyyy-MM-dd}",
        _ => commission.IsLate(today) ? "Försenat" : "Pågår",
    };

    private static string Answer(ImmutableArray<Plan> plans, Assignment assignment)
    {
        var answers = plans.Select(p => AnswerRules.Known(p.Content, assignment.Id)).Where(a => a.Standing is not null).ToList();
        return answers.Count == 0 ? "Obesvarat" : string.Join("\n", answers.Select(a => Shortened($"{(a.NotApplicable is null ? "" : "Ej tillämpligt: ")}{a.Standing}{(a.Example ? " (exempeltext)" : "")}")));
    }

    private static string Value(Authority authority, IndicatorUse use, string? value) => value is null ? "–"
        : authority.Goals.Indicators[use.Indicator].Unit is var unit && string.Equals(unit, "antal", StringComparison.Ordinal) ? value : $"{value}\u00a0{unit}";

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Cell ? line : line[..Cell].LastIndexOf(' ') is > 0 and var space ? $"{line[..space]} …" : $"{line[..Cell]}…";
    }

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
