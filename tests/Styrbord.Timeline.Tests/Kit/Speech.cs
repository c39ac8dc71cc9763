using System.Text.Json;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline.Tests.Kit;

/// <summary>The vocabulary of the tests' own feature.</summary>
internal static class Speech
{
    public static readonly JsonSerializerOptions Json = CanonicalJson.Options(WordsJson.Default);

    private static readonly Type[] Types =
        [typeof(AddTo), typeof(WriteText), typeof(Break), typeof(Hold), typeof(Added), typeof(TextWritten), typeof(Broken), typeof(Forget), typeof(Forgotten), typeof(RepeatText), typeof(Empty), typeof(Emptied)];

    public static readonly Vocabulary All = new(
        Json,
        name => Of<Command>(name),
        happened => (happened.GetType().Name, 1),
        (name, version, json) => version == 1 && Of<Event>(name) is { } type ? (Event?)JsonSerializer.Deserialize(json, Json.GetTypeInfo(type)) : null,
        (authority, seq, at, happened) => happened.Apply(authority) with { Sequence = seq, LastAt = at });

    /// <summary>A program too old to know that texts can be written.</summary>
    public static readonly Vocabulary Older = All with
    {
        ReadEvent = (name, version, json) => name is nameof(TextWritten) ? null : All.ReadEvent(name, version, json),
    };

    private static Type? Of<T>(string name) => Types.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal) && t.IsSubclassOf(typeof(T)));
}
