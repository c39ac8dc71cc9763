using Styrbord.Domain.Governing;

namespace Styrbord.Web.Governing;

/// <summary>The records plan in words.</summary>
internal static class RecordsWords
{
    public const string NotStated = "Står inte i dokumenthanteringsplanen";

    /// <summary><c>Bevaras</c>, <c>Gallras efter 10 år</c> or <c>Gallras vid inaktualitet</c>.</summary>
    public static string Of(RecordsRule? rule) => rule switch
    {
        null => NotStated,
        { Retention: Retention.Preserve } => "Bevaras",
        { Years: 0 } => "Gallras vid inaktualitet",
        _ => $"Gallras efter {rule.Years} år",
    };
}
