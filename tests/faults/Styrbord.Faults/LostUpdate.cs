using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Timeline;

namespace Styrbord.Faults;

/// <summary>What came of many people writing one text.</summary>
/// <param name="Value">How far they counted together.</param>
/// <param name="Conflicts">Answers that somebody else had been first.</param>
/// <param name="Dumb">Conflicts that did not say who, when, and both texts.</param>
public sealed record EditFigures(int Edits, int Value, int Conflicts, int Dumb)
{
    public int Lost => Edits - Value;
}

/// <summary>Editors count upwards in one section of a plan, each adding one to what it last saw.</summary>
public static class LostUpdate
{
    private static readonly PlanId Plan = new("plan");

    public static async Task<bool> PrintAsync(TrialStore store, IReadOnlyList<string> arguments)
    {
        var (editors, edits) = (Number(arguments, "--editors", 20), Number(arguments, "--edits", 500));
        var clock = Stopwatch.StartNew();
        var blind = await RunAsync(store, 2, Math.Min(edits, 100), seeing: false);
        await store.RemoveAsync();
        var figures = await RunAsync(store, editors, edits, seeing: true);
        Console.WriteLine(
            $"{editors} editors x {edits} edits {store.Kind}: lost {figures.Lost}, conflicts told {figures.Conflicts}, told without who or what {figures.Dumb}; " +
            $"control without 'seen': lost {blind.Lost} of {blind.Edits}; {clock.Elapsed.TotalSeconds:0} s");
        return figures is { Lost: 0, Dumb: 0 } && blind.Lost > 0;
    }

    public static async Task<EditFigures> RunAsync(TrialStore store, int editors, int edits, bool seeing)
    {
        await using var journal = await store.OpenAsync();
        await using var timeline = await AuthorityTimeline.StartAsync(journal, new TimelineOptions { Access = (_, _, _) => null });
        await OpenPlanAsync(timeline);
        var each = await Task.WhenAll(Enumerable.Range(0, editors).Select(e => Task.Run(() => EditAsync(timeline, $"e{e}", edits, seeing))));
        return new EditFigures(editors * edits, Count(Now(timeline)?.Body), each.Sum(e => e.Conflicts), each.Sum(e => e.Dumb));
    }

    private static async Task<(int Conflicts, int Dumb)> EditAsync(AuthorityTimeline timeline, string editor, int edits, bool seeing)
    {
        var (conflicts, dumb, attempt) = (0, 0, 0);
        for (var done = 0; done < edits;)
        {
            var seen = Now(timeline);
            var mine = string.Create(CultureInfo.InvariantCulture, $"{Count(seen?.Body) + 1} {editor} {done}");
            var asked = new WriteSection(Plan, "s1", mine, seeing ? seen?.Hash ?? "" : null);
            switch (await timeline.ExecuteAsync(asked, $"{editor}-{attempt++}", editor))
            {
                case CommandResult.Accepted:
                    done++;
                    break;
                case CommandResult.Refused { Problems: [Conflict conflict] }:
                    conflicts++;
                    dumb += conflict.By.StartsWith('e') && conflict.When > 0 && Count(conflict.Theirs) > 0 && conflict.Mine == mine ? 0 : 1;
                    break;
                case var other:
                    throw new InvalidOperationException($"{other}");
            }
        }

        return (conflicts, dumb);
    }

    private static TextRef? Now(AuthorityTimeline timeline) =>
        timeline.Current.Plans.Plans[Plan].Content.Sections.GetValueOrDefault("s1")?.Text;

    private static int Count(string? text) => text is null ? 0 : int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);

    private static async Task OpenPlanAsync(AuthorityTimeline timeline)
    {
        var body = new BodyId("hsn");
        ImmutableArray<Command> commands =
        [
            new RecordBody(body, BodyLevel.Committee, "Hälso- och sjukvårdsnämnden"),
            new Domain.Goals.OpenDirective(new ItemId("directive"), 2019, "Planeringsdirektiv 2019"),
            new RecordTemplate(new ItemId("template"), 2019, "Verksamhetsplan", [new TemplateSection("s1", "Inledning", true, null, 2000)]),
            new OpenMatter(new MatterId("matter"), "2018/00001", "Verksamhetsplan 2019", MatterKind.OperationalPlan, 2019),
            new OpenPlan(Plan, 2019, body, DecisionStage.Proposal, [body], new ItemId("template"), new MatterId("matter")),
        ];
        foreach (var (command, index) in commands.Select((c, i) => (c, i)))
        {
            if (await timeline.ExecuteAsync(command, $"open-{index}", Context.SystemActor) is CommandResult.Refused refused)
            {
                throw new InvalidOperationException($"{command}: {string.Join(", ", refused.Problems)}");
            }
        }
    }

    private static int Number(IReadOnlyList<string> arguments, string name, int otherwise) =>
        arguments.SkipWhile(a => !string.Equals(a, name, StringComparison.Ordinal)).Skip(1).FirstOrDefault() is { } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : otherwise;
}
