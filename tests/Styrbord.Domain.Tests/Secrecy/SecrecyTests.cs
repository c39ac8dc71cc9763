using Styrbord.Domain.Access;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Secrecy;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AJointPlan;
using static Styrbord.TestKit.ASecret;

namespace Styrbord.Domain.Tests.Secrecy;

public sealed class SecrecyTests
{
    private static readonly string Guards = SecretThing.OfPart(Proposal, "commitments.ata-vakter");
    private static readonly MarkSecret Mark = new(Guards, Rule, Hospital, "Bevakningens omfattning.");

    [Fact]
    public void MarkSecret_ByTheSecretaryOfTheBody_Stands() =>
        Given(Whole.As("sekreterare-nbs")).When(Mark).Then(authority => authority.Secrecy.Marks[Guards].ShouldSatisfyAllConditions(
            m => m.Paragraph.ShouldBe(Rule), m => m.By.ShouldBe(Hospital), m => m.Reason!.Body.ShouldBe("Bevakningens omfattning."), m => m.Stamp.By.ShouldBe("sekreterare-nbs")));

    [Fact]
    public void MarkSecret_ByTheStrategist_IsAcceptedAndHidesItFromThem()
    {
        var marked = Whole.As("strateg").And(Mark);

        Visible.Of(marked, marked, "strateg", marked.Today).Hides(Guards).ShouldBeTrue();
        Given(marked).When(new LiftSecrecy(Guards)).ThenRefused<NoAccess>();
    }

    [Theory]
    [InlineData("sekreterare-kfn")]
    [InlineData("handlaggare-npf")]
    [InlineData("lasare")]
    [InlineData("administrator")]
    public void MarkSecret_ByAnother_IsRefused(string account) => Given(Whole.As(account)).When(Mark).ThenRefused<NoAccess>();

    [Fact]
    public void MarkSecret_EverythingWrong_GivesEveryProblemAtOnce() =>
        Given(Whole).When(new MarkSecret("plan/vp-hsn/commitments.finns-inte", " ", Culture, Until: new(2018, 1, 1)))
            .Then(new NotFound("thing", "plan/vp-hsn/commitments.finns-inte", "thing"), new Required("paragraph"), new NotItsOwner("Kultur- och fritidsnämnden"), new EndsBeforeStart("until"));

    [Theory]
    [InlineData("OSL *39*")]
    [InlineData("OSL\n39")]
    [InlineData("<b>")]
    public void MarkSecret_ParagraphThatFormats_IsRefused(string paragraph) => Given(Whole).When(Mark with { Paragraph = paragraph }).Then(new BadParagraph(paragraph));

    [Theory]
    [InlineData("")]
    [InlineData("plan/vp-hsn")]
    [InlineData("plan/vp-hsn/*")]
    [InlineData("text/underlag-nbs/*")]
    [InlineData("något/annat")]
    public void MarkSecret_NoThing_IsRefused(string thing) => Given(Whole).When(Mark with { Thing = thing }).Then(new NotFound("thing", thing, "thing"));

    [Fact]
    public void MarkSecret_ASectionNotWrittenYet_HidesWhatIsWrittenThen()
    {
        var story = WithRoles(Opened).And(new MarkSecret(SecretThing.OfPart(Proposal, "sections.vision"), Rule, Hospital), new WriteSection(Proposal, "vision", "Hemligt från början."));

        Words.Hold(Visible.Of(story, story, "lasare", story.Today).Of(story), "Hemligt från början").ShouldBeFalse();
    }

    [Fact]
    public void MarkSecret_AsItStands_ChangesNothing() => Given(Whole, Mark).When(Mark).ThenNothing();

    [Fact]
    public void LiftSecrecy_ByTheSecretary_KeepsWhoAndWhy() =>
        Given(Whole.As("sekreterare-nbs"), Mark).When(new LiftSecrecy(Guards, "Uppdraget är slut.")).Then(authority =>
            authority.Secrecy.Marks[Guards].Lifted!.Reason!.Body.ShouldBe("Uppdraget är slut."));

    [Fact]
    public void LiftSecrecy_NotMarked_ChangesNothing() => Given(Whole).When(new LiftSecrecy(Guards)).ThenNothing();

