using System.Text;
using System.Text.RegularExpressions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Goals;

/// <summary>
/// A baseline or target in the indicator's unit, held as text in one form: digits with decimal comma, U+2212 for minus, perhaps a
/// bound before it (<c>80</c>, <c>−1,6</c>, <c>högst 3</c>). What an earlier release took in otherwise stays as it was written.
/// </summary>
public static partial class IndicatorValue
{
    /// <summary>What stands in place of a value that is not for whoever looks.</summary>
    public const string Secret = "sekretess";

    private const char Minus = '\u2212';
    private const char NoBreakSpace = '\u00a0';
    private const int Limit = 60;

    /// <summary>The one form of what somebody wrote: with point or comma, spaces between thousands, the unit after it or not. Nothing if it is no number.</summary>
    public static string? Read(string? written, string unit)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > Limit)
        {
            return null;
        }

        var text = WithoutUnit(Spaces().Replace(written.Trim(), " "), unit);
        var found = Form().Match(text);
        return found.Success
            ? $"{Bound(found.Groups["bound"].Value)}{Number(found.Groups["sign"].Length > 0, found.Groups["whole"].Value, found.Groups["part"].Value)}"
            : null;
    }

    /// <summary>As people read it on a page: thousands parted and the unit after it; a count stands without unit.</summary>
    public static string Shown(string held, string unit)
    {
        ArgumentNullException.ThrowIfNull(held);
        return WithUnit(Form().Match(held) is { Success: true } found ? held.Replace(found.Groups["whole"].Value, Parted(found.Groups["whole"].Value), StringComparison.Ordinal) : held, unit);
    }

    /// <summary>As it stands in a document, where thousands are not parted: what was decided keeps its hash.</summary>
    public static string WithUnit(string held, string unit) =>
        string.IsNullOrEmpty(unit) || string.Equals(unit, "antal", StringComparison.Ordinal) || string.Equals(held, Secret, StringComparison.Ordinal) ? held : $"{held}{NoBreakSpace}{unit}";

    /// <summary>What stands against a value of the field: nothing for an empty one.</summary>
    internal static IEnumerable<Problem> Judge(string? written, string unit, string at) =>
        string.IsNullOrWhiteSpace(written) ? []
        : written.Length > Limit ? [new TooLong(at, written.Length, Limit)]
        : Read(written, unit) is null ? [new NoFigure(at, written.Trim(), unit)]
        : [];

    private static string Parted(string digits)
    {
        var text = new StringBuilder(digits);
        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            text.Insert(at, NoBreakSpace);
        }

        return text.ToString();
    }

    private static string WithoutUnit(string text, string unit) =>
        unit.Length > 0 && text.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? text[..^unit.Length].TrimEnd() : text;

    private static string Bound(string word) => word.Length == 0 ? "" : $"{word.ToLowerInvariant()} ";

    private static string Number(bool negative, string whole, string part)
    {
        var text = new StringBuilder(whole.Replace(" ", "", StringComparison.Ordinal).TrimStart('0'));
        if (text.Length == 0)
        {
            text.Append('0');
        }

        // as many decimals as were written: they say how exactly it is measured
        return $"{(negative ? $"{Minus}" : "")}{text}{(part.Length > 0 ? "," : "")}{part}";
    }

    [GeneratedRegex(@"^((?<bound>högst|lägst|minst|under|över) )?(?<sign>[-\u2212\u2013] ?)?(?<whole>[0-9]+|[0-9]{1,3}( [0-9]{3})+)([.,](?<part>[0-9]+))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
