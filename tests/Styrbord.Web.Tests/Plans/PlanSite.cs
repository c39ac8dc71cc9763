using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Web.Tests.Plans;

/// <summary>A committee with a plan to write: two goals, three assignments of which two are its own, a template and two indicators.</summary>
internal static class PlanSite
{
    public const string Address = "/planer/halsonamnden/2019";

    private static readonly BodyId Committee = new("hsn");
    private static readonly BodyId Other = new("kbn");
    private static readonly ItemId Directive = new("pd");

    public static Task FillAsync(TestSite site) => site.GivenAsync(
    [
        new RecordBody(Committee, BodyLevel.Committee, "Hälsonämnden", "HSN"),
        new RecordBody(Other, BodyLevel.Committee, "Kulturnämnden", "KBN"),
        new RecordUnit(new("sjukhuset"), "förvaltning", "Sjukhuset", Committee, Example: true),
        new RecordUnit(new("museet"), "förvaltning", "Museet", Other),
        new RecordGuidingText(GuidingTextKind.Vision, "Här vill vi bo.", new(2018, 1, 1)),
        new OpenDirective(Directive, 2019, "Planeringsdirektiv 2019"),
        new RecordPerspective(new("P1"), "1", "Invånare", Superordinate: true),
        new RecordGoal(new("M1"), "1.1", new("P1"), "en god hälsa", "Invånarna ska ha en *god* hälsa."),
        new RecordGoal(new("M2"), "1.2", new("P1"), "god tillgänglighet"),
        new RecordFocusArea(new("I1"), "1.1.1", new("M1"), "Egenvård"),
        new DirectAssignmentTo(new("U1"), "1.1.1a", new("I1"), Directive, "Samtliga nämnder ska stödja egenvård.", ToAll: true),
        new DirectAssignmentTo(new("U2"), "1.1.1b", new("I1"), Directive, "Hälsonämnden ska mäta väntetider.", Addressees: [Committee]),
        new DirectAssignmentTo(new("U3"), "1.1.1c", new("I1"), Directive, "Kulturnämnden ska samverka.", Addressees: [Other]),
        new ConfirmAddressees(Directive, [Committee, Other]),
        new RecordTemplate(new("mall"), 2019, "Koncernmall", [new("vision", "Så beaktas visionen", Mandatory: true, "Beskriv kort.", 60)]),
        new DefineIndicator(new("ind-1"), "Självskattad hälsa", "%", IndicatorDirection.Increase, "Enkäten", "årligen"),
        new DefineIndicator(new("ind-2"), "Väntetid", "dagar", IndicatorDirection.Decrease),
        new OpenMatter(new("arende"), "2018/00002", "Verksamhetsplan 2019", MatterKind.OperationalPlan, 2019),
        new OpenPlan(new("vp"), 2019, Committee, DecisionStage.Proposal, [Committee], new("mall"), new("arende")),
    ]);

    /// <summary>All that a submission asks for.</summary>
    public static Task CompleteAsync(TestSite site, string plan = "vp", string own = "U2") => site.GivenAsync(
    [
        new WriteSection(new(plan), "vision", "Vi beaktar visionen."),
        new DescribeGoal(new(plan), new("M1"), "Vi arbetar med hälsa."),
        new DescribeGoal(new(plan), new("M2"), "Vi arbetar med väntetider."),
        new AnswerAssignment(new(plan), new("U1"), "Vi stödjer egenvård."),
        new AnswerAssignment(new(plan), new(own), "Vi mäter varje månad."),
        new UseIndicator(new(plan), new("ind-1"), new("M1"), "71", 2017, "73"),
        new UseIndicator(new(plan), new("ind-2"), new("M2"), Target: "30"),
    ]);

    public static Plan Plan(TestSite site) => site.Timeline.Current.Plans.Plans[new("vp")];
}
