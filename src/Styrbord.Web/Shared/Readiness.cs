namespace Styrbord.Web.Shared;

/// <summary>What the first request waits for: the site is put together while the authority is still read in.</summary>
/// <param name="Loaded">Done when the authority holds what it shall hold.</param>
public sealed record Readiness(Task Loaded)
{
    public static readonly Readiness Now = new(Task.CompletedTask);
}
