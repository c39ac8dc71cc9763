using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Plans.Components;

/// <summary>The plan's places with the state of each: stands once beside the text, once folded above it on a narrow screen.</summary>
internal static class PlanNav
{
    public static MarkupString Of(PlanPageModel model) => MarkupWriter.Piece(to =>
    {
        var outline = model.Outline;
        to.Write($"""<p class="o-sum"><b>{outline.Answered} av {outline.Assignments}</b> uppdrag besvarade {Html.Meter(outline.Answered, outline.Assignments)}</p>""");
        if (model.Requirements.FirstOrDefault(r => r.Kind == RequirementKind.Examination && !r.Missing.IsEmpty) is { } examined)
        {
            to.Write($"""<p class="o-sum"><b>{examined.Done} av {examined.Of}</b> övertagna delar omprövade {Html.Meter(examined.Done, examined.Of)}</p>""");
        }

        to.Write($"""<ul class="o-del"><li><a href="{model.Link("")}"{Current(model, "")}><span>Översikt</span></a></li>""");
        Sections(to, model, afterGoals: false);
        to.Write($"</ul>");
        foreach (var perspective in outline.Perspectives)
        {
            to.Write($"""<h2 class="pc{perspective.Perspective.Number}"><span>{perspective.Perspective.Number}</span> {perspective.Perspective.Name}</h2><ul class="o-mal">""");
            foreach (var goal in perspective.Goals)
            {
                Goal(to, model, goal);
            }

            to.Write($"</ul>");
        }

        if (outline.Sections.Any(s => s.Section.AfterGoals))
        {
            to.Write($"""<h2>Efter målen</h2><ul class="o-mal o-bil">""");
            Sections(to, model, afterGoals: true);
            to.Write($"</ul>");
        }

        if (!model.Ended.IsEmpty)
        {
            to.Write($"""<h2>Mål som upphört</h2><ul class="o-mal o-bil"><li><a href="{model.Link(PlanPlaces.Ended)}"{Current(model, PlanPlaces.Ended)}><span>{(model.Ended.Length == 1 ? "En del" : $"{Sv.Capital(Sv.Count(model.Ended.Length))} delar")} att flytta eller ta bort</span>{Html.StatusIcon(PlanMarks.Of(PlaceState.Missing))}</a></li></ul>""");
        }

        to.Write($"""<h2>Till planen</h2><ul class="o-mal o-bil"><li><a href="{model.Link(PlanPlaces.Additions)}"{Current(model, PlanPlaces.Additions)}><span>Nytt, processer och dokument</span></a></li></ul>""");
    });

    private static void Sections(MarkupWriter to, PlanPageModel model, bool afterGoals)
    {
        foreach (var section in model.Outline.Sections)
        {
            if (section.Section.AfterGoals == afterGoals)
            {
                to.Write($"""<li><a href="{model.Link(section.Section.Id)}"{Current(model, section.Section.Id)}><span>{section.Section.Heading}</span>""");
                to.StatusIcon(PlanMarks.Of(section.State));
                to.Write($"</a></li>");
            }
        }
    }

    private static void Goal(MarkupWriter to, PlanPageModel model, GoalOutline goal)
    {
        to.Write($"""<li><a href="{model.Link(goal.Goal.Number)}"{Current(model, goal.Goal.Number)}><span class="o-nr">{goal.Goal.Number}</span><span>{Sv.Capital(goal.Goal.Name)}</span><span class="o-kvot">{goal.Answered}/{goal.Assignments.Length}</span>""");
        to.StatusIcon(PlanMarks.Of(goal.State));
        to.Write($"</a></li>");
    }

    private static MarkupString Current(PlanPageModel model, string place) =>
        string.Equals(model.Place, place, StringComparison.Ordinal) && model.Asked is { Submit: false } ? new(" aria-current=\"true\"") : Html.None;
}
