using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Goals;

/// <summary>Sentences about goals over the years and about what hangs below them.</summary>
internal static class GoalWords
{
    /// <summary><c>1.2 En god och jämlik hälsa</c>.</summary>
    public static string Name(Authority authority, GoalId id) =>
        authority.Goals.Goals.TryGetValue(id, out var goal) ? $"{goal.Number} {Sv.Capital(goal.Name)}"
        : authority.Goals.FocusAreas.TryGetValue(id, out var area) ? $"{area.Number} {Sv.Capital(area.Name)}" : id.Value;

    public static string Names(Authority authority, IEnumerable<GoalId> ids) => Sv.List([.. ids.Select(id => Name(authority, id))]);

    /// <summary><c>2019 till 2020</c>, <c>från 2020</c>, <c>till 2019</c> or <c>utan slutår</c>.</summary>
    public static string Span(GoalStep step) => (step.From, step.To) switch
    {
        ({ } from, { } to) when from == to => $"{from}",
        ({ } from, { } to) => $"{from} till {to}",
        ({ } from, null) => $"från {from}",
        (null, { } to) => $"till {to}",
        _ => "utan slutår",
    };

    /// <summary>How it came: <c>Delat ur 2.1 Rätt kvalitet</c>; nothing for the first of a series.</summary>
    public static string? Came(Authority authority, GoalStep step) => step.CameBy is not { } by ? null : by.Kind switch
    {
        SuccessionKind.Renamed => $"Omformulerat från {Names(authority, by.From)}",
        SuccessionKind.Split => $"Delat ur {Names(authority, by.From)}",
        SuccessionKind.Merged => $"Sammanslaget av {Names(authority, by.From)}",
        _ => $"Omarbetat från {Names(authority, by.From)}",
    };

    /// <summary>How it went: <c>Delades i 2.1 och 2.2</c>; nothing while it holds.</summary>
    public static string? Went(Authority authority, Succession? by) => by is null ? null : by.Kind switch
    {
        SuccessionKind.Ended => "Upphörde",
        SuccessionKind.Renamed => $"Blev {Names(authority, by.To)}",
        SuccessionKind.Split => $"Delades i {Names(authority, by.To)}",
        SuccessionKind.Merged => $"Gick upp i {Names(authority, by.To)}",
        _ => $"Omarbetades till {Names(authority, by.To)}",
    };

    public static string Title(GoalFate kind) => kind switch
    {
        GoalFate.Reword => "Skriv om",
        GoalFate.Split => "Dela",
        GoalFate.Merge => "Slå ihop",
        _ => "Avsluta",
    };

    /// <summary>The finding: how much hangs below.</summary>
    public static string Below(Authority authority, Consequences seen)
    {
        var parts = new List<string>();
        Add(parts, seen.FocusAreas.Length, Terms.FocusArea(authority, seen.Year), Terms.FocusAreas(authority, seen.Year), neuter: true);
        Add(parts, seen.Assignments.Length, "uppdrag", "uppdrag", neuter: true);
        Add(parts, seen.Answers, "svar från nämnderna", "svar från nämnderna", neuter: true);
        Add(parts, seen.Commitments, "åtagande", "åtaganden", neuter: true);
        Add(parts, seen.Indicators.Count(), "indikator", "indikatorer", neuter: false);
        AddOwn(parts, authority, seen.Year, seen.Plans.Sum(p => p.OwnFocusAreas.Length));
        Add(parts, seen.Activities.Length, "aktivitet", "aktiviteter", neuter: false);
        return parts.Count == 0 ? "Ingenting hänger under det." : $"Under det hänger {Sv.List(parts)}.";
    }

    /// <summary>Who must do what because of it.</summary>
    public static string Asked(Authority authority, Consequences seen)
    {
        var day = new DateOnly(seen.Year, 1, 1);
        var anew = seen.DecideAnew.Select(b => OrganisationQueries.NameOf(authority, b, day)).ToList();
        var rewrite = seen.Plans.Where(p => p.Demand == Demand.Rewrite).Select(p => p.Plan.For).Distinct().Count();
        return anew.Count > 0 ? $"{Sv.Capital(Sv.Count(anew.Count))} {(anew.Count == 1 ? "nämnd" : "nämnder")} måste besluta på nytt: {Sv.List(anew)}."
            : rewrite > 0 ? $"Ingen nämnd behöver besluta på nytt. {Sv.Capital(Sv.Count(rewrite))} {(rewrite == 1 ? "plan" : "planer")} skrivs om."
            : "Ingen nämnd behöver besluta på nytt.";
    }

    public static Mark Of(Demand demand) => demand switch
    {
        Demand.DecideAnew => Mark.Remains with { Icon = "decision", Word = "Måste besluta på nytt" },
        Demand.Rewrite => Mark.Begun with { Icon = "pen", Word = "Planen skrivs om" },
        _ => Mark.NotBegun with { Icon = "clock", Word = "Omprövas i nästa plan" },
    };

    /// <summary><c>en text, två åtaganden och en indikator</c>.</summary>
    public static string Held(Authority authority, PlanBelow plan)
    {
        var parts = new List<string>();
        Add(parts, plan.Texts.Length, "text om målet", "texter om målen", neuter: false);
        Add(parts, plan.Answers.Length, "svar", "svar", neuter: true);
        Add(parts, plan.Commitments.Length, "åtagande", "åtaganden", neuter: true);
        Add(parts, plan.Indicators.Length, "indikator", "indikatorer", neuter: false);
        AddOwn(parts, authority, plan.Plan.Year, plan.OwnFocusAreas.Length);
        return parts.Count == 0 ? "inget skrivet än" : Sv.List(parts);
    }

    public static string Counts(IEnumerable<CoveragePair> pairs)
    {
        var all = pairs.ToList();
        return $"{all.Count(p => p.State >= AnswerState.NotApplicable)} av {all.Count} har svarat";
    }

    private static void AddOwn(List<string> parts, Authority authority, int year, int count)
    {
        if (count > 0)
        {
            parts.Add(Terms.OwnFocusAreas(authority, year, count));
        }
    }

    private static void Add(List<string> parts, int count, string one, string many, bool neuter)
    {
        if (count > 0)
        {
            parts.Add($"{Sv.Count(count, neuter)} {(count == 1 ? one : many)}");
        }
    }
}
