using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>
/// What a document is, year after year. Its name may change between years without breaking the series: it is a word of the
/// authority's terminology under <see cref="DocumentKinds.KeyOf"/>.
/// </summary>
[JsonConverter(typeof(WordConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>Nämndens verksamhetsplan, proposal and final.</summary>
    OperationalPlan,

    /// <summary>Planeringsförutsättningar .</summary>
    PlanningPremises,

    /// <summary>Planeringsdirektiv .</summary>
    PlanningDirective,

    /// <summary>Nämndens direktiv till verksamhetsplan.</summary>
    CommitteeDirective,

    /// <summary>Budgetunderlag .</summary>
    BudgetInput,

    /// <summary>Förvaltningens handlingsplan.</summary>
    ActionPlan,

    /// <summary>Regionplan med budget, Regionens budget, Budget för Region Blekinge.</summary>
    RegionalPlan,
}

/// <summary>Koncernmall with its instructions (anvisningar), for a kind of document and a year .</summary>
/// <param name="Kind">Nothing means an operational plan.</param>
public sealed record PlanTemplate(ItemId Id, int Year, string Name, EquatableArray<TemplateSection> Sections, DocumentKind? Kind = null)
{
    [JsonIgnore]
    public DocumentKind Of => Kind ?? DocumentKind.OperationalPlan;

    public TemplateSection? Section(string id) => Sections.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));
}

/// <summary>A section that the document has; in a plan besides the goals.</summary>
/// <param name="Id">Its name in addresses and paths, for instance <c>vision</c>.</param>
/// <param name="Mandatory">The document cannot be submitted without it.</param>
/// <param name="Instruction">Shown beside the field.</param>
/// <param name="Limit">Greatest extent in characters: what is longer is not submitted.</param>
/// <param name="AfterGoals">Printed after the goals instead of before.</param>
/// <param name="Words">Intended extent in words; what is longer is warned of and no more.</param>
/// <param name="From">The first step at which the section is there (final: not in the proposal); every step when nothing.</param>
public sealed record TemplateSection(
    string Id, string Heading, bool Mandatory, string? Instruction, int Limit, bool AfterGoals = false, int? Words = null, DecisionStage? From = null);
