using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Plans.Components;

/// <summary>The motion and the button that locks the revision with it.</summary>
internal static class SubmitForm
{
    /// <param name="model">The page.</param>
    /// <param name="motion">The sentences to begin with.</param>
    /// <param name="quiet">The page itself lists what is missing.</param>
    public static MarkupString Of(PlanPageModel model, EquatableArray<string> motion, bool quiet) => MarkupWriter.Piece(to => Write(to, model, motion, "Skicka för beslut", quiet));

    /// <summary>Folded, for a revision that is locked with another motion.</summary>
    public static MarkupString Anew(PlanPageModel model, EquatableArray<string> motion) => MarkupWriter.Piece(to =>
    {
        EditFold.Begin(to, model, "SubmitPlan", "", "Lås med en annan beslutssats");
        to.Write($"""<p class="src">Dokumentet är detsamma, men en annan beslutssats ger en annan kontrollsumma. Nämnderna måste besluta om samma.</p>""");
        Write(to, model, motion, "Lås den beslutssatsen", quiet: false);
        EditFold.End(to);
    });

    private static void Write(MarkupWriter to, PlanPageModel model, EquatableArray<string> motion, string button, bool quiet)
    {
        var form = model.Forms.Begin(to, "SubmitPlan", "", PlanAddress.Of(model.Authority, model.Plan, "", "e", "visa=skicka"), quiet: quiet);
        form.Hidden("plan", model.Plan.Id);
        form.Hidden("content", Guid.CreateVersion7());
        form.Group("motion", "Beslutssats", "e-sats");
        to.Write($"""<p class="hint">En mening i taget. Ordalydelsen kan inte ändras vid justeringen. Ett tomt fält tas inte med.</p>""");
        for (var i = 0; i <= motion.Count; i++)
        {
            form.Field(new($"motion[{i}]", $"Mening {i + 1}") { Rows = 2, Value = i < motion.Count ? motion[i] : "" });
        }

        form.EndGroup();
        to.Write($"""<div class="e-row"><button class="btn btn-1" type="submit">{button}</button><a class="btn btn-q" href="{model.Link("")}">Tillbaka till planen</a></div>""");
        form.End();
    }
}
