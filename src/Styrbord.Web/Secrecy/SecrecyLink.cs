using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Secrecy;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Secrecy;

/// <summary>At a thing: that it is secret, for those who see it all the same, or the way to mark it.</summary>
internal static class SecrecyLink
{
    /// <param name="view">The page's view.</param>
    /// <param name="thing">Key of the thing.</param>
    /// <param name="back">Where to go afterwards.</param>
    /// <param name="name">What it is called, for those who only hear the link.</param>
    public static MarkupString Of(AuthorityView view, string thing, string back, string name) =>
        view.Visible.Hides(thing) ? Html.None
        : view.Visible.MarkOn(thing) is { } mark ? Html.Of($"""<a class="sekr" href="{SecrecyAddress.Of(thing, back)}">{Html.Icon("lock")}Sekretess, {mark.Paragraph}<span class="sr"> för {name}</span></a>""")
        : Bodies(view, thing).IsEmpty ? Html.None
        : Html.Of($"""<a class="sekr sekr-ny" href="{SecrecyAddress.Of(thing, back)}">Sekretess<span class="sr"> för {name}</span></a>""");

    /// <summary>The bodies as which the reader may mark the thing: those that answer for it, or all when nobody does yet.</summary>
    public static ImmutableArray<BodyId> Bodies(AuthorityView view, string thing)
    {
        if (view.IsPast || view.Account is not { } account)
        {
            return [];
        }

        var owners = SecrecyQueries.OwnersOf(view.Now, thing);
        return [.. (owners.IsEmpty ? Existing(view) : owners).Where(b => Model.May(view.Now, account.Id, view.Today, new MarkSecret(thing, "", b)))];
    }

    private static IEnumerable<BodyId> Existing(AuthorityView view) =>
        view.Now.Organisation.Bodies.Values.Where(b => b.Validity.Holds(view.Today) && b.Level is BodyLevel.Assembly or BodyLevel.ExecutiveBoard or BodyLevel.Committee).Select(b => b.Id);
}
