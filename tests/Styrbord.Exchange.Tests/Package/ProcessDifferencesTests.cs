using System.Collections.Immutable;
using Shouldly;
using Styrbord.Domain.Process;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>
/// The comparison of the three versions says what the mission's own table of differences says (process-differences.md): its 26, 16 and 2 rows
/// of steps, 14 of months and 15 of names. A row gives the steps of each version by their ids, none for a dash.
/// </summary>
public sealed class ProcessDifferencesTests
{
    private static readonly VersionComparison Years = VersionComparing.Of(Sample.Authority, new("2018"), new("2019"))!;
    private static readonly VersionComparison Model = VersionComparing.Of(Sample.Authority, new("styrmodell"), new("2019"))!;
    private static readonly VersionComparison Old = VersionComparing.Of(Sample.Authority, new("styrmodell"), new("2018"))!;

    [Theory, Requirement("R-296")]
    [InlineData("activity-report", "PSM-U3a", "P18-03 P18-IK1", "P19-U4")]
    [InlineData("premises", "PSM-01", "P18-04", "P19-02")]
    [InlineData("premises.dialogue", "PSM-02", "P18-05", "P19-03")]
    [InlineData("directive.drafted", "PSM-03a", "P18-07a", "P19-05a")]
    [InlineData("directive.prepared", "PSM-03a", "P18-07b", "P19-05b")]
    [InlineData("directive.decided", "PSM-03b", "P18-07c", "P19-05c")]
    [InlineData("committee-directive", "", "P18-08b", "")]
    [InlineData("input.committees", "PSM-04", "P18-09b", "P19-06b")]
    [InlineData("input.board", "", "P18-09c", "P19-06b")]
    [InlineData("budget.preparation", "PSM-05", "P18-10", "P19-07")]
    [InlineData("budget.proposed", "PSM-06", "P18-11", "P19-08")]
    [InlineData("budget.board-meeting", "", "P18-13a", "")]
    [InlineData("tax-rate", "", "P18-14", "P19-09 P19-11")]
    [InlineData("budget.decided", "PSM-07", "P18-13b", "P19-10")]
    [InlineData("finance-plan", "", "P18-14", "P19-11")]
    [InlineData("rulebook.decided", "", "P18-15a", "P19-12a")]
    [InlineData("plan.decided", "PSM-08", "P18-16", "P19-13")]
    [InlineData("plan.confirmed", "", "P18-17b", "")]
    [InlineData("action-plan", "PSM-X1", "P18-18", "P19-14")]
    [InlineData("investment.needs", "", "P18-06a", "P19-04a")]
    [InlineData("investment.plan", "PSM-X4", "", "")]
    [InlineData("report.monthly", "", "P18-U2a", "P19-U2a")]
    [InlineData("report.forecast", "PSM-U1 PSM-U2b", "P18-U2b", "P19-U2c P19-U2d")]
    [InlineData("first-report.committees", "", "P18-IK3a", "P19-U2c")]
    [InlineData("first-report.board", "PSM-U1", "P18-IK5a", "")]
    [InlineData("interim-report.committees", "PSM-U2a", "P18-IK3b", "P19-U2d")]
    [InlineData("interim-report.board", "PSM-U2b", "P18-IK5c", "")]
    [InlineData("interim-report.instructions", "", "", "P19-U2b")]
    [InlineData("report.own-plan", "", "P18-U2c", "P19-U2f")]
    [InlineData("report.measures", "", "", "P19-U2e")]
    [InlineData("dialogue.march", "", "P18-U1b", "P19-U1b")]
    [InlineData("dialogue.october", "", "P18-IK4b", "P19-U3b")]
    [InlineData("annual-report.board", "PSM-U3b", "P18-IK2a", "P19-U5a")]
    [InlineData("annual-report.assembly", "", "P18-IK2b", "P19-U5b")]
    [InlineData("internal-control.regulations", "PSM-X5", "P18-IK0", "")]
    [InlineData("report.contributed", "PSM-U1i", "", "")]
    [InlineData("reserves", "PSM-E1", "", "")]
    [InlineData("social-fund", "PSM-E2", "", "")]
    [InlineData("consultation", "", "P18-S1", "P19-S1")]
    [InlineData("review", "PSM-REV", "P18-REV", "P19-REV")]
    public void Rows_OfTheThreeVersions_HoldTheSameSteps(string topic, string model, string old, string next)
    {
        Shown(Years, topic).ShouldBe(Expected(topic, old, next));
        Shown(Model, topic).ShouldBe(Expected(topic, model, next));
        Shown(Old, topic).ShouldBe(Expected(topic, model, old));
    }

