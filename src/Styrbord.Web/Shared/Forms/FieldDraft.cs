namespace Styrbord.Web.Shared.Forms;

/// <summary>
/// What somebody typed and has not saved, with what the field held when they began. Kept as one text: the hash on the first line,
/// the words below it.
/// </summary>
/// <param name="Seen">Hash of the words the field was filled from; empty if there were none.</param>
/// <param name="Stored">When it was kept, milliseconds UTC.</param>
internal sealed record FieldDraft(string Seen, string Text, long Stored)
{
    public static FieldDraft? Of(Timeline.Draft? kept) =>
        kept is null ? null : kept.Body.Split('\n', 2) is [var seen, var text] ? new(seen, text, kept.Stored) : new("", kept.Body, kept.Stored);

    public static string Body(string? seen, string text) => $"{seen}\n{text}";
}
