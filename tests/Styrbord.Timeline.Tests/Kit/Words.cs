using System.Text.Json.Serialization;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline.Tests.Kit;

/// <summary>Counts in <see cref="Authority.Touched"/>: a feature of the tests' own, small enough to see through.</summary>
internal sealed record AddTo(string Counter, long Amount) : Command
{
    public override Outcome Decide(Authority authority, Context context) =>
        Amount < 0 ? new Required("amount")
        : Amount == 0 ? new Accepted([])
        : new Accepted([new Added(Counter, Amount), new Added($"{Counter}.times", 1)]);
}

internal sealed record Added(string Counter, long Amount) : Event
{
    public override Authority Apply(Authority authority) =>
        authority with { Touched = authority.Touched.SetItem(Counter, authority.Touched.GetValueOrDefault(Counter) + Amount) };
}

internal sealed record WriteText(string Body, EquatableArray<Part> Parts) : Command
{
    public override Outcome Decide(Authority authority, Context context) => new TextWritten(context.Seal("body", Body), context.Today);
}

internal sealed record Part(string Name, DateOnly? Day = null);

internal sealed record TextWritten(TextRef Body, DateOnly Day) : Event
{
    public override IEnumerable<TextRef> Texts => [Body];

    public override Authority Apply(Authority authority) =>
        authority with { Touched = authority.Touched.SetItem($"text {Body.Body ?? "-"}", Body.Length) };
}

/// <summary>A bug in a rule.</summary>
internal sealed record Break(bool InApply) : Command
{
    public override Outcome Decide(Authority authority, Context context) =>
        InApply ? new Accepted([new Added("broken", 1), new Broken()]) : throw new InvalidOperationException("a bug");
}

internal sealed record Broken : Event
{
    public override Authority Apply(Authority authority) => throw new InvalidOperationException("a bug");
}

/// <summary>An event that forgets half of itself when it is read back.</summary>
internal sealed record Forget : Command
{
    public override Outcome Decide(Authority authority, Context context) => new Forgotten { Half = 5 };
}

internal sealed record Forgotten : Event
{
    public long Half
    {
        get => field;
        init => field = value + 1;
    }

    public override Authority Apply(Authority authority) => authority;
}

/// <summary>Names the latest text again, as an event does that repeats what has not changed.</summary>
internal sealed record RepeatText(string Id, string Hash, int Length) : Command
{
    public override Outcome Decide(Authority authority, Context context) => new TextWritten(new TextRef(Id, Hash, Length), context.Today);
}

/// <summary>Empties a text and the files kept under a name.</summary>
internal sealed record Empty(string Text) : Command
{
    public override Outcome Decide(Authority authority, Context context) => new Emptied(Text);
}

internal sealed record Emptied(string Text) : Event
{
    public override IEnumerable<string> Withholds => [Text];

    public override IEnumerable<string> Forgets => ["pdf/x/"];

    public override Authority Apply(Authority authority) => authority;
}

/// <summary>Holds the writer until the test lets go.</summary>
internal sealed record Hold(string Key) : Command
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Hold> All = new(StringComparer.Ordinal);

    private readonly TaskCompletionSource _gate = new();

    private readonly TaskCompletionSource _reached = new();

    public static Hold New()
    {
        var hold = new Hold($"{Guid.NewGuid()}");
        All[hold.Key] = hold;
        return hold;
    }

    public Task ReachedAsync(CancellationToken ct) => _reached.Task.WaitAsync(ct);

    public void LetGo() => _gate.TrySetResult();

    public override Outcome Decide(Authority authority, Context context)
    {
        All[Key]._reached.TrySetResult();
        All[Key]._gate.Task.Wait(TimeSpan.FromSeconds(20));
        return new Accepted([]);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AddTo))]
[JsonSerializable(typeof(Added))]
[JsonSerializable(typeof(WriteText))]
[JsonSerializable(typeof(Part))]
[JsonSerializable(typeof(TextWritten))]
[JsonSerializable(typeof(Break))]
[JsonSerializable(typeof(Broken))]
[JsonSerializable(typeof(Hold))]
[JsonSerializable(typeof(Forget))]
[JsonSerializable(typeof(Forgotten))]
[JsonSerializable(typeof(RepeatText))]
[JsonSerializable(typeof(Empty))]
[JsonSerializable(typeof(Emptied))]
internal sealed partial class WordsJson : JsonSerializerContext;
