using Styrbord.Domain.Drafting;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.TestKit.Fuzzing;

/// <summary>Who writes what in plans, and what is said about it.</summary>
internal static class RandomDrafting
{
    private static readonly string[] Accounts = ["sekreterare-nbs", "sekreterare-npf", "handlaggare-npf", "strateg", "lasare"];

    public static readonly Kind[] Kinds =
    [
        new(3, d => RandomPlans.Plan(d) is { } plan && Place(d, plan) is { } place ? new ShareOutPlace(plan.Id, place, d.Pick(Accounts)!, d.Chance(50) ? d.DayNear(0, 30) : null) : null),
        new(3, d => Shared(d) is var (plan, place) ? new MarkPlaceReady(plan, place) : null),
        new(2, d => Shared(d) is var (plan, place) ? new ApprovePlace(plan, place) : null),
        new(1, d => Shared(d) is var (plan, place) ? new ReturnPlace(plan, place, d.Text()) : null),
        new(1, d => Shared(d) is var (plan, place) ? new TakeBackPlace(plan, place) : null),
        new(3, d => RandomPlans.Plan(d) is { } plan && Place(d, plan) is { } place ? new WriteComment(plan.Id, new(d.NewId("kommentar")), place, d.Text(), d.Chance(40) ? d.Pick(Accounts) : null, d.Chance(30) ? d.Pick(d.Authority.Drafting.Of(plan.Id).Comments.Keys) is { Value: not null } first ? first : null : null) : null),
        new(2, d => Said(d) is var (plan, comment) ? d.Chance(70) ? new ResolveComment(plan, comment) : new ReopenComment(plan, comment) : null),
        new(1, d => RandomPlans.Plan(d) is { } plan ? new HandOverPlan(plan.Id, d.OneOf<WritingParty>()) : null),
    ];

    private static string? Place(Draw d, Plan plan) => d.Chance(2) ? "ingenstans" : d.Pick(d.Authority.Plans.Templates[plan.Template].Sections)?.Id;

    private static (PlanId Plan, string Place)? Shared(Draw d) =>
        d.Pick(d.Authority.Drafting.Plans.Values.Where(p => p.Places.Count > 0)) is { } drafting ? (drafting.Plan, d.Pick(drafting.Places.Keys)!) : null;

    private static (PlanId Plan, ItemId Comment)? Said(Draw d) =>
        d.Pick(d.Authority.Drafting.Plans.Values.Where(p => p.Comments.Count > 0)) is { } drafting ? (drafting.Plan, d.Pick(drafting.Comments.Keys)) : null;
}
