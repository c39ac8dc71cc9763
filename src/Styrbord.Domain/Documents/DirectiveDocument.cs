using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>The planning directive from the same data that the goals are followed by, in its own order, slips kept.</summary>
public static class DirectiveDocument
{
    public const string Kind = "planningDirective";

    public static DocumentTree Of(Authority authority, GoalTree tree, DateOnly today) =>
        new(
            DocumentTree.CurrentSchema, Kind, tree.Directive.Title, Front(authority, tree.Directive, today),
            [
                .. tree.Directive.Sections.Where(s => !s.AfterGoals).SelectMany(Section),
                .. tree.Perspectives.SelectMany(p => Perspective(tree.Directive, p)),
                .. tree.Directive.Sections.Where(s => s.AfterGoals).SelectMany(Section),
                .. FramesDocument.Annex(authority, tree.Directive),
            ]);

    private static IEnumerable<Block> Section(DirectiveSection section) =>
        [new Heading(1, section.Heading, null, $"avsnitt-{section.Id}"), new RichText(section.Text.ToString())];

    private static IEnumerable<Block> Perspective(Directive directive, PerspectiveBranch branch) =>
        [
            new Heading(1, branch.Perspective.Name, branch.Perspective.Number, $"perspektiv-{branch.Perspective.Number}"),
            .. Described(branch.Perspective.Description),
            .. branch.Goals.SelectMany(g => Goal(directive, g)),
        ];

    private static IEnumerable<Block> Goal(Directive directive, GoalBranch branch) =>
        [
            new Heading(2, branch.Goal.Name, branch.Goal.Number, $"mal-{branch.Goal.Number}"),
            .. directive.Prioritises(branch.Goal.Id) ? [new Paragraph($"Prioriterat {directive.Year}", Style: "note")] : Array.Empty<Block>(),
            .. Described(branch.Goal.Description),
            .. branch.FocusAreas.SelectMany(FocusArea),
        ];

    private static IEnumerable<Block> FocusArea(FocusAreaBranch branch) =>
        [
            new Heading(3, branch.FocusArea.Name, branch.FocusArea.Number, $"insatsomrade-{branch.FocusArea.Number}"),
            .. branch.FocusArea.Start is { } start ? [new Paragraph($"Planerad start: {start}", Style: "note")] : Array.Empty<Block>(),
            .. Described(branch.FocusArea.Description),
            .. branch.Assignments.IsEmpty ? Array.Empty<Block>() : [new Facts([.. branch.Assignments.Select(a => new Fact(a.Number, a.Text.ToString()))])],
        ];

    private static IEnumerable<Block> Described(TextRef? text) => text is null ? [] : [new RichText(text.ToString())];

    private static EquatableArray<FrontMatter> Front(Authority authority, Directive directive, DateOnly today)
    {
        var matter = directive.Matter is { } id ? authority.Decisions.Matters.GetValueOrDefault(id) : null;
        var adopted = matter is null ? null : DecisionsQueries.In(authority, matter.Id).LastOrDefault(d => d.Stage == DecisionStage.Adoption);
        var told = authority.Documents.Of(DocumentKind.PlanningDirective, directive.Year);
        return
        [
            new("name", "Dokumentnamn", directive.Title),
            new("revision", "Revision", ""),
            new("type", "Dokumenttyp", OrganisationQueries.TermFirst(authority, "planningDirective", today, "Planeringsdirektiv")),
            new("number", "Diarienummer", matter?.DiaryNumber ?? ""),
            new("validityArea", "Giltighetsområde", $"{directive.Year}"),
            new("functionalArea", "Funktionsområde", told?.FunctionalArea ?? ""),
            new("owner", "Dokumentansvarig", told?.Owner ?? ""),
            new("decidingBody", "Beslutande organ", adopted?.Body is { } body ? OrganisationQueries.NameOf(authority, body, adopted.Day.AsEnd) : ""),
            new("decisionDate", "Beslutsdatum", adopted?.Day.ToString() ?? ""),
            new("nextRevision", "Nästa revidering", told?.NextRevision is { } next ? $"{next:yyyy-MM-dd}" : ""),
        ];
    }
}
