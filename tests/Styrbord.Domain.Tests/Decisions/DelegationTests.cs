using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.UnionConsultation;

namespace Styrbord.Domain.Tests.Decisions;

public sealed class DelegationTests
{
    private static readonly MatterId Reply = new("remiss");
    private static readonly ItemId ToCommittee = new("d-au");
    private static readonly ItemId ToDirector = new("d-dir");
    private static readonly DateOnly Day = new(2018, 8, 29);
    private const string Kept = "6 kap. 38 § kommunallagen (2017:725)";

    private static readonly Story Open = WithBodies.On(2018, 9, 1).And(new OpenMatter(Reply, "2018/9", "Remiss", MatterKind.Other));
    private static readonly DelegateRight Give = new(ToCommittee, OldBoard, "Yttranden över remisser", new(2018, 1, 15), "8", new(2018, 1, 15), new(2018, 12, 31), OldBoardWorkingCommittee);
    private static readonly DelegateRight GiveDirector = Give with { Id = ToDirector, To = null, Holder = "landstingsdirektören", What = "Inköp upp till 50 000 kr" };
    private static readonly Story Given1 = Open.And(Give, GiveDirector);
    private static readonly AdoptDecision Adopt = new(new("b"), Reply, OldBoardWorkingCommittee, Day, "12", DecisionStage.Adoption, Delegation: ToCommittee);

    [Fact, Requirement("R-013")]
    public void AdoptDecision_ByAWorkingCommitteeWithoutDelegation_IsRefused() =>
        Given(Given1).When(Adopt with { Delegation = null }).Then(new DelegationMissing("Landstingsstyrelsens arbetsutskott"));

    [Fact, Requirement("R-013")]
    public void AdoptDecision_ByAWorkingCommitteePreparing_NeedsNoDelegation() =>
        Given(Given1).When(Adopt with { Delegation = null, Stage = DecisionStage.Preparation }).ThenOne<DecisionAdopted>();

    [Fact]
    public void AdoptDecision_UnderADelegation_KeepsItAndStandsInTheMinutes()
    {
        var decided = Given1.And(Adopt).Authority;

        decided.Decisions.Decisions[Adopt.Id].Basis!.Delegation.ShouldBe(ToCommittee);
        MinutesExtract.Of(decided, decided.Decisions.Decisions[Adopt.Id]).Body.OfType<Paragraph>().ShouldContain(p => p.Text.Contains("delegation från Landstingsstyrelsen 2018-01-15, § 8", StringComparison.Ordinal));
    }

    [Fact]
    public void AdoptDecision_BeforeOrAfterTheDelegation_IsRefused()
    {
        Given(Given1).When(Adopt with { Day = new(2018, 1, 14) }).Then(new DelegationNotValid("Yttranden över remisser", new(2018, 1, 14)));
        Given(Given1, new EndDelegation(ToCommittee, new(2018, 8, 28))).When(Adopt).Then(new DelegationNotValid("Yttranden över remisser", Day));
    }

    [Fact]
    public void AdoptDecision_UnderAnothersDelegation_IsRefused()
    {
        Given(Given1).When(Adopt with { Delegation = ToDirector }).Then(new DelegationElsewhere("Inköp upp till 50 000 kr"));
        Given(Given1).When(Adopt with { Delegation = new ItemId("x") }).Then(new NotFound("delegation", "x", "delegation"));
    }

    [Fact, Requirement("R-280")]
    public void DelegateRight_ByTheAssemblyForOneMatter_ReachesThatMatterWhileItHolds()
    {
        var other = new OpenMatter(new("annat"), "2018/10", "Annat", MatterKind.Other);
        var single = Open.And(other, new DelegateRight(new("d"), OldAssembly, "Markförsäljning", new(2018, 2, 19), "4", new(2018, 2, 19), new(2018, 10, 1), Hospital, Matter: Reply));

        Given(single).When(Adopt with { Body = Hospital, Delegation = new ItemId("d") }).ThenOne<DecisionAdopted>();
        Given(single).When(Adopt with { Body = Hospital, Delegation = new ItemId("d"), Matter = other.Id }).Then(new DelegationElsewhere("Markförsäljning"));
        Given(single.On(2018, 11, 1)).When(Adopt with { Body = Hospital, Delegation = new ItemId("d"), Day = new(2018, 10, 20) }).Then(new DelegationNotValid("Markförsäljning", new(2018, 10, 20)));
    }

