using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>What kind of questions is delegated; all but the first are kept for the body itself (Local Government Act 6:38).</summary>
[JsonConverter(typeof(WordConverter<DelegatedQuestion>))]
public enum DelegatedQuestion
{
    /// <summary>What the law lets a body delegate.</summary>
    Ordinary,

    /// <summary>Goals, direction, extent or quality of the activity.</summary>
    GoalsAndExtent,

    /// <summary>Proposals and statements to the assembly, also on an appealed decision of the body as a whole.</summary>
    ToTheAssembly,

    /// <summary>Exercise of authority against individuals, when it is of principle or of great weight.</summary>
    PrincipalAuthority,

    /// <summary>Citizens' proposals handed over to the body.</summary>
    CitizensProposal,

    /// <summary>What another act or ordinance says may not be delegated.</summary>
    KeptByOtherAct,
}

/// <summary>A right to decide handed to a part of the body, to a committee by the assembly, or to somebody by title (Local Government Act 5:2, 6:37, 7:5).</summary>
/// <param name="From">The body that delegates, to which the decisions are reported.</param>
/// <param name="To">The body that may decide, or nothing when it is <paramref name="Holder"/>.</param>
/// <param name="Holder">A title: <c>ordföranden</c>, <c>regiondirektören</c>.</param>
/// <param name="Kinds">The kinds of matters; none means every kind that may be delegated.</param>
/// <param name="Matter">The only matter it is for, if it is for one .</param>
/// <param name="DecidedOn">The day of the decision by which it was given.</param>
/// <param name="ValidTo">Last day; nothing until it is ended.</param>
/// <param name="Duty">The duty of a political role that is delegated, if it is one.</param>
public sealed record Delegation(
    ItemId Id, BodyId From, BodyId? To, string? Holder, string What, EquatableArray<MatterKind> Kinds, MatterId? Matter, DateOnly DecidedOn, string Paragraph, DateOnly ValidFrom, DateOnly? ValidTo, Stamp Stamp, ItemId? Duty = null)
{
    /// <summary>By its own days; whether its bodies are still there <see cref="DelegationQueries.IsInForce(Authority, Delegation, DateOnly)"/> says.</summary>
    public bool Holds(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    public bool Covers(Matter matter) => Matter is { } only ? only == matter.Id : Kinds.Count == 0 || Kinds.Contains(matter.Kind);
}

/// <summary>A decision taken by delegation outside a meeting, by the holder of a title.</summary>
/// <param name="Matter">The matter it belongs to, if there is one.</param>
/// <param name="WithoutConsultation">Why it was taken without consultation of the unions that it needs .</param>
/// <param name="Basis">The right to decide over other committees by which it was taken, if it was.</param>
public sealed record DelegatedDecision(ItemId Id, ItemId Delegation, DateOnly Day, TextRef What, MatterId? Matter, Stamp Stamp, TextRef? WithoutConsultation = null, DecisionBasis? Basis = null);

/// <summary>Decisions taken by delegation reported (anmälda) to the body that delegated, at a meeting (Local Government Act 6:40, 7:8).</summary>
public sealed record DelegationReport(BodyId Body, DateOnly Day, string Paragraph, EquatableArray<ItemId> Decisions, Stamp Stamp);

/// <summary>What a decision over another committee is about; the last three can never be given (Local Government Act 6:8).</summary>
[JsonConverter(typeof(WordConverter<SubjectMatter>))]
public enum SubjectMatter
{
    Economy,
    Staff,
    Security,
    Environment,

    /// <summary>Two committees disagree, and the board settles it .</summary>
    Disagreement,

    /// <summary>Another circumstance named in the decision.</summary>
    OtherNamed,

    /// <summary>Exercise of public authority.</summary>
    ExerciseOfAuthority,
    ApplicationOfLaw,

    /// <summary>Matters that otherwise concern individuals.</summary>
    Individuals,
}

/// <summary>The right of an executive board to decide in named circumstances that concern other committees' activity .</summary>
/// <param name="Board">Who may decide.</param>
/// <param name="GivenBy">The assembly that gave it.</param>
/// <param name="What">The circumstances as the decision names them.</param>
/// <param name="Limits">Its limits, in the decision's words.</param>
/// <param name="Over">The committees it reaches; none means all.</param>
public sealed record BoardRight(
    ItemId Id, BodyId Board, BodyId GivenBy, string What, string? Limits, EquatableArray<SubjectMatter> Subjects, EquatableArray<BodyId> Over, DateOnly DecidedOn, string Paragraph, DateOnly ValidFrom, DateOnly? ValidTo, Stamp Stamp)
{
    public bool Holds(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}

/// <summary>On what a body decided in something that was not its own by law.</summary>
/// <param name="Delegation">The delegation under which it decided.</param>
/// <param name="Right">The right to decide over other committees.</param>
/// <param name="Subject">What that decision is about.</param>
/// <param name="Over">The committees whose activity it concerns.</param>
public sealed record DecisionBasis(ItemId? Delegation, ItemId? Right, SubjectMatter? Subject, EquatableArray<BodyId>? Over);

/// <summary>Who may decide for whom, and what was decided so outside meetings.</summary>
public sealed record DelegationState(
    ImmutableSortedDictionary<ItemId, Delegation> Delegations, ImmutableSortedDictionary<ItemId, BoardRight> Rights, ImmutableSortedDictionary<ItemId, DelegatedDecision> Decisions, ImmutableArray<DelegationReport> Reports)
{
    public static readonly DelegationState Empty = new(Maps.Empty<ItemId, Delegation>(), Maps.Empty<ItemId, BoardRight>(), Maps.Empty<ItemId, DelegatedDecision>(), []);

    internal IEnumerable<object> Content() => [.. Delegations.Values, .. Rights.Values, .. Decisions.Values, .. Reports];
}
