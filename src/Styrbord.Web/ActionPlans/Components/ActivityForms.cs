using System.Globalization;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain.ActionPlans;
using Styrbord.Web.Plans.Components;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.ActionPlans.Components;

/// <summary>Forms about an activity. Each is one piece of markup.</summary>
internal static class ActivityForms
{
    private const string When = "En dag, 2019-03-15, eller bara månaden, 2019-03.";

    public static MarkupString Add(ActionPlanModel model) => MarkupWriter.Piece(to =>
    {
        ActionForms.BeginFold(to, model.Forms, "AddActivity", "ny", "Lägg till aktivitet", "plus", open: model.For is not null, id: ActionPlanAddress.New);
        var form = ActionForms.OfPlan(to, model, "AddActivity", "ny", $"{model.Here}#aktiviteter");
        form.Hidden("id", Guid.CreateVersion7());
        Fields(form, model, null);
        form.Button("Lägg till");
        form.End();
        ActionForms.EndFold(to);
    });

    public static MarkupString Change(ActionPlanModel model, Activity activity) => MarkupWriter.Piece(to =>
    {
        ActionForms.BeginFold(to, model.Forms, "ChangeActivity", "", "Ändra aktiviteten", id: "andra");
        var form = Of(to, model, activity, "ChangeActivity");
        Fields(form, model, activity);
        form.Button("Spara");
        form.End();
        ActionForms.EndFold(to);
    });

    public static MarkupString Report(ActionPlanModel model, Activity activity) => MarkupWriter.Piece(to =>
    {
        var form = Of(to, model, activity, "ReportActivity");
        form.Field(new("progress", "Hur går det?")
        {
            Options = [new("planned", "Planerad, inte påbörjad"), new("underWay", "Pågår"), new("done", "Klar")],
            Value = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{activity.Progress}"),
        });
        form.Field(new("note", "Anteckning") { Rows = 2, Value = activity.Note?.Body, Hint = "Kan lämnas tom." });
        form.Button(activity.Dropped is null ? "Spara läget" : "Ta upp aktiviteten igen");
        form.End();
    });

    public static MarkupString Drop(ActionPlanModel model, Activity activity) => MarkupWriter.Piece(to =>
    {
        ActionForms.BeginFold(to, model.Forms, "DropActivity", "", "Avbryt aktiviteten", "same", css: "lugn");
        var form = Of(to, model, activity, "DropActivity");
        form.Field(new("reason", "Varför avbryts den?") { Rows = 2, Needed = true });
        form.Button("Avbryt aktiviteten");
        form.End();
        ActionForms.EndFold(to);
    });

    public static MarkupString Link(ActionPlanModel model, Activity activity) => MarkupWriter.Piece(to =>
    {
        ActionForms.BeginFold(to, model.Forms, "LinkIndividualGoals", "", "Lägg till länk", "link", css: "lugn");
        var form = Of(to, model, activity, "LinkIndividualGoals");
        form.Hidden("id", Guid.CreateVersion7());
        form.Field(new("label", "Vad länken heter") { Hint = "Skriv inga personers namn.", Needed = true });
        form.Field(new("address", "Adress") { Hint = "Börjar med https.", Type = "url", Needed = true });
        form.Field(new("keptIn", "Var målen finns") { Hint = "Till exempel personalsystemet.", Needed = true });
        form.Button("Lägg till");
        form.End();
        ActionForms.EndFold(to);
    });

    public static MarkupString Unlink(ActionPlanModel model, Activity activity, IndividualGoals link) => MarkupWriter.Piece(to =>
    {
        var form = model.Forms.Begin(to, "UnlinkIndividualGoals", link.Id.Value, Here(model, activity), "e-bort");
        form.Hidden("activity", activity.Id);
        form.Hidden("id", link.Id);
        to.Write($"""<button class="tyst" type="submit" aria-label="Ta bort länken {link.Label}">Ta bort</button>""");
        form.End();
    });

    private static FormWriter Of(MarkupWriter to, ActionPlanModel model, Activity activity, string command)
    {
        var form = model.Forms.Begin(to, command, "", Here(model, activity));
        form.Hidden("activity", activity.Id);
        return form;
    }

    private static string Here(ActionPlanModel model, Activity activity) => ActionPlanAddress.Of(model.Authority, activity);

    private static void Fields(FormWriter form, ActionPlanModel model, Activity? activity)
    {
        var now = activity?.Content;
        form.Field(new("name", "Vad som ska göras") { Value = now?.Name, Needed = true });
        TieChoice.Write(form, model, [.. now?.Items.Select(i => i.Value) ?? [], .. now?.Goals.Select(g => g.Value) ?? [], .. now is null && model.For is { } one ? [one] : Array.Empty<string>()]);
        form.Field(new("responsible", "Ansvarig enhet")
        {
            Options = [.. model.Units.Select(u => new Option(u.Unit.Id.Value, new string(Sv.NoBreakSpace, u.Depth * 3) + u.Unit.NameOn(Administrations.First(model.Year))))],
            Value = now?.Responsible.Value ?? model.Unit.Id.Value,
        });
        form.To.Write($"""<div class="e-falt">""");
        form.Field(new("start", "Börjar") { Value = now?.Start.ToString(), Hint = When.Replace("2019", model.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), Size = 12, Needed = true });
        form.Field(new("end", "Ska vara klar") { Value = now?.End.ToString(), Hint = "Skrivs på samma sätt.", Size = 12, Needed = true });
        form.To.Write($"</div>");
        form.Field(new("text", "Beskrivning") { Rows = 3, Value = now?.Text?.Body, Seen = now?.Seen, Hint = "Kan lämnas tom." });
    }
}
