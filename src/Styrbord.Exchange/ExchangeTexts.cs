using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using System.Text;

namespace Styrbord.Exchange;

/// <summary>The Swedish sentences of this project, by code; <c>{name}</c> in them is filled with data.</summary>
internal static class ExchangeTexts
{
    public static readonly ResourceManager Resources = new("Styrbord.Exchange.ExchangeTexts", typeof(ExchangeTexts).Assembly);

    public static string Filled(string code, ImmutableSortedDictionary<string, string> data)
    {
        var sentence = new StringBuilder(Resources.GetString(code, CultureInfo.InvariantCulture) ?? code);
        foreach (var (name, value) in data)
        {
            sentence.Replace($"{{{name}}}", value);
        }

        return sentence.ToString();
    }
}
