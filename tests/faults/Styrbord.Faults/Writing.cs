using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Timeline;

namespace Styrbord.Faults;

/// <summary>The process that is killed: eight people who write, each answer printed as soon as it is there.</summary>
public static class Writing
{
    private const int Writers = 8;

    public static async Task<int> RunAsync(TrialStore store, int seed)
    {
        await using var journal = await store.OpenAsync();
        await using var timeline = await AuthorityTimeline.StartAsync(journal, new TimelineOptions { Access = Model.Judge });
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => WriteAsync(timeline, $"{seed}-{w}", new Random(seed * Writers + w))));
        return 0;
    }

    /// <summary>A command that is most often possible.</summary>
    public static Command Any(string id, Random random) => random.Next(5) switch
    {
        0 => new NameAuthority($"Region {id}"),
        1 => new RecordGuidingText(GuidingTextKind.Vision, Words(random, 10 + random.Next(400)), new PartialDate(2018, 1 + random.Next(12), null)),
        2 => new RecordOrganisation(new ItemId($"org-{id}"), Words(random, 3), OtherNames: [Words(random, 2)]),
        3 => new SetTerm("strategicGoal", Words(random, 1), null, new DateOnly(2018, 1, 1).AddDays(random.Next(300))),
        _ => new RecordBody(new BodyId($"body-{id}"), BodyLevel.Committee, $"Nämnd {id} {Words(random, 2)}", Note: Words(random, random.Next(60))),
    };

    private static async Task WriteAsync(AuthorityTimeline timeline, string name, Random random)
    {
        for (var n = 0; ; n++)
        {
            var id = $"{name}-{n}";
            if (await timeline.ExecuteAsync(Any(id, random), id, Context.SystemActor) is CommandResult.Accepted accepted)
            {
                var line = string.Create(CultureInfo.InvariantCulture, $"{id} {accepted.First} {accepted.Count}\n");
                lock (Console.Out)
                {
                    Console.Out.Write(line);
                    Console.Out.Flush();
                }
            }
        }
    }

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Lexicon[random.Next(Lexicon.Length)]));

    private static readonly string[] Lexicon =
        ["nämnden", "ansvarar", "för", "målet", "vård", "på", "lika", "villkor", "kollektivtrafik", "uppdrag", "ökar", "samverkan", "före", "året", "över", "hållbar"];
}
