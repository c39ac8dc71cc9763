using Styrbord.Domain.Goals;

namespace Styrbord.Web.Plans;

/// <summary>Indicators' values and directions in Swedish.</summary>
internal static class IndicatorTexts
{
    /// <summary>The value with its unit; a dash where there is none.</summary>
    public static string Value(string? value, Indicator indicator) =>
        value is null ? "–" : IndicatorValue.Shown(value, indicator.Unit);

    public static string Of(IndicatorDirection direction) => direction switch
    {
        IndicatorDirection.Increase => "Högre är bättre",
        IndicatorDirection.Decrease => "Lägre är bättre",
        _ => "Så nära målvärdet som möjligt",
    };
}
