using System.Text;

namespace Styrbord.Rendering.Text;

/// <summary>Which addresses a text may link to: http, https, mailto and places of our own (<c>/…</c>).</summary>
internal static class LinkTarget
{
    private const int MaxLength = 2000;

    public static bool IsLocal(string target) => target.StartsWith('/');

    public static bool IsMail(string target) => target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address in its one form, or nothing when it is not allowed.</summary>
    public static string? Allowed(string? address)
    {
        if (address is null || address.Length > MaxLength)
        {
            return null;
        }

        var target = Escaped(address.Trim());
        var local = IsLocal(target) && !target.StartsWith("//", StringComparison.Ordinal);
        return local || IsMail(target) || HasHost(target, "http://") || HasHost(target, "https://") ? target : null;
    }

    private static bool HasHost(string target, string scheme) =>
        target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Host.Length > 0;

    // what would end a link in Markdown or be read as something else by a browser (a backslash is a slash to it)
    private static string Escaped(string address)
    {
        var target = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            if (c is <= ' ' or '"' or '\'' or '(' or ')' or '<' or '>' or '\\' or '`' or '|' or '\u007f')
            {
                target.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                target.Append(c);
            }
        }

        return target.ToString();
    }
}
