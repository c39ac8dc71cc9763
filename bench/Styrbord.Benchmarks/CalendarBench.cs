using System.Diagnostics;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Exchange.Calendar;

namespace Styrbord.Benchmarks;

/// <summary>What follows from moving a meeting, and a feed of a thousand events, in a year of 30 bodies; computed anew each time.</summary>
internal static class CalendarBench
{
    private const int Bodies = 30;
    private static readonly DateOnly Today = new(2018, 1, 2);

    public static int Run()
    {
        var authority = Made();
        var events = FeedEvents.Of(authority, 2018);
        Console.WriteLine($"{MeetingQueries.Of(authority, 2018).Length} meetings, {events.Length} feed events");
        var meeting = MeetingQueries.All(authority)[200];
        Measure("feed of all events, written", () => ICalendarWriter.Write("Alla", FeedEvents.Of(Fresh(authority), 2018).Select(Item)).Length);
        Measure("consequences of a move", () => MoveConsequences.Of(Fresh(authority), meeting.Id, meeting.Day.AddDays(7), Today)!.Feed.Length);
        return 0;
    }

    private static FeedItem Item(FeedEvent e) =>
        new($"{e.Id}@bench", $"Sammanträde: {e.Body}", string.Join('\n', e.What), e.Day, e.Until, null, null, e.Place, "https://exempel.se/arshjul/2018/sammantraden", e.Cancelled, e.Changes, default, true);

    private static void Measure(string what, Func<int> ask)
    {
        var figures = new Figures();
        for (var i = 0; i < 60; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            ask();
            if (i >= 10)
            {
                figures.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        Console.WriteLine($"{what,-32} {figures}");
    }

    /// <summary>The same, with nothing of what follows known.</summary>
    private static Authority Fresh(Authority authority) => authority with { Process = authority.Process with { Phases = authority.Process.Phases } };

    private static Authority Made()
    {
        var authority = Authority.Empty;
        Command[] all =
        [
            .. Enumerable.Range(0, Bodies).Select(i => new RecordBody(new($"n{i}"), i == 0 ? BodyLevel.Assembly : i == 1 ? BodyLevel.ExecutiveBoard : BodyLevel.Committee, $"Nämnd {i}")),
            .. Enumerable.Range(0, 336).Select(i => new RecordTimetableEntry(new($"e{i}"), 2019, PartialDate.Of(new DateOnly(2018, 1, 15).AddDays(i)), TimetableKind.Decision, $"ärende {i}", new BodyId($"n{i % Bodies}"))),
        ];
        foreach (var command in all)
        {
            foreach (var happened in ((Accepted)command.Decide(authority, new(Today, 0, Context.SystemActor, "b", new byte[32]))).Events)
            {
                authority = authority.After(authority.Sequence + 1, 0, happened);
            }
        }

        return authority;
    }
}