    [Fact]
    public void Reason_OfAHiddenThing_IsHiddenToo()
    {
        var marked = Whole.And(Mark);

        Words.Hold(Visible.Of(marked, marked, "lasare", marked.Today).Of(marked), "Bevakningens omfattning").ShouldBeFalse();
    }

    [Fact]
    public void OpenText_InAHiddenMatter_IsRefused() =>
        Given(AllMarked.As("strateg")).When(new OpenText(new("eget"), new("mall-underlag"), PrimaryCare, Diary)).Then(new StandsInSecrecy());

    [Fact]
    public void ShareOutPlace_ThatIsHiddenFromTheSender_IsRefused()
    {
        var marked = WithRoles(Ready).And(new MarkSecret(SecretThing.OfPart(Proposal, $"goals.{Health}"), Rule, Hospital)).As("strateg");

        Given(marked).When(new ShareOutPlace(Proposal, Health.Value, "sekreterare-nbs")).Then(new StandsInSecrecy());
        Given(marked).When(new ShareOutPlace(Proposal, Quality.Value, "sekreterare-nbs")).ThenAccepted();
    }

    [Theory]
    [InlineData("472")]
    [InlineData("473")]
    public void UseIndicator_AGuessAtAHiddenTarget_IsRefusedRightOrWrong(string guess)
    {
        var marked = WithRoles(Ready.And(new UseIndicator(Proposal, Indicator2, Quality, "471", 2017, "472")))
            .And(new MarkSecret(SecretThing.OfPart(Proposal, $"indicators.{Indicator2}"), Rule, Hospital)).As("strateg");

        Given(marked).When(new UseIndicator(Proposal, Indicator2, Quality, "471", 2017, guess)).Then(new StandsInSecrecy());
    }

    [Fact]
    public void OpenPlanFrom_OfAPlanWithHiddenParts_IsRefused()
    {
        var marked = WithRoles(ANewYear.WithDirective2020).And(new MarkSecret(SecretThing.OfPart(Proposal, $"goals.{Health}"), Rule, Hospital)).As("strateg");

        Given(marked).When(new OpenPlanFrom(ANewYear.Plan2020, [Proposal], 2020, ANewYear.Matter2020)).Then(new StandsInSecrecy());
    }

    [Fact]
    public void AnyCommand_ThatWouldReplaceAHiddenText_IsRefusedWithoutItsWords()
    {
        var marked = WithRoles(Ready).And(new MarkSecret(SecretThing.OfPart(Proposal, "sections.vision"), Rule, Hospital)).As("strateg");

        Given(marked).When(new WriteSection(Proposal, "vision", "Ny text.")).Then(new StandsInSecrecy());
        Given(marked).When(new WriteSection(Proposal, "vision", "Ny text.", Seen: "fel")).ThenRefused<Conflict>().Theirs.ShouldNotContain("Visionen");
        Given(marked).When(new SubmitPlan(Proposal, Content1, Motion)).Then(new StandsInSecrecy());
        Given(marked).When(new DescribeGoal(Proposal, Quality, "Det här går bra.")).ThenAccepted();
        Given(marked.As("sekreterare-nbs")).When(new WriteSection(Proposal, "vision", "Ny text.")).ThenAccepted();
    }

    [Fact]
    public void DescribeMatter_OfAHiddenMatter_IsRefused() =>
        Given(Marked(SecretThing.OfMatter(Diary), Dental).As("strateg")).When(new DescribeMatter(Diary, MatterTextKind.Summary, "Nytt.", Seen: "fel")).ThenRefused<Conflict>()
            .Theirs.ShouldNotContain("ärendeord");

    [Fact]
    public void StateHash_OfAMark_IsAnother() => Whole.And(Mark).Authority.StateHash().ShouldNotBe(Whole.Authority.StateHash());

