using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>New plan from last year's: which plans it is taken from, and the events that make it.</summary>
public static class PlanCopying
{
    public static Outcome Decide(Authority authority, OpenPlanFrom asked, Context context)
    {
        ImmutableArray<Problem> unfit = [.. asked.From.Count == 0 ? [new Required("from")] : asked.From.SelectMany((id, i) => Unfit(authority, asked, id, $"from[{i}]"))];
        if (!unfit.IsEmpty)
        {
            return new Refused(unfit);
        }

        var open = AsOpen(authority, asked);
        return Outcome.Of(
            PlanOpening.Problems(authority, open),
            () =>
            {
                var copy = PlanCopy.Of(authority, asked.From.Distinct().Select(id => authority.Plans.Plans[id]), asked.Year, TemplateQueries.At(authority.Plans.Templates[open.Template], open.Stage))!;
                return [PlanOpening.Opened(open, context), .. Written(copy, asked.Id, context), Copied(copy, asked.Id, context)];
            });
    }

    /// <summary>The plans a committee's new plan is taken from: those of its latest year before, at the furthest step begun.</summary>
    public static ImmutableArray<Plan> SourcesFor(Authority authority, int year, BodyId body) =>
        authority.Plans.Plans.Values.Where(p => p.For == body && p.Year < year).Select(p => (int?)p.Year).Max() is { } latest ? PlansQueries.Current(authority, latest, body) : [];

    /// <summary>The first year after the plan's that has a directive but no plan for the committee, or nothing.</summary>
    public static int? NextYear(Authority authority, Plan plan) =>
        authority.Goals.Directives.Values.Where(d => d.Year > plan.Year && PlansQueries.Current(authority, d.Year, plan.For).IsEmpty).Select(d => (int?)d.Year).Min();

    /// <summary>The group template of the year, of the same name if there are several; the earlier plan's own if the year has none.</summary>
    public static PlanTemplate TemplateFor(Authority authority, int year, Plan earlier)
    {
        var own = authority.Plans.Templates[earlier.Template];
        return authority.Plans.Templates.Values.Where(t => t.Year == year && t.Of == DocumentKind.OperationalPlan).OrderBy(t => string.Equals(t.Name, own.Name, StringComparison.Ordinal) ? 0 : 1).FirstOrDefault() ?? own;
    }

    internal static IEnumerable<BodyId> PreparedBy(Authority authority, OpenPlanFrom asked) =>
        asked.PreparedBy.Count > 0 ? asked.PreparedBy
        : asked.From.Count > 0 && authority.Plans.Plans.TryGetValue(asked.From[0], out var plan) ? [plan.For]
        : [];

    private static OpenPlan AsOpen(Authority authority, OpenPlanFrom asked)
    {
        var first = authority.Plans.Plans[asked.From[0]];
        return new(
            asked.Id, asked.Year, first.For, asked.Stage, PreparedBy(authority, asked).ToEquatableArray(), asked.Template ?? TemplateFor(authority, asked.Year, first).Id, asked.Matter,
            asked.CoordinatedBy, asked.From.All(id => authority.Plans.Plans[id].Example));
    }

    private static IEnumerable<Problem> Unfit(Authority authority, OpenPlanFrom asked, PlanId id, string at) =>
        !authority.Plans.Plans.TryGetValue(id, out var plan) ? [new NotFound("plan", id.Value, at)]
        : plan.Year >= asked.Year ? [new NotAnEarlierPlan(id, asked.Year, at)]
        : authority.Plans.Plans.TryGetValue(asked.From[0], out var first) && first.For != plan.For ? [new NotOfOneCommittee(id, at)]
        : [];

    /// <summary>Each part as if somebody had written it in the new plan; a text alone is the same text, several become a new one.</summary>
    private static IEnumerable<Event> Written(PlanCopy copy, PlanId plan, Context context) =>
        [
            .. copy.Sections.Select(s => new SectionWritten(plan, s.Key, One(s, PlanParts.OfSection(s.Key), context), context.Stamp, IsExample(s))),
            .. copy.GoalTexts.Select(g => new GoalDescribed(plan, new(g.Key), One(g, PlanParts.OfGoalText(new(g.Key)), context), context.Stamp, IsExample(g))),
            .. copy.OwnFocusAreas.Select(o => new OwnFocusAreaWritten(plan, o with { Stamp = context.Stamp }, context.Stamp)),
            .. copy.Commitments.Select(c => new CommitmentMade(plan, c with { Stamp = context.Stamp }, context.Stamp)),
            .. copy.Indicators.Select(i => new IndicatorUsed(plan, i with { Stamp = context.Stamp }, context.Stamp)),
        ];

    private static PlanCopied Copied(PlanCopy copy, PlanId plan, Context context) => new(
        plan, copy.From.Select(f => new CopySource(f.Plan.Id, f.Revision, f.Left.ToEquatableArray())).ToEquatableArray(), copy.Parts.ToEquatableArray(), context.Stamp);

    private static TextRef One(CopiedText copied, string field, Context context) =>
        copied.Texts is [var only] ? only.Text : context.Seal(field, string.Join("\n\n", copied.Texts.Select(t => t.Text.ToString())));

    private static bool IsExample(CopiedText copied) => copied.Texts.All(t => t.Example);
}
