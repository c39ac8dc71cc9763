using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Web.Shared;

namespace Styrbord.Web.FrameChanges;

/// <summary>Adjusted and current budget beside a frame as decided, wherever a frame is shown; nothing for one that has not changed.</summary>
internal static class FrameNow
{
    public static MarkupString Of(Authority shown, FrameSet set, FrameRow row, int year)
    {
        var now = ChangeQueries.Of(shown, set, row, year);
        return now.Changes.IsEmpty ? Html.None : Of(year, now.AdjustedTkr, now.CurrentTkr);
    }

    /// <summary>Beside the sum over all committees.</summary>
    public static MarkupString OfTotal(Authority shown, FrameSet set, int year)
    {
        var now = ChangeQueries.OfTotal(shown, set, year);
        return now.IsChanged ? Of(year, now.AdjustedTkr, now.CurrentTkr) : Html.None;
    }

    private static MarkupString Of(int year, long adjusted, long current) =>
        Html.Of($"""<span class="b-nu">justerad {Sv.Number(adjusted)}</span><span class="b-nu"><a href="{ChangeWords.Address(year)}">gällande {Sv.Number(current)}</a></span>""");
}
