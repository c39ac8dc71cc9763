using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Documents;

/// <summary>Summary presentation of perspectives, goals and focus areas, from the same data as the planning directive .</summary>
public static class GoalsPresentation
{
    public const string Kind = "goalsPresentation";

    public static DocumentTree Of(Authority authority, GoalTree tree, DateOnly today)
    {
        var year = tree.Directive.Year;
        return new(
            DocumentTree.CurrentSchema, Kind, $"{GoalTerms.First(GoalTerms.Goals(authority, year))} och {GoalTerms.FocusAreas(authority, year)} {year}",
            [
                new("source", "Ur", tree.Directive.Title),
                new("number", "Diarienummer", tree.Directive.Matter is { } id ? authority.Decisions.Matters.GetValueOrDefault(id)?.DiaryNumber ?? "" : ""),
                new("validityArea", "Gäller", $"{year}"),
            ],
            [
                .. Guiding(authority, GuidingTextKind.Vision, OrganisationQueries.TermFirst(authority, "vision", today, "Vision"), year),
                .. Guiding(authority, GuidingTextKind.BusinessConcept, OrganisationQueries.TermFirst(authority, "businessConcept", today, "Verksamhetsidé"), year),
                new Heading(1, "Översikt"),
                Overview(authority, tree),
                .. tree.Perspectives.SelectMany(p => Perspective(tree.Directive, p)),
            ],
            Contents: false);
    }

    private static IEnumerable<Block> Guiding(Authority authority, GuidingTextKind kind, string heading, int year) =>
        GoalsQueries.Guiding(authority, kind, new(year, 1, 1)) is { } text ? [new Heading(1, heading), new Quote(text.Text.ToString())] : [];

    private static Table Overview(Authority authority, GoalTree tree) => new(
        $"Perspektiven med sina {GoalTerms.Goals(authority, tree.Directive.Year)}",
        [
            new(GoalTerms.First(GoalTerms.Goal(authority, tree.Directive.Year))), new("Perspektiv"), .. tree.Directive.Prioritised is null ? Array.Empty<Column>() : [new("Prioriterat")],
            new(GoalTerms.First(GoalTerms.FocusAreas(authority, tree.Directive.Year)), true), new("Riktade uppdrag", true),
        ],
        [
            .. tree.Perspectives.SelectMany(p => p.Goals.Select(g => (EquatableArray<string>)
            [
                $"{g.Goal.Number} {Upper(g.Goal.Name)}", p.Perspective.Name, .. tree.Directive.Prioritised is null ? Array.Empty<string>() : [tree.Directive.Prioritises(g.Goal.Id) ? "Ja" : ""],
                $"{g.FocusAreas.Length}", $"{g.FocusAreas.Sum(f => f.Assignments.Length)}",
            ])),
        ]);

    private static IEnumerable<Block> Perspective(Directive directive, PerspectiveBranch branch) =>
    [
        new Heading(1, branch.Perspective.Name, branch.Perspective.Number, $"perspektiv-{branch.Perspective.Number}"),
        .. branch.Perspective.Superordinate ? [new Paragraph("Överordnat de andra perspektiven.", null, "note")] : Array.Empty<Block>(),
        .. branch.Perspective.Description is { } text ? [new RichText(text.ToString())] : Array.Empty<Block>(),
        .. branch.Goals.SelectMany(g => Goal(directive, g)),
    ];

    private static IEnumerable<Block> Goal(Directive directive, GoalBranch branch) =>
    [
        new Heading(2, Upper(branch.Goal.Name), branch.Goal.Number, $"mal-{branch.Goal.Number}"),
        .. directive.Prioritises(branch.Goal.Id) ? [new Paragraph($"Prioriterat av fullmäktige {directive.Year}.", null, "note")] : Array.Empty<Block>(),
        .. branch.Goal.Description is { } text ? [new RichText(text.ToString())] : Array.Empty<Block>(),
        .. branch.FocusAreas.IsEmpty ? Array.Empty<Block>() : [new Facts([.. branch.FocusAreas.Select(f => new Fact(f.FocusArea.Number, Upper(f.FocusArea.Name)))])],
    ];

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
