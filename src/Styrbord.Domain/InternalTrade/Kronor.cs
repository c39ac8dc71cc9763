using System.Globalization;

namespace Styrbord.Domain.InternalTrade;

/// <summary>Kronor as written, and as öre.</summary>
public static class Kronor
{
    /// <summary>The largest amount, either sign, in öre: a thousand milliard kronor.</summary>
    public const long MostOre = Economy.Tkr.Most * Economy.Tkr.Ore;

    /// <summary>Öre of kronor written with comma or point, at most two decimals, spaces between thousands; nothing for anything else.</summary>
    public static long? Read(string? written)
    {
        var plain = new string([.. (written ?? "").Where(c => !char.IsWhiteSpace(c))]).Replace('\u2212', '-').Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var kronor)
            && kronor is >= -MostOre and <= MostOre && kronor * 100 is var ore && decimal.Truncate(ore) == ore && ore is >= -MostOre and <= MostOre
            ? (long)ore : null;
    }

    /// <summary>Kronor in a sentence or a document: as <see cref="Of"/>, with a no-break space between thousands.</summary>
    public static string Told(long ore) => Kernel.Amounts.Whole(ore / 100) is var whole && ore % 100 == 0 ? whole
        : string.Create(CultureInfo.InvariantCulture, $"{(ore is < 0 and > -100 ? "\u2212" : "")}{whole},{Math.Abs(ore % 100):00}");

    /// <summary>Kronor as a field has them, with a decimal comma; two decimals where there are öre.</summary>
    public static string Of(long ore) => (ore / 100m).ToString(ore % 100 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
