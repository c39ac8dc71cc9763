using Styrbord.Domain.Decisions;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.PoliticalRoles;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.PoliticalRoles;

public sealed class PoliticalRolesTests
{
    private static readonly ItemId Owner = new("systemansvarig");
    private static readonly ItemId Employer = new("arbetsgivare");
    private static readonly ItemId Population = new("befolkningsforetradare");
    private static readonly ItemId Commissioner = new("uppdragsgivare");
    private static readonly ItemId Operations = new("verksamhetsforetradare");
    private static readonly DateOnly In2019 = new(2019, 2, 1);
    private static readonly Validity From2019 = new(new PartialDate(2019, 1, 1), null);

    private static readonly Story Described = WithBodies.On(2019, 1, 20).And(
        new RegisterConstitutingMeeting(Board, new(2019, 1, 8)), new RegisterConstitutingMeeting(Healthcare, new(2019, 1, 9)),
        new DescribePoliticalRoles(
        [
            new(Owner, "Systemansvarig", Duties: [new(new("so-1"), "Besluta om mål och riktlinjer för verksamheten", false, []), new(new("so-4"), "Utfärda direktiv till nämnder", false, [])], Holders: [new(Assembly, null, From2019)]),
            new(Employer, "Arbetsgivare", Duties: [new(new("ag-1"), "Arbetsmiljöansvar", true, [])], Holders: [new(Board, null, From2019)]),
            new(Population, "Befolkningsföreträdare", Duties: [new(new("bf-8"), "Besluta om tillämpningen av regionens vårdvalssystem", true, ["careChoice"])], Holders: [new(Board, null, From2019)]),
            new(Commissioner, "Uppdragsgivare"),
            new(Operations, "Verksamhetsföreträdare", Duties: [new(new("vf-1"), "Hantera de resurser som krävs", true, [])], Holders: [new(null, BodyLevel.Committee, From2019)]),
        ]));

    private static readonly AdoptDecision OnChoice = new(new("b"), new("vardval"), Board, new(2019, 2, 1), "4", DecisionStage.Adoption);
    private static readonly Story WithChoice = Described.On(2019, 2, 1).And(new OpenMatter(new("vardval"), "2019/5", "Regelbok för vårdval", MatterKind.CareChoice));

    [Fact, Requirement("R-277")]
    public void DescribePoliticalRoles_KeepsRolesWithDutiesAndHolders_InTheirOrder()
    {
        PoliticalRolesQueries.All(Described).Select(r => r.Name).ShouldBe(["Systemansvarig", "Arbetsgivare", "Befolkningsföreträdare", "Uppdragsgivare", "Verksamhetsföreträdare"]);
        Role(Owner).Duties.Select(d => d.Text).ShouldBe(["Besluta om mål och riktlinjer för verksamheten", "Utfärda direktiv till nämnder"]);
        PoliticalRolesQueries.HoldersOn(Described, Role(Owner), In2019).Select(b => b.Id).ShouldBe([Assembly]);
        PoliticalRolesQueries.HoldersOn(Described, Role(Owner), new(2018, 12, 1)).ShouldBeEmpty();
    }

    [Fact, Requirement("R-278")]
    public void DescribePoliticalRoles_WithoutDutiesAndHolder_IsNotAssigned()
    {
        PoliticalRolesQueries.IsAssigned(Described, Role(Commissioner), In2019).ShouldBeFalse();
        Role(Commissioner).Duties.Count.ShouldBe(0);

        Given(Described).When(new AssignPoliticalRole(Commissioner, In2019, Board)).Then(a => PoliticalRolesQueries.IsAssigned(a, a.PoliticalRoles.Roles[Commissioner], In2019).ShouldBeTrue());
    }

    [Theory, Requirement("R-279")]
    [InlineData("so-1")]
    [InlineData("so-4")]
    public void DelegateRight_DutyOfTheSystemOwner_IsRefused(string duty) =>
        Given(Described).When(new DelegateRight(new("d"), Assembly, "Mål", new(2019, 1, 15), "3", new(2019, 1, 15), To: Board, Duty: new ItemId(duty)))
            .Then(new NotDelegable("duty", "Regionfullmäktige", "5 kap. 2 § kommunallagen (2017:725)"));

    [Fact]
    public void HoldersOn_EmployerAndPopulationRepresentative_IsTheBoard() =>
        new[] { Employer, Population }.ShouldAllBe(r => PoliticalRolesQueries.HoldersOn(Described, Described.Authority.PoliticalRoles.Roles[r], In2019).Single().Id == Board);

