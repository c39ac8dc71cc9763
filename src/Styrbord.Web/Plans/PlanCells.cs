using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.Decisions;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans;

/// <summary>Rows of the list of plans.</summary>
internal static class PlanCells
{
    public static MarkupString Of(AuthorityView view, PlanListing row, int year)
    {
        var body = view.Shown.Organisation.Bodies[row.Body];
        var name = OrganisationQueries.NameOf(view.Shown, row.Body, new DateOnly(year, 1, 1));
        var mark = body.Example ? Html.Sample() : Html.None;
        var meeting = row.Next is { } next ? Html.Of($"{Sv.Day(next.Date)}") : Html.Of($"""<span class="muted">–</span>""");
        return row is { Plan: { } plan, Standing: { } standing, Progress: { } progress }
            ? Html.Of($"""
                <tr><th scope="row"><a href="{PlanAddress.Of(view.Shown, plan)}">{name}</a> {mark}</th>
                <td>{DecisionWords.Of(plan.Stage)}, rev.{Sv.NoBreakSpace}{plan.Revision} {(plan.Example ? Html.Sample() : Html.None)}<span class="p-u">{PlanTexts.Kind(view.Shown, plan)}</span></td>
                <td><span class="p-m">{progress.Answered} av {progress.Assignments}</span> {Html.Meter(progress.Answered, progress.Assignments)}</td>
                <td>{Html.Status(PlanMarks.OfContent(standing))}</td><td>{Html.Status(PlanMarks.OfForce(standing))}</td><td>{meeting}</td></tr>
                """)
            : Html.Of($"""<tr><th scope="row">{name} {mark}</th><td class="muted">Ingen plan än</td><td colspan="3">{Open(view, row.Body, year)}</td><td>{meeting}</td></tr>""");
    }

    private static MarkupString Open(AuthorityView view, BodyId body, int year)
    {
        if (view.IsPast || view.Account is not { } account || PlanChoices.Offer(view.Shown, year, body) is not { } offer)
        {
            return Html.None;
        }

        var asked = new OpenPlan(new("x"), year, body, DecisionStage.Proposal, [.. offer.PreparedBy], new("x"), new("x"));
        return Model.May(view.Now, account.Id, view.Today, asked)
            ? Html.Of($"""<a class="btn btn-s" href="{PlanAddress.Opening(year, body)}">{Html.Icon("plus")}{(offer.From.IsEmpty ? "Öppna plan" : $"Ny plan från {offer.From[0].Year}")}</a>""")
            : Html.None;
    }
}
