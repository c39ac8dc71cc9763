using System.Collections.Immutable;
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
        ImmutableArray<ChangedRow> now = [.. FrameQueries.Committees(set).Select(c => ChangeQueries.Of(shown, set, c, year))];
        return now.All(c => c.Changes.IsEmpty) ? Html.None : Of(year, now.Sum(c => c.AdjustedTkr), now.Sum(c => c.CurrentTkr));
    }

    private static MarkupString Of(int year, long adjusted, long current) =>
        Html.Of($"""<span class="b-nu">justerad {Sv.Number(adjusted)}</span><span class="b-nu"><a href="{ChangeWords.Address(year)}">gällande {Sv.Number(current)}</a></span>""");
}
