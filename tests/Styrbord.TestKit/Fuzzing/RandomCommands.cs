using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.TestKit.Fuzzing;

/// <summary>A way to make a command of the state, or nothing when the state has nothing to make it of.</summary>
/// <param name="Weight">How often it is drawn beside the others.</param>
public sealed record Kind(int Weight, Func<Draw, Command?> Make);

/// <summary>A seeded sequence of commands, most of them possible, on days that move on, by accounts that mostly may.</summary>
public sealed class RandomCommands
{
    private static readonly Kind[] Kinds = [.. RandomOrganisation.Kinds, .. RandomGoals.Kinds, .. RandomPlans.Kinds, .. RandomWriting.Kinds, .. RandomDrafting.Kinds, .. RandomDecisions.Kinds, .. RandomCalendar.Kinds, .. RandomProcess.Kinds, .. RandomDialogues.Kinds];
    private static readonly int Total = Kinds.Sum(k => k.Weight);
    private static readonly string[] Accounts = ["administrator", "strateg", "sekreterare-nbs", "sekreterare-npf", "sekreterare-nph", "sekreterare-kfn", "sekreterare-hsn", "handlaggare-npf", "lasare", "okand"];

    private static readonly Story[] Starts =
    [
        Story.Beginning, AnAuthority.WithRoles(AnAuthority.WithBodies), AnAuthority.WithRoles(AnAuthority.Planning), AnAuthority.WithRoles(AJointPlan.Opened), AnAuthority.WithRoles(AJointPlan.Ready),
        AnAuthority.WithRoles(AJointPlan.LockedTwice), AnAuthority.WithRoles(AJointPlan.Submitted(AnAuthority.PrimaryCare)), AnAuthority.WithRoles(AJointPlan.Decided), AnAuthority.WithRoles(AJointPlan.FinallyDecided),
    ];

    private readonly Random _random;
    private int _number;

    public RandomCommands(int seed)
    {
        _random = new Random(seed);
        Start = Starts[seed % Starts.Length];
    }

    /// <summary>The story that the sequence goes on from.</summary>
    public Story Start { get; }

    /// <summary>The commands of a seed told one after another, each on the state that those before it left.</summary>
    public static IEnumerable<Told> Sequence(int seed, int length)
    {
        var commands = new RandomCommands(seed);
        var story = commands.Start;
        for (var i = 0; i < length; i++)
        {
            var (now, command) = commands.Next(story);
            var told = now.When(command);
            yield return told;
            story = told.After;
        }
    }

    /// <summary>The next command, and the story as it stands on its day under its account.</summary>
    public (Story Now, Command Command) Next(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var now = story with { Today = _random.Next(4) == 0 ? story.Today.AddDays(_random.Next(1, 15)) : story.Today, Actor = _random.Next(3) == 0 ? Accounts[_random.Next(Accounts.Length)] : Context.SystemActor };
        var command = Make(now);
        var mayNot = Model.Judge(now, command, new Context(now.Today, 0, now.Actor, "", default)) is not null;
        return (mayNot && _random.Next(10) > 0 ? now.As(Context.SystemActor) : now, command);
    }

    private Command Make(Story story)
    {
        while (true)
        {
            var at = _random.Next(Total);
            var kind = Kinds.First(k => (at -= k.Weight) < 0);
            if (kind.Make(new Draw(_random, story, ++_number)) is { } command)
            {
                return command;
            }
        }
    }
}
