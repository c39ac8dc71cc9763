namespace Styrbord.Web.Secrecy;

/// <summary>Where things are marked as secret.</summary>
internal static class SecrecyAddress
{
    public const string List = "/sekretess";

    /// <param name="thing">Key of the thing.</param>
    /// <param name="back">Where to go afterwards, if not to the list.</param>
    public static string Of(string thing, string? back = null) =>
        $"{List}?sak={Uri.EscapeDataString(thing)}{(back is null ? "" : $"&till={Uri.EscapeDataString(back)}")}";
}
