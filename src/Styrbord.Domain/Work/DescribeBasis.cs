using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Work;

/// <summary>Says what a governing document rests on, with whom it was worked out, and whether it is to be updated once in each term of office, in place of what was said.</summary>
public sealed record DescribeBasis(ItemId Document, bool OncePerTerm = false, EquatableArray<string> WorkedOutWith = default, EquatableArray<ItemId> Analyses = default) : Command
{
    private const int Most = 200;

    public override Outcome Decide(Authority authority, Context context)
    {
        ArgumentNullException.ThrowIfNull(authority);

        // a form sends its empty rows too
        var with = WorkedOutWith.Where(w => !string.IsNullOrWhiteSpace(w)).ToList();
        var next = new DocumentBasis(Document, OncePerTerm, with.Select(w => w.Trim()).Distinct(StringComparer.Ordinal).ToEquatableArray(), Analyses.Distinct().Order().ToEquatableArray());
        return Outcome.Of(
            [
                .. authority.Governing.Documents.ContainsKey(Document) ? Array.Empty<Problem>() : [new NotFound("governingDocument", Document.Value, "document")],
                .. WorkedOutWith.Count > Most ? [new TooLong("workedOutWith", WorkedOutWith.Count, Most)] : with.SelectMany((name, i) => OrganisationRules.Named(name, $"workedOutWith[{i}]")),
                .. Analyses.SelectMany((id, i) => authority.Analyses.Analyses.ContainsKey(id) ? Array.Empty<Problem>() : [new NotFound("analysis", id.Value, $"analyses[{i}]")]),
            ],
            () => authority.Governing.Bases.GetValueOrDefault(Document) == next ? [] : [new DocumentBasisDescribed(next)]);
    }
}
