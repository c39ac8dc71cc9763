using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>
/// "Ändra vid sammanträdet": changed words of a mover become a new locked revision, while the body sits, for it to approve with
/// changes. Parts that read as before are left alone.
/// </summary>
/// <param name="From">The locked content on the table.</param>
/// <param name="Content">Id of the content with the changed words.</param>
/// <param name="Body">The body that sits.</param>
/// <param name="Day">The meeting's day; not later than today.</param>
/// <param name="MovedBy">Body, party or role, as the minutes call them.</param>
/// <param name="Motion">Beslutssatser; nothing keeps those of <paramref name="From"/>.</param>
public sealed record AmendAtMeeting(
    PlanId Plan, ItemId From, ItemId Content, BodyId Body, DateOnly Day, string MovedBy, EquatableArray<ChangedWords> Changes, EquatableArray<string> Motion = default) : PlanCommand(Plan)
{
    protected override Outcome Decide(Authority authority, Plan plan, Context context) => AmendmentRules.Decide(authority, plan, this, context);
}

/// <summary>New words of one part of a plan.</summary>
/// <param name="Part">Its place (<see cref="PlanParts"/>), or <c>answers.X</c> for the answer to an assignment.</param>
/// <param name="Text">The whole text as it shall read; of an indicator its target. Empty strikes the part.</param>
/// <param name="Goal">The goal of a commitment that is added, whose place is new.</param>
public sealed record ChangedWords(string Part, string Text, GoalId? Goal = null);

/// <summary>A part of a plan as it was changed at a meeting.</summary>
/// <param name="Text">The new words, or nothing for what was struck.</param>
/// <param name="Value">The new target of an indicator.</param>
/// <param name="Goal">Of an added commitment.</param>
public sealed record AmendedPart(string Part, TextRef? Text, string? Value, GoalId? Goal);

/// <summary>A new locked revision made at a meeting. What was being written when it was made is kept as a revision of its own.</summary>
public sealed record PlanAmended(PlanId Plan, ItemId From, ItemId Content, EquatableArray<AmendedPart> Parts, Stamp Stamp) : PlansEvent
{
    public override IEnumerable<TextRef> Texts => Parts.Select(p => p.Text).OfType<TextRef>();

    protected override PlansState On(PlansState state) => On(state, GoalsState.Empty);

    protected override PlansState On(PlansState state, GoalsState goals)
    {
        var plan = state.Plans[Plan];
        var content = Amending.Of(plan.Revisions(From)!.Written, Parts, Stamp);
        return state with
        {
            Plans = state.Plans.SetItem(Plan, plan with
            {
                Content = content,
                Revision = plan.Revision + 1,
                Closed = true,
                Kept =
                [
                    .. plan.Kept,
                    .. plan.Closed ? Array.Empty<KeptRevision>() : [new KeptRevision(plan.Revision, null, plan.Content, plan.Changed)],
                    new KeptRevision(plan.Revision + 1, Content, content, Stamp) { Goals = goals },
                ],
                Changed = Stamp,
            }),
        };
    }
}

/// <summary>The body must have the content on its table: one that decides it, at the plan's own step.</summary>
public sealed record NotOnTheTable(string Name) : Problem("plans.not-on-the-table", "body")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}
