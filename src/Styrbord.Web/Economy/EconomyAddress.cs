using System.Globalization;
using System.Text.Json;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Economy;

/// <summary>Addresses of the pages on frames.</summary>
internal static class EconomyAddress
{
    public const string Frames = "/ramar";
    public const string Checks = $"{Frames}/kontroller";
    public const string Bridge = $"{Frames}/brygga";
    public const string Converted = $"{Frames}/omrakning";
    public const string Registers = $"{Frames}/register";
    public const string Scenarios = $"{Frames}/scenarier";
    public const string Effects = $"{Frames}/genomslag";
    public const string Proposals = "/budgetforslag";
    public const string Alternatives = $"{Proposals}/arbete";

    public const string Premises = $"{Frames}/forutsattningar";
    public const string Reconciliation = "/avstamning";

    public static string OfAlternative(ItemId id) => $"{Alternatives}/{id}";

    /// <summary>The frames that an address names, else those that hold for the year: the view's own, where none is asked for.</summary>
    public static FrameSet? Chosen(AuthorityView view, string? asked, int? year = null) =>
        !string.IsNullOrEmpty(asked) && view.Shown.Economy.Sets.TryGetValue(new(asked), out var named) ? named
        : FrameQueries.Current(view.Shown, year ?? view.Year) ?? FrameQueries.Current(view.Shown);

    /// <summary>A page on these frames; where there are no others the address needs not name them.</summary>
    public static string In(Authority authority, FrameSet set, string address)
    {
        if (authority.Economy.Sets.Count < 2)
        {
            return address;
        }

        var parts = address.Split('#', 2);
        return $"{parts[0]}{(parts[0].Contains('?', StringComparison.Ordinal) ? '&' : '?')}ramar={Uri.EscapeDataString(set.Id.Value)}{(parts.Length == 2 ? $"#{parts[1]}" : "")}";
    }

    public static string OfUnit(Authority authority, FrameSet set, FrameRow row) => In(authority, set, $"{Bridge}?rad={Explanations.NumberOf(set, row)}");

    public static string Check(Authority authority, FrameSet set, FrameRow sum, int year) => In(authority, set, $"{Checks}#s-{Explanations.NumberOf(set, sum)}-{year}");

    /// <summary>The page that explains a figure; what is nothing is left out.</summary>
    public static string Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure is { Kind: FigureKind.Frame or FigureKind.Change, Row: > 0, Key: null, Hundredths: 0, Base: EfficiencyBasis.NetFrame, Body: null })
        {
            // hundreds of these stand in one table
            return string.Create(CultureInfo.InvariantCulture, $"{Frames}/tal?{(figure.Kind == FigureKind.Change ? "slag=change&" : "")}ramar={Uri.EscapeDataString(figure.Set.Value)}&ar={figure.Year}&rad={figure.Row}");
        }

        (string Name, string? Value)[] parts =
        [
            ("slag", figure.Kind == FigureKind.Frame ? null : Camel(figure.Kind)), ("ramar", figure.Set.Value), ("ar", $"{figure.Year}"), ("rad", figure.Row == 0 ? null : $"{figure.Row}"), ("nyckel", figure.Key?.Value),
            ("organ", string.IsNullOrEmpty(figure.Body) ? null : figure.Body), ("andel", figure.Hundredths == 0 ? null : figure.Hundredths.ToString(CultureInfo.InvariantCulture)),
            ("bas", figure.Base == EfficiencyBasis.NetFrame ? null : Camel(figure.Base)),
        ];
        return $"{Frames}/tal?{string.Join('&', parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"))}";
    }

    /// <summary>A whole number in an address; 0 for what is none.</summary>
    public static int Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A word as an address has it, or nothing if it is none.</summary>
    public static T? Read<T>(string? word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Camel(value), word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    public static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
