using Microsoft.AspNetCore.Components;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Shell;

/// <summary>The bar on top of every page: where to go, the year, and who is signed in.</summary>
internal static class TopBar
{
    /// <param name="to">The page.</param>
    /// <param name="view">Whose page it is.</param>
    /// <param name="name">The account's name as pages write it.</param>
    /// <param name="nav">The menu entry the page belongs to.</param>
    public static void Write(MarkupWriter to, AuthorityView view, string name, string nav)
    {
        to.Write($"""<header class="top"><div class="top-in"><a class="brand" href="/">{new MarkupString(Icons.Mark)}<span>Styrbord</span>""");
        if (AuthorityFacts.NameOf(view.Shown) is { Length: > 0 } authority)
        {
            to.Write($"""<span class="org">{authority}</span>""");
        }

        to.Write($"</a>");
        if (view.Account is not null)
        {
            to.Write($"""<nav class="nav" aria-label="Huvudmeny"><ul>""");
            foreach (var entry in Menu.Entries)
            {
                to.Write($"""<li><a href="{entry.Address}"{Current(entry, nav)} data-go="{entry.Letter}">{entry.Text}</a></li>""");
            }

            to.Write($"""</ul></nav><div class="tools"><a class="find" href="/sok" aria-keyshortcuts="Control+K"{(nav == "sok" ? CurrentPage : Html.None)}>{Html.Icon("search")}<span>Sök</span><kbd aria-hidden="true">Ctrl K</kbd></a>""");
            WriteYears(to, view);
            to.Write($"""
                <a class="who" href="/konto" aria-label="Ditt konto, {name}">{Html.Icon("person")}<span><b>{name}</b></span></a>
                <details class="more"><summary class="menu">{Html.Icon("menu")}Meny</summary><ul>
                """);
            foreach (var entry in Menu.Entries)
            {
                to.Write($"""<li><a href="{entry.Address}"{Current(entry, nav)}>{entry.Text}</a></li>""");
            }

            to.Write($"""<li><a href="/konto">Konto: {name}</a></li></ul></details></div>""");
        }

        to.Write($"</div></header>");
    }

    /// <summary>The four places most gone to, at the foot of a narrow screen.</summary>
    public static void WriteBottom(MarkupWriter to, string nav)
    {
        to.Write($"""<nav class="botten" aria-label="Snabbmeny"><ul>""");
        foreach (var entry in Menu.Entries.Where(e => e.AtFoot).Take(4))
        {
            to.Write($"""<li><a href="{entry.Address}"{Current(entry, nav)}>{Html.Icon(entry.Icon)}{entry.Text}</a></li>""");
        }

        to.Write($"</ul></nav>");
    }

    private static readonly MarkupString CurrentPage = new(" aria-current=\"page\"");

    private static MarkupString Current(Menu.Entry entry, string nav) => string.Equals(entry.Key, nav, StringComparison.Ordinal) ? CurrentPage : Html.None;

    // one year is said in words; several are a choice that changes the year in the address
    private static void WriteYears(MarkupWriter to, AuthorityView view)
    {
        var years = view.Years;
        if (years.Length == 1)
        {
            to.Write($"""<p class="field">År <b>{years[0]}</b></p>""");
        }

        if (years.Length < 2)
        {
            return;
        }

        var shown = view.Year;
        to.Write($"""<form class="field" method="get" action="/ar" data-autosend><label for="ar">År</label><select class="sel" id="ar" name="ar">""");
        foreach (var year in years)
        {
            to.Write($"""<option value="{year}"{Html.Attribute("selected", year == shown)}>{year}</option>""");
        }

        to.Write($"""</select><input type="hidden" name="till" value="{view.Address}"><button class="btn btn-s" type="submit">Byt</button></form>""");
    }
}
