using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Plans;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Documents;

/// <summary>Covering note, list of changes, extract of minutes, a committee's thread and the presentation of goals.</summary>
public sealed class DecisionDocumentsTests
{
    private static readonly DateOnly The20 = new(2018, 9, 20);

    [Fact, Requirement("R-118")]
    public void Extract_OfADecision_NamesReceiversAndNotTheSender()
    {
        var tree = Find(Decided, "protokollsutdrag-beslut-nbs-vp-hsn-r1-20");

        Below(tree, "Beslutet skickas till").ShouldBe(["Landstingsstyrelsen", "Hälso- och sjukvårdsnämnden", "Nämnden för primärvård och folktandvård", "Nämnden för psykiatri"]);
        Below(tree, "Beslut").ShouldBe(Motion);
        Words(tree).ShouldContain("Beslutet fattas utan omröstning.");
    }

    [Fact]
    public void Extract_WithProceedings_HoldsThemAll()
    {
        var paragraph = new ItemId("beslut-nbs-vp-hsn-r1-20");
        var words = string.Join('\n', Words(Find(
            Decided.And(
                new CountVotes(paragraph, new("r"), "Ja för förslaget.", 6, 6, 1, 13, CastingYes: true),
                new EnterInMinutes(paragraph, new("a"), ProceedingKind.Reservation, "Oppositionen", "Till förmån för eget yrkande."),
                new EnterInMinutes(paragraph, new("b"), ProceedingKind.Disqualification, "En ledamot")),
            "protokollsutdrag-beslut-nbs-vp-hsn-r1-20")));

        words.ShouldContain("6 röstar ja, 6 nej och 1 avstår, av 13 tjänstgörande. Rösterna står lika. Ordförandens utslagsröst är ja. Ja vinner.");
        words.ShouldContain("Oppositionen reserverar sig mot beslutet.\nTill förmån för eget yrkande.");
        words.ShouldContain("En ledamot deltar inte i handläggningen på grund av jäv.");
    }

    [Theory]
    [InlineData(DecisionOutcome.Rejected, "Förslaget avslås.")]
    [InlineData(DecisionOutcome.ReferredBack, "Ärendet återremitteras.")]
    [InlineData(DecisionOutcome.Tabled, "Ärendet bordläggs.")]
    public void Extract_OfAnotherOutcome_SaysIt(DecisionOutcome outcome, string words) =>
        Words(Find(Locked.On(2018, 9, 20).And(Adopted(Hospital, Content1, The20, outcome)), "protokollsutdrag-beslut-nbs-vp-hsn-r1-20")).ShouldContain(words);

    [Fact]
    public void Extract_OfADecisionTakenInFromASource_SaysNothingTheSourceDoesNot()
    {
        var tree = Find(
            Planning.And(new RecordDecision(new("inlast"), DirectiveMatter, OldAssembly, new DateOnly(2018, 6, 11), DecisionStage.Adoption, Sources: [new("process.txt", "rad 3", "11 jun Fullmäktige fattar beslut.")])),
            "protokollsutdrag-inlast");

        tree.Body.OfType<Heading>().Select(h => h.Text).ShouldBe(["Planeringsdirektiv 2019", "Beslut", "Källa"]);
        tree.Body.OfType<Quote>().ShouldHaveSingleItem().Source.ShouldBe("process.txt, rad 3");
    }

