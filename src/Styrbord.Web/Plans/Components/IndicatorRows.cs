using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>Indicators of a goal in a plan, each with the row of its forms, and the forms that add one.</summary>
internal static class IndicatorRows
{
    /// <param name="model">The page.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="use">The indicator as the plan uses it.</param>
    /// <param name="allExamples">The heading says that all are examples.</param>
    /// <param name="focusAreas">The goal's focus areas to choose among.</param>
    public static MarkupString Of(PlanPageModel model, StrategicGoal goal, IndicatorUse use, bool allExamples, IReadOnlyList<Option> focusAreas) => MarkupWriter.Piece(to =>
    {
        var (part, indicator) = (PlanParts.OfIndicator(use.Indicator), model.Authority.Goals.Indicators[use.Indicator]);
        WriteFacts(to, model, use, indicator, use.Example && !allExamples);
        if (!model.Writing || model.Hides(part))
        {
            return;
        }

        to.Write($"""<tr class="e-andra"><td colspan="5">""");
        PartForms.Examination(to, model, part, indicator.Name, model.Link(goal.Number, PlanPlaces.OfIndicator(use.Indicator)));
        EditFold.Begin(to, model, "UseIndicator", use.Indicator.Value, use.Target is null ? "Ange målvärde" : "Ändra", open: use.Target is null);
        IndicatorForms.Use(to, model, goal, use, focusAreas);
        EditFold.End(to);
        IndicatorForms.Drop(to, model, use, model.Content.IsUnexamined(part) ? "Stryk" : "Ta bort", indicator.Name);
        PartForms.Secrecy(to, model, part, indicator.Name, model.Link(goal.Number, PlanPlaces.OfIndicator(use.Indicator)));
        to.Write($"</td></tr>");
    });

    public static MarkupString Add(PlanPageModel model, StrategicGoal goal, IReadOnlyList<Option> focusAreas) => MarkupWriter.Piece(to =>
    {
        to.Write($"""<div class="e-val">""");
        EditFold.Begin(to, model, "UseIndicator", "ny", "Lägg till indikator", "plus", id: "lagg-till", open: model.Asked.Indicator is not null);
        IndicatorForms.Use(to, model, goal, null, focusAreas);
        EditFold.End(to);
        if (model.May(IndicatorForms.Defining))
        {
            EditFold.Begin(to, model, "DefineIndicator", "", "Ny indikator", "plus");
            IndicatorForms.Define(to, model, goal);
            EditFold.End(to);
        }

        to.Write($"</div>");
    });

    private static void WriteFacts(MarkupWriter to, PlanPageModel model, IndicatorUse use, Indicator indicator, bool marked)
    {
        to.Write($"""<tr id="{PlanPlaces.OfIndicator(use.Indicator)}"><th scope="row">{indicator.Name} {(marked ? Html.Sample() : Html.None)}""");
        if (model.Authority.Goals.Reviews.GetValueOrDefault(use.Indicator) is not { Accepted: true })
        {
            to.Write($"""<a class="e-omr" href="{IndicatorReviewRows.Address(use.Indicator)}">{IndicatorReviewRows.MarkOf(model.Authority, use.Indicator).Word}</a>""");
        }

        if (use.FocusArea is { } id)
        {
            to.Write($"""<span class="e-omr">{model.Authority.Goals.FocusAreas[id].Number} {model.Authority.Goals.FocusAreas[id].Name}</span>""");
        }

        if (model.Content.IsUnexamined(PlanParts.OfIndicator(use.Indicator)))
        {
            var taken = model.Authority.Plans.Plans[model.Shown.Origin!.From[0].Plan].Year;
            to.Write($"""<span class="e-omr">{(model.Writing ? "" : "Ej omprövad. ")}Värdena är de som stod i planen för {taken}. Utfall finns inte.</span>""");
        }

        if (!model.Writing)
        {
            PartForms.Secrecy(to, model, PlanParts.OfIndicator(use.Indicator), indicator.Name, model.View.Address);
        }

        var year = use.BaselineYear is { } y ? Html.Of($""" <span class="muted">{y}</span>""") : Html.None;
        var target = use.Target is null ? Html.Of($"""<span class="e-saknas">{Html.Icon("missing")}saknas</span>""") : Html.Of($"<b>{IndicatorTexts.Value(use.Target, indicator)}</b>");
        to.Write($"""</th><td class="num">{IndicatorTexts.Value(use.Baseline, indicator)}{year}</td><td class="num">{target}</td><td>{indicator.Source ?? "–"}</td><td>{indicator.Measured ?? "–"}</td></tr>""");
    }
}
