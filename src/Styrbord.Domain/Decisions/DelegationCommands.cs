using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>Registers a delegation: who may decide what, from when, until when and by which decision .</summary>
/// <param name="To">A committee (by the assembly) or a part of the body; else <paramref name="Holder"/>.</param>
/// <param name="Holder">The title of whom it is given to.</param>
/// <param name="Question">What kind of questions; all but ordinary ones are refused by law.</param>
/// <param name="Duty">The duty of a political role that is delegated, if it is one .</param>
public sealed record DelegateRight(
    ItemId Id,
    BodyId From,
    string What,
    DateOnly DecidedOn,
    string Paragraph,
    DateOnly ValidFrom,
    DateOnly? ValidTo = null,
    BodyId? To = null,
    string? Holder = null,
    DelegatedQuestion Question = DelegatedQuestion.Ordinary,
    EquatableArray<MatterKind> Kinds = default,
    MatterId? Matter = null,
    ItemId? Duty = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DelegationRules.Decide(authority, this, context);
}

/// <summary>Sets the last day of a delegation.</summary>
public sealed record EndDelegation(ItemId Delegation, DateOnly To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DelegationRules.Decide(authority, this);
}

/// <summary>Registers a decision taken by delegation outside a meeting. What holds for the body's own decision in the matter holds for it too.</summary>
/// <param name="WithoutConsultation">Why it is taken without the consultation that the matter needs .</param>
/// <param name="Right">The right by which the board that delegated decides over other committees, with <paramref name="Subject"/> and <paramref name="Over"/> (R-284).</param>
public sealed record RegisterDelegated(
    ItemId Id, ItemId Delegation, DateOnly Day, string What, MatterId? Matter = null, string? WithoutConsultation = null, ItemId? Right = null, SubjectMatter? Subject = null, EquatableArray<BodyId> Over = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DelegatedRules.Decide(authority, this, context);
}

/// <summary>Reports decisions taken by delegation to the body that delegated, at its meeting.</summary>
public sealed record ReportDelegated(BodyId Body, DateOnly Day, string Paragraph, EquatableArray<ItemId> Decisions) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DelegatedRules.Decide(authority, this, context);
}

/// <summary>Registers an assembly's decision that its board may decide in named circumstances of other committees .</summary>
/// <param name="Over">The committees it reaches; none means all.</param>
public sealed record GrantBoardRight(
    ItemId Id,
    BodyId Board,
    BodyId GivenBy,
    string What,
    EquatableArray<SubjectMatter> Subjects,
    DateOnly DecidedOn,
    string Paragraph,
    DateOnly ValidFrom,
    DateOnly? ValidTo = null,
    string? Limits = null,
    EquatableArray<BodyId> Over = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BoardRightRules.Decide(authority, this, context);
}

/// <summary>Sets the last day of a board's right.</summary>
public sealed record EndBoardRight(ItemId Right, DateOnly To) : Command
{
    public override Outcome Decide(Authority authority, Context context) => BoardRightRules.Decide(authority, this);
}
