using System.Collections.Immutable;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

public static class SecrecyQueries
{
    /// <summary>The bodies that answer for a thing: whose it is, who prepare it and who decide it. Empty for a matter that nobody has decided in yet.</summary>
    public static ImmutableArray<BodyId> OwnersOf(Authority authority, string thing) => SecretThing.Parse(thing) is { } found ? OwnersOf(authority, found) : [];

    internal static ImmutableArray<BodyId> OwnersOf(Authority authority, SecretThing thing) =>
    [
        .. (thing.Kind switch
        {
            SecretKind.Matter => OfMatter(authority, new(thing.Id)),
            SecretKind.Plan => authority.Plans.Plans.TryGetValue(new(thing.Id), out var plan) ? OfPlan(plan) : [],
            SecretKind.Text => authority.Plans.Texts.TryGetValue(new(thing.Id), out var text) ? [text.For] : [],
            SecretKind.Activity => authority.ActionPlans.Activities.TryGetValue(new(thing.Id), out var activity) ? Administrations.BodiesOf(authority, activity.Administration) : [],
            SecretKind.ActionPlan => Administrations.BodiesOf(authority, thing.ActionPlan.Administration),
            SecretKind.Dialogue => authority.Dialogues.Dialogues.TryGetValue(new(thing.Id), out var dialogue) ? [dialogue.Host, .. dialogue.With] : [],
            _ => authority.Commissions.Commissions.TryGetValue(new(thing.Id), out var commission) ? [commission.To] : Enumerable.Empty<BodyId>(),
        }).Distinct(),
    ];

    /// <summary>The mark that stands on the thing itself and counts, or nothing.</summary>
    internal static SecrecyMark? Standing(Authority authority, string thing, DateOnly today) =>
        authority.Secrecy.Marks.TryGetValue(thing, out var mark) && mark.Counts(today) ? mark : null;

    /// <summary>Where the role must be held to lift the mark on a thing.</summary>
    internal static IEnumerable<BodyId> AnswersFor(Authority authority, LiftSecrecy asked) =>
        [.. OwnersOf(authority, asked.Thing), .. authority.Secrecy.Marks.TryGetValue(asked.Thing, out var mark) ? [mark.By] : Array.Empty<BodyId>()];

    private static IEnumerable<BodyId> OfPlan(Plan plan) => [plan.For, .. plan.PreparedBy, plan.CoordinatedBy];

    private static IEnumerable<BodyId> OfMatter(Authority authority, MatterId id) =>
    [
        .. authority.Decisions.Decisions.Values.Where(d => d.Matter == id).Select(d => d.Body).OfType<BodyId>(),
        .. authority.Decisions.Contents.Values.Where(c => c.Matter == id).SelectMany(c => c.MustDecide),
        .. authority.Plans.Plans.Values.Where(p => p.Matter == id).SelectMany(OfPlan),
        .. authority.Plans.Texts.Values.Where(t => t.Matter == id).Select(t => t.For),
        .. authority.Meetings.Urgent.Values.Where(u => u.Matter == id).Select(u => u.Body),
    ];
}
