using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Exchange.Package;

/// <summary>A template of templates.yaml, recorded on a day.</summary>
/// <param name="Kind">An operational plan when nothing is said.</param>
public sealed record TemplateRow(Reference Id, int Year, string Name, DateOnly Day, ImmutableArray<TemplateSectionRow> Sections, DocumentKind? Kind);

/// <param name="Limit">Greatest extent in characters.</param>
/// <param name="Words">Intended extent in words.</param>
/// <param name="From">The first step at which the section is there.</param>
public sealed record TemplateSectionRow(Reference Id, string Heading, bool Mandatory, string? Instruction, int Limit, bool AfterGoals, int? Words, DecisionStage? From);

/// <summary>One file of plans/: a plan with everything written in it and the day each thing was written.</summary>
/// <param name="ForBody">The body the plan is for, perhaps not yet there.</param>
/// <param name="PreparedBy">The bodies that prepare and decide it; several make it a joint plan.</param>
/// <param name="CoordinatedBy">The body responsible for coordination; the first that prepares when nothing is said.</param>
/// <param name="Opened">When and by whom it was begun.</param>
/// <param name="Motion">The sentences to decide (beslutssats), used when a revision is locked.</param>
/// <param name="Revisions">Days on which a revision was saved or locked, in order.</param>
public sealed record PlanRow(
    Reference Id,
    int Year,
    Reference ForBody,
    DecisionStage Stage,
    ImmutableArray<Reference> PreparedBy,
    Reference? CoordinatedBy,
    Reference Template,
    Reference Matter,
    WrittenRow Opened,
    ImmutableArray<string> Motion,
    ImmutableArray<SectionTextRow> Sections,
    ImmutableArray<GoalTextRow> Goals,
    ImmutableArray<AnswerRow> Answers,
    ImmutableArray<UseRow> Indicators,
    ImmutableArray<OwnFocusAreaRow> OwnFocusAreas,
    ImmutableArray<CommitmentRow> Commitments,
    ImmutableArray<RevisionRow> Revisions)
{
    /// <summary>Everything with a day and a writer, for checking.</summary>
    public IEnumerable<WrittenRow> AllWritten =>
    [
        Opened,
        .. Sections.Select(s => s.Written),
        .. Goals.Select(g => g.Written),
        .. Answers.Select(a => a.Written),
        .. Indicators.Select(i => i.Written),
        .. OwnFocusAreas.Select(o => o.Written),
        .. Commitments.Select(c => c.Written),
        .. Revisions.Select(r => r.Written),
    ];
}

/// <summary>A document of texts of texts.yaml: its year and kind are its template's.</summary>
/// <param name="Matter">The matter it is decided in, if it is.</param>
/// <param name="Motion">The sentences to decide, used when a revision is locked in a matter.</param>
/// <param name="Revisions">Days on which a revision was locked, in order; with content in a matter.</param>
public sealed record TextRow(
    Reference Id, Reference Template, Reference ForBody, Reference? Matter, WrittenRow Opened, ImmutableArray<string> Motion, ImmutableArray<SectionTextRow> Sections, ImmutableArray<RevisionRow> Revisions)
{
    /// <summary>Everything with a day and a writer, for checking.</summary>
    public IEnumerable<WrittenRow> AllWritten => [Opened, .. Sections.Select(s => s.Written), .. Revisions.Select(r => r.Written)];
}

/// <summary>A section of the template as the plan writes it.</summary>
public sealed record SectionTextRow(Reference Section, string Text, WrittenRow Written);

/// <summary>How a goal is taken care of.</summary>
public sealed record GoalTextRow(Reference Goal, string Text, WrittenRow Written);

/// <summary>The answer to an assignment.</summary>
/// <param name="Confirmed">Taken on as the answer; otherwise the text is only begun.</param>
/// <param name="DirectedTo">Administrations it is directed on to.</param>
public sealed record AnswerRow(Reference Assignment, string Text, bool Confirmed, ImmutableArray<Reference> DirectedTo, WrittenRow Written);

/// <summary>An indicator used for a goal in this plan, with baseline and target as people write them.</summary>
public sealed record UseRow(Reference Indicator, Reference Goal, Reference? FocusArea, string? Baseline, int? BaselineYear, string? Target, WrittenRow Written);

/// <param name="Compatible">How it is compatible with the goal it hangs on.</param>
public sealed record OwnFocusAreaRow(Reference Id, Reference Goal, string Name, string Text, string Compatible, WrittenRow Written);

public sealed record CommitmentRow(Reference Id, Reference Goal, Reference? FocusArea, string Text, WrittenRow Written);

/// <param name="Content">Id of the locked content when it was locked to be decided on; nothing when it was only saved.</param>
public sealed record RevisionRow(Reference? Content, WrittenRow Written);

/// <summary>A matter of decisions.yaml with the decisions taken in it.</summary>
/// <param name="Opened">The day the matter is opened.</param>
/// <param name="Receiver">Whom a decided proposal is delivered to.</param>
/// <param name="Example">The matter's diary number, or all of it, is made up.</param>
public sealed record MatterRow(
    Reference Id,
    string DiaryNumber,
    string Title,
    MatterKind Kind,
    int? Year,
    DateOnly Opened,
    Reference? Receiver,
    DateOnly? Due,
    bool Example,
    ImmutableArray<DecisionRow> Decisions);

/// <summary>A decision as its source tells it.</summary>
/// <param name="Body">Who decided; nothing for a note on a decision whose body cannot have been.</param>
/// <param name="Date">Day, or month where no day is known; ordered by the month's last day.</param>
/// <param name="Content">The locked revision of a plan it approves.</param>
public sealed record DecisionRow(
    Reference Id,
    Reference? Body,
    PartialDate Date,
    DecisionStage Stage,
    string? Paragraph,
    Reference? Content,
    bool ImmediateApproval,
    string? Remark,
    bool Example,
    ImmutableArray<SourceRow> Sources);