    [Fact, Requirement("R-282")]
    public void AdoptDecision_OnGoalsAndIndicatorsOfItsOwn_IsForTheCommitteesThatHoldTheRole()
    {
        var roles = new DescribePoliticalRoles([new(Operations, "Verksamhetsföreträdare", Duties: [new(new("vf-3"), "Besluta om egna mål och indikatorer", false, ["operationalPlan"])], Holders: [new(null, BodyLevel.Committee, Validity.Always)])]);
        var own = AJointPlan.Ready.And(new WriteOwnFocusArea(AJointPlan.Proposal, new("eget"), Quality, "Trygg utskrivning", "Ingen skrivs ut utan plan.", "Det är kvalitet."))
            .On(2018, 9, 18).And(new SubmitPlan(AJointPlan.Proposal, AJointPlan.Content1, AJointPlan.Motion)).On(2018, 9, 20).And(roles);

        Given(own).When(AJointPlan.Adopted(Hospital, AJointPlan.Content1, new(2018, 9, 20))).ThenOne<DecisionAdopted>();
        Given(own).When(AJointPlan.Adopted(OldBoard, AJointPlan.Content1, new(2018, 9, 20))).Problems.ShouldContain(new NotTheRolesHolder("Landstingsstyrelsen", "Verksamhetsföreträdare"));
        Given(own).When(new DelegateRight(new("d"), Hospital, "Egna mål", new(2018, 9, 20), "3", new(2018, 9, 20), Holder: "ordföranden", Duty: new ItemId("vf-3"))).ThenRefused<NotDelegable>();
    }

    [Fact]
    public void HoldersOn_OperationsRepresentative_IsEachCommittee()
    {
        PoliticalRolesQueries.HoldersOn(Described, Role(Operations), In2019).Select(b => b.Id).ShouldBe([Healthcare, CultureAndLearning, Dental], ignoreOrder: true);
        PoliticalRolesQueries.RolesOf(Described, Described.Authority.Organisation.Bodies[Healthcare], In2019).ShouldHaveSingleItem().Id.ShouldBe(Operations);
    }

    [Fact, Requirement("R-283")]
    public void RoleConflicts_OnePersonInTwoBodiesWhoseRolesConflict_IsFoundWhileBothLast()
    {
        var seated = Described.And(
            new MarkRolesConflicting(Population, Operations, "Den som prioriterar behov ska inte själv driva verksamheten.", "Styrmodellen 9 kap."),
            Elected("v1", Board, SeatRole.Member, "Ledamot Ett"), Elected("v2", Healthcare, SeatRole.Chair, "Ledamot Ett"), Elected("v3", Dental, SeatRole.Substitute, "Ledamot Två"), Elected("v4", Board, SeatRole.Chair, "Ledamot Två"));

        var found = RoleConflicts.On(seated, In2019).ShouldHaveSingleItem();

        (found.Name, found.One.Id.Value, found.Other.Id.Value, found.Conflict.Source).ShouldBe(("Ledamot Ett", "v1", "v2", "Styrmodellen 9 kap."));
        RoleConflicts.On(seated.On(2019, 3, 2).And(new EndElection(new("v2"), new(2019, 3, 1))), new(2019, 3, 2)).ShouldBeEmpty();
        RoleConflicts.On(seated.And(new LiftRoleConflict(Operations, Population)), In2019).ShouldBeEmpty();
    }

    [Fact, Requirement("R-288")]
    public void AdoptDecision_OnTheSystemOfChoice_IsForThePopulationRepresentativeOnly()
    {
        Given(WithChoice).When(OnChoice with { Body = Healthcare }).Then(new NotTheRolesHolder("Hälso- och sjukvårdsnämnden", "Befolkningsföreträdare"));
        Given(WithChoice).When(OnChoice).ThenOne<DecisionAdopted>();
    }

    [Fact, Requirement("R-288")]
    public void AdoptDecision_OnTheSystemOfChoiceByDelegationOfTheHolder_IsAccepted()
    {
        var delegated = WithChoice.And(new RecordBody(new("rs-au"), BodyLevel.WorkingCommittee, "Regionstyrelsens arbetsutskott", Parent: Board), new DelegateRight(new("d"), Board, "Vårdval", new(2019, 1, 15), "3", new(2019, 1, 15), To: new BodyId("rs-au"), Kinds: [MatterKind.CareChoice], Duty: new ItemId("bf-8")));

        Given(delegated).When(OnChoice with { Body = new("rs-au"), Delegation = new ItemId("d") }).ThenOne<DecisionAdopted>();
        delegated.Authority.Decisions.Delegated.Delegations[new("d")].Duty.ShouldBe(new ItemId("bf-8"));
        Given(delegated).When(OnChoice with { Body = Healthcare, Delegation = new ItemId("d") }).Then(new DelegationElsewhere("Vårdval"));
    }

