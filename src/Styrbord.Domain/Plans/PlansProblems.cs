using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Plans;

/// <summary>Something the plan must have before it is submitted, and its place in the plan.</summary>
/// <param name="What"><c>section</c>, <c>goal-text</c>, <c>answer</c>, <c>indicator</c>, <c>target</c> or <c>addressees</c>.</param>
/// <param name="Place">Path in the plan: <c>sections.vision</c>, <c>goals.P1.M2</c>, <c>answers.P1.M2.I1.U1</c>, <c>goals.P1.M2.indicators</c>, <c>indicators.X.target</c>.</param>
/// <param name="Number">The goal's or assignment's number, or the section's heading.</param>
/// <param name="Name">Its name, for people.</param>
public sealed record Missing(string What, string Place, string Number, string Name) : Problem($"plans.missing-{What}", Place)
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number), ("name", Name));
}

/// <summary>A part taken over from an earlier plan that nobody has kept, changed or dropped .</summary>
/// <param name="Kind"><c>section</c>, <c>goal-text</c>, <c>focus-area</c>, <c>commitment</c> or <c>indicator</c>.</param>
/// <param name="Place">The part (<see cref="PlanParts"/>).</param>
/// <param name="Number">The goal's number, or the section's heading.</param>
/// <param name="Name">Its name, for people; for a commitment how it begins.</param>
public sealed record Unexamined(string Kind, string Place, string Number, string Name) : Problem($"plans.unexamined-{Kind}", Place)
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number), ("name", Name));
}

/// <summary>A section is longer than the template's extent .</summary>
public sealed record SectionTooLong(string Section, string Heading, int Length, int Limit) : Problem("plans.section-too-long", $"sections.{Section}")
{
    public override IReadOnlyDictionary<string, string> Data => With(("heading", Heading), ("length", $"{Length}"), ("limit", $"{Limit}"));
}

/// <summary>The assignment is not directed to this committee.</summary>
public sealed record NotAddressed(string Number, string Body) : Problem("plans.not-addressed", "assignment")
{
    public override IReadOnlyDictionary<string, string> Data => With(("number", Number), ("body", Body));
}

/// <summary>The administration does not belong to the committee of the plan.</summary>
public sealed record NotOwnUnit(UnitId Unit, string At) : Problem("plans.not-own-unit", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit.Value));
}

/// <summary>The other party has the turn to write .</summary>
public sealed record OtherPartysTurn(WritingParty Turn) : Problem("plans.other-partys-turn", "plan")
{
    public override IReadOnlyDictionary<string, string> Data => With(("turn", $"{Turn}"));
}

/// <summary>The revision is kept already and nothing has changed since.</summary>
public sealed record NothingChanged(int Revision) : Problem("plans.nothing-changed", "plan")
{
    public override IReadOnlyDictionary<string, string> Data => With(("revision", $"{Revision}"));
}

/// <summary>A plan is submitted with at least one motion sentence.</summary>
public sealed record NoMotion() : Problem("plans.no-motion", "motion");

/// <summary>Only an import takes in what a source decided with gaps.</summary>
public sealed record NotFromSource() : Problem("plans.not-from-source", "fromSource");

/// <summary>There is a plan for the committee, year and step by the same bodies already.</summary>
public sealed record PlanExists(PlanId Plan) : Problem("plans.exists", "for")
{
    public override IReadOnlyDictionary<string, string> Data => With(("plan", Plan.Value));
}

/// <summary>The year has no planning directive to answer.</summary>
public sealed record NoDirective(int Year) : Problem("plans.no-directive", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>Only what all have decided alike can be taken to the next step, and only to the step that follows.</summary>
public sealed record NotReadyToContinue(DecisionStage Stage, DecisionStage Wanted) : Problem("plans.not-ready-to-continue", "stage")
{
    public override IReadOnlyDictionary<string, string> Data => With(("stage", $"{Stage}"), ("wanted", $"{Wanted}"));
}

/// <summary>A plan is for a committee or an executive board.</summary>
public sealed record NotACommittee(string Name, string At) : Problem("plans.not-a-committee", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>The focus area belongs to another goal.</summary>
public sealed record FocusAreaElsewhere(GoalId FocusArea) : Problem("plans.focus-area-elsewhere", "focusArea")
{
    public override IReadOnlyDictionary<string, string> Data => With(("focusArea", FocusArea.Value));
}

/// <summary>Only an earlier year's plan can be taken over.</summary>
public sealed record NotAnEarlierPlan(PlanId Plan, int Year, string At) : Problem("plans.not-an-earlier-plan", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("plan", Plan.Value), ("year", $"{Year}"));
}

/// <summary>Plans taken over together are of one committee.</summary>
public sealed record NotOfOneCommittee(PlanId Plan, string At) : Problem("plans.not-of-one-committee", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("plan", Plan.Value));
}

/// <summary>A section is not taken out of a template while it is written in documents that are not locked.</summary>
/// <param name="Names">The committees that have written it.</param>
public sealed record SectionInUse(string Heading, string Names) : Problem("plans.section-in-use", "section")
{
    public override IReadOnlyDictionary<string, string> Data => With(("heading", Heading), ("names", Names));
}

/// <summary>The template is for documents of another kind.</summary>
public sealed record TemplateOfOtherKind(string Name) : Problem("plans.template-of-other-kind", "template")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>Something new is put in a plan as decided only with the political decision it rests on .</summary>
public sealed record NoPoliticalDecision() : Problem("plans.no-political-decision", "decision");

/// <summary>The decision is no political body's approval: a preparation, a proposal, a rejection, or nobody's.</summary>
public sealed record NotAPoliticalDecision(ItemId Decision) : Problem("plans.not-a-political-decision", "decision")
{
    public override IReadOnlyDictionary<string, string> Data => With(("decision", Decision.Value));
}

/// <summary>A link begins with <c>https://</c> or <c>http://</c>.</summary>
public sealed record NotAWebAddress() : Problem("plans.not-a-web-address", "address");

/// <summary>A linked document is meant as it was in one version: its number or its day is told .</summary>
public sealed record NoVersion() : Problem("plans.no-version", "version");