    [Fact, Requirement("R-280")]
    public void DelegateRight_ByTheAssemblyForAGroupOfMatters_ReachesEachOfThemAndNoOtherWhileItHolds()
    {
        var premises = new OpenMatter(new("premisser"), "2018/11", "Planeringsförutsättningar", MatterKind.PlanningPremises, 2019);
        var group = Open.And(premises, new DelegateRight(new("d"), OldAssembly, "Remisser", new(2018, 2, 19), "4", new(2018, 3, 1), new(2018, 10, 1), Hospital, Kinds: [MatterKind.Other, MatterKind.CareChoice]));
        var asked = Adopt with { Body = Hospital, Delegation = new ItemId("d") };

        Given(group).When(asked).ThenOne<DecisionAdopted>();
        Given(group).When(asked with { Matter = premises.Id }).Then(new DelegationElsewhere("Remisser"));
        Given(group).When(asked with { Day = new(2018, 2, 20) }).Then(new DelegationNotValid("Remisser", new(2018, 2, 20)));
        DelegationQueries.For(group, Hospital, group.Authority.Decisions.Matters[Reply], new(2018, 10, 2)).ShouldBeEmpty();
        DelegationQueries.For(group, Hospital, group.Authority.Decisions.Matters[Reply], null).ShouldHaveSingleItem();
    }

    [Fact]
    public void DelegateRight_FromBeforeItsDecision_IsRefused() =>
        Given(Open).When(Give with { ValidFrom = new(2018, 1, 14) }).Then(new ValidBeforeDecided(new(2018, 1, 15)));

    [Fact]
    public void EndDelegation_ALaterDay_DoesNotMakeItLonger() =>
        Given(Given1).When(new EndDelegation(ToCommittee, new(2019, 6, 30))).Then(new CannotBeProlonged(new(2018, 12, 31)));

    [Fact]
    public void RegisterDelegated_AfterTheCommitteeHasEnded_IsRefused() =>
        Open.And(GiveDirector with { ValidTo = null }).On(2019, 2, 1).When(new RegisterDelegated(new("x"), ToDirector, new(2019, 1, 7), "Inköp.")).Then(new DelegationNotValid("Inköp upp till 50 000 kr", new(2019, 1, 7)));

    [Theory, Requirement("R-279")]
    [InlineData(MatterKind.OverallGoals)]
    [InlineData(MatterKind.Guidelines)]
    [InlineData(MatterKind.Budget)]
    [InlineData(MatterKind.TaxRate)]
    [InlineData(MatterKind.PlanningDirective)]
    [InlineData(MatterKind.PoliticalOrganisation)]
    public void DelegateRight_WhatTheAssemblyKeeps_IsRefused(MatterKind kind) =>
        Given(Open).When(Give with { From = OldAssembly, To = OldBoard, Kinds = [kind] }).Then(new NotDelegable("kinds[0]", "Landstingsfullmäktige", "5 kap. 2 § kommunallagen (2017:725)"));

    [Theory]
    [InlineData(DelegatedQuestion.GoalsAndExtent)]
    [InlineData(DelegatedQuestion.ToTheAssembly)]
    [InlineData(DelegatedQuestion.PrincipalAuthority)]
    [InlineData(DelegatedQuestion.CitizensProposal)]
    [InlineData(DelegatedQuestion.KeptByOtherAct)]
    public void DelegateRight_WhatACommitteeKeepsByLaw_IsRefused(DelegatedQuestion question) =>
        Given(Open).When(Give with { Question = question }).Then(new NotDelegable("question", "Landstingsstyrelsen", Kept));

    [Fact]
    public void DelegateRight_OperationalPlanByACommittee_IsRefused() =>
        Given(Open).When(Give with { Kinds = [MatterKind.OperationalPlan] }).Then(new NotDelegable("kinds[0]", "Landstingsstyrelsen", Kept));

    [Fact]
    public void DelegateRight_BeforeTheActOf2018_IsRefusedByTheActOf1991() =>
        Given(Open).When(Give with { DecidedOn = new(2017, 6, 1), Question = DelegatedQuestion.GoalsAndExtent }).Then(new NotDelegable("question", "Landstingsstyrelsen", "6 kap. 34 § kommunallagen (1991:900)"));

