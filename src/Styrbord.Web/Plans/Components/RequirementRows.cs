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
        if (requirement.Kind is RequirementKind.Examination or RequirementKind.Ended)
        {
            Parts(to, model, requirement);
            return;
        }

        for (var i = 0; i < requirement.Missing.Length; i++)
        {
            var (missing, last) = (requirement.Missing[i], i == requirement.Missing.Length - 1);
            if (Word(missing) is { } word)
            {
                Link(to, model.Link(missing), word, IsBegun(model, missing) ? " (påbörjat)" : "", last);
            }
            else
            {
                to.Write($"{(missing is Missing ? "Avsnittet är inte skrivet" : ProblemTexts.Sentence(missing))}{(last ? "" : ", ")}");
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
    private static void Parts(MarkupWriter to, PlanPageModel model, PlanRequirement requirement)
    {
        var places = requirement.Missing.GroupBy(p => p is Unexamined part ? part.Number : ((UnderEndedGoal)p).Number, StringComparer.Ordinal).ToList();
        foreach (var place in places)
        {
            Link(to, model.Link(place.First()), place.Key, place.Count() > 1 ? $" ({place.Count()} delar)" : "", place == places[^1]);
        }
    }

    // a comma keeps to the word before it when the line breaks
    private static void Link(MarkupWriter to, string address, string word, string after, bool last) =>
        to.Write($"""<span class="krav-d"><a class="krav-p" href="{address}">{word}</a>{after}{(last ? "" : ",")}</span>{(last ? "" : " ")}""");

    private static bool IsBegun(PlanPageModel model, Problem problem) =>
        PlanPlaces.AssignmentOf(model.Authority, problem) is { } assignment && AnswerRules.Known(model.Content, assignment.Id).State == AnswerState.Begun;
}
