using Microsoft.AspNetCore.Components;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Work;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work;

/// <summary>The end of the thread: what the committee's administrations do for the assignment, or where to add it.</summary>
internal static class ThreadEnd
{
    public static MarkupString Of(AuthorityView view, RedThread thread, int year) =>
        ThreadActivities.Of(view.Shown, thread) is [var first, ..]
            ? Html.Of($"""<p class="v-namn"><a href="{ActionPlanAddress.Of(view.Shown, first)}">{first.Content.Name}</a></p><p class="v-mer">{OrganisationQueries.NameOf(view.Shown, first.Content.Responsible, first.Content.Start.AsStart)}, {ActionPlanTexts.Time(first.Content.Start, first.Content.End)}.{(first.Example ? Html.Of($" {Html.Sample()}") : Html.None)}</p><p class="v-fot">{Html.Status(ActionPlanTexts.Of(first.On(view.Today)))}</p>""")
            : None(view, thread, year);

    public static IReadOnlyList<MarkupString> Others(AuthorityView view, RedThread thread) =>
        [.. ThreadActivities.Of(view.Shown, thread).Skip(1).Select(a => Html.Of(
            $"""<li><a href="{ActionPlanAddress.Of(view.Shown, a)}"><span class="r-kod"></span><span class="r-namn">{a.Content.Name}</span><span class="r-meta">{Html.Status(ActionPlanTexts.Of(a.On(view.Today)))}</span></a></li>"""))];

    private static MarkupString None(AuthorityView view, RedThread thread, int year)
    {
        var links = Administrations.Of(view.Shown, year, thread.Body).Select(u => Html.Of($"""<a href="{ActionPlanAddress.Of(view.Shown, u, year)}">{u.NameOn(Administrations.First(year))}</a>""")).ToList();
        return Html.Of($"""<p class="v-namn">Inga aktiviteter än</p><p class="v-mer">Förvaltningarna tar fram sina handlingsplaner när nämnden har beslutat sin plan, senast i februari {year}. Då står här vad som görs, av vem och när det ska vara klart.</p>{(links.Count == 0 ? Html.None : Html.Of($"""<p class="v-mer">Handlingsplaner: {Html.Join(links, ", ")}</p>"""))}""");
    }
}
