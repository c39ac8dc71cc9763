using Styrbord.Domain.Analyses;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>analyses.yaml as commands, on the directive's day: needs name its goals and assignments.</summary>
internal static class AnalysesSteps
{
    public static void Add(Steps steps)
    {
        var part = steps.Package.Analyses;
        var day = steps.Package.Directive?.Day ?? steps.Package.Day;
        foreach (var group in part.Groups)
        {
            Do(new RecordNeedGroup(group.Id.As<ItemId>(), group.Name, group.Area, group.From, group.To), group.Id.At);
        }

        foreach (var row in part.Analyses)
        {
            Do(Analysis(steps, row), row.Id.At);
        }

        var ranked = new Dictionary<int, int>();
        foreach (var row in part.Needs)
        {
            Do(new RecordNeed(row.Id.As<ItemId>(), row.Year, row.Group.As<ItemId>(), row.Name, row.Text, row.BuildsOn.As<ItemId>(), row.Goals.As<GoalId>(), row.Example), row.Id.At);
            if (row.Reason is { } reason)
            {
                Do(new RankNeed(row.Id.As<ItemId>(), ranked[row.Year] = ranked.GetValueOrDefault(row.Year) + 1, reason), row.Id.At);
            }
        }

        void Do(Command command, Place at) => steps.Add(Rank.Governing, day, at, command);
    }

    private static RecordAnalysis Analysis(Steps steps, AnalysisRow row) => new(
        row.Id.As<ItemId>(), row.Kind, row.Year, row.Title, row.Group.As<ItemId>(), row.Body.As<BodyId>(), row.With.As<UnitId>(), row.Link,
        row.Texts.Select(t => new PartText(t.Part, t.Text)).ToEquatableArray(),
        row.Points.Select(p => new PointText(p.Id.As<ItemId>(), p.Kind, p.Text, p.Goals.As<GoalId>())).ToEquatableArray(), row.Example, steps.Sources(row.Sources));
}
