using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Styrbord.Web.Api;

internal static class ApiJson
{
    /// <summary>Readable: å, ä and ö stand as themselves.</summary>
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
