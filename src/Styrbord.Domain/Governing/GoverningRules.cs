using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Governing;

/// <summary>What may be registered of governing documents.</summary>
public static class GoverningRules
{
    private const int LinkLimit = 1_000;

    public static Outcome Decide(Authority authority, RecordGoverningDocument asked) =>
        Outcome.Of(
            [
                .. Ids.Judge("governingDocument", asked.Id.Value, authority.Governing.Documents.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. OrganisationRules.Named(asked.Kind, "kind"),
                .. asked.Superordinate && authority.Governing.Documents.Values.FirstOrDefault(d => d is { Superordinate: true, Ended: null }) is { } other ? [new SuperordinateTaken(other.Name)] : Array.Empty<Problem>(),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
                .. asked.Term is { } term && !authority.Governing.Terms.ContainsKey(term) ? [new NotFound("term", term.Value, "term")] : Array.Empty<Problem>(),
                .. Links(authority, asked.Id, asked.Under, asked.Goals),
            ],
            () => [new GoverningDocumentRecorded(new(
                asked.Id, asked.Name.Trim(), asked.Kind.Trim(), asked.Level, asked.Superordinate, asked.Body, asked.Term, asked.Under, asked.Goals, asked.Example, asked.Sources, default, null))]);

    public static Outcome Decide(Authority authority, RecordDocumentVersion asked)
    {
        if (!authority.Governing.Documents.TryGetValue(asked.Document, out var document))
        {
            return new NotFound("governingDocument", asked.Document.Value, "document");
        }

        return Outcome.Of(
            [
                .. OrganisationRules.Named(asked.Name),
                .. document.Versions.Any(v => string.Equals(v.Name, asked.Name, StringComparison.Ordinal)) ? [new AlreadyExists("version", asked.Name, "name")] : Array.Empty<Problem>(),
                .. document.Versions.Any(v => v.From?.AsStart == asked.From?.AsStart) ? [new AlreadyExists("version", $"{asked.From}", "from")] : Array.Empty<Problem>(),
                .. new Validity(asked.From, asked.To).EndsBeforeStart ? [new EndsBeforeStart("to")] : Array.Empty<Problem>(),
                .. Adopted(authority, asked.AdoptedBy, asked.AdoptedOn),
                .. asked.Matter is { } matter && !authority.Decisions.Matters.ContainsKey(matter) ? [new NotFound("matter", matter.Value, "matter")] : Array.Empty<Problem>(),
                .. Linked(asked.Link),
            ],
            () => [new DocumentVersionRecorded(asked.Document, new(asked.Name, asked.From, asked.To, asked.AdoptedBy, asked.AdoptedOn, asked.Paragraph, asked.Matter, asked.Link))]);
    }

    public static Outcome Decide(Authority authority, LinkGoverningDocument asked) =>
        authority.Governing.Documents.TryGetValue(asked.Document, out var document)
            ? Outcome.Of(
                Links(authority, asked.Document, asked.Under, asked.Goals),
                () => document.Under == asked.Under && document.Goals == asked.Goals ? [] : [new GoverningDocumentLinked(asked.Document, asked.Under, asked.Goals)])
            : new NotFound("governingDocument", asked.Document.Value, "document");

    public static Outcome Decide(Authority authority, EndGoverningDocument asked) =>
        authority.Governing.Documents.GetValueOrDefault(asked.Document) switch
        {
            null => new NotFound("governingDocument", asked.Document.Value, "document"),
            var document when document.Versions.Any(v => v.From is { } from && asked.To.AsEnd < from.AsStart) => new EndsBeforeStart("to"),
            { Ended: { } ended } when ended == asked.To => new Accepted([]),
            _ => new GoverningDocumentEnded(asked.Document, asked.To),
        };

    /// <summary>Nothing stands against a link that is missing, or is a whole https address.</summary>
    internal static IEnumerable<Problem> Linked(string? link, string at = "link") =>
        link is null || (link.Length <= LinkLimit && WebAddress.IsSafe(link))
            ? []
            : [new BadLink(at)];

    /// <summary>The body was there on the day.</summary>
    internal static IEnumerable<Problem> Adopted(Authority authority, BodyId? by, PartialDate? on, string at = "adoptedBy") =>
        by is not { } id ? []
        : !authority.Organisation.Bodies.TryGetValue(id, out var body) ? [new NotFound("body", id.Value, at)]
        : on is { } day && !body.Validity.Holds(day.AsStart) && !body.Validity.Holds(day.AsEnd) ? [new BodyNotActing(id, body.NameOn(day.AsEnd), day.AsEnd, at)]
        : [];

    private static IEnumerable<Problem> Links(Authority authority, ItemId document, EquatableArray<ItemId> under, EquatableArray<GoalId> goals) =>
    [
        .. under.Where(u => u != document && !authority.Governing.Documents.ContainsKey(u)).Select(u => new NotFound("governingDocument", u.Value, "under")),
        .. under.Any(u => u == document || Above(authority, u).Contains(document)) ? [new FollowsFromItself(document.Value)] : Array.Empty<Problem>(),
        .. goals.Where(g => !GoverningQueries.IsGoal(authority, g)).Select(g => new NotFound("goal", g.Value, "goals")),
    ];

    private static HashSet<ItemId> Above(Authority authority, ItemId document)
    {
        var (found, next) = (new HashSet<ItemId>(), new Stack<ItemId>([document]));
        while (next.TryPop(out var id))
        {
            foreach (var above in authority.Governing.Documents.TryGetValue(id, out var one) ? one.Under.Where(found.Add) : [])
            {
                next.Push(above);
            }
        }

        return found;
    }
}