    [Theory, Requirement("R-296")]
    [InlineData("premises.dialogue", "april", "mars", -1)]
    [InlineData("directive.prepared", "maj", "april", -1)]
    [InlineData("directive.decided", "juni", "maj", -1)]
    [InlineData("input.board", "september", "augusti", -1)]
    [InlineData("budget.preparation", "oktober", "september", -1)]
    [InlineData("tax-rate", "november", "oktober", -1)]
    [InlineData("rulebook.decided", "december", "november", -1)]
    [InlineData("budget.decided", "november", "november", 0)]
    [InlineData("finance-plan", "november", "november", 0)]
    [InlineData("plan.decided", "december", "senast i december", 0)]
    [InlineData("action-plan", "senast i februari", "senast i februari", 0)]
    [InlineData("first-report.committees", "april", "efter april", 1)]
    [InlineData("interim-report.committees", "oktober", "efter augusti", 0)]
    public void Months_FromTheOneYearToTheNext_HaveMoved(string topic, string before, string after, int moved)
    {
        var row = Row(Years, topic)!;

        (row.Left[0].Time.Words, row.Right[0].Time.Words, row.Moved).ShouldBe((before, after, (int?)moved));
    }

    [Fact, Requirement("R-296")]
    public void Months_OfTheForecastAfterMay_AreDropped()
    {
        var row = Row(Years, "report.forecast")!;

        row.Left.SelectMany(s => s.Time.Months.Items).ShouldBe([3, 5, 8]);
        row.Right.SelectMany(s => s.Time.Months.Items).ShouldBe([4, 8]);
        row.Moved.ShouldBeNull();
    }

    [Theory, Requirement("R-296")]
    [InlineData("directive.decided", 1)]
    [InlineData("budget.decided", 1)]
    [InlineData("plan.decided", 1)]
    [InlineData("interim-report.committees", 1)]
    [InlineData("budget.preparation", 0)]
    [InlineData("input.committees", 0)]
    public void Months_FromTheModelToTheYear_HaveMoved(string topic, int moved) => Row(Model, topic)!.Moved.ShouldBe(moved);

    [Theory, Requirement("R-296")]
    [InlineData("directive.drafted", true)]
    [InlineData("directive.decided", false)]
    [InlineData("rulebook.decided", true)]
    [InlineData("tax-rate", false)]
    public void Bodies_OfTheTwoYears_DifferInKindOrOnlyInName(string topic, bool other) => Row(Years, topic)!.Differs.Contains(StepAspect.Responsible).ShouldBe(other);

    [Fact, Requirement("R-296")]
    public void Bodies_OfTheModel_DecideTheDirectiveAndPrepareTheBudgetTogether()
    {
        Row(Model, "directive.decided")!.Differs.ShouldContain(StepAspect.Responsible);
        Row(Model, "budget.preparation")!.Differs.ShouldContain(StepAspect.Responsible);
    }

    [Theory, Requirement("R-296")]
    [InlineData("premises"), InlineData("directive.drafted"), InlineData("budget.decided"), InlineData("action-plan"), InlineData("consultation"), InlineData("interim-report.committees")]
    public void Content_Named_Differs(string topic) =>
        (Row(Years, topic)!.Differs.Contains(StepAspect.Content) || Row(Years, topic)!.Differs.Contains(StepAspect.Document)).ShouldBeTrue();

    [Theory, Requirement("R-296")]
    [InlineData("input.committees", "förslag till verksamhetsplan och budget inklusive intern kontrollplan", "underlag till budgetberedningen, inklusive intern kontrollplan", "budgetunderlag")]
    [InlineData("budget.decided", "Budget för Region Blekinge", "regionplan med budget", "Regionens budget")]
    [InlineData("first-report.committees", "kvartalsrapport", "tertialrapport", null)]
    public void Documents_OfTheSameStep_HaveOtherNames(string topic, string old, string next, string? model)
    {
        (Row(Years, topic)!.Left[0].Document, Row(Years, topic)!.Right[0].Document).ShouldBe((old, next));
        (Row(Model, topic)?.Left is [var step, ..] ? step.Document : null).ShouldBe(model);
    }

