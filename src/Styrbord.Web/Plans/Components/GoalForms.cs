using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>What the committee adds under a goal of its own accord: focus areas and commitments, each with its forms.</summary>
internal static class GoalForms
{
    /// <summary>The goal's focus areas to choose among, <paramref name="none"/> first.</summary>
    public static IReadOnlyList<Option> FocusAreas(PlanPageModel model, StrategicGoal goal, string none) =>
    [
        new("", none),
        .. GoalsQueries.Tree(model.Authority, model.Plan.Year)!.Goals.First(g => g.Goal.Id == goal.Id).FocusAreas.Select(f => new Option(f.FocusArea.Id.Value, $"{f.FocusArea.Number} {f.FocusArea.Name}")),
    ];

    public static MarkupString Own(PlanPageModel model, StrategicGoal goal, OwnFocusArea area) => MarkupWriter.Piece(to =>
    {
        to.Write($"""
            <article class="e-upp" id="eget-{area.Id}" aria-labelledby="eget-{area.Id}-h">
            <header><span class="e-id">Eget</span><h4 id="eget-{area.Id}-h">{area.Name}</h4>{Html.Tag("Nämndens eget", "info", "pen")}</header>
            <div class="e-text">{PlanTexts.Shown(area.Text, area.Example)}</div>
            <p class="e-foren"><span class="muted">{model.Words.Compatible}</span> {area.Compatible}</p>
            """);
        Forms(to, model, area.Id, PlanParts.OfFocusArea(area.Id), area.Name, model.Link(goal.Number, PlanPlaces.OfFocusArea(area.Id)), model.Link(goal.Number, "egna"), "WriteOwnFocusArea", () => Own(to, model, goal, area));
        to.Write($"</article>");
    });

    public static MarkupString Made(PlanPageModel model, StrategicGoal goal, Commitment commitment, IReadOnlyList<Option> focusAreas) => MarkupWriter.Piece(to =>
    {
        var number = commitment.FocusArea is { } area ? model.Authority.Goals.FocusAreas[area].Number : goal.Number;
        to.Write($"""
            <article class="e-upp" id="atagande-{commitment.Id}">
            <header><span class="e-id">{number}</span><div class="e-text">{PlanTexts.Shown(commitment.Text, commitment.Example)}</div></header>
            """);
        Forms(to, model, commitment.Id, PlanParts.OfCommitment(commitment.Id), "åtagandet", model.Link(goal.Number, PlanPlaces.OfCommitment(commitment.Id)), model.Link(goal.Number, "ataganden"), "MakeCommitment", () => Made(to, model, goal, commitment, focusAreas));
        to.Write($"</article>");
    });

    public static MarkupString AddOwn(PlanPageModel model, StrategicGoal goal) => Add(model, "WriteOwnFocusArea", $"Lägg till {Sv.Uncapital(Terms.OwnFocusArea(model.Authority, model.Plan.Year))}", to => Own(to, model, goal, null));

    public static MarkupString AddCommitment(PlanPageModel model, StrategicGoal goal, IReadOnlyList<Option> focusAreas) =>
        Add(model, "MakeCommitment", "Lägg till åtagande", to => Made(to, model, goal, null, focusAreas));

    private static MarkupString Add(PlanPageModel model, string command, string title, Action<MarkupWriter> form) => MarkupWriter.Piece(to =>
    {
        to.Write($"""<div class="e-val">""");
        EditFold.Begin(to, model, command, "nytt", title, "plus");
        form(to);
        EditFold.End(to);
        to.Write($"</div>");
    });

    private static void Forms(MarkupWriter to, PlanPageModel model, ItemId item, string part, string name, string here, string section, string command, Action form)
    {
        var text = model.Content.OwnFocusAreas.GetValueOrDefault(item)?.Text ?? model.Content.Commitments.GetValueOrDefault(item)?.Text;
        if (!model.Writing || model.Hides(part, text))
        {
            PartForms.Examination(to, model, part, name, "");
            PartForms.Secrecy(to, model, part, name, here);
            return;
        }

        to.Write($"""<div class="e-val lugn">""");
        PartForms.Examination(to, model, part, name, here);
        EditFold.Begin(to, model, command, item.Value, "Ändra");
        form();
        EditFold.End(to);
        PartForms.Remove(to, model, item, part, name, section);
        PartForms.Secrecy(to, model, part, name, here);
        to.Write($"</div>");
    }

    private static void Own(MarkupWriter to, PlanPageModel model, StrategicGoal goal, OwnFocusArea? area)
    {
        var form = Begin(to, model, "WriteOwnFocusArea", goal, area?.Id, "egna");
        form.Field(new("name", "Namn") { Value = area?.Name });
        form.Text(new("text", "Vad nämnden vill åstadkomma") { Rows = 4 }, area?.Text);
        form.Field(new("compatible", "På vilket sätt det är förenligt med målet") { Hint = "Det nämnden lägger till själv ska vara förenligt med målet.", Rows = 2, Value = area?.Compatible.Body });
        form.Buttons("text");
        form.End();
    }

    private static void Made(MarkupWriter to, PlanPageModel model, StrategicGoal goal, Commitment? commitment, IReadOnlyList<Option> focusAreas)
    {
        var form = Begin(to, model, "MakeCommitment", goal, commitment?.Id, "ataganden");
        form.Text(new("text", $"Vad nämnden åtar sig för {goal.Number} {Sv.Capital(goal.Name)}") { Rows = 3 }, commitment?.Text);
        form.Field(new("focusArea", Sv.Capital(Terms.FocusArea(model.Authority, model.Plan.Year))) { Options = focusAreas, Value = commitment?.FocusArea?.Value ?? "" });
        form.Buttons("text");
        form.End();
    }

    private static FormWriter Begin(MarkupWriter to, PlanPageModel model, string command, StrategicGoal goal, ItemId? item, string anchor)
    {
        var form = PartForms.Begin(to, model, command, item?.Value ?? "nytt", model.Link(goal.Number, anchor));
        form.Hidden("goal", goal.Id);
        form.Hidden("id", item?.Value ?? $"{Guid.CreateVersion7()}");
        return form;
    }
}
