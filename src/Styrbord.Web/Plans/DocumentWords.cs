using System.Text.Json;

namespace Styrbord.Web.Plans;

/// <summary>Words of enumerations as forms and the API name them.</summary>
internal static class DocumentWords
{
    public static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName($"{value}");
}
