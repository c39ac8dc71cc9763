using Shouldly;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.TestKit;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The sample says what the sources say, letter by letter, slips included.</summary>
public sealed class WordForWordTests
{
    private static GoalsState Goals => Sample.Authority.Goals;

    [Fact, Requirement("R-023")]
    public void GuidingTexts_AreTheSources()
    {
        var source = MissionData.Read("governance-2019.yaml");

        Text(GuidingTextKind.Vision).ShouldBe(source.Map("vision").Text("text"));
        Text(GuidingTextKind.BusinessConcept).ShouldBe(source.Map("verksamhetside").Text("text"));
        Text(GuidingTextKind.Mission).ShouldBe(string.Join("\n\n", source.Map("uppdrag").Texts("text")));
    }

    [Fact, Requirement("R-025", "R-029")]
    public void PerspectivesAndGoals_AreTheSources()
    {
        foreach (var source in MissionData.Read("governance-2019.yaml").Maps("perspektiv"))
        {
            var perspective = Goals.Perspectives[Id(source)];
            (perspective.Number, perspective.Name).ShouldBe((source.Text("order"), source.Text("name")));
            perspective.Description!.Body.ShouldBe(source.Text("description"));
            foreach (var child in source.Maps("inriktningsmal"))
            {
                var goal = Goals.Goals[Id(child)];
                (goal.Number, goal.Name, goal.Perspective).ShouldBe(($"{perspective.Number}.{child.Text("order")}", child.Text("name"), perspective.Id));
                goal.Description?.Body.ShouldBe(string.Join("\n\n", child.Texts("description")));
            }
        }
    }

    [Fact, Requirement("R-032", "R-058", "R-059")]
    public void FocusAreas_AreTheSources()
    {
        foreach (var (goal, source) in SourceFocusAreas())
        {
            var area = Goals.FocusAreas[Id(source)];
            (area.Number, area.Name, area.Goal).ShouldBe(($"{Goals.Goals[goal].Number}.{source.Text("order")}", source.Text("name"), goal));
            area.Description!.Body.ShouldBe(Described(source));
            area.References.ShouldBe(source.Texts("referenced_documents"));
            var other = source.Text("name_in_seed_004");
            area.OtherNames.Select(n => n.Name).ShouldBe(string.Equals(other, area.Name, StringComparison.Ordinal) ? [] : [other!]);
        }
    }

    [Fact, Requirement("R-034", "R-063")]
    public void Assignments_AreTheSources()
    {
        foreach (var (area, source) in SourceFocusAreas().SelectMany(a => a.Source.Maps("assignments").Select(u => (Id(a.Source), u))))
        {
            var assignment = Goals.Assignments[Id(source)];
            assignment.FocusArea.ShouldBe(area);
            assignment.Text.Body.ShouldBe(source.Text("text"));
            (assignment.ToAll ? ["all"] : assignment.Addressees.Select(b => b.Value)).ShouldBe(source.Texts("addressees"));
        }
    }

    [Fact]
    public void DirectiveSections_AreTheSources()
    {
        var sections = Goals.Directives.Values.Single().Sections.Where(s => !s.AfterGoals).Select(s => (s.Heading, s.Text.Body)).ToList();

        sections.ShouldBe(MissionData.Read("governance-2019.yaml").Maps("directive_sections").Select(s => (s.Text("heading")!, (string?)string.Join("\n\n", s.Texts("paragraphs")))));
    }

    [Fact, Requirement("R-002", "R-008")]
    public void Bodies_AreTheSources()
    {
        var source = MissionData.Read("organisation.yaml");
        foreach (var one in source.Maps("bodies_before_2019").Concat(source.Maps("bodies_from_2019")))
        {
            var body = Sample.Authority.Organisation.Bodies[new BodyId(one.Text("id")!)];
            body.Names.Single().Name.ShouldBe(one.Text("name"));
            (body.Validity.From?.ToString(), body.Validity.To?.ToString()).ShouldBe((one.Text("valid_from"), one.Text("valid_to")));
            body.Parent?.Value.ShouldBe(one.Text("parent"));
            body.Sources.Select(s => s.Quote).ShouldBe(one.Maps("sources").Select(s => s.Text("quote")));
        }
    }

    [Fact, Requirement("R-010")]
    public void Units_AreTheSources()
    {
        var source = MissionData.Read("organisation.yaml");
        foreach (var one in source.Maps("administrations_before_2019").Concat(source.Maps("administrations_from_2019")))
        {
            var unit = Sample.Authority.Organisation.Units[new UnitId(one.Text("id")!)];
            (unit.Names.Single().Name, unit.Level).ShouldBe((one.Text("name"), one.Text("level")));
            (unit.Body?.Value, unit.Parent?.Value).ShouldBe((one.Text("namnd"), one.Text("parent")));
        }
    }

    [Fact, Requirement("R-005", "R-006", "R-007")]
    public void Relations_AreTheSources()
    {
        var ours = Sample.Authority.Organisation.Relations.Values
            .Select(r => $"{r.Kind} {string.Join(' ', r.From.Select(b => b.Value))} {r.To?.Value} {r.Date} {r.Sources[0].Quote}");
        var theirs = MissionData.Read("organisation.yaml").Maps("relations")
            .Select(r => $"{r.Text("type")!.Replace("_", "", StringComparison.Ordinal)} {string.Join(' ', r.Texts("from"))} {r.Text("to")} {r.Text("date")} {r.Map("source").Text("quote")}");

        ours.Order(StringComparer.OrdinalIgnoreCase).ShouldBe(theirs.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }

    [Fact, Requirement("R-125", "R-132")]
    public void Timetable_IsTheSources()
    {
        var ours = Sample.Authority.Process.Timetable.Values.Where(e => e.InTimetable).OrderBy(e => e.Id)
            .Select(e => (e.Date.ToString(), e.BodyAsWritten, e.What, e.ImmediateApproval, e.Sources.Single().Quote));

        ours.ShouldBe(MissionData.Read("calendar-2018.yaml").Maps("tidplan").Select(e =>
            (e.Text("date")!, e.Text("body_name_in_seed"), e.Text("decision")!, e.Text("immediate_adjustment") is "true", e.Map("source").Text("sentence"))));
    }

    private static IEnumerable<(GoalId Goal, YamlMappingNode Source)> SourceFocusAreas() =>
        MissionData.Read("governance-2019.yaml").Maps("perspektiv").SelectMany(p => p.Maps("inriktningsmal")).SelectMany(m => m.Maps("insatsomraden").Select(i => (Id(m), i)));

    /// <summary>The list stands between the first and the second paragraph.</summary>
    private static string Described(YamlMappingNode source)
    {
        var blocks = source.Texts("description");
        if (source.Texts("listed_items") is { Count: > 0 } items)
        {
            blocks.Insert(1, string.Join('\n', items.Select(item => $"- {item}")));
        }

        return string.Join("\n\n", blocks);
    }

    private static string? Text(GuidingTextKind kind) => Goals.GuidingTexts.Single(t => t.Kind == kind).Text.Body;

    private static GoalId Id(YamlMappingNode node) => new(node.Text("id")!);
}
