namespace Styrbord.Rendering.Pdf;

/// <summary>Where LibreOffice is and how long it may take.</summary>
public sealed record LibreOfficeOptions
{
    /// <summary>Full path or a name to look up in PATH.</summary>
    public string Program { get; init; } = "soffice";

    /// <summary>For one document, from the start of its process.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>A folder with the document's fonts (TTF or OTF), if they are not installed in the system.</summary>
    public string? FontFolder { get; init; }
}
