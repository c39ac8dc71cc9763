using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>One file of plans/: a plan with everything written in it and the day each thing was written.</summary>
/// <param name="ForBody">The body the plan is for, perhaps not yet there.</param>
/// <param name="PreparedBy">The bodies that prepare and decide it; several make it a joint plan.</param>
/// <param name="Opened">When and by whom it was begun.</param>
/// <param name="Motion">The sentences to decide (beslutssats).</param>
/// <param name="Vision">How the vision is taken into account.</param>
/// <param name="Revisions">Days on which a revision was saved or locked, in order.</param>
public sealed record PlanRow(
    Reference Id,
    int Year,
    string Title,
    Reference ForBody,
    ImmutableArray<Reference> PreparedBy,
    WrittenRow Opened,
    ImmutableArray<string> Motion,
    PlanTextRow? Vision,
    ImmutableArray<PlanTextRow> Goals,
    ImmutableArray<AnswerRow> Answers,
    ImmutableArray<TargetRow> Targets,
    ImmutableArray<OwnFocusAreaRow> OwnFocusAreas,
    ImmutableArray<CommitmentRow> Commitments,
    ImmutableArray<RevisionRow> Revisions);

/// <summary>How a goal (or, without one, the vision) is taken care of.</summary>
public sealed record PlanTextRow(Reference? Goal, string Text, WrittenRow Written);

/// <summary>The answer to an assignment.</summary>
/// <param name="Begun">A text that is not yet confirmed as the answer.</param>
/// <param name="DirectedTo">Administrations it is directed on to.</param>
public sealed record AnswerRow(Reference Assignment, string Text, bool Begun, ImmutableArray<Reference> DirectedTo, WrittenRow Written);

/// <summary>An indicator chosen for a goal (or one of its assignments) in this plan, with baseline and target as people write them.</summary>
public sealed record TargetRow(Reference Indicator, Reference Goal, string? Baseline, string? Target, WrittenRow Written);

public sealed record OwnFocusAreaRow(Reference Id, Reference Goal, string Name, string Text, string Compatible, WrittenRow Written);

public sealed record CommitmentRow(Reference Id, Reference Goal, Reference? FocusArea, string Text, WrittenRow Written);

/// <param name="Locked">Locked and submitted for decision; otherwise only saved.</param>
/// <param name="Note">Why, for people.</param>
public sealed record RevisionRow(bool Locked, string? Note, WrittenRow Written);

/// <summary>A matter of decisions.yaml with its decisions.</summary>
public sealed record MatterRow(
    Reference Id, string Title, string? DiaryNumber, bool Example, DateOnly Opened, ImmutableArray<DecisionRow> Decisions, ImmutableArray<NoteRow> Notes);

/// <summary>A decision, as its source says or made up where <paramref name="Example"/>.</summary>
/// <param name="Kind">What is decided, which settles whose matter it is (KL 5:1).</param>
/// <param name="Date">Day, or month where no day is known.</param>
/// <param name="Plan">The plan decided, if it is one.</param>
/// <param name="Timetable">The row of the timetable it fulfils.</param>
public sealed record DecisionRow(
    Reference Id,
    string Kind,
    bool Preparation,
    Reference Body,
    PartialDate Date,
    string? Paragraph,
    bool ImmediateApproval,
    Reference? Plan,
    Reference? Directive,
    Reference? Timetable,
    bool Example,
    ImmutableArray<SourceRow> Sources);

/// <summary>Something told by a source that cannot be recorded as a decision.</summary>
public sealed record NoteRow(PartialDate Date, string Text, ImmutableArray<SourceRow> Sources);
