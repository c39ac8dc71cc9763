using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.TestKit.Fuzzing;

/// <summary>What a random command is drawn from: the state, the day, the actor and a seeded stream of chances.</summary>
public sealed class Draw(Random random, Story story, int number)
{
    private static readonly string[] Words = ["hälsa", "vård", "tid", "Åre", "kultur", "\u2013 och", "mål", "ny\nrad", "tand", "\"citat\"", "a\\b", "😀"];

    public Authority Authority => story.Authority;

    public DateOnly Today => story.Today;

    public bool IsSystem => string.Equals(story.Actor, Context.SystemActor, StringComparison.Ordinal);

    public bool Chance(int percent) => random.Next(100) < percent;

    public int Below(int limit) => random.Next(limit);

    public T? Pick<T>(IReadOnlyList<T> from) => from.Count == 0 ? default : from[random.Next(from.Count)];

    public T? Pick<T>(IEnumerable<T> from) => Pick((IReadOnlyList<T>)[.. from]);

    public T OneOf<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    /// <summary>A new id, now and then one that is no id, or taken.</summary>
    public string NewId(string kind) => Below(60) switch
    {
        0 => "",
        1 => "inte ett id",
        2 => new string('x', 81),
        3 => "hsn",
        _ => $"{kind}-{number}-{random.Next(1_000_000)}",
    };

    /// <summary>A text of some words, now and then empty or far too long.</summary>
    public string Text() => Below(40) switch
    {
        0 => "",
        1 => new string('å', 20_001),
        _ => string.Join(' ', Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Words[random.Next(Words.Length)])),
    };

    public string Name(string kind) => Chance(3) ? new string('n', random.Next(2) * 201) : $"{kind} {random.Next(100_000)}";

    public DateOnly DayNear(int back = 30, int ahead = 5) => Today.AddDays(random.Next(-back, ahead + 1));

    public PartialDate Around() => Chance(30) ? new PartialDate(2018 + Below(3), 1 + Below(12), null) : DayNear(200, 200);

    public BodyId Body(Func<Body, bool>? fits = null)
    {
        var body = Chance(3) ? null : Pick(Authority.Organisation.Bodies.Values.Where(b => fits is null || fits(b)));
        return body?.Id ?? new BodyId("okand");
    }

    public EquatableArray<BodyId> Bodies(int most, Func<Body, bool>? fits = null) =>
        Enumerable.Range(0, 1 + Below(most)).Select(_ => Body(fits)).ToEquatableArray();
}