    [Fact]
    public void MovePart_AMarkedTextOfAnEndedGoal_TakesItsMarkAlong()
    {
        var ended = WithRoles(Ready).And(new MarkSecret(SecretThing.OfPart(Proposal, $"goals.{Sustainability}"), Rule, Hospital), new ReplaceGoals([Sustainability], 2019, "Målet är nått."));

        var moved = Given(ended.As("sekreterare-nbs"), new MovePart(Proposal, $"goals.{Sustainability}", Quality));

        moved.Authority.Secrecy.Marks[SecretThing.OfPart(Proposal, $"goals.{Quality}")].Paragraph.ShouldBe(Rule);
        Words.Hold(moved.Authority.Plans, "Vi minskar utsläppen").ShouldBeTrue();
        Words.Hold(Visible.Of(moved, moved, "lasare", moved.Today).Of(moved).Plans, "Vi minskar utsläppen").ShouldBeFalse();
    }

    [Fact]
    public void MovePart_ATextThatIsOpen_IsMovedAlone() =>
        Given(WithRoles(Ready), new ReplaceGoals([Sustainability], 2019, "Målet är nått."), Mark with { Thing = SecretThing.OfPart(Proposal, "sections.vision") })
            .When(new MovePart(Proposal, $"goals.{Sustainability}", Quality)).ThenEvents(typeof(GoalDescribed), typeof(GoalDescribed));

    [Theory]
    [InlineData("indicators.ind-2", "471,147")]
    [InlineData("processes.process-vakter", "processord")]
    [InlineData("documents.dok-vakter", "dokumentord")]
    [InlineData("initiatives.nytt-vakter", "nyttord")]
    [InlineData("focusAreas.eget-vakter", "egetord")]
    public void MarkSecret_InAPlanThatGoesOnFromAnother_HidesTheSameThere(string part, string word)
    {
        var marked = Whole.And(new MarkSecret(SecretThing.OfPart(Final, part), Rule, Hospital));

        Words.Hold(marked.Authority.Plans.Plans[Proposal], word).ShouldBeTrue();
        Words.Hold(Visible.Of(marked, marked, "lasare", marked.Today).Of(marked), word).ShouldBeFalse();
    }

    [Theory]
    [InlineData("avsnittsord")]
    [InlineData("ärendeord")]
    [InlineData("uppdragsord")]
    [InlineData("dialogord")]
    [InlineData("brådskord")]
    [InlineData("pengaord")]
    public void WithholdText_ThatIsHiddenFromTheAdministrator_IsRefused(string word)
    {
        var marked = Marked(Of(word).Thing, Of(word).By).As("administrator");
        var text = word switch
        {
            "avsnittsord" => marked.Authority.Plans.Plans[Proposal].Content.Sections["vision"].Text,
            "ärendeord" => marked.Authority.Decisions.Matters[Diary].Summary!,
            "brådskord" => marked.Authority.Meetings.Urgent[new("bradskande-1")].Text,
            "pengaord" => marked.Authority.FrameChanges.Changes[new("inom-pengar")].Reason,
            "uppdragsord" => marked.Authority.Commissions.Commissions[ASecret.Commission].Text,
            _ => marked.Authority.Dialogues.Dialogues[Talk].Record!.Conclusions,
        };

        Given(marked).When(new WithholdText(text.Id, "Beslut.")).Then(new StandsInSecrecy());
        Given(Whole.As("administrator")).When(new WithholdText(text.Id, "Beslut.")).ThenAccepted();
    }

    [Fact]
    public void LockRegionalPlan_OverMoneyOfAHiddenMatter_IsRefused()
    {
        var budget = new LockRegionalPlan(2019, new("budget-r2"), ["Fullmäktige beslutar också om ett tillägg."]);

        Given(Whole.As("strateg")).When(budget).ThenAccepted();
        Given(Marked(Of("pengaord").Thing, Assembly).As("strateg")).When(budget).Then(new StandsInSecrecy());
    }

    [Fact]
    public void Visible_OfALockedRegionalPlan_IsWithoutTheWordsOfAnotherSecretMatter()
    {
        var story = Marked(Of("pengaord").Thing, Assembly);
        var locked = ContentRules.Document(Visible.Of(story, story, "strateg", story.Today).Of(story).Decisions.Contents[new("budget-r1")])!;

        Words.Hold(ContentRules.Document(story.Authority.Decisions.Contents[new("budget-r1")])!, "pengaord").ShouldBeTrue();
        Words.Hold(locked, "pengaord").ShouldBeFalse();
        Words.Hold(locked, "Resultatet är budgetord.").ShouldBeTrue();
    }

