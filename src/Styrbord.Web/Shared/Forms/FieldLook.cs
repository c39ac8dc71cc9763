using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>A labelled control of a form: input, textarea (<see cref="Rows"/>) or select (<see cref="Options"/>).</summary>
/// <param name="Name">The command's field, for instance <c>text</c> or <c>activities[2].end</c>.</param>
internal sealed record FieldLook(string Name, string Label)
{
    public string? Hint { get; init; }

    public string? Value { get; init; }

    public string Type { get; init; } = "text";

    public int Rows { get; init; }

    /// <summary>True when it is a text of the plan: Markdown, which the text island may show as it looks (textarea only).</summary>
    public bool Rich { get; init; }

    public int? Size { get; init; }

    public bool Needed { get; init; }

    public string? Autocomplete { get; init; }

    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Key of the draft to save while writing (textarea only).</summary>
    public string? Draft { get; init; }

    /// <summary>What the command calls <c>seen</c>: the hash of the words, or the figure, that the field is filled from (not of a select).</summary>
    public string? Seen { get; init; }
}
