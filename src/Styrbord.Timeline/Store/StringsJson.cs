using System.Text.Json.Serialization;

namespace Styrbord.Timeline.Store;

[JsonSerializable(typeof(string[]))]
internal sealed partial class StringsJson : JsonSerializerContext;
