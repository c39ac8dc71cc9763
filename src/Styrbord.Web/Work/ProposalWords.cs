using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Styrbord.Web.Decisions;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work;

/// <summary>Rows and sentence of the table of proposals.</summary>
internal static class ProposalWords
{
    /// <summary><c>Sex av elva beslut är fattade, alla med omedelbar justering.</c></summary>
    public static string Finding(Proposals proposals) => proposals.Decided switch
    {
        0 => $"Inget av {Sv.Count(proposals.Meetings.Length)} beslut är fattat.",
        1 => $"Ett av {Sv.Count(proposals.Meetings.Length)} beslut är fattat{(proposals.AllImmediate ? ", med omedelbar justering" : "")}.",
        var some => $"{Sv.Capital(Sv.Count(some))} av {Sv.Count(proposals.Meetings.Length)} beslut är fattade{(proposals.AllImmediate ? ", alla med omedelbar justering" : "")}.",
    };

    public static MarkupString Row(ProposalMeeting meeting, MeetingSpan? next, AuthorityView view)
    {
        var entry = meeting.Entry;
        var soon = meeting.Decision is null && next is { } span && !entry.Date.IsMonth && span.Holds(entry.Date.AsStart);
        var who = OrganisationQueries.NameOf(view.Shown, entry.Body!.Value, entry.Date.AsEnd);
        return Html.Of($"""<tr{(soon ? new MarkupString(" class=\"snart\"") : Html.None)}><td class="nowrap"><time datetime="{entry.Date}">{Sv.Day(entry.Date)}</time></td><th scope="row">{who}</th><td>{Committee(meeting, view)}</td>{Answers(meeting)}<td>{State(meeting, view)}</td></tr>""");
    }

    private static MarkupString Committee(ProposalMeeting meeting, AuthorityView view)
    {
        var name = BodyWords.Name(view.Shown, meeting.For, view.Year);
        var example = view.Shown.Organisation.Bodies[meeting.For].Example ? Html.Of($" {Html.Sample()}") : Html.None;
        return meeting.Plan is not { } plan
            ? Html.Of($"{name}{example}")
            : Html.Of($"""<a href="{PlanAddress.Of(view.Shown, plan)}">{name}</a>{(plan.IsJoint ? Html.Of($""" <span class="muted nowrap">gemensam plan</span>""") : Html.None)}{example}""");
    }

    private static MarkupString Answers(ProposalMeeting meeting) => meeting.Progress is not { } progress
        ? Html.Of($"""<td class="p-m"></td><td class="p-n">–</td>""")
        : Html.Of($"""<td class="p-m">{Html.Meter(progress.Answered, progress.Assignments)}</td><td class="p-n">{progress.Answered} av {progress.Assignments}</td>""");

    private static MarkupString State(ProposalMeeting meeting, AuthorityView view)
    {
        if (meeting is not { Plan: { } plan, Standing: { } standing })
        {
            return Html.Status(Mark.NotBegun, "Ingen plan än");
        }

        var word = standing switch
        {
            { Content: ContentState.Draft } => $"{Mark.Draft.Word}, {Remaining(meeting.Progress!)}",
            { Content: >= ContentState.Decided, Decisions.IsJoint: true } => Mark.DecidedAlike.Word,
            _ => StateMarks.Word(standing),
        };
        var status = Html.Status(StateMarks.Of(standing.Content), word);
        return standing.Content == ContentState.Draft ? status : Html.Of($"""<a class="p-l" href="{DecisionAddress.Of(view.Shown, plan.Matter)}">{status}</a>""");
    }

    private static string Remaining(PlanProgress progress) =>
        progress.IsReady ? "klart att skicka"
        : (progress.Assignments - progress.Answered) switch
        {
            0 => $"{Sv.Count(progress.Missing.Length)} {(progress.Missing.Length == 1 ? "sak" : "saker")} återstår",
            1 => "ett uppdrag återstår",
            var left => $"{Sv.Count(left)} uppdrag återstår",
        };
}
