using System.Text;

namespace Styrbord.Web.Shared.Forms;

/// <summary>
/// Text is brought to one form where it enters: NFC, line feeds, and without U+0000, lone surrogates and marks that turn the
/// direction of writing (they could make a decision read otherwise than it is).
/// </summary>
public static class BorderText
{
    public static string Normal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = new StringBuilder(text.Length);
        var before = '\0';
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' && before == '\r')
            {
                before = '\n';
                continue;
            }

            before = rune.IsBmp ? (char)rune.Value : '\0';
            if (rune.Value == '\r')
            {
                kept.Append('\n');
            }
            else if (!IsDropped(rune.Value))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    // EnumerateRunes has made each lone surrogate U+FFFD
    private static bool IsDropped(int value) =>
        value is 0 or 0xFFFD or 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