    [Fact, Requirement("R-130")]
    public void Changes_OfWordsChangedAtTheMeeting_StandSideBySideAndInTheExtract()
    {
        var story = Locked.On(2018, 9, 20).And(
            new AmendAtMeeting(Proposal, Content1, Content2, Hospital, The20, "Presidiet", [new(PlanParts.OfGoalText(Quality), "Vi mäter kvalitet varje månad."), new(PlanParts.OfIndicator(Indicator1), "80")]),
            Adopted(Hospital, Content2, The20, DecisionOutcome.ApprovedWithChanges));

        foreach (var id in new[] { "andringar-vp-hsn-r2", "protokollsutdrag-beslut-nbs-vp-hsn-r2-20" })
        {
            var tree = Find(story, id);
            var pair = tree.Body.OfType<Wordings>().Single().Pairs.ShouldHaveSingleItem();
            (string.Concat(pair.Left.Select(p => p.Text)), string.Concat(pair.Right.Select(p => p.Text))).ShouldBe(("Vi mäter kvalitet.", "Vi mäter kvalitet varje månad."));
            pair.Right.Where(p => p.Changed).ShouldNotBeEmpty();
            tree.Body.OfType<Table>().Single().Rows.ShouldHaveSingleItem().ShouldBe((EquatableArray<string>)["Självskattad hälsa", "Målvärde 2019", "75\u00a0%", "80\u00a0%"]);
        }
    }

    [Fact, Requirement("R-138")]
    public void Changes_OfTheFinalPlan_AreFromTheDecidedProposal()
    {
        var story = Decided.On(2018, 11, 30).And(
            new ContinuePlan(Proposal, Final, DecisionStage.Final), new DescribeGoal(Final, Quality, "Vi mäter kvalitet och följer upp."), new SubmitPlan(Final, FinalContent, Motion));

        ChangesDocument.Before(story, story.Authority.Decisions.Contents[FinalContent])!.Id.ShouldBe(Content1);
        Find(story, $"andringar-{FinalContent}").Body.OfType<Wordings>().Single().Left.ShouldBe("Förslaget, rev. 1");
    }

    [Fact]
    public void Changes_OfTheFirstRevision_AreNoDocument() => DocumentsQueries.Find(Locked, $"andringar-{Content1}", The20).ShouldBeNull();

    [Fact]
    public void Note_OfALockedPlan_HoldsItsMotionAndWhatItAnswers()
    {
        var tree = Find(Locked, $"tjansteskrivelse-{Proposal}");

        Below(tree, "Förslag till beslut").ShouldBe(Motion);
        Words(tree).ShouldContain("Planen svarar på 3 av 3 riktade uppdrag och har indikatorer för 3 av 3 inriktningsmål.");
    }

    [Fact]
    public void Note_OfADraft_SaysSo() => Find(Opened, $"tjansteskrivelse-{Proposal}").Front.Single(f => f.Key == "revision").Value.ShouldBe("1, utkast");

