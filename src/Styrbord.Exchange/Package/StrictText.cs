using System.Text;

namespace Styrbord.Exchange.Package;

/// <summary>Text from outside: UTF-8 and nothing else, composed (NFC), lines ended by <c>\n</c>, no characters that hide what stands there.</summary>
internal static class StrictText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(string file, ReadOnlySpan<byte> bytes, Diagnostics found)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException broken)
        {
            found.Add(new Place(file, LineOf(bytes, broken.Index), 1), "package.encoding");
            return null;
        }

        text = text.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        if (HiddenIn(text) is not { } hidden)
        {
            return text;
        }

        var line = text.AsSpan(0, hidden).Count('\n') + 1;
        found.Add(new Place(file, line, hidden - text.LastIndexOf('\n', hidden)), "package.hidden-character", ("character", $"U+{(int)text[hidden]:X4}"));
        return null;
    }

    /// <summary>Where a character stands that hides something, or half of one; also asked of values, since YAML can write any by its number.</summary>
    public static int? HiddenIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Hidden.Contains(text[i]) || (char.IsSurrogate(text[i]) && !IsPair(text, i)))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsPair(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);

    private static int LineOf(ReadOnlySpan<byte> bytes, int index) => bytes[..Math.Clamp(index, 0, bytes.Length)].Count((byte)'\n') + 1;

    /// <summary>U+0000 and the controls of writing direction.</summary>
    private static readonly System.Buffers.SearchValues<char> Hidden =
        System.Buffers.SearchValues.Create("\0\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
}
