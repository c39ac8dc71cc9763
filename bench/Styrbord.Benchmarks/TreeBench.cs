using System.Collections.Immutable;
using System.Diagnostics;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;

namespace Styrbord.Benchmarks;

/// <summary>
/// What hangs below a goal, and the coverage matrix, in an authority of 20,000 goal-tree nodes and 200 plans: cold, after a write in one
/// plan, and asked again.
/// </summary>
internal static class TreeBench
{
    private const int Goals = 200;
    private const int AreasOfGoal = 10;
    private const int Assignments = 17_795;
    private const int Committees = 200;
    private static readonly DateOnly Today = new(2018, 9, 13);

    public static int Run()
    {
        var authority = Made();
        Console.WriteLine($"{authority.Goals.Perspectives.Count + authority.Goals.Goals.Count + authority.Goals.FocusAreas.Count + authority.Goals.Assignments.Count} nodes, {authority.Plans.Plans.Count} plans, {PlansQueries.CoverageOf(authority, 2019)!.Pairs.Length} pairs of committee and assignment");
        Measure("coverage, the goals new", () => Fresh(authority), a => PlansQueries.CoverageOf(a, 2019)!.Pairs.Length);
        Measure("coverage, a plan changed", () => Changed(authority), a => PlansQueries.CoverageOf(a, 2019)!.Pairs.Length);
        Measure("below a goal, a plan changed", () => Changed(authority), a => ConsequenceQueries.Of(a, [new("G7")], 2019, Today)!.Assignments.Length);
        Measure("below a goal, asked again", () => authority, a => ConsequenceQueries.Of(a, [new("G7")], 2019, Today)!.Assignments.Length);
        Measure("below a goal, from next year", () => authority, a => ConsequenceQueries.Of(a, [new("G7")], 2020, Today)!.Assignments.Length);
        return 0;
    }

    private static void Measure(string what, Func<Authority> state, Func<Authority, int> ask)
    {
        var figures = new Figures();
        for (var i = 0; i < 60; i++)
        {
            var authority = state();
            var begun = Stopwatch.GetTimestamp();
            ask(authority);
            if (i >= 10)
            {
                figures.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }

        Console.WriteLine($"{what,-32} {figures}");
    }

    /// <summary>The same, with nothing of what follows from the goals or the plans known.</summary>
    private static Authority Fresh(Authority authority) => authority with { Goals = authority.Goals with { Successions = [] }, Plans = authority.Plans with { Templates = authority.Plans.Templates } };

    private static Authority Changed(Authority authority)
    {
        var plan = authority.Plans.Plans[new("p3")];
        return authority with { Plans = authority.Plans with { Plans = authority.Plans.Plans.SetItem(plan.Id, plan with { Revision = plan.Revision + 1 }) } };
    }

    private static Authority Made()
    {
        Command[] structure =
        [
            .. Enumerable.Range(0, 5).Select(i => new RecordPerspective(new($"P{i}"), $"{i + 1}", $"Perspektiv {i}", null, i == 0)),
            new OpenDirective(new("direktiv"), 2019, "Planeringsdirektiv 2019"), new RecordTemplate(new("mall"), 2019, "Koncernmall", []),
            .. Enumerable.Range(0, Committees).Select(i => new RecordBody(new($"n{i}"), BodyLevel.Committee, $"Nämnd {i}")),
            new ConfirmAddressees(new("direktiv"), [new("n0"), new("n1")]),
        ];
        var authority = Authority.Empty;
        foreach (var command in structure)
        {
            foreach (var happened in ((Accepted)command.Decide(authority, new(Today, 0, Context.SystemActor, "b", new byte[32]))).Events)
            {
                authority = authority.After(authority.Sequence + 1, 0, happened);
            }
        }

        var goals = authority.Goals with
        {
            Goals = Enumerable.Range(0, Goals).ToImmutableSortedDictionary(i => new GoalId($"G{i}"), i => new StrategicGoal(new($"G{i}"), $"{(i % 5) + 1}.{i}", new($"P{i % 5}"), $"mål {i}", null, Validity.Always, $"mal-{i}")),
            FocusAreas = Enumerable.Range(0, Goals * AreasOfGoal).ToImmutableSortedDictionary(i => new GoalId($"I{i}"), i => new FocusArea(new($"I{i}"), $"{i}", new($"G{i / AreasOfGoal}"), $"område {i}", null, [], [], Validity.Always, $"omrade-{i}")),
            Assignments = Enumerable.Range(0, Assignments).ToImmutableSortedDictionary(i => new GoalId($"U{i}"), i => new Assignment(new($"U{i}"), $"{i}", new($"I{i % (Goals * AreasOfGoal)}"), new("direktiv"), Text(i), false, [new($"n{i % Committees}"), new($"n{((i * 7) + 1) % Committees}")])),
        };
        return authority with { Goals = goals, Plans = authority.Plans with { Plans = Enumerable.Range(0, Committees).ToImmutableSortedDictionary(i => new PlanId($"p{i}"), Plan) } };
    }

    private static Plan Plan(int i)
    {
        var body = new BodyId($"n{i}");
        var content = PlanContent.Empty with
        {
            GoalTexts = Enumerable.Range(0, Goals).ToImmutableSortedDictionary(g => new GoalId($"G{g}"), g => new Written(Text(g), default)),
            Answers = Enumerable.Range(0, Assignments).Where(u => u % Committees == i).ToImmutableSortedDictionary(u => new GoalId($"U{u}"), u => new Answer(Text(u), true, [], null, default, false)),
            Commitments = Enumerable.Range(0, 100).ToImmutableSortedDictionary(c => new ItemId($"å{c}"), c => new Commitment(new($"å{c}"), new($"G{c * 2 % Goals}"), null, Text(c), default, false)),
        };
        return new(new($"p{i}"), 2019, body, DecisionStage.Proposal, [body], body, new("mall"), new($"a{i}"), content, 1, false, [], null, default, false);
    }

    private static TextRef Text(int i) => TextRef.Seal($"t{i}", [], $"Text {i}");
}
