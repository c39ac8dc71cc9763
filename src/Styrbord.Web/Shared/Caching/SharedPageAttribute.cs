namespace Styrbord.Web.Shared.Caching;

/// <summary>
/// Said of a page that shows the same to all with the same roles and has no forms: it is rendered once for each change of the named
/// features. Without it a page is personal and only the reader's own browser keeps it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SharedPageAttribute(params string[] features) : Attribute
{
    /// <summary>Names of the features whose slices the page reads; none means all.</summary>
    public IReadOnlyList<string> Features { get; } = features;
}
