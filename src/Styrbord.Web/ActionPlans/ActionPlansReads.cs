using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.Work;

namespace Styrbord.Web.ActionPlans;

/// <param name="Changed">Written in after it was last fixed.</param>
/// <param name="Missing">Commitments, own focus areas and assignments of the committee without an activity.</param>
internal sealed record ActionPlanRow(
    string Administration, int Year, string Committee, int Activities, int Late, int Missing, int? Fixed, DateOnly? FixedOn, DateOnly? Delivered, DateOnly? Received, bool Changed);

/// <param name="Document">Address of the document as it now stands.</param>
/// <param name="Missing">What has no activity: silence is said aloud.</param>
internal sealed record ActionPlanAnswer(ActionPlanRow Plan, string Document, IReadOnlyList<SectionRow> Sections, IReadOnlyList<ActivityRow> Activities, IReadOnlyList<AwaitedRow> Missing);

internal sealed record SectionRow(string Id, string Heading, string? Text);

/// <param name="Status">On the day of the state shown; <c>late</c> is computed.</param>
/// <param name="Seen">To be sent with <c>ChangeActivity</c>.</param>
/// <param name="IndividualGoals">Links only.</param>
internal sealed record ActivityRow(
    string Id, string Name, string? Text, string Responsible, PartialDate Start, PartialDate End, ActivityStatus Status, IReadOnlyList<string> Items, IReadOnlyList<string> Goals,
    string? Note, string? Dropped, IReadOnlyList<IndividualGoalsRow> IndividualGoals, string Seen, bool Example);

internal sealed record IndividualGoalsRow(string Id, string Label, string Address, string KeptIn);

/// <param name="DirectedHere">The committee has directed it on to this administration.</param>
internal sealed record AwaitedRow(string Kind, string Id, string Number, string Name, bool DirectedHere, IReadOnlyList<string> Elsewhere);

/// <param name="Paths">From the vision to the step, one for each thing it hangs on.</param>
internal sealed record ChainAnswer(ChainStepRow Step, IReadOnlyList<IReadOnlyList<ChainStepRow>> Paths, IReadOnlyList<ChainBranchRow> Below, int Lost);

/// <param name="DecidedBy">Bodies that decided it; empty while none has, or where no source says.</param>
/// <param name="FixedBy">The administration whose head fixed it, for activities.</param>
internal sealed record ChainStepRow(string Level, string Key, string Number, string Name, string? Text, string? Body, IReadOnlyList<string> DecidedBy, string? FixedBy, PartialDate? On, string Address);

internal sealed record ChainBranchRow(ChainStepRow Step, int Activities, int Late);

/// <summary>Action plans, their activities, and the chain.</summary>
internal static class ActionPlansReads
{
    public static Task AllAsync(HttpContext http, int? year)
    {
        var view = http.View();
        return ApiJson.WriteAsync<IReadOnlyList<ActionPlanRow>>(http, [.. ActionPlansQueries.Of(view.Shown, year ?? view.Year).Select(l => Row(view, l))]);
    }

    public static Task OneAsync(HttpContext http, string unit, int year)
    {
        var view = http.View();
        if (ActionPlansQueries.Of(view.Shown, new UnitId(unit), year) is not { } listing)
        {
            return ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("actionPlan", unit, "unit"));
        }

        return ApiJson.WriteAsync(http, new ActionPlanAnswer(
            Row(view, listing),
            $"/api/v1/documents/{ActionPlanDocuments.IdOf(listing.Plan)}.json",
            [.. ActionPlanSections.Of(view.Shown, year).Select(s => new SectionRow(s.Id, s.Heading, listing.Plan.Sections.GetValueOrDefault(s.Id)?.Text.Body))],
            [.. listing.Activities.Select(a => Row(a, view.Today))],
            [.. listing.Gaps.Missing.Select(m => new AwaitedRow(Word($"{m.Tie.Kind}"), m.Tie.Id, m.Tie.Number, m.Tie.Name, m.Here, [.. m.Elsewhere.Select(u => u.Value)]))]));
    }

    public static Task ChainAsync(HttpContext http, int year, string? step)
    {
        var view = http.View();
        return ChainQueries.Of(view.Shown, year, step ?? "", view.Today) is { } chain
            ? ApiJson.WriteAsync(http, new ChainAnswer(
                Row(view.Shown, year, chain.Step),
                [.. chain.Paths.Select(p => (IReadOnlyList<ChainStepRow>)[.. p.Select(s => Row(view.Shown, year, s))])],
                [.. chain.Below.Select(b => new ChainBranchRow(Row(view.Shown, year, b.Step), b.Activities, b.Late))],
                chain.Lost))
            : ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("step", step ?? "", "step"));
    }

    private static ActionPlanRow Row(AuthorityView view, ActionPlanListing l) => new(
        l.Administration.Id.Value, l.Plan.Year, l.Committee.Value, l.Activities.Count(a => a.Dropped is null), l.Activities.Count(a => a.On(view.Today) == ActivityStatus.Late), l.Gaps.Missing.Length,
        l.Plan.Latest?.Number, l.Plan.Latest?.Day, l.Plan.Latest?.Delivered, l.Plan.Latest?.Received, l.Changed);

    private static ActivityRow Row(Activity a, DateOnly today) => new(
        a.Id.Value, a.Content.Name, a.Content.Text?.Body, a.Content.Responsible.Value, a.Content.Start, a.Content.End, a.On(today),
        [.. a.Content.Items.Select(i => i.Value)], [.. a.Content.Goals.Select(g => g.Value)], a.Note?.Body, a.Dropped?.Body,
        [.. a.Individual.Select(l => new IndividualGoalsRow(l.Id.Value, l.Label, l.Address, l.KeptIn))], a.Content.Seen, a.Example);

    private static ChainStepRow Row(Authority authority, int year, ChainStep s) => new(
        Word($"{s.Level}"), s.Key, s.Number, s.Name, s.Text?.Body, s.Body?.Value, [.. s.Settled.Bodies.Select(b => b.Value)], s.Settled.Administration?.Value, s.Settled.On, ChainAddress.Of(authority, year, s));

    private static string Word(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
