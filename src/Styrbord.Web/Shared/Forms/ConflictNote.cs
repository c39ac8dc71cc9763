using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>Both texts side by side: saving again keeps one's own, the link keeps the other's.</summary>
internal static class ConflictNote
{
    public static void Write(MarkupWriter to, Conflict of, FormDesk desk) => to.Write($"""
        <div class="krock" role="group" aria-label="Två texter, välj en">
        <div><b>Som det står nu</b><p class="hint">{desk.Who(of.By)}, {Sv.Instant(of.When)}</p><p class="krock-text">{(of.Theirs.Length == 0 ? "Texten är borttagen." : of.Theirs)}</p><p><a class="btn btn-s" href="{desk.Address}">Behåll den</a></p></div>
        <div><b>Som du skrev</b><p class="hint">inte sparat än</p><p class="krock-text">{of.Mine}</p></div>
        <p class="hint">Din text ligger kvar i fältet. Spara igen så gäller den, eller ändra den först.</p>
        </div>
        """);
}
