using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Benchmarks;

/// <summary>The commands of a large authority: 300 committees with a plan each, 34 assignments, and answers written again and again.</summary>
internal static class LargeAuthority
{
    public const int Committees = 300;
    public const int Assignments = 34;
    private static readonly string[] Words = ["nämnden", "vården", "samverkan", "kommunerna", "uppdraget", "invånarna", "målet", "under", "året", "följs", "upp", "och", "i", "med", "för", "alla", "verksamheter", "där", "arbetssätt", "utvecklas"];

    public static IEnumerable<Command> Structure()
    {
        yield return new RecordPerspective(new("P1"), "1", "Invånare", Superordinate: true);
        yield return new RecordGoal(new("P1.M1"), "1.1", new("P1"), "ett mål");
        yield return new OpenDirective(new("direktiv"), 2019, "Planeringsdirektiv 2019");
        yield return new RecordTemplate(new("mall"), 2019, "Koncernmall", []);
        for (var i = 0; i < Committees; i++)
        {
            yield return new RecordBody(new($"n{i}"), BodyLevel.Committee, $"Nämnd {i}");
        }

        yield return new ConfirmAddressees(new("direktiv"), Enumerable.Range(0, Committees).Select(i => new BodyId($"n{i}")).ToEquatableArray());
        for (var i = 0; i < Assignments; i++)
        {
            yield return new RecordFocusArea(new($"P1.M1.I{i}"), $"1.1.{i}", new("P1.M1"), $"område {i}");
            yield return new DirectAssignmentTo(new($"P1.M1.I{i}.U1"), $"1.1.{i}", new($"P1.M1.I{i}"), new("direktiv"), "Samtliga nämnder ska ta sig an det.", ToAll: true);
        }

        for (var i = 0; i < Committees; i++)
        {
            yield return new OpenMatter(new($"a{i}"), $"2018/{i:00000}", $"Plan {i}", MatterKind.OperationalPlan, 2019);
            yield return new OpenPlan(new($"p{i}"), 2019, new($"n{i}"), DecisionStage.Proposal, [new($"n{i}")], new("mall"), new($"a{i}"));
        }
    }

    /// <summary>Change number <paramref name="i"/>: eight of ten are answers of about 600 characters.</summary>
    public static Command Change(int i, Random random)
    {
        var plan = new PlanId($"p{random.Next(Committees)}");
        return i % 10 < 8
            ? new AnswerAssignment(plan, new($"P1.M1.I{random.Next(Assignments)}.U1"), Text(random, i))
            : new DescribeGoal(plan, new("P1.M1"), Text(random, i));
    }

    public static string Text(Random random, int i) => $"{i} " + string.Join(' ', Enumerable.Range(0, 85).Select(_ => Words[random.Next(Words.Length)]));
}
