using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>What a change of a template means for the documents that are made from it.</summary>
/// <param name="Open">Not locked: a change reaches them at once.</param>
/// <param name="Locked">Submitted or decided: they stay as they were.</param>
/// <param name="Texts">The documents of texts, open and locked.</param>
public sealed record TemplateReach(ImmutableArray<Plan> Open, ImmutableArray<Plan> Locked, ImmutableArray<TextDocument> Texts)
{
    public int Count => Open.Length + Locked.Length + Texts.Length;

    /// <summary>The open ones in which a section is not written: what lacks something once it is mandatory.</summary>
    public IEnumerable<Plan> Without(string section) => Open.Where(p => !p.Content.Sections.ContainsKey(section));
}

public static class TemplateQueries
{
    private static readonly Implied<PlanTemplate, PlanTemplate> Proposals = new(template =>
        template.Sections.All(InProposals) ? template : template with { Sections = template.Sections.Where(InProposals).ToEquatableArray() });

    /// <summary>The template of a plan as it binds it: as it was when the revision was locked, else as it is now; with its step's sections.</summary>
    public static PlanTemplate Of(Authority authority, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var locked = plan.Closed ? plan.Kept.LastOrDefault(k => k.Number == plan.Revision) : null;
        return At(locked is { Content: not null, Template: { } then } ? then : authority.Plans.Templates[plan.Template], plan.Stage);
    }

    /// <summary>The template with the sections of one step.</summary>
    public static PlanTemplate At(PlanTemplate template, DecisionStage stage) => stage == DecisionStage.Proposal ? Proposals.Of(template) : template;

    /// <summary>All templates: the newest year first, then by kind and name.</summary>
    public static ImmutableArray<PlanTemplate> All(Authority authority) =>
        [.. authority.Plans.Templates.Values.OrderByDescending(t => t.Year).ThenBy(t => t.Of).ThenBy(t => t.Name, StringComparer.Ordinal)];

    public static TemplateReach ReachOf(Authority authority, PlanTemplate template)
    {
        var plans = authority.Plans.Plans.Values.Where(p => p.Template == template.Id).ToLookup(PlanChoices.IsLocked);
        return new([.. plans[false]], [.. plans[true]], [.. authority.Plans.Texts.Values.Where(t => t.Template == template.Id)]);
    }

    /// <summary>The sections of a plan that are longer than intended, with their words; it may be submitted all the same.</summary>
    public static ImmutableArray<(TemplateSection Section, int Words)> OverExtent(Authority authority, Plan plan) =>
        [.. Of(authority, plan).Sections.Select(s => (Section: s, Words: Extent.Words(plan.Content.Sections.GetValueOrDefault(s.Id)?.Text.ToString())))
            .Where(s => s.Words > s.Section.Words)];

    /// <summary>Names of the committees that have written the section in a document that is not locked.</summary>
    internal static ImmutableArray<string> WrittenIn(Authority authority, PlanTemplate template, string section) =>
        [
            .. ReachOf(authority, template) is var reach
                ? reach.Open.Where(p => p.Content.Sections.ContainsKey(section)).Select(p => OrganisationQueries.NameOf(authority, p.For, p.FirstDay))
                    .Concat(reach.Texts.Where(t => !t.Closed && t.Sections.ContainsKey(section)).Select(t => OrganisationQueries.NameOf(authority, t.For, t.FirstDay))).Distinct(StringComparer.Ordinal)
                : [],
        ];

    private static bool InProposals(TemplateSection section) => section.From is null or DecisionStage.Proposal;
}
