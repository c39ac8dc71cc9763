using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans.Components;

/// <summary>Forms about indicators: to use one in the plan with its target, to define an everlasting one.</summary>
internal static class IndicatorForms
{
    private static readonly IReadOnlyList<Option> Directions =
        [new("increase", IndicatorTexts.Of(IndicatorDirection.Increase)), new("decrease", IndicatorTexts.Of(IndicatorDirection.Decrease)), new("keep", IndicatorTexts.Of(IndicatorDirection.Keep))];

    /// <summary>A command of this kind, to ask whether the reader may.</summary>
    public static readonly DefineIndicator Defining = new(new("x"), "", "", IndicatorDirection.Increase);

    /// <summary>An indicator as this plan uses it: the one given, or one to choose.</summary>
    public static void Use(MarkupWriter to, PlanPageModel model, StrategicGoal goal, IndicatorUse? use, IReadOnlyList<Option> focusAreas)
    {
        var unused = use is null ? PlanChoices.UnusedIndicators(model.Authority, model.Plan) : [];
        if (use is null && unused.IsEmpty)
        {
            to.Write($"""<p class="src">Alla indikatorer som finns används redan i planen. Lägg upp en ny först.</p>""");
            return;
        }

        var till = model.Link(goal.Number, use is null ? PlanPlaces.Indicators : PlanPlaces.OfIndicator(use.Indicator));
        var form = PartForms.Begin(to, model, "UseIndicator", use?.Indicator.Value ?? "ny", till);
        form.Hidden("goal", goal.Id);
        form.Hidden("seen", use?.Target);
        if (use is not null)
        {
            form.Hidden("indicator", use.Indicator);
        }
        else
        {
            form.Field(new("indicator", "Indikator") { Options = [.. unused.Select(i => new Option(i.Id.Value, $"{i.Name} ({i.Unit})"))], Value = model.Asked.Indicator });
        }

        to.Write($"""<div class="e-falt">""");
        form.Field(new("baseline", model.Words.Baseline) { Value = use?.Baseline, Size = 8 });
        form.Field(new("baselineYear", "År") { Value = $"{use?.BaselineYear}", Size = 5 });
        form.Field(new("target", model.Words.Target(model.Plan.Year)) { Value = use?.Target, Size = 10 });
        to.Write($"</div>");
        form.Field(new("focusArea", $"Visar också resultatet av {Terms.FocusArea(model.Authority, model.Plan.Year)}") { Options = focusAreas, Value = use?.FocusArea?.Value ?? "" });
        to.Write($"""<p class="src">Skriv värdena som tal i indikatorns enhet, till exempel 80, 2,5 eller högst 3.</p>""");
        form.Button(use is null ? "Lägg till" : "Spara");
        form.End();
    }

    public static void Drop(MarkupWriter to, PlanPageModel model, IndicatorUse use, string word, string name)
    {
        var form = PartForms.Begin(to, model, "DropIndicator", use.Indicator.Value, model.Link(model.Place, PlanPlaces.Indicators), "e-bort");
        form.Hidden("indicator", use.Indicator);
        to.Write($"""<button class="tyst" type="submit" aria-label="{word} {name}">{word}</button>""");
        form.End();
    }

    /// <summary>An everlasting indicator: what is measured, apart from any plan's baseline and target.</summary>
    public static void Define(MarkupWriter to, PlanPageModel model, StrategicGoal goal)
    {
        var state = model.Forms.State;
        var id = state.Is("DefineIndicator", "") ? state.Value("id", "")! : $"{Guid.CreateVersion7()}";
        var form = model.Forms.Begin(to, "DefineIndicator", "", model.Link(goal.Number, "lagg-till", $"indikator={id}"));
        form.Hidden("id", id);
        to.Write($"""<p class="src">Indikatorn läggs upp en gång och kan användas av alla nämnder, år efter år. Utgångsvärde och målvärde anger du sedan i planen.</p>""");
        Fields(form, null);
        form.Button("Lägg upp indikatorn");
        form.End();
    }

    /// <summary>What an indicator is, said anew.</summary>
    public static void Change(MarkupWriter to, FormDesk forms, Indicator indicator, string till)
    {
        var form = forms.Begin(to, "ChangeIndicator", indicator.Id.Value, till);
        form.Hidden("indicator", indicator.Id);
        Fields(form, indicator);
        form.Button("Spara ändringen");
        form.End();
    }

    private static void Fields(FormWriter form, Indicator? now)
    {
        form.Field(new("name", "Vad mäts") { Value = now?.Name });
        form.To.Write($"""<div class="e-falt">""");
        form.Field(new("unit", "Enhet") { Hint = "%, antal, dagar", Size = 10, Value = now?.Unit });
        form.Field(new("direction", "Riktning") { Options = Directions, Value = now is null ? null : DocumentWords.Camel(now.Direction) });
        form.To.Write($"""</div><div class="e-falt">""");
        form.Field(new("source", "Källa") { Value = now?.Source });
        form.Field(new("measured", "Hur ofta") { Hint = "årligen, delår", Value = now?.Measured });
        form.To.Write($"</div>");
        form.Field(new("definition", "Definition") { Rows = 2, Value = now?.Definition?.Body });
    }
}
