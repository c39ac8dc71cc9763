using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline.Tests.Kit;

namespace Styrbord.Timeline.Tests;

public abstract class TimelineSpecification(Func<Task<Place>> create) : Specification(create)
{
    private static long Count(AuthorityTimeline timeline, string counter) => timeline.Current.Touched.GetValueOrDefault(counter);

    [Fact]
    public async Task ExecuteAsync_Accepted_IsSeenAndNumbered()
    {
        var timeline = await StartAsync();
        var result = await timeline.ExecuteAsync(new AddTo("a", 5), "c1", "anna", Stop);
        result.ShouldBe(new CommandResult.Accepted(1, 2, Repeated: false));
        Count(timeline, "a").ShouldBe(5);
        timeline.Current.Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task ExecuteAsync_Refused_LeavesNoTrace()
    {
        var timeline = await StartAsync();
        var result = await timeline.ExecuteAsync(new AddTo("a", -1), "c1", "anna", Stop);
        result.ShouldBeOfType<CommandResult.Refused>().Problems.ShouldBe([new Required("amount")]);
        (await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop)).ShouldBe(new CommandResult.Accepted(1, 2, Repeated: false));
    }

    [Fact]
    public async Task ExecuteAsync_SameCommandAgain_SameAnswer()
    {
        var journal = await OpenAsync();
        await using (var first = await StartAsync(journal))
        {
            await first.ExecuteAsync(new AddTo("a", 1), "c0", "anna", Stop);
            await first.ExecuteAsync(new AddTo("a", 5), "c1", "anna", Stop);
        }

        var timeline = await StartAsync(journal);
        (await timeline.ExecuteAsync(new AddTo("a", 5), "c1", "anna", Stop)).ShouldBe(new CommandResult.Accepted(3, 2, Repeated: true));
        Count(timeline, "a").ShouldBe(6);
    }

