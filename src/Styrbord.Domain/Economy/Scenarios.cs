using System.Text;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>What is asked to be counted in a scenario.</summary>
/// <param name="Hundredths">Hundredths of a percent, −10,000 to 10,000; of another tax rate the change in öre per hundred kronor, −1,000 to 1,000.</param>
/// <param name="Body">Of a given amount: whose frame it is laid on.</param>
/// <param name="AmountTkr">Of a given amount: added to the frame; negative lowers it.</param>
/// <param name="TaxBaseTkr">Of another tax rate: the tax base of the year, positive.</param>
/// <param name="Row">Of a given amount: the number of the frames' row from 1, instead of body, unit and class.</param>
/// <param name="Percent">Instead of hundredths: with at most two decimals, as <c>1,5</c>; of another tax rate the change in kronor per hundred kronor.</param>
public sealed record GivenPart(
    ScenarioKind Kind, int Year, string Reason, int Hundredths = 0, EfficiencyBasis Base = EfficiencyBasis.NetFrame, string? Class = null, BodyId? Body = null, UnitId? Unit = null, long? AmountTkr = null,
    long? TaxBaseTkr = null, int? Row = null, string? Percent = null)
{
    /// <summary>With body, unit and class for the number of a row, and hundredths for what is written as a percentage; what cannot be read stays as it is written.</summary>
    internal GivenPart In(FrameSet set)
    {
        var read = string.IsNullOrWhiteSpace(Percent) ? this with { Percent = null } : Amounts.ReadHundredths(Percent) is { } hundredths ? this with { Percent = null, Hundredths = hundredths } : this;
        return Row is { } row && row >= 1 && row <= set.Rows.Count && set.Rows[row - 1] is var found
            ? read with { Row = null, Body = found.Body, Unit = found.Unit, Class = found.Class }
            : read;
    }
}

/// <summary>A change in a scenario, with the rows it comes to.</summary>
/// <param name="Hundredths">As in <see cref="GivenPart"/>.</param>
/// <param name="Rows">As counted when it was added.</param>
public sealed record ScenarioPart(
    string Reason, ScenarioKind Kind, int Year, int Hundredths, EfficiencyBasis Base, string? Class, long? TaxBaseTkr, EquatableArray<ScenarioRow> Rows, Stamp Stamp);

/// <summary>By what a scenario is a proposal.</summary>
/// <param name="Decision">The decision that made it one; nothing for one that a party group has handed in.</param>
/// <param name="Group">The party group that handed it in.</param>
public sealed record ScenarioProposal(MatterId Matter, ItemId? Decision, string? Group, Stamp Stamp);

/// <summary>What a party group's budget says, sealed as one text until it is handed in.</summary>
public sealed record AlternativeBudget(string Name, string? Reasons, EquatableArray<GivenPart> Parts);

/// <summary>
/// A party group's budget under work. It is no part of the authority's content: nobody outside the group sees that it is there, and its
/// postings come when it is handed in.
/// </summary>
/// <param name="Content">An <see cref="AlternativeBudget"/> in canonical JSON.</param>
/// <param name="HandedIn">When it became a proposal.</param>
public sealed record Alternative(ItemId Id, string Group, ItemId Set, TextRef Content, Stamp Stamp, Stamp? HandedIn = null)
{
    /// <summary>Each group has ids of its own: that another uses one is not told by its being taken.</summary>
    public static string KeyOf(string group, ItemId id) => $"{id} {group}";

    /// <summary>What it has said before, oldest first: as much the group's own as what it says now.</summary>
    public EquatableArray<TextRef> Earlier { get; init; } = [];

    /// <summary>Nothing where the text is not here, as after an import.</summary>
    public AlternativeBudget? Read() => Read(Content);

    /// <summary>What it said when its content had this hash; nothing if it never had.</summary>
    public AlternativeBudget? Read(string hash) => Earlier.Append(Content).FirstOrDefault(t => string.Equals(t.Hash, hash, StringComparison.Ordinal)) is { } then ? Read(then) : null;

    private static AlternativeBudget? Read(TextRef text) => text.Body is { } body ? Model.FromJson<AlternativeBudget>(Encoding.UTF8.GetBytes(body)) : null;
}
