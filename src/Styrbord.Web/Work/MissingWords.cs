using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>What a plan lacks, in sentences: few things by name with a link to each place, many as a number.</summary>
internal static class MissingWords
{
    private const int Named = 5;

    /// <summary>Why the task is there, and what is missing.</summary>
    public static MarkupString Description(WorkTask task, Authority authority, DateOnly today) =>
        Html.Join(
            new[] { Html.Of($"{TaskWords.Reason(task, authority, today)}") }.Where(r => r.Value.Length > 0)
                .Concat(task.Missing.GroupBy(p => p.Code, StringComparer.Ordinal).Select(kind => Sentence([.. kind], task.Plan!, authority))),
            " ");

    private static MarkupString Sentence(IReadOnlyList<Problem> missing, Plan plan, Authority authority)
    {
        var words = Words(authority, plan, missing[0].Code, missing.Count);
        return missing.Count > Named
            ? Html.Of($"{words}.")
            : Html.Of($"{words}: {Html.Join(missing.Select(m => Place(m, plan, authority)), ", ")}.");
    }

    private static MarkupString Place(Problem problem, Plan plan, Authority authority) => problem is Unexamined part
        ? Html.Of($"""<a class="t-sak" href="{PlanAddress.Cure(authority, plan, problem)}">{(part.Kind == "section" ? part.Name : $"{part.Number} {Sv.Capital(part.Name)}").TrimEnd('.')}</a>""")
        : problem is UnderEndedGoal ended
        ? Html.Of($"""<a class="t-sak" href="{PlanAddress.Cure(authority, plan, problem)}">{ended.Number} {Sv.Capital(ended.Name)}</a>""")
        : problem is Missing missing
        ? Html.Of($"""<a class="t-sak" href="{PlanAddress.Cure(authority, plan, problem)}">{(missing.What == "section" ? missing.Name : $"{missing.Number} {Sv.Capital(missing.Name)}")}</a>""")
        : Html.Of($"""<a class="t-sak" href="{PlanAddress.Cure(authority, plan, problem)}">{problem.Data.GetValueOrDefault("heading", problem.Path)}</a>""");

    private static string Words(Authority authority, Plan plan, string code, int count) => code switch
    {
        "plans.missing-answer" => count == 1 ? "Ett riktat uppdrag saknar färdigt svar" : $"{Sv.Capital(Sv.Count(count))} riktade uppdrag saknar färdigt svar",
        "plans.missing-goal-text" => $"{Sv.Capital(Sv.Count(count, neuter: true))} mål saknar text",
        "plans.missing-indicator" => $"{Sv.Capital(Sv.Count(count, neuter: true))} mål saknar indikator",
        "plans.missing-target" => count == 1 ? "En indikator saknar målvärde" : $"{Sv.Capital(Sv.Count(count))} indikatorer saknar målvärde",
        "plans.missing-section" => $"{Sv.Capital(Sv.Count(count, neuter: true))} avsnitt saknas",
        "plans.unexamined-section" => $"{Sv.Capital(Sv.Count(count, neuter: true))} avsnitt är inte {(count == 1 ? "omprövat" : "omprövade")}",
        "plans.unexamined-goal-text" => $"{Sv.Capital(Sv.Count(count))} {(count == 1 ? "måltext är inte omprövad" : "måltexter är inte omprövade")}",
        "plans.unexamined-focus-area" => $"{Sv.Capital(Terms.OwnFocusAreas(authority, plan.Year, count))} är inte {(count == 1 ? "omprövat" : "omprövade")}",
        "plans.unexamined-commitment" => $"{Sv.Capital(Sv.Count(count, neuter: true))} {(count == 1 ? "åtagande är inte omprövat" : "åtaganden är inte omprövade")}",
        "plans.unexamined-indicator" => $"{Sv.Capital(Sv.Count(count))} {(count == 1 ? "indikator är inte omprövad" : "indikatorer är inte omprövade")}",
        "plans.under-ended-goal" => $"{Sv.Capital(Sv.Count(count))} {(count == 1 ? "del står" : "delar står")} kvar under mål som upphört",
        "plans.missing-addressees" => "Det är inte bestämt vilka nämnder som avses med ”samtliga nämnder”",
        _ => $"{Sv.Capital(Sv.Count(count, neuter: true))} avsnitt är för {(count == 1 ? "långt" : "långa")}",
    };
}
