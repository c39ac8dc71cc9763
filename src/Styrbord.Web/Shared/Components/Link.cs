namespace Styrbord.Web.Shared.Components;

/// <summary>A link in crumbs, tabs or a segment.</summary>
/// <param name="Current">The page or choice that is shown.</param>
public sealed record Link(string Text, string Address, bool Current = false);
