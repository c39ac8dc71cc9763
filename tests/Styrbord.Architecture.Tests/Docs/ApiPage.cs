using System.Text;
using Styrbord.Architecture.Tests.Scanning;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;

namespace Styrbord.Architecture.Tests.Docs;

/// <summary>docs/api.md: commands with their access rows, events, problems and the shapes they are made of.</summary>
internal static class ApiPage
{
    public static string Write()
    {
        var page = new StringBuilder("""
            # Commands, events and problems

            Generated from the code by `./test --update-docs`; do not edit.

            A command is sent as `POST /api/v1/commands/{Name}` with the fields below as a JSON object, `Idempotency-Key` and
            `Authorization: Bearer`. It is accepted, or refused with every problem at once. A field ending in `?` may be left out.
            A *day* is `yyyy-MM-dd`, a *day or month* may be `yyyy-MM`, an id (`BodyId`, `PlanId` …) is a string of 1 to 80 characters.

            """);
        foreach (var feature in Model.Features)
        {
            Write(page, feature);
        }

        WriteProblems(page);
        WriteShapes(page);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Write(StringBuilder page, Feature feature)
    {
        page.Append($"\n## {feature.Name}\n");
        if (!feature.Commands.IsEmpty)
        {
            page.Append("\n| command | fields | may be given by | role held |\n|---|---|---|---|\n");
            foreach (var command in feature.Commands)
            {
                page.Append($"| `{command.Name}` | {JsonWords.Line(command.Type)} | {string.Join(", ", command.By.Select(Words))} | {Words(command.At.Name)} |\n");
            }
        }

        if (!feature.Events.IsEmpty)
        {
            page.Append("\n| event | version | fields |\n|---|---|---|\n");
            foreach (var happened in feature.Events)
            {
                page.Append($"| `{happened.Name}` | {happened.Version} | {JsonWords.Line(happened.Type)} |\n");
            }
        }
    }

    private static void WriteProblems(StringBuilder page)
    {
        page.Append("\n## Problems\n\nThe code is stable. The sentence shown to people is a resource under the code.\n\n| code | data | type |\n|---|---|---|\n");
        foreach (var problem in ProblemRule.All(House.Assemblies.SelectMany(a => a.GetTypes())))
        {
            page.Append($"| `{problem.Code}` | {string.Join(", ", problem.Data.Keys.Select(k => $"`{k}`"))} | {problem.GetType().Name} |\n");
        }
    }

    private static void WriteShapes(StringBuilder page)
    {
        page.Append("\n## Shapes\n\n| name | fields or words |\n|---|---|\n");
        var used = Model.Features.SelectMany(f => f.Commands.Select(c => c.Type).Concat(f.Events.Select(e => e.Type)));
        foreach (var shape in JsonWords.Shapes(used))
        {
            page.Append($"| {shape.Name} | {(shape.IsEnum ? JsonWords.Values(shape) : JsonWords.Line(shape))} |\n");
        }
    }

    private static string Words(Role role) => Words(role.ToString());

    private static string Words(string name) => FeatureRule.Kebab(name).Replace('-', ' ');
}
