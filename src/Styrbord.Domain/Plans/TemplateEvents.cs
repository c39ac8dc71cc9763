using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

public sealed record TemplateRecorded(PlanTemplate Template) : PlansEvent
{
    protected override PlansState On(PlansState state) => state with { Templates = state.Templates.SetItem(Template.Id, Template) };
}

/// <summary>Something changed in a template.</summary>
public abstract record TemplateChanged(ItemId Template) : PlansEvent
{
    protected sealed override PlansState On(PlansState state) => state with { Templates = state.Templates.SetItem(Template, On(state.Templates[Template])) };

    protected abstract PlanTemplate On(PlanTemplate template);

    /// <summary>The sections with <paramref name="section"/> before the one named, or last.</summary>
    protected static EquatableArray<TemplateSection> Put(PlanTemplate template, TemplateSection section, string? before)
    {
        ArgumentNullException.ThrowIfNull(template);
        var others = template.Sections.Where(s => !string.Equals(s.Id, section.Id, StringComparison.Ordinal)).ToList();
        var at = before is null ? -1 : others.FindIndex(s => string.Equals(s.Id, before, StringComparison.Ordinal));
        others.Insert(at < 0 ? others.Count : at, section);
        return others.ToEquatableArray();
    }
}

public sealed record TemplateRenamed(ItemId Template, string Name) : TemplateChanged(Template)
{
    protected override PlanTemplate On(PlanTemplate template) => template with { Name = Name };
}

/// <param name="Before">Where a new section is put; a known one stays where it is.</param>
public sealed record TemplateSectionWritten(ItemId Template, TemplateSection Section, string? Before) : TemplateChanged(Template)
{
    protected override PlanTemplate On(PlanTemplate template) => template with
    {
        Sections = template.Section(Section.Id) is { } known ? template.Sections.Select(s => s == known ? Section : s).ToEquatableArray() : Put(template, Section, Before),
    };
}

public sealed record TemplateSectionMoved(ItemId Template, string Section, string? Before) : TemplateChanged(Template)
{
    protected override PlanTemplate On(PlanTemplate template) => template with { Sections = Put(template, template.Section(Section)!, Before) };
}

public sealed record TemplateSectionRemoved(ItemId Template, string Section) : TemplateChanged(Template)
{
    protected override PlanTemplate On(PlanTemplate template) => template with
    {
        Sections = template.Sections.Where(s => !string.Equals(s.Id, Section, StringComparison.Ordinal)).ToEquatableArray(),
    };
}
