using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Shell;

/// <summary>The foot of every page.</summary>
internal static class Foot
{
    public static void Write(MarkupWriter to, AuthorityView view)
    {
        to.Write($"""<footer class="foot">""");
        if (AuthorityFacts.IsSample(view.Now))
        {
            to.Write($"<p>{AuthorityFacts.NameOf(view.Now)} visas som exempel. Det som är märkt {Html.Sample()} eller {Html.Sample("exempeltext")} är påhittat för att visa hur Styrbord fungerar.</p>");
        }
        else
        {
            to.Write($"<p>Styrbord {Build.Version}</p>");
        }

        to.Write($"""
            <ul>{(view.Account is null ? Html.None : new("""<li><a href="/revision/tidslinje">Tidslinjen</a></li><li><a href="/sekretess">Sekretess</a></li>"""))}
            <li><a href="/tillganglighet">Tillgänglighet</a></li>
            <li><a href="/kortkommandon">Kortkommandon <kbd>?</kbd></a></li></ul></footer>
            """);
    }
}
