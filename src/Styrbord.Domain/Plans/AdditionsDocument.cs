using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>What is new, the important processes and the linked documents, as the plan's document prints them.</summary>
internal static class AdditionsDocument
{
    public static IEnumerable<Block> Of(Authority authority, Plan plan, PlanContent content, PlanWords words) =>
        [
            .. content.Initiatives is { } initiatives ? [new Heading(1, words.Initiatives, null, "nytt"), .. initiatives.Values.SelectMany(i => New(authority, plan, i, words))] : Array.Empty<Block>(),
            .. content.Processes is { } processes
                ? [new Heading(1, words.Processes, null, "processer"), new Table(words.Processes, [new(words.Process), new("Beskrivning"), new(words.Goals)], [.. processes.Values.Select(p => Row(authority, p))])]
                : Array.Empty<Block>(),
            .. content.Documents is { } documents
                ? [new Heading(1, words.LinkedDocuments, null, "dokument"), new Table(words.LinkedDocuments, [new("Dokument"), new("Version"), new("Datum"), new("Adress")], [.. documents.Values.Select(Row)])]
                : Array.Empty<Block>(),
        ];

    /// <summary>The decision by which it is introduced, with body, day and paragraph.</summary>
    public static string Named(Authority authority, Decision decision) =>
        $"{(decision.Body is { } body ? OrganisationQueries.NameOf(authority, body, decision.Day.AsEnd) : "")} {decision.Day}{(decision.Paragraph is { } paragraph ? $" § {paragraph}" : "")}, {authority.Decisions.Matters[decision.Matter].Title}".TrimStart();

    private static IEnumerable<Block> New(Authority authority, Plan plan, Initiative initiative, PlanWords words) =>
        [
            new Heading(2, initiative.Name, null, $"nytt-{initiative.Id}"),
            new Paragraph(
                $"{words.Kind(initiative.Kind)}. {(initiative.Decision is { } id && authority.Decisions.Decisions.TryGetValue(id, out var decision) ? $"{words.Decided} {Named(authority, decision)}." : $"{words.ProposedInitiative}.")}",
                null, "note"),
            new RichText(initiative.Text.ToString(), PlanDocument.Mark(initiative.Example)),
            .. initiative.Replaces is { } replaces ? [new RichText($"**{words.Replaces}** {replaces}", PlanDocument.Mark(initiative.Example))] : Array.Empty<Block>(),
        ];

    private static EquatableArray<string> Row(Authority authority, KeyProcess process) =>
        [
            process.Name + (process.Example ? " (exempeldata)" : ""),
            process.Text?.ToString() ?? "–",
            string.Join(", ", process.Goals.Select(g => authority.Goals.Goals.TryGetValue(g, out var goal) ? $"{goal.Number} {goal.Name}" : g.Value)),
        ];

    private static EquatableArray<string> Row(LinkedDocument document) =>
        [document.Title + (document.Example ? " (exempeldata)" : ""), document.Version ?? "–", document.Day is { } day ? $"{day:yyyy-MM-dd}" : "–", document.Address];
}
