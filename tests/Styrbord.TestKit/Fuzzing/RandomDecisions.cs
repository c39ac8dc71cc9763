using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.TestKit.Fuzzing;

internal static class RandomDecisions
{
    public static readonly Kind[] Kinds =
    [
        new(4, d => new OpenMatter(new(d.NewId("arende")), $"2018/{d.Below(100_000)}", d.Name("Ärende"), d.Chance(60) ? MatterKind.OperationalPlan : d.OneOf<MatterKind>(), 2019, d.Chance(60) ? d.Body() : null, d.Chance(50) ? d.DayNear() : null)),
        new(30, Adopted),
        new(5, Confirmed),
        new(4, WithoutContent),
        new(4, d => d.Pick(d.Authority.Decisions.Matters.Keys) is { Value: not null } matter ? new RecordDecision(new(d.NewId("inlast")), matter, d.Chance(90) ? d.Body() : null, d.Chance(30) ? new PartialDate(2018, 1 + d.Below(12), null) : d.DayNear(400, 1), d.OneOf<DecisionStage>(), Sources: d.Chance(95) ? [new("källa.txt", null, null)] : []) : null),
        new(6, d => d.Pick(d.Authority.Decisions.Decisions.Values.Where(x => x.Minutes is null || d.Chance(3))) is { } decision ? new ApproveMinutes(decision.Id, d.Chance(80) ? d.Today : d.DayNear()) : null),
        new(3, d => d.Pick(d.Authority.Decisions.Decisions.Keys) is { Value: not null } decision ? new NoteSlip(decision, d.Text()) : null),
    ];

    private static AdoptDecision? Adopted(Draw d)
    {
        if (d.Pick(d.Authority.Decisions.Contents.Values) is not { } content)
        {
            return null;
        }

        var locked = Days.InSweden(content.Stamp.At);
        var day = d.Chance(95) ? locked.AddDays(d.Below(Math.Max(1, d.Today.DayNumber - locked.DayNumber + 1))) : d.DayNear();
        var body = d.Pick(content.MustDecide.Where(b => !OrganisationRules.Acting(d.Authority, b, day).Any()).Select(b => (BodyId?)b)) ?? (d.Chance(20) ? d.Body() : null);
        return body is null ? null : new(
            new(d.NewId("beslut")), content.Matter, body.Value, day, $"{d.Below(500)}", content.Stage, d.Chance(92) ? DecisionOutcome.Approved : d.OneOf<DecisionOutcome>(), content.Id, d.Chance(50), d.Chance(10) ? d.Text() : null);
    }

    private static AdoptDecision? Confirmed(Draw d) =>
        d.Pick(d.Authority.Decisions.Contents.Values.Where(c => c is { Stage: DecisionStage.Final, ForBody: not null })) is { ForBody: { } body } content
            ? new(new(d.NewId("bekraftelse")), content.Matter, body, d.Today, $"{d.Below(500)}", DecisionStage.Confirmation, DecisionOutcome.Approved, content.Id)
            : null;

    private static AdoptDecision? WithoutContent(Draw d) =>
        d.Pick(d.Authority.Decisions.Matters.Values.Where(m => m.Kind != MatterKind.OperationalPlan || d.Chance(10))) is { } matter
            ? new(
                new(d.NewId("beslut")), matter.Id, d.Body(b => d.Chance(20) || Competence.Broken(matter.Kind, DecisionStage.Adoption, b.Level, d.Today) is null), d.DayNear(10, 0), $"{d.Below(500)}",
                d.Chance(40) ? DecisionStage.Preparation : DecisionStage.Adoption, d.Chance(80) ? DecisionOutcome.Approved : d.OneOf<DecisionOutcome>())
            : null;
}
