using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

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
        new(4, d => d.Pick(d.Authority.Decisions.Decisions.Keys) is { Value: not null } decision ? new EnterInMinutes(decision, new(d.NewId("uppgift")), d.OneOf<ProceedingKind>(), d.Name("Parti"), d.Chance(70) ? d.Text() : null) : null),
        new(3, Votes),
        new(2, d => d.Pick(d.Authority.Decisions.Decisions.Values.Where(x => x.Proceedings is not null)) is { } decision ? new StrikeFromMinutes(decision.Id, d.Pick(ProceedingRules.Of(decision))!.Id) : null),
        new(3, d => d.Pick(d.Authority.Decisions.Matters.Keys) is { Value: not null } matter ? new DescribeMatter(matter, d.OneOf<MatterTextKind>(), d.Chance(90) ? d.Text() : "") : null),
        new(6, Amended),
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
            new(d.NewId("beslut")), content.Matter, body.Value, day, $"{d.Below(500)}", content.Stage, d.Chance(92) ? Approval(content, body.Value, day) : d.OneOf<DecisionOutcome>(), content.Id, d.Chance(50), d.Chance(10) ? d.Text() : null);
    }

    private static DecisionOutcome Approval(FrozenContent content, BodyId body, DateOnly day) =>
        content.Changed is { } changed && changed.Body == body && changed.Day == day ? DecisionOutcome.ApprovedWithChanges : DecisionOutcome.Approved;

    private static CountVotes? Votes(Draw d)
    {
        var (yes, no, abstained) = (d.Below(12), d.Below(12), d.Below(3));
        return d.Pick(d.Authority.Decisions.Decisions.Keys) is { Value: not null } decision
            ? new(decision, new(d.NewId("rost")), "Ja för förslaget", yes, no, abstained, yes + no + abstained + (d.Chance(10) ? 1 : 0), yes == no && d.Chance(80) ? d.Chance(50) : null)
            : null;
    }

    private static AmendAtMeeting? Amended(Draw d)
    {
        if (d.Pick(d.Authority.Decisions.Contents.Values) is not { } content || d.Authority.Plans.Plans.GetValueOrDefault(new(content.Subject)) is not { } plan || plan.Revisions(content.Id) is not { } kept)
        {
            return null;
        }

        var parts = PlanParts.Of(kept.Written).Concat(kept.Written.Answers.Keys.Select(Amending.OfAnswer)).ToList();
        var changes = Enumerable.Range(0, 1 + d.Below(3)).Select(_ => d.Chance(15) ? $"commitments.{d.NewId("nytt")}" : d.Pick(parts)).OfType<string>()
            .Select(p => new ChangedWords(p, d.Chance(92) ? d.Text() : "", p.StartsWith("commitments.nytt", StringComparison.Ordinal) ? d.Pick(d.Authority.Goals.Goals.Keys.Select(g => (GoalId?)g)) : null));
        return new(plan.Id, content.Id, new(d.NewId("andrad")), d.Pick(content.MustDecide), d.Chance(80) ? d.Today : d.DayNear(), d.Name("Parti"), [.. changes]);
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
