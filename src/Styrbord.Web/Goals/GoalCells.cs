using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Work;

namespace Styrbord.Web.Goals;

/// <summary>Rows of the tables about goals.</summary>
internal static class GoalCells
{
    /// <summary>The goals of a perspective through the years; a year in which nothing changed says so quietly.</summary>
    public static MarkupString Rows(Authority authority, Perspective perspective, IReadOnlyList<GoalLine> lines, IReadOnlyList<int> years)
    {
        var head = Html.Of($"""<tr class="g-persp"><th scope="colgroup" colspan="{years.Count}">{Html.Tile(perspective.Number)} {perspective.Name}</th></tr>""");
        return Html.Of($"<tbody>{head}{Html.Join(lines.Select(line => Html.Of($"<tr>{Html.Join(years.Select(y => Cell(authority, line, y, years)))}</tr>")))}</tbody>");
    }

    private static MarkupString Cell(Authority authority, GoalLine line, int year, IReadOnlyList<int> years)
    {
        var (now, before) = (line.In(year), years[0] == year ? null : line.In(year - 1));
        var markup = now is null
            ? before is null ? Html.None : Html.Of($"""<span class="g-slut">{GoalWords.Went(authority, SuccessionQueries.WentBy(authority, before.Id, year)) ?? "Upphörde"}</span>""")
            : now == before ? Html.Of($"""<a href="{GoalAddress.Of(now.Id)}" class="g-lika">{now.Number} <span>oförändrat</span></a>{Prioritised(authority, now.Id, year)}""")
            : Html.Of($"""<a href="{GoalAddress.Of(now.Id)}"><b>{now.Number}</b> {Sv.Capital(now.Name)}</a>{New(authority, now.Id, year)}{Prioritised(authority, now.Id, year)}""");
        return Html.Of($"""<td data-ar="{year}">{markup}</td>""");
    }

    /// <summary>That the assembly prioritises the goal in the year's directive; nothing when it does not.</summary>
    public static MarkupString Prioritised(Authority authority, GoalId goal, int year) =>
        GoalsQueries.DirectiveOf(authority, year) is { } directive && directive.Prioritises(goal) ? Html.Of($" {Html.Tag("prioriterat", "info", "up")}") : Html.None;

    private static MarkupString New(Authority authority, GoalId goal, int year) => SuccessionQueries.CameBy(authority, goal, year)?.Kind switch
    {
        SuccessionKind.Renamed => Html.Tag("omformulerat", "info"),
        SuccessionKind.Split => Html.Tag("delat", "info"),
        SuccessionKind.Merged => Html.Tag("sammanslaget", "info"),
        SuccessionKind.Reshaped => Html.Tag("omarbetat", "info"),
        _ => Html.None,
    };

    /// <summary>A wording in the series of the goal shown.</summary>
    public static MarkupString Row(Authority authority, GoalStep step, GoalId shown)
    {
        var name = step.Id == shown ? Html.Of($"<b>{step.Number} {Sv.Capital(step.Name)}</b>") : Html.Of($"""<a href="{GoalAddress.Of(step.Id)}">{step.Number} {Sv.Capital(step.Name)}</a>""");
        var how = new[] { GoalWords.Came(authority, step), GoalWords.Went(authority, step.WentBy) }.Where(s => s is not null).Select(s => Html.Of($"<p>{s}.</p>"));
        var reason = (step.WentBy ?? step.CameBy)?.Reason;
        return Html.Of($"""<tr{Html.Attribute("class", step.Id == shown ? "g-nu" : null)}><th scope="row">{GoalWords.Span(step)}</th><td>{name}</td><td>{Html.Join(how)}</td><td>{reason?.ToString() ?? ""}</td></tr>""");
    }

    /// <summary>A plan below, and what a change asks of it.</summary>
    public static MarkupString Row(Authority authority, PlanBelow plan, DateOnly today) => Html.Of(
        $"""<tr><th scope="row">{Named(authority, plan, "")}</th><td>{Html.Status(GoalWords.Of(plan.Demand))}{Deciding(authority, plan)}</td><td>{State(authority, plan, today)}</td><td>{GoalWords.Held(authority, plan)}</td></tr>""");

    /// <summary>A plan that stands on the goal.</summary>
    public static MarkupString Item(Authority authority, PlanBelow plan, DateOnly today, string key) =>
        Html.Of($"""<li>{Named(authority, plan, key)} {State(authority, plan, today)}<p class="muted">{Sv.Capital(GoalWords.Held(authority, plan))}</p></li>""");

    private static MarkupString Named(Authority authority, PlanBelow plan, string key)
    {
        var example = plan.Plan.Example ? Html.Of($" {Html.Sample()}") : Html.None;
        return Html.Of($"""<a href="{PlanAddress.Of(authority, plan.Plan, key)}">{OrganisationQueries.NameOf(authority, plan.Plan.For, plan.Plan.FirstDay)} {plan.Plan.Year}</a>{example}""");
    }

    private static MarkupString State(Authority authority, PlanBelow plan, DateOnly today) =>
        Html.Status(StateMarks.Of(plan.State), StateMarks.Word(PlansQueries.StandingOf(authority, plan.Plan, today)));

    private static MarkupString Deciding(Authority authority, PlanBelow plan) =>
        plan.Deciding.IsEmpty || (plan.Deciding is [var only] && only == plan.Plan.For) ? Html.None
        : Html.Of($"""<p class="muted">{Sv.List([.. plan.Deciding.Select(b => OrganisationQueries.NameOf(authority, b, plan.Plan.FirstDay))])}</p>""");

    /// <summary>An assignment with the answers of each committee it is directed to.</summary>
    public static MarkupString Row(Authority authority, AssignmentBelow below)
    {
        var bodies = Html.Join(below.Pairs.Select(p => Html.Of(
            $"""<a class="g-svar" href="{ThreadAddress.Of(authority, below.Year, below.Assignment, p.Body)}">{Html.StatusIcon(StateMarks.Of(p.State))}{authority.Organisation.Bodies[p.Body].Code ?? OrganisationQueries.NameOf(authority, p.Body, new DateOnly(below.Year, 1, 1))}</a>""")), " ");
        return Html.Of($"""<tr><th scope="row">{below.Assignment.Number}</th><td class="g-ord">{below.Assignment.Text.ToString()}</td><td class="g-namnder">{(below.Pairs.IsEmpty ? Html.Of($"listan över nämnder är inte bekräftad") : bodies)}</td></tr>""");
    }
}
