using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>What is new in a plan: it takes a political decision to introduce it .</summary>
[JsonConverter(typeof(WordConverter<InitiativeKind>))]
public enum InitiativeKind
{
    /// <summary>Ny verksamhet.</summary>
    Activity,

    /// <summary>Ny metod.</summary>
    Method,

    /// <summary>Investering.</summary>
    Investment,

    /// <summary>Omställning of something there is.</summary>
    Conversion,
}

/// <summary>A new activity, method, investment or conversion that the plan holds: a proposal until a political decision is named .</summary>
/// <param name="Replaces">Which old methods are phased out and how resources are moved without higher cost .</param>
/// <param name="Decision">The political decision by which it is introduced; nothing while it is a proposal.</param>
public sealed record Initiative(ItemId Id, InitiativeKind Kind, string Name, TextRef Text, TextRef? Replaces, ItemId? Decision, Stamp Stamp, bool Example)
{
    [JsonIgnore]
    public bool IsDecided => Decision is not null;
}

/// <summary>One of the committee's most important processes, with the goals it serves .</summary>
public sealed record KeyProcess(ItemId Id, string Name, TextRef? Text, EquatableArray<GoalId> Goals, Stamp Stamp, bool Example);

/// <summary>What a linked document is to the plan.</summary>
[JsonConverter(typeof(WordConverter<LinkedKind>))]
public enum LinkedKind
{
    /// <summary>Kompetensförsörjningsplan .</summary>
    CompetencePlan,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>A document kept elsewhere that belongs to the plan: its address and which version of it is meant.</summary>
/// <param name="Address">Beginning with <c>https://</c> or <c>http://</c>.</param>
/// <param name="Version">As the document names it (<c>1.2</c>, <c>reviderad 2018</c>).</param>
/// <param name="Day">The day of that version.</param>
public sealed record LinkedDocument(ItemId Id, LinkedKind Kind, string Title, string Address, string? Version, DateOnly? Day, Stamp Stamp, bool Example);

/// <summary>Writes what is new in the plan. Marked as decided it names the political decision, otherwise it is a proposal.</summary>
/// <param name="Decision">Asked for when <paramref name="Decided"/>.</param>
public sealed record WriteInitiative(
    PlanId Plan, ItemId Id, InitiativeKind Kind, string Name, string Text, string? Replaces = null, bool Decided = false, ItemId? Decision = null, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => AdditionRules.Decide(authority, plan, this, context);
}

/// <summary>Names one of the committee's most important processes and the goals it serves .</summary>
public sealed record WriteProcess(PlanId Plan, ItemId Id, string Name, EquatableArray<GoalId> Goals, string? Text = null, string? Seen = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => AdditionRules.Decide(authority, plan, this, context);
}

/// <summary>Links a document kept elsewhere to the plan .</summary>
public sealed record LinkDocument(PlanId Plan, ItemId Id, LinkedKind Kind, string Title, string Address, string? Version = null, DateOnly? Day = null, bool Example = false) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => AdditionRules.Decide(plan, this, context);
}

public sealed record InitiativeWritten(PlanId Plan, Initiative Initiative, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => new[] { Initiative.Text, Initiative.Replaces }.OfType<TextRef>();

    protected override PlanContent On(PlanContent content) => content with { Initiatives = (content.Initiatives ?? Maps.Empty<ItemId, Initiative>()).SetItem(Initiative.Id, Initiative) };
}

public sealed record ProcessWritten(PlanId Plan, KeyProcess Process, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    public override IEnumerable<TextRef> Texts => Process.Text is { } text ? [text] : [];

    protected override PlanContent On(PlanContent content) => content with { Processes = (content.Processes ?? Maps.Empty<ItemId, KeyProcess>()).SetItem(Process.Id, Process) };
}

public sealed record DocumentLinked(PlanId Plan, LinkedDocument Document, Stamp Stamp) : PlanWritten(Plan, Stamp)
{
    protected override PlanContent On(PlanContent content) => content with { Documents = (content.Documents ?? Maps.Empty<ItemId, LinkedDocument>()).SetItem(Document.Id, Document) };
}
