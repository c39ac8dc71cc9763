using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Shell;

/// <summary>Says plainly that an earlier state is shown, with the way back; or that the database is silent.</summary>
internal static class AsOfStrip
{
    public static void Write(MarkupWriter to, AuthorityView view)
    {
        if (view.SilentSince is { } silent)
        {
            to.Write($"""
                <div class="asof tyst" role="region" aria-label="Databasen svarar inte"><p>{Html.Icon("warning")}
                <span><b>Läget {Sv.Clock(TimeOnly.FromDateTime(Days.Local(silent.ToUnixTimeMilliseconds()).DateTime))}.</b> Databasen svarar inte. Du kan läsa allt, men inget kan sparas förrän den svarar igen.</span></p></div>
                """);
        }

        if (view.AsOf is { } asOf)
        {
            to.Write($"""
                <div class="asof" role="region" aria-label="Äldre läge"><p>{Html.Icon("clock")}
                <span>Du ser läget {(asOf.Day is { } day ? "den " + Sv.Date(day) : $"efter händelse {Sv.Number(asOf.Sequence ?? 0)}")}. Här går inget att ändra. <a href="{view.Address.Split('?')[0]}">Visa läget nu</a></span></p></div>
                """);
        }
    }
}
