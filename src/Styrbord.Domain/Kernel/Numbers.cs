using System.Globalization;

namespace Styrbord.Domain.Kernel;

/// <summary>Orders numbers as people read them: 1.2 before 1.10, 1.2.2a before 1.2.2b.</summary>
public static class Numbers
{
    /// <summary>Ties only between numbers that differ in leading zeros.</summary>
    public static readonly IComparer<string> InOrder = Comparer<string>.Create(Compare);

    private static readonly StringComparer Wording = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    private static int Compare(string? one, string? other) =>
        IsPlain(one) && IsPlain(other) ? ByParts(one, other) : Wording.Compare(one, other);

    /// <summary>Digits and single points, as nearly all numbers are: thirty times faster to compare by hand than by the rules of a language.</summary>
    private static bool IsPlain([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? number)
    {
        var digits = 0;
        foreach (var sign in number ?? "")
        {
            digits = char.IsAsciiDigit(sign) ? digits + 1 : sign == '.' && digits > 0 ? 0 : int.MaxValue;
            if (digits > 9)
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static int ByParts(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (one.Length > 0 && other.Length > 0)
        {
            var difference = Part(ref one).CompareTo(Part(ref other));
            if (difference != 0)
            {
                return difference;
            }
        }

        return one.Length.CompareTo(other.Length);
    }

    private static int Part(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('.');
        var part = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        var value = 0;
        foreach (var digit in part)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
