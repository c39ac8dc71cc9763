using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Answer = Styrbord.Domain.Plans.Answer;

namespace Styrbord.Web.Plans.Components;

/// <summary>The three forms under an assignment: answer it, direct it on, say that it does not apply.</summary>
internal static class AssignmentForms
{
    public static void Answer(MarkupWriter to, PlanPageModel model, Assignment assignment, Answer answer)
    {
        var form = Begin(to, model, "AnswerAssignment", assignment);
        form.Text(new("text", "Nämndens svar") { Rows = 4, Draft = $"{model.Plan.Id}/{assignment.Id}" }, answer.Text, answer.Standing);
        form.Check("confirmed", "Nämnden bekräftar uppdraget", answer.Confirmed || answer.State != AnswerState.Begun);
        form.Buttons("text", "Spara svaret");
        form.End();
    }

    public static void Direct(MarkupWriter to, PlanPageModel model, Assignment assignment, Answer answer)
    {
        if (model.Units.IsEmpty)
        {
            to.Write($"""<p class="src">Nämnden har inga förvaltningar den {Sv.Date(model.Plan.FirstDay)}. De läggs upp under <a href="/organisation">Organisation</a>.</p>""");
            return;
        }

        var form = Begin(to, model, "DirectAssignment", assignment);
        form.Group("units", "Nämnden riktar uppdraget till", "e-units");
        foreach (var choice in model.Units)
        {
            to.Write($"""
                <label class="e-kryss d{Math.Min(choice.Depth, 3)}"><input type="checkbox" name="units" value="{choice.Unit.Id}"{Html.Attribute("checked", answer.DirectedTo.Items.Contains(choice.Unit.Id))} /> {choice.Unit.NameOn(model.Plan.FirstDay)} {(choice.Unit.Example ? Html.Sample() : Html.None)}</label>

                """);
        }

        form.EndGroup();
        form.Button("Spara");
        form.End();
    }

    public static void NotApplicable(MarkupWriter to, PlanPageModel model, Assignment assignment, Answer answer)
    {
        var form = Begin(to, model, "DeclareNotApplicable", assignment);
        form.Text(
            new("reason", "Varför uppdraget inte är tillämpligt för nämnden") { Rows = 3, Hint = "Skälet står i planen. Ett tomt skäl tar tillbaka att uppdraget inte är tillämpligt." },
            answer.NotApplicable, answer.Standing);
        form.Buttons("reason", "Spara skälet", "");
        form.End();
    }

    private static FormWriter Begin(MarkupWriter to, PlanPageModel model, string command, Assignment assignment)
    {
        var form = PartForms.Begin(to, model, command, assignment.Number, model.Link(model.Place, PlanPlaces.OfAssignment(assignment)));
        form.Hidden("assignment", assignment.Id);
        return form;
    }
}
