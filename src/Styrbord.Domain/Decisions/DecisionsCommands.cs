using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

public sealed record OpenMatter(MatterId Id, string DiaryNumber, string Title, MatterKind Kind, int? Year = null, BodyId? Receiver = null, DateOnly? Due = null, bool Example = false) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DecisionsRules.Decide(authority, this);
}

/// <summary>Registers a decision made here: judged by competence, constitution and the calendar .</summary>
/// <param name="Day">The meeting's day; not later than today.</param>
/// <param name="Paragraph">The paragraph in the minutes.</param>
/// <param name="Content">The locked content decided on; asked for at every step that decides a plan.</param>
/// <param name="Stage">Must be the content's own step, or a confirmation of final content.</param>
/// <param name="WithoutConsultation">Why it is taken without the consultation that the matter needs .</param>
/// <param name="Delegation">The delegation by which the body decides, if it does.</param>
/// <param name="Right">The right by which a board decides over other committees, with <paramref name="Subject"/> and <paramref name="Over"/> (R-284).</param>
public sealed record AdoptDecision(
    ItemId Id,
    MatterId Matter,
    BodyId Body,
    DateOnly Day,
    string Paragraph,
    DecisionStage Stage,
    DecisionOutcome Outcome = DecisionOutcome.Approved,
    ItemId? Content = null,
    bool ImmediateApproval = false,
    string? Remark = null,
    string? WithoutConsultation = null,
    ItemId? Delegation = null,
    ItemId? Right = null,
    SubjectMatter? Subject = null,
    EquatableArray<BodyId> Over = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DecisionsRules.Decide(authority, this, context);
}

/// <summary>Takes in a decision as a source tells it; what stands against it becomes a finding, never a refusal.</summary>
public sealed record RecordDecision(
    ItemId Id,
    MatterId Matter,
    BodyId? Body,
    PartialDate Day,
    DecisionStage Stage,
    string? Paragraph = null,
    DecisionOutcome Outcome = DecisionOutcome.Approved,
    ItemId? Content = null,
    bool ImmediateApproval = false,
    string? Remark = null,
    EquatableArray<SourceQuote> Sources = default,
    bool Example = false) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DecisionsRules.Decide(authority, this, context);
}

/// <summary>The minutes of the decision's paragraph are approved (justerade), on a day.</summary>
public sealed record ApproveMinutes(ItemId Decision, DateOnly Day) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DecisionsRules.Decide(authority, this, context);
}

/// <summary>Puts a signed note beside a decided text to correct a slip of the pen; the text itself stays.</summary>
public sealed record NoteSlip(ItemId Decision, string Text) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DecisionsRules.Decide(authority, this, context);
}
