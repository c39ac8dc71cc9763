using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Records a template for a kind of document and a year.</summary>
/// <param name="Kind">An operational plan when nothing is said.</param>
public sealed record RecordTemplate(ItemId Id, int Year, string Name, EquatableArray<TemplateSection> Sections, DocumentKind? Kind = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TemplateRules.Decide(authority, this);
}

/// <summary>A command on a template that exists. It reaches the plans that are not locked; what is locked stays as it was.</summary>
public abstract record TemplateCommand(ItemId Template) : Command
{
    public sealed override Outcome Decide(Authority authority, Context context) =>
        authority.Plans.Templates.TryGetValue(Template, out var template) ? Decide(authority, template) : new NotFound("template", Template.Value, "template");

    protected abstract Outcome Decide(Authority authority, PlanTemplate template);
}

/// <summary>Makes another year's template of the same kind from one that exists.</summary>
/// <param name="Name">Keeps the earlier name when nothing is said.</param>
public sealed record CopyTemplate(ItemId Template, ItemId Id, int Year, string? Name = null) : TemplateCommand(Template)
{
    protected override Outcome Decide(Authority authority, PlanTemplate template) => TemplateRules.Decide(authority, template, this);
}

public sealed record RenameTemplate(ItemId Template, string Name) : TemplateCommand(Template)
{
    protected override Outcome Decide(Authority authority, PlanTemplate template) => TemplateRules.Decide(template, this);
}

/// <summary>Adds a section to a template, or writes it anew.</summary>
/// <param name="Section">Its id: an existing one is written anew; of a new one it is made from the heading when nothing is said.</param>
/// <param name="Before">The section that a new one is put before; last when nothing is said.</param>
public sealed record WriteTemplateSection(
    ItemId Template,
    string Heading,
    int Limit,
    string? Section = null,
    bool Mandatory = false,
    string? Instruction = null,
    bool AfterGoals = false,
    int? Words = null,
    DecisionStage? From = null,
    string? Before = null) : TemplateCommand(Template)
{
    protected override Outcome Decide(Authority authority, PlanTemplate template) => TemplateRules.Decide(template, this);
}

/// <summary>Moves a section before another, or last.</summary>
public sealed record MoveTemplateSection(ItemId Template, string Section, string? Before = null) : TemplateCommand(Template)
{
    protected override Outcome Decide(Authority authority, PlanTemplate template) => TemplateRules.Decide(template, this);
}

/// <summary>Takes a section out of a template; refused while somebody has written it in a document that is not locked.</summary>
public sealed record RemoveTemplateSection(ItemId Template, string Section) : TemplateCommand(Template)
{
    protected override Outcome Decide(Authority authority, PlanTemplate template) => TemplateRules.Decide(authority, template, this);
}
