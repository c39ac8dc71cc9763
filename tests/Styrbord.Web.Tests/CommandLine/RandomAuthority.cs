using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.TestKit.Fuzzing;
using Styrbord.Timeline;

namespace Styrbord.Web.Tests.CommandLine;

/// <summary>A database that random commands have been run on, by several accounts on days that move on.</summary>
internal static class RandomAuthority
{
    public static async Task WriteAsync(string folder, int seed, int commands, string? account = null)
    {
        Directory.CreateDirectory(folder);
        var clock = new SetClock();
        await using var journal = await Journal.OpenSqliteAsync(Path.Combine(folder, "styrbord.db"));
        await using var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = Model.Judge, Clock = clock });
        if (account is not null)
        {
            await journal.Accounts.AddAsync(new() { Id = account, Name = account, PasswordHash = "x", SecurityStamp = "1" });
        }

        var random = new RandomCommands(seed);
        var story = random.Start;
        await timeline.ImportAsync("start", story.Log.Select(said => new ImportedCommand(said.Day, said.Command)));
        for (var i = 0; i < commands; i++)
        {
            var (now, command) = random.Next(story with { Authority = timeline.Current });
            clock.Now = Days.MorningOf(now.Today) + 1_000 + i;
            await timeline.ExecuteAsync(command, $"slump-{i}", now.Actor);
            story = now;
        }
    }

    private sealed class SetClock : TimeProvider
    {
        public long Now { get; set; }

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(Now);
    }
}
