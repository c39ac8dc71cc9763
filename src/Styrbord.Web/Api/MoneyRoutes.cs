using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Styrbord.Web.Api;

/// <summary>Reads of money beside the frames themselves.</summary>
internal static class MoneyRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/frames/changes", FrameChanges.ChangeReads.AllAsync);
        api.MapGet("/efficiencies/{year:int}", Efficiencies.EfficiencyReads.AllAsync);
        api.MapGet("/frames/thread", FrameUses.UseReads.ThreadAsync);
        api.MapGet("/frames/temporary-revenues", FrameUses.UseReads.RevenuesAsync);
        api.MapGet("/positions/{year:int}", FrameUses.UseReads.PositionsAsync);
        api.MapGet("/placements", Placements.PlacementReads.AllAsync);
        api.MapGet("/trade/{year:int}", InternalTrade.TradeReads.AllAsync);
    }
}
