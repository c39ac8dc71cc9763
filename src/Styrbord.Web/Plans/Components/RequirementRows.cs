using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Errors;
using Missing = Styrbord.Domain.Plans.Missing;

namespace Styrbord.Web.Plans.Components;

/// <summary>What the plan must hold: each requirement with the places where something remains, each place a link to where it is mended.</summary>
internal static class RequirementRows
{
    public static MarkupString Of(PlanPageModel model) => MarkupWriter.Piece(to =>
    {
        foreach (var requirement in model.Requirements)
        {
            to.Write($"<li>");
            to.StatusIcon(PlanMarks.OfRequirement(requirement.State));
            if (requirement.Missing.IsEmpty)
            {
                to.Write($"<div>{PlanTexts.Of(requirement)}{(requirement.Of > 1 ? Html.Of($"<p>{requirement.Of} av {requirement.Of}</p>") : Html.None)}</div></li>");
                continue;
            }

            to.Write($"""<div><a href="{model.Link(requirement.Missing[0])}">{PlanTexts.Of(requirement)}</a><p>""");
            Places(to, model, requirement);
            to.Write($"</p></div></li>");
        }
    });

    private static void Places(MarkupWriter to, PlanPageModel model, PlanRequirement requirement)
    {
        if (requirement.Kind == RequirementKind.Examination)
        {
            Examinations(to, model, requirement);
            return;
        }

        for (var i = 0; i < requirement.Missing.Length; i++)
        {
            var missing = requirement.Missing[i];
            to.Write($"{(i > 0 ? ", " : "")}");
            if (Word(missing) is { } word)
            {
                to.Write($"""<a class="krav-p" href="{model.Link(missing)}">{word}</a>{(IsBegun(model, missing) ? " (påbörjat)" : "")}""");
            }
            else
            {
                to.Write($"{(missing is Missing ? "Avsnittet är inte skrivet" : ProblemTexts.Sentence(missing))}");
            }
        }
    }

    // what the link is called; nothing where the sentence is no link
    private static string? Word(Problem problem) => problem switch
    {
        Missing { What: "section" } => null,
        Missing { What: "indicator" or "goal-text" } at => $"{at.Number} {Sv.Capital(at.Name)}",
        Missing { What: "target" } at => $"{at.Number}: {at.Name}",
        Missing at => at.Number,
        _ => null,
    };

    // one link for each goal or section, with how many parts remain there
    private static void Examinations(MarkupWriter to, PlanPageModel model, PlanRequirement requirement)
    {
        var first = true;
        foreach (var place in requirement.Missing.OfType<Unexamined>().GroupBy(p => p.Number, StringComparer.Ordinal))
        {
            to.Write($"""{(first ? "" : ", ")}<a class="krav-p" href="{model.Link(place.First())}">{place.Key}</a>{(place.Count() > 1 ? $" ({place.Count()} delar)" : "")}""");
            first = false;
        }
    }

    private static bool IsBegun(PlanPageModel model, Problem problem) =>
        PlanPlaces.AssignmentOf(model.Authority, problem) is { } assignment && AnswerRules.Known(model.Content, assignment.Id).State == AnswerState.Begun;
}
