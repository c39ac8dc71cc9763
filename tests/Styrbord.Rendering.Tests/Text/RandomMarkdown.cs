using System.Text;

namespace Styrbord.Rendering.Tests.Text;

/// <summary>Texts of the pieces that hurt most, put together by chance; the seed makes them the same each time.</summary>
internal static class RandomMarkdown
{
    private static readonly string[] Pieces =
    [
        "*", "**", "***", "_", "__", "[", "]", "](", "](/a)", "](https://a.se/x_y)", ")", "(", "!", "<", ">", "> ", "\n", "\n\n", "\n", " ", "  ", "\t", "\u00a0",
        "- ", "* ", "+ ", "1. ", "2) ", "10. ", "  - ", "   ", "# ", "### ", "#### ", "|", "|-|", "| a | b |\n|---|---|\n", "\\", "`", "~~~", "---", "===", ":", "&amp;", "&", "&#42;",
        "<b>", "</b>", "<https://a.se>", "http://a.se", "nämnd", "plan", "å", "a", ".", ",", "1", "9", "é", "😀", "\u2028", "\u0000", "\ud800", "[a]: ", "x",
    ];

    public static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var n = random.Next(1, 30); n > 0; n--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
