namespace Styrbord.Exchange.Package;

/// <summary>How much a package may hold. A package comes from outside and may be hostile.</summary>
internal static class PackageLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 5 * 1024 * 1024;

    /// <summary>Bytes of all files together.</summary>
    public const int TotalBytes = 500 * 1024 * 1024;

    public const int Files = 5000;

    /// <summary>Lists and maps within one another in a YAML file.</summary>
    public const int Depth = 16;

    /// <summary>Texts, lists and maps in one file.</summary>
    public const int Nodes = 200_000;
}