    [Fact, Requirement("R-035")]
    public void Thread_OfACommittee_BeginsWithWhatItHasNotAnswered()
    {
        var tree = Find(Opened, "trad-2019-hsn");

        tree.Body[0].ShouldBeOfType<Heading>().Text.ShouldBe("Det här har vi inte svarat på");
        var first = tree.Body.TakeWhile(b => b is not PageBreak).ToList();
        first.OfType<Facts>().First().Items.Select(f => f.Term).ShouldBe(["1.1.1a", "1.1.1b", "2.1.1b"]);
        tree.Body.OfType<PageBreak>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Thread_OfACommitteeThatAnsweredAll_SaysThat() =>
        Words(Find(Ready, "trad-2019-hsn")).ShouldContain("Alla 3 uppdrag är besvarade och alla 3 inriktningsmål har indikator.");

    [Theory]
    [InlineData("trad-2019-nbs")]
    [InlineData("trad-2018-hsn")]
    [InlineData("trad-x")]
    [InlineData("presentation-2018")]
    [InlineData("tjansteskrivelse-x")]
    [InlineData("protokollsutdrag-x")]
    [InlineData("andringar-x")]
    public void Find_OfNothing_IsNothing(string id) => DocumentsQueries.Find(Ready, id, The20).ShouldBeNull();

    [Fact, Requirement("R-061")]
    public void Presentation_OfTheGoals_HoldsEveryPerspectiveGoalAndFocusArea()
    {
        var tree = Find(WithDirective, "presentation-2019");

        tree.Body.OfType<Heading>().Where(h => h.Number is not null).Select(h => h.Number).ShouldBe(["1", "1.1", "2", "2.1", "2.2"]);
        tree.Body.OfType<Facts>().SelectMany(f => f.Items).Select(f => f.Term).ShouldBe(["1.1.1", "2.1.1"]);
        tree.Body.OfType<Table>().Single().Rows.Select(r => r[0]).ShouldBe(["1.1 En god och jämlik hälsa", "2.1 Rätt kvalitet", "2.2 En hållbar verksamhet"]);
    }

    [Fact, Requirement("R-061", "R-064")]
    public void Presentation_WithPriorities_SaysWhichGoalsTheAssemblyPrioritises()
    {
        var tree = Find(WithDirective.And(new PrioritiseGoals(Directive2019, [Quality])), "presentation-2019");

        tree.Body.OfType<Table>().Single().Rows.Select(r => r[2]).ShouldBe(["", "Ja", ""]);
        Words(tree).Count(w => w == "Prioriterat av fullmäktige 2019.").ShouldBe(1);
    }

    [Fact]
    public void Thread_OfACommitteeWithCommissions_ListsThemAndSaysWhichAreLate()
    {
        var tree = Find(Ready.On(2018, 9, 3).And(new GiveCommission(new("u"), Healthcare, "Utred köerna.", HealthcareMatter, Due: new(2018, 9, 10))), "trad-2019-hsn");

        tree.Body.TakeWhile(b => b is not PageBreak).OfType<Facts>().Single().Items.Single().Description.ShouldBe("Utred köerna.");
        tree.Body.OfType<Table>().Last().Rows.Single()[3].ShouldBe("Försenat");
    }

    [Fact, Requirement("R-050")]
    public void Plan_AsItIsNow_HasTheActivitiesOfItsAdministrationsUnderEachGoal()
    {
        var authority = AnActionPlan.WithActivities.Authority;
        var body = DocumentsQueries.Find(authority, $"plan-{Final}", new(2019, 2, 20))!.Body;

        var table = body.SkipWhile(b => b is not Heading { Level: 3, Text: "Aktiviteter" }).OfType<Table>().First();
        table.Rows.Select(r => (r[0], r[4])).ShouldBe([("Kvällsmottagning på kirurgen", "Planerad"), ("Digitala återbesök", "Planerad")], ignoreOrder: true);
        table.Rows.Select(r => r[1]).ShouldContain("åtagandet ”Vi kortar väntetiderna.”");
        DocumentsQueries.Find(authority, $"innehall-{FinalContent}", new(2019, 2, 20))!.Body.OfType<Heading>().ShouldNotContain(h => h.Text == "Aktiviteter");
    }

    [Fact, Requirement("R-138")]
    public void RevisionComparison_OfTheFinalPlan_OffersTheProposalToo()
    {
        var story = Decided.On(2018, 11, 30).And(new ContinuePlan(Proposal, Final, DecisionStage.Final), new DescribeGoal(Final, Quality, "Vi mäter kvalitet och följer upp."));
        var revisions = RevisionComparison.Of(story, story.Authority.Plans.Plans[Final]);

        revisions.Select(r => (r.Plan.Id, r.Number, r.Locked)).ShouldBe([(Final, 1, false), (Proposal, 1, true)]);
        RevisionComparison.Between(story, revisions[1], revisions[0], story.Today)!.Words.Body.Length.ShouldBe(1);
    }

    private static DocumentTree Find(Story story, string id) => DocumentsQueries.Find(story, id, The20).ShouldNotBeNull();

    private static EquatableArray<string> Below(DocumentTree tree, string heading) =>
        tree.Body.SkipWhile(b => b is not Heading h || h.Text != heading).OfType<Bullets>().First().Items;

    private static IEnumerable<string> Words(DocumentTree tree) =>
        tree.Body.Select(b => b switch { Paragraph p => p.Text, RichText r => r.Markdown, _ => null }).OfType<string>();
}