    [Fact]
    public async Task ExecuteAsync_SameIdTwiceAtOnce_OnceWritten()
    {
        var timeline = await StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => timeline.ExecuteAsync(new AddTo("a", 5), "c1", "anna", Stop)));
        answers.Cast<CommandResult.Accepted>().Count(a => !a.Repeated).ShouldBe(1);
        answers.Cast<CommandResult.Accepted>().ShouldAllBe(a => a.First == 1 && a.Count == 2);
        Count(timeline, "a").ShouldBe(5);
    }

    [Theory]
    [InlineData(6, "anna")]
    [InlineData(5, "bo")]
    public async Task ExecuteAsync_IdWithOtherContentOrAccount_IsTaken(long amount, string actor)
    {
        var timeline = await StartAsync();
        await timeline.ExecuteAsync(new AddTo("a", 5), "c1", "anna", Stop);
        (await timeline.ExecuteAsync(new AddTo("a", amount), "c1", actor, Stop)).ShouldBe(new CommandResult.IdTaken());
    }

    [Fact]
    public async Task ExecuteAsync_NothingToDo_IsAcceptedAndRepeatable()
    {
        var timeline = await StartAsync();
        await timeline.ExecuteAsync(new AddTo("a", 0), "c1", "anna", Stop);
        await timeline.ExecuteAsync(new AddTo("a", 1), "c2", "anna", Stop);
        (await timeline.ExecuteAsync(new AddTo("a", 0), "c1", "anna", Stop)).ShouldBe(new CommandResult.Accepted(1, 0, Repeated: true));
    }

    [Fact]
    public async Task ExecuteAsync_NoAccess_IsForbidden()
    {
        var timeline = await StartAsync(with: o => o with { Access = (_, _, c) => c.Actor is "anna" ? null : new Required("role") });
        (await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "bo", Stop)).ShouldBe(new CommandResult.Forbidden(new Required("role")));
        timeline.Current.Sequence.ShouldBe(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ExecuteAsync_OneCommandThrows_OnlyThatOneFails(bool inApply)
    {
        var timeline = await StartAsync();
        var before = timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
        var broken = timeline.ExecuteAsync(new Break(inApply), "c2", "anna", Stop);
        var after = timeline.ExecuteAsync(new AddTo("a", 1), "c3", "anna", Stop);
        await Should.ThrowAsync<InvalidOperationException>(broken);
        (await before).ShouldBeOfType<CommandResult.Accepted>();
        (await after).ShouldBe(new CommandResult.Accepted(3, 2, Repeated: false));
        Count(timeline, "broken").ShouldBe(0);
    }

    [Fact]
    public async Task ExecuteAsync_EventThatWouldNotBeReadAsWritten_IsNotKept()
    {
        var timeline = await StartAsync();
        await Should.ThrowAsync<InvalidOperationException>(timeline.ExecuteAsync(new Forget(), "c1", "anna", Stop));
        timeline.Current.Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task StartAsync_EventNamesAnEarlierText_HasItsBody()
    {
        var journal = await OpenAsync();
        var first = await StartAsync(journal);
        await first.ExecuteAsync(new WriteText("Hej", []), "c1", "anna", Stop);
        var text = ((TextWritten)(await first.ReadAsync(0, 1, Stop))[0].Event).Body;
        await first.ExecuteAsync(new RepeatText(text.Id, text.Hash, text.Length), "c2", "anna", Stop);
        ((TextWritten)(await first.ReadAsync(1, 1, Stop))[0].Event).Body.Body.ShouldBe("Hej");
        (await journal.VerifyAsync(Speech.All, ct: Stop)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task ExecuteAsync_QueueFull_IsBusy()
    {
        var timeline = await StartAsync(with: o => o with { QueueLength = 1 });
        var hold = Hold.New();
        var held = timeline.ExecuteAsync(hold, "c0", "anna", Stop);
        await hold.ReachedAsync(Stop);
        var waiting = timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
        (await timeline.ExecuteAsync(new AddTo("a", 1), "c2", "anna", Stop)).ShouldBe(new CommandResult.Busy(BusyReason.QueueFull));
        hold.LetGo();
        await held;
        (await waiting).ShouldBeOfType<CommandResult.Accepted>();
    }

    [Fact]
    public async Task ExecuteAsync_ManyAtOnce_NumbersWithoutGaps()
    {
        var journal = await OpenAsync();
        var timeline = await StartAsync(journal);
        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => timeline.ExecuteAsync(new AddTo("a", 1), $"c{i}", "anna", Stop)));
        answers.Cast<CommandResult.Accepted>().Select(a => a.First).Order().ShouldBe(Enumerable.Range(0, 500).Select(i => 2L * i + 1));
        Count(timeline, "a").ShouldBe(500);
        (await StartAsync(journal)).Head.ShouldBe(timeline.Head);
    }

    [Fact]
    public async Task StartAsync_AfterRestart_SameStateAndHead()
    {
        var journal = await OpenAsync();
        var first = await StartAsync(journal);
        await first.ExecuteAsync(new WriteText("Å i åa ä e ö", []), "c1", "anna", Stop);
        await first.ExecuteAsync(new AddTo("a", 7), "c2", "anna", Stop);
        var second = await StartAsync(await OpenAsync());
        second.Head.ShouldBe(first.Head);
        second.Current.Touched.ShouldBe(first.Current.Touched);
        second.Current.LastAt.ShouldBe(Clock.Now);
    }

    [Fact]
    public async Task StartAsync_UnknownEvent_ServesWhatItHasReadOnly()
    {
        var journal = await OpenAsync();
        await using (var newer = await StartAsync(journal))
        {
            await newer.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
            await newer.ExecuteAsync(new WriteText("x", []), "c2", "anna", Stop);
        }

        var older = await StartAsync(journal, o => o with { Vocabulary = Speech.Older });
        older.Current.Sequence.ShouldBe(2);
        older.ReadOnlyBecause.ShouldBe("TextWritten 1 (3)");
        (await older.ExecuteAsync(new AddTo("a", 1), "c3", "anna", Stop)).ShouldBe(new CommandResult.Busy(BusyReason.ReadOnly));
    }

    [Fact]
    public async Task ExecuteAsync_ClockGoesBack_AtDoesNot()
    {
        var timeline = await StartAsync();
        await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
        var first = timeline.Current.LastAt;
        Clock.Now -= 86_400_000;
        await timeline.ExecuteAsync(new WriteText("x", []), "c2", "anna", Stop);
        timeline.Current.LastAt.ShouldBe(first);
        timeline.Today.ShouldBe(new DateOnly(2018, 9, 13));
        (await timeline.ReadAsync(2, 1, Stop))[0].Event.ShouldBeOfType<TextWritten>().Day.ShouldBe(new DateOnly(2018, 9, 13));
    }

    [Fact]
    public async Task ReadAsync_SomeEvents_WithTexts()
    {
        var timeline = await StartAsync();
        await timeline.ExecuteAsync(new AddTo("a", 1), "c1", "anna", Stop);
        await timeline.ExecuteAsync(new WriteText("Hej", []), "c2", "bo", Stop);
        var entry = (await timeline.ReadAsync(2, 10, Stop)).ShouldHaveSingleItem();
        (entry.Seq, entry.Actor, entry.CommandId, entry.At).ShouldBe((3, "bo", "c2", Clock.Now));
        entry.Event.ShouldBeOfType<TextWritten>().Body.Body.ShouldBe("Hej");
        entry.Head.ShouldBe(timeline.Head);
    }
}

public sealed class SqliteTimelineTests() : TimelineSpecification(Sqlite);

public sealed class PostgresTimelineTests() : TimelineSpecification(Postgres);