    [Fact, Requirement("R-279")]
    public void DelegateRight_KindThatADutyKeeps_IsRefusedAlsoWithoutNamingTheDuty()
    {
        var kept = Described.And(new DescribePoliticalRoles([new(Population, "Befolkningsföreträdare", Duties: [new(new("bf-8"), "Besluta om tillämpningen av regionens vårdvalssystem", false, ["careChoice"])], Holders: [new(Board, null, From2019)])]));

        Given(kept).When(new DelegateRight(new("d"), Board, "Vårdval", new(2019, 1, 15), "3", new(2019, 1, 15), Holder: "ordföranden", Kinds: [MatterKind.CareChoice]))
            .Then(new KeptByRole("kinds[0]", "Regionstyrelsen", "Befolkningsföreträdare"));
    }

    [Fact]
    public void DelegateRight_DutyOfARoleItDoesNotHold_IsRefused() =>
        Given(Described).When(new DelegateRight(new("d"), Healthcare, "Arbetsmiljö", new(2019, 1, 15), "3", new(2019, 1, 15), Holder: "ordföranden", Duty: new ItemId("ag-1")))
            .Then(new NotTheRolesHolder("Hälso- och sjukvårdsnämnden", "Arbetsgivare", "duty"));

    [Fact]
    public void MatterWords_OfTheRoles_AreThoseOfTheDecisions() =>
        MatterWord.All.ShouldBe(Enum.GetValues<MatterKind>().Select(MatterWords.Of), ignoreOrder: true);

    [Fact]
    public void IsAssigned_ToABodyThatHasEnded_IsNot() =>
        PoliticalRolesQueries.IsAssigned(Described.And(new AssignPoliticalRole(Commissioner, new(2018, 1, 1), Hospital)), Role(Commissioner), In2019).ShouldBeFalse();

    [Fact]
    public void AdoptDecision_OnTheSystemOfChoiceWithoutRoles_IsFree() =>
        Given(WithChoice, new EndPoliticalRole(Population, new(2019, 1, 31), Board)).When(OnChoice with { Body = Healthcare }).ThenOne<DecisionAdopted>();

    [Fact]
    public void DescribePoliticalRoles_BadInput_GivesEveryProblem() =>
        Given(Described).When(new DescribePoliticalRoles([new(new("ny"), "", Duties: [new(new("so-1"), "Något", true, []), new(new("tom"), "", true, []), new(new("okand"), "Okänt", true, ["budgeten"])], Holders: [new(new BodyId("x"), null, Validity.Always), new(null, null, Validity.Always)])]))
            .Then(
                new Required("roles[0].name"), new NotFound("matterKind", "budgeten", "roles[0].duties[1].matters"), new NotFound("body", "x", "roles[0].holders[0].body"), new Required("roles[0].holders[1].body"),
                new AlreadyExists("duty", "so-1", "roles"));

    [Fact]
    public void DescribePoliticalRoles_TheSameAgain_ChangesNothing() =>
        Given(Described).When(new DescribePoliticalRoles([new(Commissioner, "Uppdragsgivare")])).Events.ShouldBeEmpty();

    [Fact]
    public void MarkRolesConflicting_WithItselfOrUnknown_IsRefused()
    {
        Given(Described).When(new MarkRolesConflicting(Owner, Owner, "Skäl")).Then(new ConflictsWithItself());
        Given(Described).When(new MarkRolesConflicting(Owner, new("x"), "")).Then(new NotFound("politicalRole", "x", "other"), new Required("reason"));
    }

    [Fact]
    public void EndPoliticalRole_OfOneWhoDoesNotHoldIt_IsRefused() =>
        Given(Described).When(new EndPoliticalRole(Owner, In2019, Board)).Then(new NotAHolder("Systemansvarig"));

    private static PoliticalRole Role(ItemId id) => Described.Authority.PoliticalRoles.Roles[id];

    private static RecordElection Elected(string id, BodyId body, SeatRole role, string name) =>
        new(new(id), body, role, name, new(2019, 1, 1), Assembly, new DateOnly(2018, 12, 1), To: new DateOnly(2022, 12, 31));
}