    [Fact]
    public void Visible_OfALockedRegionalPlan_IsWithoutAFeeOfAMatterMarkedLater()
    {
        var story = WithAFee.And(new MarkSecret(SecretThing.OfMatter(Diary), Rule, Dental));
        var locked = LockedFor(story, "strateg");

        Words.Hold(ContentRules.Document(story.Authority.Decisions.Contents[new("budget-r2")])!.Motion, "avgiftsord").ShouldBeTrue();
        Words.Hold(locked, "avgiftsord").ShouldBeFalse();
        locked.Motion.ShouldContain("Fullmäktige besvarar motionen.");
        locked.Motion.ShouldContain(s => s.StartsWith("Skattesatsen för 2019", StringComparison.Ordinal));
    }

    [Fact]
    public void Visible_OfALockedRegionalPlan_IsWithoutWhatWasSecretThoughItIsReplacedSince()
    {
        var story = WithAFee.And(new FixPlanTerms(2019, "11,64", HealthcareMatter, [new(Styrbord.Domain.FinancialPlans.ChangeKind.Fee, "En annan avgift", 6)]), new MarkSecret(SecretThing.OfMatter(Diary), Rule, Dental));

        Words.Hold(LockedFor(story, "strateg"), "avgiftsord").ShouldBeFalse();
        Words.Hold(LockedFor(story, "strateg"), "Resultatet är budgetord.").ShouldBeTrue();
    }

    [Fact]
    public void Visible_OfALockedRegionalPlan_MoneyThatCameToRestOnASecretMatterAfterwards_HidesNothingOfIt()
    {
        var locked = Whole.And(new LockRegionalPlan(2019, new("budget-r2"), ["Fullmäktige besvarar motionen."]), Taxes, TaxesDecided, new RecordTaxRate(2019, "11,70", "Skatten efter skatteord", Taxes.Id), new MarkSecret(SecretThing.OfMatter(Taxes.Id), Rule, Assembly));

        LockedFor(locked, "strateg").ShouldBe(ContentRules.Document(locked.Authority.Decisions.Contents[new("budget-r2")]));
    }

    [Fact]
    public void Visible_OfALockedRegionalPlan_IsWithoutTheSourceOfALaterYearsTaxRate()
    {
        var story = Whole.And(Taxes, TaxesDecided, new RecordTaxRate(2020, "11,70", "Skatten efter skatteord", Taxes.Id), new LockRegionalPlan(2019, new("budget-r2"), ["Fullmäktige besvarar motionen."]), new MarkSecret(SecretThing.OfMatter(Taxes.Id), Rule, Assembly));

        Words.Hold(ContentRules.Document(story.Authority.Decisions.Contents[new("budget-r2")])!, "skatteord").ShouldBeTrue();
        Words.Hold(LockedFor(story, "strateg"), "skatteord").ShouldBeFalse();
        LockedFor(story, "strateg").Motion.ShouldContain("Fullmäktige besvarar motionen.");
    }

    [Fact]
    public void RegionalPlanLocked_WithoutWhatWasBehindIt_IsToldByWhatThereWasThen()
    {
        var known = WithAFee.Authority.BudgetDecisions.Locked[new("budget-r2")];
        var told = new RegionalPlanLocked(known with { Behind = null, Clauses = null }).Apply(WithAFee);

        told.BudgetDecisions.Locked[new("budget-r2")].Behind.ShouldBe(known.Behind);
    }

    [Fact]
    public void Visible_OfALockedPlan_IsWithoutWhatItQuotesOfADirectiveMarkedLater()
    {
        var story = Whole.And(new MarkSecret(SecretThing.OfMatter(DirectiveMatter), Rule, Assembly));
        var shown = Visible.Of(story, story, "lasare", story.Today).Of(story);
        var plan = ContentRules.Document(shown.Decisions.Contents[AJointPlan.Content1])!;

        Words.Hold(ContentRules.Document(story.Authority.Decisions.Contents[AJointPlan.Content1])!, "Samtliga nämnder ska beakta förslagen.").ShouldBeTrue();
        Words.Hold(plan, "Samtliga nämnder ska beakta förslagen.").ShouldBeFalse();
        Words.Hold(plan, "Vi beaktar svarsord.").ShouldBeTrue();
        shown.Goals.Assignments[ToAll].Number.ShouldBe(story.Authority.Goals.Assignments[ToAll].Number);
    }

