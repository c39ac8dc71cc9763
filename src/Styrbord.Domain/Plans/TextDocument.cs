using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>A kept revision of a text document: locked as content to decide on, or locked as it stands.</summary>
public sealed record KeptText(int Number, ItemId? Content, ImmutableSortedDictionary<string, Written> Sections, Stamp Stamp)
{
    /// <summary>The template as it was then: what is locked is asked for nothing that was added later.</summary>
    [JsonIgnore]
    public PlanTemplate? Template { get; init; }
}

/// <summary>
/// A document of texts made from a template: planning premises, a committee's directive, budget input and others.
/// Its year and kind are its template's; the kind is the series whatever it is called that year.
/// </summary>
/// <param name="For">The body whose document it is.</param>
/// <param name="Matter">The matter it is decided in; nothing when it is no decision.</param>
/// <param name="Closed">The revision is locked: the next change opens the following number.</param>
public sealed record TextDocument(
    ItemId Id,
    DocumentKind Kind,
    int Year,
    BodyId For,
    ItemId Template,
    MatterId? Matter,
    ImmutableSortedDictionary<string, Written> Sections,
    int Revision,
    bool Closed,
    ImmutableArray<KeptText> Kept,
    Stamp Changed,
    bool Example)
{
    /// <summary>The kinds that are documents of texts alone.</summary>
    public static readonly ImmutableArray<DocumentKind> Kinds = [DocumentKind.PlanningPremises, DocumentKind.CommitteeDirective, DocumentKind.BudgetInput, DocumentKind.RegionalPlan];

    public DateOnly FirstDay => new(Year, 1, 1);
}
