using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.TestKit;

/// <summary>
/// What has happened so far, told in commands that were accepted: <c>Given(story).When(command).Then(…)</c>. Command ids count
/// from 1 and seeds follow from them, so the same story always gives the same events.
/// </summary>
/// <param name="Log">The accepted commands with their days, so that the same can be told to a database.</param>
public sealed record Story(Authority Authority, DateOnly Today, string Actor, int Number, ImmutableList<(DateOnly Day, Command Command)> Log)
{
    public static readonly Story Beginning = new(Authority.Empty, new DateOnly(2018, 3, 1), Context.SystemActor, 0, []);

    public static Story Given(Story story) => story;

    public static Story Given(Story story, params ReadOnlySpan<Command> and) => story.And(and);

    public static implicit operator Authority(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Authority;
    }

    /// <summary>The day on which the following commands run; eight in the morning.</summary>
    public Story On(int year, int month, int day) => this with { Today = new(year, month, day) };

    /// <summary>Whose account runs the following commands; access is judged for all but the system.</summary>
    public Story As(string actor) => this with { Actor = actor };

    /// <summary>Commands that are accepted; a refused one fails the test with its problems.</summary>
    public Story And(params ReadOnlySpan<Command> commands)
    {
        var story = this;
        foreach (var command in commands)
        {
            story = story.When(command).ThenAccepted();
        }

        return story;
    }

    public Told When(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var context = ContextOf(Number + 1);
        var outcome = Model.Judge(Authority, command, context) is { } problem ? problem : Model.Decide(Authority, command, context);
        var after = Authority;
        foreach (var happened in outcome is Accepted accepted ? accepted.Events : [])
        {
            after = after.After(after.Sequence + 1, context.Now, happened);
        }

        return new(this, command, outcome, this with { Authority = after, Number = Number + 1, Log = outcome is Accepted ? Log.Add((Today, command)) : Log });
    }

    private Context ContextOf(int number) =>
        new(Today, Days.MorningOf(Today) + number, Actor, $"k{number}", SHA256.HashData(Encoding.UTF8.GetBytes($"{number}")));
}

/// <summary>A command with its outcome, and the story as it goes on.</summary>
public sealed record Told(Story Before, Command Command, Outcome Outcome, Story After)
{
    public IReadOnlyList<Event> Events => Outcome is Accepted accepted ? accepted.Events : [];

    public IReadOnlyList<Problem> Problems => Outcome is Refused refused ? refused.Problems : [];

    public Story ThenAccepted()
    {
        Problems.ShouldBeEmpty($"{Command} was refused");
        return After;
    }

    /// <summary>The state afterwards is as the check says.</summary>
    public void Then(Action<Authority> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        check(ThenAccepted().Authority);
    }

    /// <summary>Exactly one event, of this type.</summary>
    public TEvent ThenOne<TEvent>()
        where TEvent : Event
    {
        ThenAccepted();
        return Events.ShouldHaveSingleItem().ShouldBeOfType<TEvent>();
    }

    /// <summary>Events of these types, in this order.</summary>
    public void ThenEvents(params Type[] types)
    {
        ThenAccepted();
        Events.Select(e => e.GetType()).ShouldBe(types);
    }

    /// <summary>Accepted, and nothing happened: it was so already.</summary>
    public void ThenNothing()
    {
        ThenAccepted();
        Events.ShouldBeEmpty();
    }

    /// <summary>Refused with exactly these problems, in any order.</summary>
    public void Then(params Problem[] problems) => Problems.ShouldBe(problems, ignoreOrder: true);

    /// <summary>Refused with exactly one problem, of this type.</summary>
    public TProblem ThenRefused<TProblem>()
        where TProblem : Problem => Problems.ShouldHaveSingleItem().ShouldBeOfType<TProblem>();
}
