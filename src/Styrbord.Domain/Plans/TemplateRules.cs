using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>Templates as the strategist records and changes them.</summary>
public static class TemplateRules
{
    /// <summary>Greatest extent of a section, in characters.</summary>
    public const int GreatestLimit = 20_000;

    private const int InstructionLimit = 2_000;
    private const int IdLength = 60;
    private const int GreatestWords = 4_000;

    public static Outcome Decide(Authority authority, RecordTemplate asked) =>
        Outcome.Of(
            [
                .. Ids.Judge("template", asked.Id.Value, authority.Plans.Templates.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. InRange(asked.Year),
                .. asked.Sections.SelectMany((s, i) => Ids.Judge("section", s.Id, asked.Sections.Take(i).Any(o => Same(o.Id, s.Id)), $"sections[{i}].id")),
                .. asked.Sections.SelectMany((s, i) => Section(s, $"sections[{i}].")),
            ],
            () => [new TemplateRecorded(new(asked.Id, asked.Year, asked.Name, asked.Sections, Kept(asked.Kind)))]);

    public static Outcome Decide(Authority authority, PlanTemplate template, CopyTemplate asked) =>
        Outcome.Of(
            [
                .. Ids.Judge("template", asked.Id.Value, authority.Plans.Templates.ContainsKey(asked.Id)),
                .. string.IsNullOrWhiteSpace(asked.Name) ? Array.Empty<Problem>() : OrganisationRules.Named(asked.Name),
                .. InRange(asked.Year),
            ],
            () => [new TemplateRecorded(template with { Id = asked.Id, Year = asked.Year, Name = string.IsNullOrWhiteSpace(asked.Name) ? template.Name : asked.Name })]);

    private static IEnumerable<Problem> InRange(int year) => year is < 1990 or > 2100 ? [new YearOutOfRange(year)] : [];

    public static Outcome Decide(PlanTemplate template, RenameTemplate asked) =>
        Outcome.Of(OrganisationRules.Named(asked.Name), () => Same(template.Name, asked.Name) ? [] : [new TemplateRenamed(template.Id, asked.Name)]);

    public static Outcome Decide(PlanTemplate template, WriteTemplateSection asked)
    {
        var id = string.IsNullOrEmpty(asked.Section) ? IdFrom(asked.Heading) : asked.Section;
        var known = template.Section(id);
        var section = new TemplateSection(
            id, asked.Heading, asked.Mandatory, string.IsNullOrWhiteSpace(asked.Instruction) ? null : asked.Instruction, asked.Limit, asked.AfterGoals, asked.Words, asked.From);
        return Outcome.Of(
            [
                .. string.IsNullOrWhiteSpace(asked.Heading) ? Array.Empty<Problem>() : Ids.Judge("section", id, string.IsNullOrEmpty(asked.Section) && known is not null, "heading"),
                .. Section(section, ""),
                .. Known(template, asked.Before, "before"),
            ],
            () => known == section ? [] : [new TemplateSectionWritten(template.Id, section, known is null ? asked.Before : null)]);
    }

    public static Outcome Decide(PlanTemplate template, MoveTemplateSection asked)
    {
        var moved = new TemplateSectionMoved(template.Id, asked.Section, Same(asked.Before, asked.Section) ? null : asked.Before);
        return Outcome.Of([.. Known(template, asked.Section, "section"), .. Known(template, asked.Before, "before")], () => [moved]);
    }

    public static Outcome Decide(Authority authority, PlanTemplate template, RemoveTemplateSection asked) =>
        Outcome.Of(
            [
                .. Known(template, asked.Section, "section"),
                .. TemplateQueries.WrittenIn(authority, template, asked.Section) is { IsEmpty: false } names ? [new SectionInUse(template.Section(asked.Section)!.Heading, string.Join(", ", names))] : Array.Empty<Problem>(),
            ],
            () => [new TemplateSectionRemoved(template.Id, asked.Section)]);

    /// <summary>The template exists and is for documents of the kind.</summary>
    internal static IEnumerable<Problem> Fits(Authority authority, ItemId asked, DocumentKind kind) =>
        !authority.Plans.Templates.TryGetValue(asked, out var template) ? [new NotFound("template", asked.Value, "template")]
        : template.Of != kind ? [new TemplateOfOtherKind(template.Name)]
        : [];

    private static string IdFrom(string heading) => Slugs.Of(heading) is { Length: > IdLength } slug ? slug[..IdLength].TrimEnd('-') : Slugs.Of(heading);

    // the first release's templates say nothing of their kind
    private static DocumentKind? Kept(DocumentKind? kind) => kind is DocumentKind.OperationalPlan ? null : kind;

    private static IEnumerable<Problem> Section(TemplateSection section, string at) =>
        [
            .. OrganisationRules.Named(section.Heading, $"{at}heading"),
            .. section.Instruction is { Length: > InstructionLimit } instruction ? [new TooLong($"{at}instruction", instruction.Length, InstructionLimit)] : Array.Empty<Problem>(),
            .. section.Limit is < 1 or > GreatestLimit ? [new TooLong($"{at}limit", section.Limit, GreatestLimit)] : Array.Empty<Problem>(),
            .. section.Words is < 1 or > GreatestWords ? [new TooLong($"{at}words", section.Words.Value, GreatestWords)] : Array.Empty<Problem>(),
            .. section.From is null or DecisionStage.Proposal or DecisionStage.Final ? Array.Empty<Problem>() : [new NotFound("stage", $"{section.From}", $"{at}from")],
        ];

    private static IEnumerable<Problem> Known(PlanTemplate template, string? section, string at) =>
        section is null || template.Section(section) is not null ? [] : [new NotFound("section", section, at)];

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
