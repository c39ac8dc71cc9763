using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>The annual review of the process as a document: how it was applied, and what is proposed for the next version (R-293).</summary>
public static class ReviewDocument
{
    public const string Kind = "processReview";
    private const string Prefix = "processuppfoljning-";

    public static string IdOf(ItemId review) => $"{Prefix}{review}";

    public static ProcessReview? Named(Authority authority, string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) ? authority.Process.Reviews.GetValueOrDefault(new(id[Prefix.Length..])) : null;

    public static DocumentTree? Find(Authority authority, string id, DateOnly today) => Named(authority, id) is { } review ? Of(authority, review, today) : null;

    public static string Title(ProcessReview review) => $"Uppföljning {review.Year} av processversionen {review.Version}";

    private static DocumentTree Of(Authority authority, ProcessReview review, DateOnly today)
    {
        var (version, step) = (authority.Process.Versions[review.Version], ReviewQueries.AskedBy(authority, review.Version));
        return new(
            DocumentTree.CurrentSchema, Kind, Title(review),
            [
                new("subject", "Gäller", version.Number is { } number ? $"{version.Name}, {number}" : version.Name),
                new("owner", "Följs upp av", step is null ? "" : StepWords.Parties(authority, step.Responsible, today)),
                new("receiver", "Förslag lämnas till", step is null ? "" : StepWords.Parties(authority, step.Receivers, today)),
                new("nextRevision", "Nästa revidering", version.Revision is { } next ? $"{next.Date?.ToString() ?? next.Words}" : ""),
            ],
            [
                new Heading(1, "Hur processen har tillämpats"),
                review.Found is { } found ? new RichText(found.ToString()) : new Paragraph("Inget är skrivet.", null, "note"),
                new Heading(1, "Förslag till nästa version"),
                .. review.Proposals.Count == 0 ? [new Paragraph("Inga ändringar föreslås.")] : new Block[]
                {
                    new Table("Förslag till ändringar", [new("Förslag"), new("I dag"), new("Föreslås"), new("Skäl")], [.. review.Proposals.Select(p => Row(authority, p, today))]),
                },
                .. review.ClosedOn is { } closed ? [new Paragraph($"Uppföljningen avslutades {closed:yyyy-MM-dd} utan förslag.")] : Array.Empty<Block>(),
                .. review.TakenInto is { } into ? [new Paragraph($"Förslagen är intagna i {authority.Process.Versions[into].Name} ({into}).")] : Array.Empty<Block>(),
            ],
            Contents: false);
    }

    private static EquatableArray<string> Row(Authority authority, ChangeProposal proposal, DateOnly day) =>
    [
        proposal.Kind switch { ProposalKind.Rewrite => "Ändra", ProposalKind.Remove => "Ta bort", _ => "Lägg till" },
        Before(authority, proposal, day),
        After(authority, proposal, day),
        proposal.Reason.ToString(),
    ];

    /// <summary>The step as it is; of one that is added, where it comes.</summary>
    public static string Before(Authority authority, ChangeProposal proposal, DateOnly day) =>
        proposal.Step is { } id && authority.Process.Steps.TryGetValue(id, out var step)
            ? proposal.Kind == ProposalKind.Add ? $"Efter {step.Title}" : Said(step.Title, step.Time.Words, step.Document, step.Responsible.All(p => p.Kind == PartyKind.NotStated) ? null : StepWords.Parties(authority, step.Responsible, day))
            : proposal.Kind == ProposalKind.Add ? "Först" : "";

    /// <summary>The step as it is proposed.</summary>
    public static string After(Authority authority, ChangeProposal proposal, DateOnly day) =>
        proposal.As is { } to ? Said(to.Title, to.Words, to.Document, to.Does is { } kind ? StepWords.Kind(kind) : null, to.Body is { } body ? OrganisationQueries.NameOf(authority, body, day) : to.BodyKind is { } bodies ? StepWords.Party(authority, new(bodies), day) : null,
            to.Links is { BuildsOn.Count: > 0 } on ? $"bygger på {string.Join(" och ", on.BuildsOn.Select(b => authority.Process.Steps[b].Title))}" : null,
            to.Links is { Receivers.Count: > 0 } sent ? $"till {string.Join(" och ", sent.Receivers.Select(r => StepWords.Party(authority, r, day)))}" : null,
            to.Like is { } like ? $"som steget {authority.Process.Steps[like].Title} ({like})" : null) : "Utgår";

    private static string Said(params ReadOnlySpan<string?> parts)
    {
        var said = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                said.Add(part);
            }
        }

        return string.Join(", ", said);
    }
}