    [Fact]
    public void OpenDirectiveFrom_AHiddenDirective_IsRefused()
    {
        var copy = new OpenDirectiveFrom(new("direktiv-2021"), new("direktiv-2020"), 2021, "Planeringsdirektiv 2021");

        Given(Whole.As("strateg")).When(copy).ThenAccepted();
        Given(Marked(Of("direktivord").Thing, Assembly).As("strateg")).When(copy).Then(new StandsInSecrecy());
    }

    [Fact]
    public void Shows_AShiftOfABudgetByADelegateInAHiddenMatter_IsNo()
    {
        var story = Marked(Of("pengaord").Thing, Assembly);
        var shifted = new BudgetChanged(new("budget"), new(new("flytt"), FrameChangeKind.WithinCommittee, null, null, new("delegerat-pengar"), new PartialDate(2019, 1, 12), ChangeDecider.Delegate, [], new("controller", 1)));

        Visible.Of(story, story, "lasare", story.Today).Shows(story, shifted).ShouldBeFalse();
        Visible.Of(Whole, Whole, "lasare", Whole.Today).Shows(Whole, shifted).ShouldBeTrue();
    }

    [Fact]
    public void Visible_OfFramesInAHiddenMatter_IsWithoutWhereTheirPremisesPlaceMoney()
    {
        var story = Whole.And(
            SomeFrames.Register with { Id = new("ramar-plats"), Stage = Styrbord.Domain.Economy.FrameStage.Proposal, Matter = Diary, Premises = [new("B05", Styrbord.Domain.Economy.PremiseKind.Placement, "Bidragen är centralt.", null, [], null, RegionalService)] },
            new MarkSecret(SecretThing.OfMatter(Diary), Rule, Dental));

        Visible.Of(story, story, "strateg", story.Today).Of(story).Economy.Sets[new("ramar-plats")].Premises.Single().BudgetedBy.ShouldBeNull();
    }

    private static OpenMatter Taxes => new(new("arende-skatt"), "2018/00120", "Skattesatsen", MatterKind.TaxRate, 2019);

    private static RecordDecision TaxesDecided => new(new("beslut-skatt"), Taxes.Id, Assembly, new PartialDate(2018, 12, 12), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);

    private static Story WithAFee => Whole.And(
        new FixPlanTerms(2019, "11,64", Diary, [new(Styrbord.Domain.FinancialPlans.ChangeKind.Fee, "Avgift om avgiftsord", 5)]), new LockRegionalPlan(2019, new("budget-r2"), ["Fullmäktige besvarar motionen."]));

    private static FrozenDocument LockedFor(Story story, string account) =>
        ContentRules.Document(Visible.Of(story, story, account, story.Today).Of(story).Decisions.Contents[new("budget-r2")])!;

    [Fact]
    public void Of_AHeadAtOneAdministration_SeesWhatItDoesAndNoMoreOfTheCommittees()
    {
        var heads = Whole.And(
            Grant("chef-sjukhus", Role.HeadOfAdministration, Healthcare) with { Unit = HospitalAdministration }, Grant("chef-primarvard", Role.HeadOfAdministration, Healthcare) with { Unit = PrimaryCareAdministration },
            new MarkSecret(Of("aktivitetsord").Thing, Rule, Healthcare), new MarkSecret(Of("planeringsord").Thing, Rule, Healthcare), new MarkSecret(Of("uppdragsord").Thing, Rule, Healthcare));

        (Sees("chef-sjukhus", "aktivitetsord"), Sees("chef-sjukhus", "planeringsord"), Sees("chef-sjukhus", "uppdragsord")).ShouldBe((true, true, false));
        (Sees("chef-primarvard", "aktivitetsord"), Sees("chef-primarvard", "planeringsord"), Sees("forvaltningschef", "uppdragsord")).ShouldBe((false, false, true));

        bool Sees(string account, string word) => !Visible.Of(heads, heads, account, heads.Today).Hides(Of(word).Thing);
    }

    private static (string Thing, string Word, BodyId By) Of(string word) => Things.Single(t => t.Word == word);
}
