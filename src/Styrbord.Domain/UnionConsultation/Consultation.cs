using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.UnionConsultation;

/// <summary>Where the members of a consultation group come from .</summary>
[JsonConverter(typeof(WordConverter<ConsultationSide>))]
public enum ConsultationSide
{
    /// <summary>Arbetsgivaren: the management group.</summary>
    Management,

    /// <summary>Arbetstagarorganisation.</summary>
    Union,
}

/// <summary>An organisation or a management group with members in the consultation group; persons are not named.</summary>
public sealed record ConsultationMember(ConsultationSide Side, string Name);

/// <summary>
/// A group in which management and unions consult before decisions (LSG, RSG). It decides nothing. With the agreement that governs it
/// how often it meets at least and the kinds of matters that always come to it.
/// </summary>
/// <param name="Group">The group as the organisation has it.</param>
/// <param name="Parties">Who has signed the agreement.</param>
/// <param name="PerYear">Fewest meetings of a calendar year.</param>
public sealed record UnionConsultationGroup(
    ItemId Id, ItemId Group, string Agreement, EquatableArray<string> Parties, EquatableArray<ConsultationMember> Members, int PerYear, EquatableArray<MatterKind> Matters, Validity Validity, EquatableArray<SourceQuote> Sources);

/// <param name="Cancelled">Why it was called off.</param>
public sealed record ConsultationMeeting(ItemId Id, ItemId Group, DateOnly Day, TextRef? Cancelled, Stamp Stamp);

/// <summary>How far consultation in a matter has come.</summary>
[JsonConverter(typeof(WordConverter<ConsultationStep>))]
public enum ConsultationStep
{
    /// <summary>The unions have been informed.</summary>
    Informed,
    InDialogue,

    /// <summary>Closed, in agreement or in disagreement.</summary>
    Closed,
}

[JsonConverter(typeof(WordConverter<ConsultationResult>))]
public enum ConsultationResult
{
    Agreement,

    /// <summary>Oenighet: stops no decision, but is shown in its papers.</summary>
    Disagreement,
}

/// <param name="Group">The group in which it was.</param>
/// <param name="Result">Of a closing.</param>
/// <param name="Note">What was said; of a disagreement always.</param>
/// <param name="Matter">The very matter, where there are several of the kind and year; nothing where it was said of them all.</param>
public sealed record ConsultedStep(ItemId Group, DateOnly Day, ConsultationStep Step, ConsultationResult? Result, TextRef? Note, Stamp Stamp, MatterId? Matter = null);

/// <summary>Consultation in one matter of a kind: that which is about <paramref name="Year"/>.</summary>
/// <param name="Steps">In the order they were taken; never empty.</param>
public sealed record Consultation(MatterKind Kind, int Year, EquatableArray<ConsultedStep> Steps)
{
    [JsonIgnore]
    public ConsultedStep Last => Steps[^1];

    [JsonIgnore]
    public string Key => ConsultationGate.Key(Kind, Year);

    /// <summary>The last step taken by a day, or nothing.</summary>
    public ConsultedStep? On(DateOnly day) => Steps.LastOrDefault(s => s.Day <= day);

    /// <summary>The last step taken by a day, as far as was registered then: what is dated back afterwards is left out.</summary>
    /// <param name="registered">Milliseconds UTC.</param>
    public ConsultedStep? On(DateOnly day, long registered) => Steps.LastOrDefault(s => s.Day <= day && s.Stamp.At <= registered);
}

public sealed record UnionConsultationState(
    ImmutableSortedDictionary<ItemId, UnionConsultationGroup> Groups, ImmutableSortedDictionary<ItemId, ConsultationMeeting> Meetings, ImmutableSortedDictionary<string, Consultation> Consultations) : IStateSlice
{
    public static readonly UnionConsultationState Empty = new(Maps.Empty<ItemId, UnionConsultationGroup>(), Maps.Empty<ItemId, ConsultationMeeting>(), Maps.ByName<Consultation>());

    public IEnumerable<object> Content() => [.. Groups.Values, .. Meetings.Values, .. Consultations.Values];
}