    [Theory, Requirement("R-296")]
    [InlineData("plan.decided", "uppföljningsbara mått och indikatorer", "uppföljningsbara indikatorer", "indikatorer och målvärden")]
    [InlineData("plan.decided", "fastställda mallar och anvisningar", "fastställda mallar och anvisningar", "koncernmall och kompletterande anvisningar")]
    [InlineData("dialogue.october", "nedbrytning av de övergripande", "följa upp nämndernas delårsbokslut", null)]
    [InlineData("activity-report", "omvärldsanalys", "fem perspektiven", "nyckeltal")]
    [InlineData("premises", "utvecklingen i länet", "lokalt, nationellt och internationellt", "prioriterade behovsgrupper")]
    public void Wording_OfTheSameStep_IsTheSources(string topic, string old, string next, string? model)
    {
        Quotes(Row(Years, topic)!.Left).ShouldContain(old);
        Quotes(Row(Years, topic)!.Right).ShouldContain(next);
        if (model is not null)
        {
            Quotes(Row(Model, topic)!.Left).ShouldContain(model);
        }
    }

    [Fact, Requirement("R-296")]
    public void ChangeOfOrganisation_IsStatedInTheOldVersionOnly()
    {
        var row = Years.Statements.Single(s => s.Topic == "organisation-change");

        (row.Left.Length, row.Right.Length).ShouldBe((5, 0));
    }

    [Theory, Requirement("R-296")]
    [InlineData("assembly", "landstingsfullmäktige", "regionfullmäktige", "Regionfullmäktige")]
    [InlineData("board", "landstingsstyrelsen", "regionstyrelsen", "Regionstyrelsen")]
    [InlineData("staff", "landstingsdirektörens stab", "regionstaben", "")]
    [InlineData("leadershipGroup", "landstingsledningsgruppen", "regionledningsgruppen", "")]
    [InlineData("consultationGroup", "LSG", "RSG", "")]
    [InlineData("officials", "tjänstemannaledning, tjänstemannanivå", "tjänstepersonledning, tjänstepersonnivå", "")]
    [InlineData("process", "planerings- och uppföljningsprocess", "ledningsprocess", "planerings-, budget och uppföljningsprocessen")]
    [InlineData("budget", "Budget för Region Blekinge, landstingsplan", "regionplan med budget", "Regionens budget")]
    [InlineData("budgetInput", "förslag till verksamhetsplan och budget", "underlag till budgetberedningen", "budgetunderlag")]
    [InlineData("firstReport", "kvartalsrapport", "tertialrapport", "kvartalsrapport")]
    [InlineData("indicators", "resultatmått och indikatorer", "indikatorer", "resultatmått och indikatorer, indikatorer och målvärden")]
    [InlineData("directionDocuments", "politiska inriktningsdokument", "politiska inriktningsbeslut", "politiska inriktningsdokument")]
    [InlineData("initiatives", "initiativ", "insatser", "aktiviteter")]
    [InlineData("annualAccounts", "årsbokslut", "årsredovisning", "")]
    [InlineData("perspectives", "målområden", "perspektiv", "perspektiv, målområden")]
    public void Names_Changed_AreSideBySide(string key, string old, string next, string model)
    {
        var years = Years.Terms.Single(t => t.Key == key);

        (string.Join(", ", years.Left), string.Join(", ", years.Right)).ShouldBe((old, next));
        string.Join(", ", Model.Terms.Single(t => t.Key == key).Left).ShouldBe(model);
        Years.Terms.Length.ShouldBe(15);
    }

    private static ComparedStep? Row(VersionComparison comparison, string topic) => comparison.Steps.SingleOrDefault(s => s.Topic == topic);

    private static string Shown(VersionComparison comparison, string topic) => Row(comparison, topic) is { } row ? $"{Ids(row.Left)} | {Ids(row.Right)}" : "no row";

    /// <summary>What a step does besides something else has no row of its own unless a step of the other version does it first.</summary>
    private static string Expected(string topic, string left, string right) =>
        $"{left} {right}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(id => Sample.Authority.Process.Steps[new(id)].Topics[0] == topic) ? $"{left} | {right}" : "no row";

    private static string Ids(ImmutableArray<ProcessStep> steps) => string.Join(' ', steps.Select(s => s.Id.Value));

    private static string Quotes(ImmutableArray<ProcessStep> steps) => string.Join(' ', steps.SelectMany(s => s.Sources).Select(s => s.Quote));
}
