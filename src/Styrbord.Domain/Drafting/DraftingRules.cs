using Styrbord.Domain.Access;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Drafting;

/// <summary>Sharing out a plan, and the way of each place from its writer to approval .</summary>
public static class DraftingRules
{
    private const int NoteLimit = 2_000;

    public static Outcome Decide(Authority authority, Plan plan, ShareOutPlace asked, Context context) =>
        On(authority, plan, asked.Place, now => Outcome.Of(
            MayWrite(authority, plan, asked.Account, context.Today) ? [] : [new CannotWriteThere(asked.Account, "account")],
            () => now is not null && string.Equals(now.Account, asked.Account, StringComparison.Ordinal) && now.Due == asked.Due
                ? []
                : [new PlaceSharedOut(plan.Id, asked.Place, asked.Account, asked.Due, context.Stamp)]));

    public static Outcome Decide(Authority authority, Plan plan, TakeBackPlace asked, Context context) =>
        On(authority, plan, asked.Place, now => now is null ? new Accepted([]) : new PlaceTakenBack(plan.Id, asked.Place, context.Stamp));

    public static Outcome Decide(Authority authority, Plan plan, MarkPlaceReady asked, Context context) =>
        On(authority, plan, asked.Place, now => now switch
        {
            null => new NotSharedOut(asked.Place),
            _ when context.Actor is not Context.SystemActor && !string.Equals(now.Account, context.Actor, StringComparison.Ordinal) => new NotYours(asked.Place, now.Account),
            { State: ShareState.Ready } => new Accepted([]),
            _ => new PlaceMoved(plan.Id, asked.Place, ShareState.Ready, null, context.Stamp),
        });

    public static Outcome Decide(Authority authority, Plan plan, ReturnPlace asked, Context context) =>
        On(authority, plan, asked.Place, now => now is not { State: ShareState.Ready or ShareState.Approved }
            ? new NotReady(asked.Place)
            : Outcome.Of(
                string.IsNullOrWhiteSpace(asked.Note) ? [new Required("note")] : asked.Note.Length > NoteLimit ? [new TooLong("note", asked.Note.Length, NoteLimit)] : [],
                () => [new PlaceMoved(plan.Id, asked.Place, ShareState.Returned, context.Seal("note", asked.Note), context.Stamp)]));

    public static Outcome Decide(Authority authority, Plan plan, ApprovePlace asked, Context context) =>
        On(authority, plan, asked.Place, now => now switch
        {
            { State: ShareState.Approved } => new Accepted([]),
            { State: ShareState.Ready } => new PlaceMoved(plan.Id, asked.Place, ShareState.Approved, null, context.Stamp),
            _ => new NotReady(asked.Place),
        });

    /// <summary>The place is a section of the plan's template or a goal of its directive.</summary>
    internal static bool IsPlace(Authority authority, Plan plan, string place) =>
        TemplateQueries.Of(authority, plan).Sections.Any(s => string.Equals(s.Id, place, StringComparison.Ordinal))
        || GoalsQueries.Tree(authority, plan.Year)!.Goals.Any(g => string.Equals(g.Goal.Id.Value, place, StringComparison.Ordinal));

    /// <summary>Whether the account holds a role on the day in which it writes in the plan.</summary>
    internal static bool MayWrite(Authority authority, Plan plan, string account, DateOnly day) =>
        AccessQueries.GrantsOf(authority, account, day).Any(g => DraftingQueries.Writes(g, plan));

    private static Outcome On(Authority authority, Plan plan, string place, Func<SharedPlace?, Outcome> decide) =>
        IsPlace(authority, plan, place) ? decide(authority.Drafting.Of(plan.Id).Places.GetValueOrDefault(place)) : new NotFound("place", place, "place");
}
