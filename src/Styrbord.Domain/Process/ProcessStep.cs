using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>One step of a process version: when, who, what kind, which document, built on what, for whom, and where it is stated .</summary>
/// <param name="Id">As in the source data, for instance <c>P18-07b</c>; unique among all versions.</param>
/// <param name="Order">Its place in the version, 1 and up.</param>
/// <param name="Phase">The part of the process it belongs to.</param>
/// <param name="AlsoPhase">A second part it also belongs to.</param>
/// <param name="Level">Whether it is drawn among the political steps or the officials' .</param>
/// <param name="About">Which year it concerns, seen from the calendar year it is done in .</param>
/// <param name="Time">When it is to happen.</param>
/// <param name="Responsible">Who does it; empty where the source names none and none is needed.</param>
/// <param name="Document">The document produced or handled.</param>
/// <param name="BuildsOn">Steps of the same version and documents from elsewhere that must be there first.</param>
/// <param name="Receivers">Who gets the document or the outcome.</param>
/// <param name="Topics">What it does, in words that are the same in every version (<c>budget.decided</c>): steps with a topic in common are the same step .</param>
/// <param name="Organisation">The only organisation it is for .</param>
/// <param name="Optional">It may be left out.</param>
/// <param name="SameAs">Another step of the version that says the same thing.</param>
/// <param name="ReportPeriod">The months a report covers.</param>
/// <param name="Detail">What else the source states.</param>
public sealed record ProcessStep(
    ItemId Id,
    ItemId Version,
    int Order,
    string Title,
    StepPhase Phase,
    StepPhase? AlsoPhase,
    StepLevel Level,
    StepYear About,
    StepKind Kind,
    StepTime Time,
    EquatableArray<StepParty> Responsible,
    string? Document,
    EquatableArray<StepInput> BuildsOn,
    EquatableArray<StepParty> Receivers,
    EquatableArray<string> Topics,
    ItemId? Organisation,
    bool Optional,
    ItemId? SameAs,
    ReportPeriod? ReportPeriod,
    StepDetail? Detail,
    EquatableArray<SourceQuote> Sources);

/// <summary>When a step is to happen, as exact as the source.</summary>
/// <param name="Rule">How the months are meant.</param>
/// <param name="Months">1 to 12, ascending; empty where no month is stated.</param>
/// <param name="Day">1 to 31 in the only month, where a day is stated.</param>
/// <param name="YearsAfter">0 when it is done in the calendar year the version is followed in (the year before the planning year), 1 in the next.</param>
/// <param name="PerYear">How many times a year at least, when stated.</param>
/// <param name="Words">The rule in the source's words: <c>senast i februari</c>.</param>
public sealed record StepTime(MonthRule Rule, EquatableArray<int> Months, int? Day, int YearsAfter, int? PerYear, string Words);

/// <summary>How the months of a step are meant .</summary>
[JsonConverter(typeof(WordConverter<MonthRule>))]
public enum MonthRule
{
    /// <summary>No month is stated.</summary>
    None,

    /// <summary>In one of the months, or in the period they make.</summary>
    In,

    /// <summary>At the latest in the month; late after its last day.</summary>
    Latest,

    /// <summary>The months are reported on: it comes after each of them ends.</summary>
    After,
}

[JsonConverter(typeof(WordConverter<StepKind>))]
public enum StepKind
{
    /// <summary>A body decides.</summary>
    Decision,

    /// <summary>Something is prepared or drafted.</summary>
    Preparation,

    Dialogue,
    Report,

    /// <summary>With the trade unions (samverkan).</summary>
    Consultation,

    EntryIntoForce,

    /// <summary>Holds from before; nothing is done.</summary>
    Precondition,

    /// <summary>A body's constituting meeting .</summary>
    Constitution,

    /// <summary>The process itself is reviewed .</summary>
    Review,
}

[JsonConverter(typeof(WordConverter<StepPhase>))]
public enum StepPhase
{
    Planning,
    FollowUp,
    Consultation,
    InternalControl,
    Revision,
}

[JsonConverter(typeof(WordConverter<StepLevel>))]
public enum StepLevel
{
    Political,
    Officials,
}

/// <summary>Which year a step concerns, seen from the calendar year it is done in.</summary>
[JsonConverter(typeof(WordConverter<StepYear>))]
public enum StepYear
{
    /// <summary>The planning of the next year.</summary>
    Coming,

    /// <summary>The year that runs.</summary>
    Running,

    /// <summary>The year that has been.</summary>
    Past,
}

/// <summary>Somebody with a part in a step: one that is named, or a kind of them.</summary>
/// <param name="Id">An id of the kind that <paramref name="Kind"/> says; nothing for a kind of parties.</param>
public sealed record StepParty(PartyKind Kind, string? Id = null);

[JsonConverter(typeof(WordConverter<PartyKind>))]
public enum PartyKind
{
    /// <summary>The body with the id (<see cref="BodyId"/>).</summary>
    Body,

    /// <summary>The unit with the id (<see cref="UnitId"/>).</summary>
    Unit,

    /// <summary>The group with the id.</summary>
    Group,

    /// <summary>The planning organisation with the id.</summary>
    Organisation,

    /// <summary>Nämnderna.</summary>
    Committees,

    /// <summary>The committees constituted at the turn of the year.</summary>
    NewCommittees,

    /// <summary>Förvaltningarna.</summary>
    Administrations,

    /// <summary>Tjänstepersonnivå.</summary>
    Officials,

    /// <summary>Den politiska ledningen.</summary>
    PoliticalLeadership,

    /// <summary>Divisions.</summary>
    Divisions,

    /// <summary>The companies of the authority.</summary>
    Companies,

    /// <summary>Stiftelser.</summary>
    Foundations,

    /// <summary>Medlemsförbund.</summary>
    Federations,

    /// <summary>The source says that something is done but not by whom.</summary>
    NotStated,
}

/// <summary>What a step builds on: exactly one of a step of the same version and a document that none of its steps produces.</summary>
public sealed record StepInput(ItemId? Step, string? Document);

/// <summary>The months of the running year that a report covers, both included.</summary>
public sealed record ReportPeriod(int From, int To);

/// <param name="Content">What the document holds.</param>
/// <param name="Agenda">What is taken up.</param>
/// <param name="InCooperationWith">Who takes part beside those responsible.</param>
/// <param name="InputFrom">Who gives material.</param>
/// <param name="UsedFor">What the document is used for.</param>
/// <param name="Annex">A document that goes with it.</param>
/// <param name="Effect">What the step brings about.</param>
/// <param name="Note">A remark of the one who took the version in.</param>
public sealed record StepDetail(
    EquatableArray<string> Content,
    EquatableArray<string> Agenda,
    EquatableArray<StepParty> InCooperationWith,
    EquatableArray<StepParty> InputFrom,
    string? UsedFor,
    string? Annex,
    string? Effect,
    string? Note);
