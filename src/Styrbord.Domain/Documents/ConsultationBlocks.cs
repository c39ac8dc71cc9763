using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.UnionConsultation;

namespace Styrbord.Domain.Documents;

/// <summary>Union consultation in a matter, for its papers: how far it had come, a disagreement with what was said, or why there was none .</summary>
internal static class ConsultationBlocks
{
    /// <summary>For the papers of a matter, as it stands on a day. Nothing for matters that need no consultation and have had none.</summary>
    public static IEnumerable<Block> Of(Authority authority, Matter matter, DateOnly day)
    {
        var step = UnionConsultationQueries.In(authority, matter, day)?.On(day);
        return step is null && UnionConsultationQueries.GroupFor(authority, matter, day) is null ? [] : Told(authority, step, null);
    }

    /// <summary>For the minutes: what was registered when the decision was made, or why it was made without. What is set up or dated back later changes nothing.</summary>
    public static IEnumerable<Block> InMinutes(Authority authority, Matter matter, Decision decision)
    {
        var step = UnionConsultationQueries.At(authority, matter, decision);
        return step is null && decision.WithoutConsultation is null ? [] : Told(authority, step, decision.WithoutConsultation);
    }

    private static IEnumerable<Block> Told(Authority authority, ConsultedStep? step, TextRef? reason) =>
    [
        new Heading(2, "Samverkan med de fackliga organisationerna"),
        new Paragraph(step is null ? "Ingen samverkan är registrerad före beslutet." : Sentence(UnionConsultationRules.NameOf(authority, authority.UnionConsultation.Groups[step.Group]), step), null, step is null ? "note" : null),
        .. step?.Note is { } note ? [new RichText(note.ToString())] : Array.Empty<Block>(),
        .. reason is null ? Array.Empty<Block>() : [new Paragraph("Skäl till att beslutet fattas utan samverkan:"), new RichText(reason.ToString())],
    ];

    private static string Sentence(string group, ConsultedStep step) => step switch
    {
        { Step: ConsultationStep.Informed } => $"Information har lämnats i {Lower(group)} {step.Day:yyyy-MM-dd}. Samverkan är inte avslutad.",
        { Step: ConsultationStep.InDialogue } => $"Dialog förs i {Lower(group)}, senast {step.Day:yyyy-MM-dd}. Samverkan är inte avslutad.",
        { Result: ConsultationResult.Disagreement } => $"Samverkan i {Lower(group)} avslutades i oenighet {step.Day:yyyy-MM-dd}.",
        _ => $"Samverkan i {Lower(group)} avslutades i enighet {step.Day:yyyy-MM-dd}.",
    };

    // an abbreviation keeps its capitals
    private static string Lower(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