    [Fact]
    public void DelegateRight_ToAnotherCommitteeOrByAPartOfABody_IsRefused()
    {
        const string law = "6 kap. 37 § och 7 kap. 5 § kommunallagen (2017:725)";
        Given(Open).When(Give with { To = Hospital }).Then(new CannotDelegateTo("Landstingsstyrelsen", law));
        Given(Open).When(Give with { From = OldBoardWorkingCommittee, To = null, Holder = "ordföranden" }).Then(new CannotDelegateTo("Landstingsstyrelsens arbetsutskott", law, "holder"));
        Given(Open).When(Give with { From = OldAssembly, To = null, Holder = "ordföranden" }).Then(new CannotDelegateTo("Landstingsfullmäktige", "5 kap. 2 § kommunallagen (2017:725)", "holder"));
        Given(Open).When(Give with { To = null }).Then(new Required("to"));
    }

    [Fact]
    public void RegisterDelegated_ByTheHolderOfATitle_IsUnreportedUntilTheBodyIsTold()
    {
        var taken = Given1.And(new RegisterDelegated(new("dd-1"), ToDirector, new(2018, 8, 20), "Inköp av stolar."), Adopt);
        DelegationQueries.Unreported(taken, OldBoard).Select(d => d.Id.Value).ShouldBe(["dd-1", "b"]);

        var told = taken.On(2018, 9, 10).And(new ReportDelegated(OldBoard, new(2018, 9, 10), "88", [new("dd-1"), new("b")]));

        DelegationQueries.Unreported(told, OldBoard).ShouldBeEmpty();
        DelegationQueries.TakenFor(told, OldBoard).ShouldAllBe(d => d.Report!.Paragraph == "88");
        Given(told).When(new ReportDelegated(OldBoard, new(2018, 9, 10), "89", [new("b")])).Then(new NothingToReportOf(new("b")));
        Given(taken).When(new ReportDelegated(Hospital, new(2018, 9, 1), "7", [new("b")])).Then(new NothingToReportOf(new("b")));
    }

    [Fact]
    public void AdoptDecision_WithTheIdOfADelegatedOne_IsRefused()
    {
        var taken = Given1.And(new RegisterDelegated(Adopt.Id, ToDirector, new(2018, 8, 20), "Inköp av stolar."));

        Given(taken).When(Adopt).Then(new AlreadyExists("decision", Adopt.Id.Value, "id"));
    }

    [Fact, Requirement("R-275", "R-284")]
    public void RegisterDelegated_InWhatNeedsConsultationOrAnotherRight_IsJudgedAsTheBodysOwn()
    {
        var matter = new MatterId("premisser");
        var needed = Given1.And(
            new RecordGroup(new("lsg"), "Samverkansgruppen", "samverkan", "LSG"),
            new SetUpConsultation(new("lsg"), new("lsg"), "Samverkan", ["Landstinget"], [new(ConsultationSide.Management, "Ledningen"), new(ConsultationSide.Union, "Förbunden")]),
            new OpenMatter(matter, "2018/11", "Planeringsförutsättningar", MatterKind.PlanningPremises, 2019));
        var asked = new RegisterDelegated(new("dd-1"), ToDirector, new(2018, 8, 20), "Antas.", matter);

        Given(needed).When(asked).Then(new ConsultationMissing("Planeringsförutsättningar", "Samverkansgruppen"));
        Given(needed).When(asked with { WithoutConsultation = "Brådskar.", Subject = SubjectMatter.Staff, Over = [Hospital] }).Then(new BoardRightMissing("Landstingsstyrelsen"));

        var taken = needed.And(asked with { WithoutConsultation = "Brådskar." });
        taken.Authority.Decisions.Delegated.Decisions[new("dd-1")].WithoutConsultation!.Body.ShouldBe("Brådskar.");
        UnionConsultationQueries.Of(taken, 2018)[0].Topics.Single(t => t.Kind == MatterKind.PlanningPremises).DecidedWithout.ShouldBeTrue();
    }

    [Fact]
    public void RegisterDelegated_OutsideTheDelegation_IsRefused()
    {
        Given(Given1).When(new RegisterDelegated(new("x"), ToCommittee, Day, "Något")).Then(new DelegatedToABody("Landstingsstyrelsens arbetsutskott"));
        Given(Given1.On(2019, 2, 1)).When(new RegisterDelegated(new("x"), ToDirector, new(2019, 1, 2), "")).Then(new Required("what"), new DelegationNotValid("Inköp upp till 50 000 kr", new(2019, 1, 2)));
    }
}
