using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.UnionConsultation;

/// <summary>Says by which agreement a group consults, who is in it, how often it meets and which matters come to it; said again it is changed.</summary>
/// <param name="Matters">None means the annual report, planning premises and the regional plan with budget .</param>
/// <param name="PerYear">At least this many meetings in a calendar year, 1 to 52.</param>
public sealed record SetUpConsultation(
    ItemId Id,
    ItemId Group,
    string Agreement,
    EquatableArray<string> Parties = default,
    EquatableArray<ConsultationMember> Members = default,
    int PerYear = 4,
    EquatableArray<MatterKind> Matters = default,
    PartialDate? From = null,
    PartialDate? To = null,
    EquatableArray<SourceQuote> Sources = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => UnionConsultationRules.Decide(authority, this);
}

public sealed record ScheduleConsultation(ItemId Id, ItemId Group, DateOnly Day) : Command
{
    public override Outcome Decide(Authority authority, Context context) => UnionConsultationRules.Decide(authority, this, context);
}

public sealed record CancelConsultation(ItemId Meeting, string Reason) : Command
{
    public override Outcome Decide(Authority authority, Context context) => UnionConsultationRules.Decide(authority, this, context);
}

/// <summary>Takes back what was recorded last of consultation in a matter, when it was wrong; the reason stays on the timeline.</summary>
/// <param name="Seen">How many steps the sender saw; nothing to take back the last whatever there is.</param>
public sealed record WithdrawConsultation(MatterKind Kind, int Year, string Reason, string? Seen = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => UnionConsultationRules.Decide(authority, this, context);
}

/// <summary>Records a step of consultation in a matter: informed, in dialogue, or closed in agreement or in disagreement.</summary>
/// <param name="Year">The year the matter is about.</param>
/// <param name="Result">Of a closing, and of nothing else.</param>
/// <param name="Note">Needed of a disagreement.</param>
/// <param name="Seen">How many steps the sender saw; nothing to record whatever there is.</param>
/// <param name="Matter">The very matter, which the note follows when it is secret; where nothing is said it is the only one of the kind and year, if there is one only.</param>
public sealed record RecordConsultation(
    ItemId Group, MatterKind Kind, int Year, DateOnly Day, ConsultationStep Step, ConsultationResult? Result = null, string? Note = null, string? Seen = null, MatterId? Matter = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => UnionConsultationRules.Decide(authority, this, context);
}
