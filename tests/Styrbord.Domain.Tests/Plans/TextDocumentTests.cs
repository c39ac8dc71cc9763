using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Plans;

public sealed class TextDocumentTests
{
    private static readonly ItemId Input = new("budgetunderlag");
    private static readonly ItemId Template = new("mall-budgetunderlag");
    private static readonly OpenText Open = new(Input, Template, Hospital);

    private static readonly Story Prepared = Planning.On(2018, 6, 20).And(
        new RecordTemplate(Template, 2019, "Budgetunderlag 2019", [new("direktiven", "Så tas planeringsdirektiven om hand", true, "Hur och med vilka utmaningar.", 200), new("investeringar", "Investeringar", false, null, 100)], DocumentKind.BudgetInput));

    private static readonly Story Written = Prepared.And(Open, new WriteText(Input, "direktiven", "Vi tar hand om direktiven."));

    [Fact, Requirement("R-106", "R-103")]
    public void OpenText_FromItsTemplate_HasItsKindYearAndSections() =>
        Given(Prepared).When(Open).Then(authority =>
        {
            var document = authority.Plans.Texts[Input];
            (document.Kind, document.Year, document.Revision, TextQueries.TitleOf(authority, document)).ShouldBe((DocumentKind.BudgetInput, 2019, 1, "Budgetunderlag 2019, Nämnden för sjukhuset"));
        });

    [Fact, Requirement("R-106")]
    public void LockText_MandatorySectionMissing_IsRefusedWithIt() =>
        Given(Prepared, Open).When(new LockText(Input)).Then(new Missing("section", "sections.direktiven", "Så tas planeringsdirektiven om hand", "Så tas planeringsdirektiven om hand"));

    [Fact, Requirement("R-103")]
    public void LockText_WithoutAMatter_LocksTheRevisionAndTheNextChangeOpensAnother() =>
        Given(Written, new LockText(Input)).When(new WriteText(Input, "direktiven", "Ny text.")).Then(authority =>
        {
            var document = authority.Plans.Texts[Input];
            (document.Revision, document.Closed, document.Kept.Single().Sections["direktiven"].Text.Body).ShouldBe((2, false, "Vi tar hand om direktiven."));
        });

    [Fact, Requirement("R-106")]
    public void LockText_InAMatter_IsContentThatTheCommitteeDecides()
    {
        var matter = new MatterId("arende-budgetunderlag");
        var story = Prepared.And(new OpenMatter(matter, "2018/00099", "Budgetunderlag 2019", MatterKind.Other, 2019), Open with { Matter = matter }, new WriteText(Input, "direktiven", "Vi tar hand om direktiven."))
            .And(new LockText(Input, new("last"), ["Nämnden godkänner budgetunderlaget."]))
            .On(2018, 8, 30).And(new AdoptDecision(new("beslut"), matter, Hospital, new(2018, 8, 30), "7", DecisionStage.Adoption, Content: new("last")));

        DecisionsQueries.StandingOf(story, Input.Value, DecisionStage.Adoption)!.AllAlike.ShouldBeTrue();
        DocumentsQueries.OfContent(story, story.Authority.Decisions.Contents[new("last")], story.Today)!.Body.OfType<Heading>().Select(h => h.Text)
            .ShouldBe(["Beslutssats", "Så tas planeringsdirektiven om hand"]);
    }

    [Fact]
    public void LockText_InAMatterWithoutContentOrMotion_IsRefused() =>
        Given(Prepared, Open with { Matter = HealthcareMatter }, new WriteText(Input, "direktiven", "Vi tar hand om direktiven.")).When(new LockText(Input)).Then(new Required("content"), new NoMotion());

    [Fact]
    public void LockText_Twice_IsRefused() => Given(Written, new LockText(Input)).When(new LockText(Input)).Then(new NothingChanged(1));

    [Fact]
    public void OpenText_Twice_IsRefused() => Given(Prepared, Open).When(Open with { Id = new("ett-till") }).Then(new TextExists(Input));

    [Fact]
    public void OpenText_FromAPlansTemplate_IsRefused() => Given(Prepared).When(Open with { Template = GroupTemplate }).ThenRefused<TemplateOfOtherKind>();

    [Fact]
    public void OpenText_EverythingWrong_GivesEveryProblem() =>
        Given(Prepared).When(new OpenText(new("a b"), new("m"), new("x"), new("y"))).Then(
            new BadId("id", "a b"), new NotFound("template", "m", "template"), new NotFound("body", "x", "for"), new NotFound("matter", "y", "matter"));

    [Fact]
    public void WriteText_SectionThatIsNot_IsRefused() => Given(Prepared, Open).When(new WriteText(Input, "x", "Text.")).Then(new NotFound("section", "x", "section"));

    [Fact]
    public void WriteText_SomebodyElseWroteFirst_IsAConflict() => Given(Written).When(new WriteText(Input, "direktiven", "Mitt.", "")).ThenRefused<Conflict>();

    [Fact, Requirement("R-098")]
    public void WriteTemplateSection_AfterTheRevisionWasLocked_LeavesItAsItWas() =>
        Given(Written, new LockText(Input)).When(new WriteTemplateSection(Template, "Nytt avsnitt", 100, Mandatory: true)).Then(authority =>
            TextRules.WhatIsMissing(authority, authority.Plans.Texts[Input]).ShouldBeEmpty());

    [Fact, Requirement("R-119")]
    public void SeriesOf_KindRenamedBetweenYears_HoldsAllYears()
    {
        var story = Prepared.And(
            new SetTerm("regionalPlan", "budget för Region Blekinge", null, new(2018, 1, 1)),
            new SetTerm("regionalPlan", "regionplan med budget", null, new(2020, 1, 1)),
            new RecordTemplate(new("r19"), 2019, "Mall", [], DocumentKind.RegionalPlan), new CopyTemplate(new("r19"), new("r20"), 2020),
            new OpenText(new("d19"), new("r19"), Board), new OpenText(new("d20"), new("r20"), Board));

        TextQueries.SeriesOf(story, story.Authority.Plans.Texts[new("d20")]).Select(d => TextQueries.TitleOf(story, d))
            .ShouldBe(["Regionplan med budget 2020, Regionstyrelsen", "Budget för Region Blekinge 2019, Regionstyrelsen"]);
    }
}
