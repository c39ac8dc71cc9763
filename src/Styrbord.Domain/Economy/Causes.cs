using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

[JsonConverter(typeof(WordConverter<CauseKind>))]
public enum CauseKind
{
    /// <summary>Ramreducering.</summary>
    Reduction,

    /// <summary>Förstärkning.</summary>
    Increase,

    /// <summary>A committee's forecast taken into the frame .</summary>
    Forecast,

    /// <summary>Activity moved between units.</summary>
    Move,

    /// <summary>Temporary revenue or grant .</summary>
    Temporary,

    Other,
}

/// <summary>An amount of a year, tkr.</summary>
public sealed record YearAmount(int Year, long AmountTkr);

/// <summary>Why a frame differs from an earlier one .</summary>
/// <param name="Unit">Nothing for the whole committee.</param>
/// <param name="Class">Nothing where the decision names no class: then it explains the unit's sum and no class.</param>
/// <param name="BaseYear">The year it is compared with.</param>
/// <param name="Steps">What is added in each year to what was before: a further reduction adds to the earlier one, a step in the first year alone holds for all years .</param>
/// <param name="Possible">Only a possible cause: shown as a note beside the unexplained, never counted as an explanation.</param>
/// <param name="Decision">The decision that adopted it, where the system holds it.</param>
/// <param name="AsOf">Of a forecast: the day or month that it was reported for.</param>
public sealed record FrameCause(
    ItemId Id, ItemId Set, string Reason, CauseKind Kind, BodyId Body, UnitId? Unit, string? Class, int? BaseYear, EquatableArray<YearAmount> Steps, bool Possible,
    MatterId? Matter, ItemId? Decision, EquatableArray<SourceQuote> Sources, Stamp Stamp, PartialDate? AsOf = null)
{
    /// <summary>What it adds from the year before to this year, tkr.</summary>
    public long StepTkr(int year) => Steps.Where(s => s.Year == year).Sum(s => s.AmountTkr);

    /// <summary>What it amounts to in a year compared with the base year, tkr.</summary>
    public long LevelTkr(int year) => Steps.Where(s => s.Year <= year).Sum(s => s.AmountTkr);
}

/// <summary>All that a row of the frames has goes to a coming body; a step of a row below goes before one of the sum above it.</summary>
/// <param name="Unit">An administration, or a unit within one; nothing for a whole committee.</param>
/// <param name="Body">The committee whose row it is; needed where no unit is named.</param>
/// <param name="Class">One class of the unit alone.</param>
public sealed record ConversionStep(UnitId? Unit, BodyId To, BodyId? Body = null, string? Class = null)
{
    /// <summary>Whether the step is about the row: a figure by its class, a sum by its unit, a committee's by the committee.</summary>
    public bool Names(FrameRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return string.Equals(row.Class, Class, StringComparison.Ordinal) && (Body is null || row.Body == Body) && (Unit is { } unit ? row.Unit == unit : Body is not null && (row.SumOf == FrameLevel.Committee || row.Unit is null));
    }
}

/// <summary>A key by which frames of one organisation are counted in another. What no step names is not placed.</summary>
/// <param name="From">First day of the new organisation.</param>
/// <param name="Proposed">No decision gives the key.</param>
public sealed record FrameConversion(ItemId Id, ItemId Set, string Name, DateOnly From, bool Proposed, MatterId? Matter, EquatableArray<ConversionStep> Steps, TextRef? Note, Stamp Stamp);

[JsonConverter(typeof(WordConverter<EfficiencyBasis>))]
public enum EfficiencyBasis
{
    /// <summary>The sum as decided, revenue drawn off.</summary>
    NetFrame,

    /// <summary>All classes of cost.</summary>
    GrossCost,

    /// <summary>The classes of cost that the committee can influence within the year.</summary>
    InfluenceableCost,
}

[JsonConverter(typeof(WordConverter<ScenarioKind>))]
public enum ScenarioKind
{
    /// <summary>Every frame is lowered by a percentage of a base.</summary>
    Efficiency,

    /// <summary>A class is raised by another rate than the rule's.</summary>
    OtherIndex,

    /// <summary>The tax rate is another: more or less income, which is no committee's.</summary>
    OtherTaxRate,

    /// <summary>An amount given for a committee, unit or class.</summary>
    Given,
}

/// <summary>What a scenario adds to a unit's frame, tkr.</summary>
public sealed record ScenarioRow(BodyId Body, UnitId? Unit, string? Class, long AmountTkr);

/// <summary>A branch of postings over frames that stay as they are.</summary>
/// <param name="Hundredths">Hundredths of a percent: 150 is 1,5 %; of another tax rate the change in öre per hundred kronor.</param>
/// <param name="Class">The class of another index.</param>
/// <param name="Rows">As counted when the scenario was made.</param>
/// <param name="TaxBaseTkr">What another tax rate is counted of.</param>
/// <param name="Parts">What has been added to it since, in order.</param>
/// <param name="Proposal">By what it has become a proposal; the scenario itself is the same.</param>
/// <param name="Reasons">Of a party group's budget: its text.</param>
public sealed record Scenario(
    ItemId Id, ItemId Set, string Name, ScenarioKind Kind, int Year, int Hundredths, EfficiencyBasis Base, string? Class, EquatableArray<ScenarioRow> Rows, Stamp Stamp, long? TaxBaseTkr = null,
    EquatableArray<ScenarioPart>? Parts = null, ScenarioProposal? Proposal = null, TextRef? Reasons = null)
{
    /// <summary>Every change with its year: what it was made of first, then its parts.</summary>
    [JsonIgnore]
    public IEnumerable<ScenarioPart> All =>
        [.. Rows.Count > 0 || Parts is null ? [new ScenarioPart(Name, Kind, Year, Hundredths, Base, Class, TaxBaseTkr, Rows, Stamp)] : Array.Empty<ScenarioPart>(), .. Parts ?? []];
}
