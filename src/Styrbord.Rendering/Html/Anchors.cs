using System.Globalization;
using System.Text;
using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Html;

/// <summary>A name for each heading in order, unique in the document: its own anchor, else its number and words without signs.</summary>
internal static class Anchors
{
    private const int MaxLength = 60;

    public static IReadOnlyList<string> Of(DocumentTree tree, string prefix)
    {
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in tree.Body.OfType<Heading>())
        {
            var name = prefix + Slug(heading.Anchor ?? $"{heading.Number} {heading.Text}");
            var unique = name;
            for (var n = 2; !taken.Add(unique); n++)
            {
                unique = $"{name}-{n.ToString(CultureInfo.InvariantCulture)}";
            }

            names.Add(unique);
        }

        return names;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or '_')
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var trimmed = slug.ToString(0, Math.Min(slug.Length, MaxLength)).Trim('-');
        return trimmed.Length == 0 ? "avsnitt" : char.IsAsciiDigit(trimmed[0]) ? $"a{trimmed}" : trimmed;
    }
}
