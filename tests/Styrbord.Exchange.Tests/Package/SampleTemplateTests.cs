using Shouldly;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The group templates of 2019 hold what the sources demand of each document.</summary>
public sealed class SampleTemplateTests
{
    private static PlanTemplate Of(DocumentKind kind) => Sample.Authority.Plans.Templates.Values.Single(t => t.Of == kind);

    [Theory]
    [InlineData("vision")]
    [InlineData("effektivisering")]
    [InlineData("konsekvensanalyser")]
    [InlineData("nya-verksamheter")]
    [InlineData("investeringar")]
    [InlineData("intern-kontrollplan")]
    [Requirement("R-107", "R-108", "R-109", "R-105", "R-110")]
    public void OperationalPlan_WhatTheDirectiveDemands_IsMandatoryWithItsInstruction(string id)
    {
        var section = Of(DocumentKind.OperationalPlan).Section(id).ShouldNotBeNull();

        (section.Mandatory, section.Instruction is { Length: > 0 }).ShouldBe((true, true));
    }

    [Theory]
    [InlineData("nationella-forandringar")]
    [InlineData("lagar-och-planer")]
    [InlineData("utmaningar")]
    [InlineData("omstallning")]
    [InlineData("hallbarhet")]
    [InlineData("fordelning-av-ramar")]
    [Requirement("R-057", "R-112", "R-137", "R-139", "R-111")]
    public void OperationalPlan_WhatBelongsThere_HasAPlace(string id) => Of(DocumentKind.OperationalPlan).Section(id).ShouldNotBeNull();

    [Fact, Requirement("R-103")]
    public void PlanningPremises_AskForNeedsForecastConclusionsAndProposals() =>
        Of(DocumentKind.PlanningPremises).Sections.Select(s => s.Id).ShouldBe(["behov-och-omvarld", "prognos", "slutsatser", "forslag"]);

    [Fact, Requirement("R-106")]
    public void BudgetInput_AsksHowTheDirectiveIsTakenCareOfAndForChallenges() =>
        Of(DocumentKind.BudgetInput).Sections.Where(s => s.Mandatory).Select(s => s.Id).ShouldBe(["planeringsdirektiven", "utmaningar"]);

    [Fact, Requirement("R-102")]
    public void Directive_HasItsGoalsAndTheSectionsItsTemplateDemands()
    {
        var tree = GoalsQueries.Tree(Sample.Authority, 2019)!;

        (tree.Goals.Count(), tree.Assignments.Count()).ShouldBe((11, 34));
        Of(DocumentKind.PlanningDirective).Sections.Where(s => s.Mandatory).Select(s => s.Id).ShouldBeSubsetOf(tree.Directive.Sections.Select(s => s.Id));
    }

    [Fact, Requirement("R-119")]
    public void RegionalPlan_IsCalledByEachYearsName() =>
        new[] { 2019, 2020 }.Select(y => DocumentKinds.NameOf(Sample.Authority, DocumentKind.RegionalPlan, y)).ShouldBe(["Budget för Region Blekinge", "Regionplan med budget"]);
}
