using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Work;
using Answer = Styrbord.Domain.Plans.Answer;

namespace Styrbord.Web.Plans.Components;

/// <summary>The assembly's sentence, word for word, and below it what the committee answers.</summary>
internal static class AssignmentAnswer
{
    public static MarkupString Of(PlanPageModel model, Assignment assignment) =>
        MarkupWriter.Piece(to => Write(to, model, assignment, AnswerRules.Known(model.Content, assignment.Id)));

    private static void Write(MarkupWriter to, PlanPageModel model, Assignment assignment, Answer answer)
    {
        to.Write($"""
            <article class="e-upp" id="{PlanPlaces.OfAssignment(assignment)}" aria-labelledby="ut-{assignment.Number}">
            <header><span class="e-id">{assignment.Number}</span><div><p class="e-omr">{model.Authority.Goals.FocusAreas[assignment.FocusArea].Name}</p><h4 id="ut-{assignment.Number}">{assignment.Text}</h4></div>
            {Html.Status(StateMarks.Of(answer.State))}</header>
            """);
        WriteText(to, model, answer);
        WriteDirected(to, model, answer);
        if (model.Writing && !model.Hides($"answers.{assignment.Id}", answer.Standing))
        {
            WriteForms(to, model, assignment, answer);
        }
        else
        {
            WriteSecrecy(to, model, assignment);
        }

        to.Write($"</article>");
    }

    private static void WriteText(MarkupWriter to, PlanPageModel model, Answer answer)
    {
        if (answer.NotApplicable is { } reason)
        {
            to.Write($"""<div class="e-text"><p class="e-ej"><b>Ej tillämpligt.</b></p>{PlanTexts.Shown(reason, answer.Example)}</div>""");
        }
        else if (answer.Text is { } text && (!model.Writing || answer.State == AnswerState.Answered))
        {
            to.Write($"""<div class="e-text">{PlanTexts.Shown(text, answer.Example)}</div>""");
        }
    }

    private static void WriteDirected(MarkupWriter to, PlanPageModel model, Answer answer)
    {
        if (answer.DirectedTo.Count == 0)
        {
            return;
        }

        to.Write($"""<p class="e-chips"><span class="muted">Riktas till</span>""");
        foreach (var unit in answer.DirectedTo)
        {
            to.Write($"""<span class="chip{(IsExample(model, unit) ? " chip-ex" : "")}">{OrganisationQueries.NameOf(model.Authority, unit, model.Plan.FirstDay)}</span>""");
        }

        to.Write($"{(answer.DirectedTo.Any(u => IsExample(model, u)) ? Html.Sample() : Html.None)}</p>");
    }

    private static void WriteForms(MarkupWriter to, PlanPageModel model, Assignment assignment, Answer answer)
    {
        if (answer.State is AnswerState.Unanswered or AnswerState.Begun)
        {
            to.Write($"""<div class="e-form">""");
            AssignmentForms.Answer(to, model, assignment, answer);
            to.Write($"{Begun(answer)}</div>");
        }

        to.Write($"""<div class="e-val {(answer.State >= AnswerState.NotApplicable ? "lugn" : "")}">""");
        if (answer.State is AnswerState.Answered or AnswerState.NotApplicable)
        {
            EditFold.Begin(to, model, "AnswerAssignment", assignment.Number, answer.NotApplicable is null ? "Ändra svar" : "Besvara i stället");
            AssignmentForms.Answer(to, model, assignment, answer);
            EditFold.End(to);
        }

        EditFold.Begin(to, model, "DirectAssignment", assignment.Number, "Rikta till förvaltning", "plus");
        AssignmentForms.Direct(to, model, assignment, answer);
        EditFold.End(to);
        EditFold.Begin(to, model, "DeclareNotApplicable", assignment.Number, answer.NotApplicable is null ? "Ej tillämpligt" : "Ändra skälet", "same");
        AssignmentForms.NotApplicable(to, model, assignment, answer);
        EditFold.End(to);
        WriteSecrecy(to, model, assignment);
        to.Write($"</div>");
    }

    private static void WriteSecrecy(MarkupWriter to, PlanPageModel model, Assignment assignment) =>
        PartForms.Secrecy(to, model, $"answers.{assignment.Id}", $"svaret på {assignment.Number}", model.Link(model.Place, PlanPlaces.OfAssignment(assignment)));

    private static MarkupString Begun(Answer answer) => answer switch
    {
        { State: AnswerState.Begun, Text: null } => Html.Of($"""<p class="e-hint">{Html.Icon("warning")}Uppdraget är bekräftat men svaret är inte skrivet.</p>"""),
        { State: AnswerState.Begun } => Html.Of($"""<p class="e-hint">{Html.Icon("warning")}Svaret är inte bekräftat.</p>"""),
        _ => Html.None,
    };

    private static bool IsExample(PlanPageModel model, UnitId id) => model.Authority.Organisation.Units.GetValueOrDefault(id) is { Example: true };
}
