using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>A decision for a body that it did not take itself at a meeting: the chair's in what could not wait, or one by delegation.</summary>
/// <param name="Matter">The matter it was taken in.</param>
/// <param name="WithoutConsultation">Why it was taken without consultation of the unions that it needs .</param>
public sealed record TakenOtherwise(ItemId Id, MatterId Matter, DateOnly Day, TextRef? WithoutConsultation, Stamp Stamp);

/// <summary>The first approval in a matter.</summary>
/// <param name="WithoutConsultation">Why it was taken without consultation of the unions that it needs .</param>
/// <param name="Registered">When it was registered, milliseconds UTC; without end for one taken in from a source.</param>
public sealed record FirstApproval(MatterId Matter, PartialDate Day, TextRef? WithoutConsultation, long Registered);

/// <summary>What holds for a body's own decision holds for one taken for it.</summary>
internal static class TakenRules
{
    /// <summary>What stands against it: the role that the matter belongs to, the right over other committees, consultation.</summary>
    /// <param name="matter">Nothing where the decision belongs to none.</param>
    /// <param name="asked">The decision as if the body had taken it.</param>
    public static IEnumerable<Problem> Against(Authority authority, Matter? matter, Body body, AdoptDecision asked) =>
    [
        .. matter is null ? [] : RoleCompetence.Against(authority, matter, body, asked),
        .. BoardRightRules.Against(authority, body, asked),
        .. matter is null ? [] : ConsultationGate.Against(authority, matter, asked),
    ];

    /// <summary>The reason why it was taken without consultation; one given where none is needed says nothing.</summary>
    public static TextRef? ReasonOf(Authority authority, Matter? matter, AdoptDecision asked, Context context) =>
        matter is null || ConsultationGate.Lacks(authority, matter, asked) is null ? null : context.SealOrNothing("withoutConsultation", asked.WithoutConsultation);

    public static DecisionBasis? BasisOf(AdoptDecision asked) =>
        asked.Right is { } right ? new(null, right, asked.Subject, asked.Over.Distinct().ToEquatableArray()) : null;
}

public static class TakenQueries
{
    /// <summary>The first approval in the matters asked about: at a meeting, in what could not wait, or by delegation.</summary>
    /// <param name="about">Whether a matter, seen from a day, is asked about.</param>
    public static FirstApproval? First(Authority authority, Func<Matter, DateOnly, bool> about)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Decisions.Decisions.Values.Where(d => d.IsApproval && d.Stage != DecisionStage.Preparation).OrderBy(d => d.Sequence).Select(d => new FirstApproval(d.Matter, d.Day, d.WithoutConsultation, RegisteredAt(d)))
            .Concat(Otherwise(authority).Select(t => new FirstApproval(t.Matter, t.Day, t.WithoutConsultation, t.Stamp.At)))
            .Where(d => about(authority.Decisions.Matters[d.Matter], d.Day.AsEnd)).MinBy(d => d.Day);
    }

    /// <summary>When a decision was registered, milliseconds UTC. One taken in from a source was made when the source says, so nothing is later by registration.</summary>
    public static long RegisteredAt(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Recorded ? long.MaxValue : decision.Stamp.At;
    }

    /// <summary>Every decision in a matter that a body did not take itself at a meeting.</summary>
    public static IEnumerable<TakenOtherwise> Otherwise(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return authority.Decisions.Urgent.Concat(authority.Decisions.Delegated.Decisions.Values.Where(d => d.Matter is not null).Select(d => new TakenOtherwise(d.Id, d.Matter!.Value, d.Day, d.WithoutConsultation, d.Stamp)));
    }
}
