using System.Collections.Immutable;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Exchange.Package;

/// <summary>goals.yaml: the texts the authority steers by and the red thread in printed order.</summary>
public sealed record GoalsPart(ImmutableArray<GuidingTextRow> GuidingTexts, ImmutableArray<GoalRow> Goals)
{
    public static readonly GoalsPart Empty = new([], []);
}

/// <param name="At">Where it stands.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="Text">Markdown, paragraphs apart by an empty line.</param>
/// <param name="From">Day or month from which it holds.</param>
/// <param name="Matter">The matter in which it was fixed, if the package has it.</param>
/// <param name="Sources">Where it stands, and how other documents word it.</param>
public sealed record GuidingTextRow(Place At, GuidingTextKind Kind, string Text, PartialDate From, Reference? Matter, ImmutableArray<SourceRow> Sources);

public enum GoalKind
{
    Perspective,
    StrategicGoal,
    FocusArea,
    Assignment,
}

/// <summary>A perspective, strategic goal, focus area or assignment.</summary>
/// <param name="Under">What it belongs to; nothing only for a perspective.</param>
/// <param name="Number">As people say it: <c>1</c>, <c>1.2</c>, <c>1.2.2</c>, <c>1.2.2a</c>.</param>
/// <param name="Name">Empty for an assignment, which has its sentence as <paramref name="Text"/>.</param>
/// <param name="Text">Description in Markdown, or an assignment's sentence; a goal may have none .</param>
/// <param name="ToAll">Addressed to every committee of the directive.</param>
/// <param name="Addressees">The addressed bodies, when not all.</param>
/// <param name="OtherNames">The name in other documents .</param>
public sealed record GoalRow(
    Reference Id,
    GoalKind Kind,
    Reference? Under,
    string Number,
    string Name,
    bool Superordinate,
    string? Text,
    bool ToAll,
    ImmutableArray<Reference> Addressees,
    ImmutableArray<OtherNameRow> OtherNames,
    ImmutableArray<string> References);

public sealed record OtherNameRow(string Name, Reference Document);

/// <summary>directive.yaml.</summary>
/// <param name="Day">The day the directive is opened for writing.</param>
/// <param name="AllCommittees">Who "samtliga nämnder" are.</param>
/// <param name="ConfirmedOn">The day that list is confirmed.</param>
public sealed record DirectiveRow(
    Reference Id,
    int Year,
    string Title,
    DateOnly Day,
    Reference? Matter,
    ImmutableArray<Reference> AllCommittees,
    DateOnly ConfirmedOn,
    ImmutableArray<SectionRow> Sections);

public sealed record SectionRow(Reference Id, string Heading, bool AfterGoals, string Text);

/// <summary>calendar.yaml.</summary>
public sealed record CalendarPart(ImmutableArray<TimetableRow> Entries, ImmutableArray<PhaseRow> Phases)
{
    public static readonly CalendarPart Empty = new([], []);
}

/// <summary>A row of the directive's timetable or another dated event, with what the source writes and what is read into it.</summary>
/// <param name="Body">Nothing where the row speaks of many bodies ("Nämnder").</param>
/// <param name="ForBodyStated">The coming body stands in the source; otherwise <paramref name="ForBody"/> is derived or empty.</param>
/// <param name="InTimetable">False for an event outside the timetable.</param>
/// <param name="Step">The step of a process version that it dates.</param>
public sealed record TimetableRow(
    Reference Id,
    int Year,
    PartialDate Date,
    TimetableKind Kind,
    string What,
    Reference? Body,
    string? BodyAsWritten,
    Reference? ForBody,
    bool ForBodyStated,
    bool ImmediateApproval,
    bool InTimetable,
    Reference? Step,
    ImmutableArray<SourceRow> Sources);

public sealed record PhaseRow(Reference Id, string Name, DateOnly From);

/// <summary>indicators.csv: what is measured, apart from any plan's baseline and target.</summary>
public sealed record IndicatorRow(
    Reference Id, string Name, string Unit, IndicatorDirection Direction, string? Source, string? Measured, string? Definition, bool Example);
