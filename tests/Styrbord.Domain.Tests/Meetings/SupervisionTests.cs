using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using static Styrbord.TestKit.AJointPlan;

namespace Styrbord.Domain.Tests.Meetings;

public sealed class SupervisionTests
{
    private static readonly ItemId Talk = new("traff-1");
    private static readonly UnitId Company = new("bolaget");
    private static readonly Story Asked = Locked.And(
        new RecordUnit(Company, "bolag", "Exempelbolaget AB", Board),
        new CallDialogue(Talk, DialogueKind.FollowUpMeeting, DialogueLevel.Political, 2019, OldBoard, [Hospital], [new(2018, 9, 25)]),
        new RequestInformation(Talk, new("f1"), "Hur går det?"),
        new GiveCommission(new("u1"), Hospital, "Utred lokalerna.", HealthcareMatter, Due: new(2018, 9, 30)),
        new GiveCommission(new("u2"), Board, "Bolaget redovisar sin plan.", HealthcareMatter, Unit: Company, Due: new(2018, 9, 30)));

    [Fact, Requirement("R-252", "R-286")]
    public void Of_ACommittee_TellsPromisedDeliveredLateAndAsked()
    {
        var hospital = Of(Asked, new(2018, 10, 1), Hospital.Value);

        Part(hospital, DuePartKind.Commissions).ShouldBe((1, 0, 1));
        Part(hospital, DuePartKind.Requests).ShouldBe((1, 0, 1));
        Part(hospital, DuePartKind.Plans).ShouldBe((1, 0, 0));
        hospital.Called.ShouldHaveSingleItem().Id.ShouldBe(Talk);
        hospital.Asked.ShouldHaveSingleItem().Request.Text.Body.ShouldBe("Hur går det?");
        hospital.Late.ShouldBe(2);

        var done = Asked.And(new AnswerRequest(Talk, new("f1"), Hospital, "Bra."), new ReportCommission(new("u1"), "Klart."));
        Of(done, new(2018, 10, 1), Hospital.Value).Late.ShouldBe(0);
    }

    [Fact, Requirement("R-286")]
    public void Of_ACompany_StandsBesideTheCommittees()
    {
        var company = Of(Asked, new(2018, 10, 1), Company.Value);

        (company.Name, company.Unit).ShouldBe(("Exempelbolaget AB", Company));
        Part(company, DuePartKind.Commissions).ShouldBe((1, 0, 1));
        company.ToReport.ShouldHaveSingleItem().Text.Body.ShouldBe("Bolaget redovisar sin plan.");
        Of(Asked.And(new ReportCommission(new("u2"), "Klart.")), new(2018, 10, 1), Company.Value).ToReport.ShouldBeEmpty();
    }

    [Fact, Requirement("R-286")]
    public void Of_AYear_CoversItsCommitteesAndTheCompaniesFrom2019()
    {
        var later = Asked.And(new RecordUnit(new("regionbolaget"), "bolag", "Regionbolaget AB", Board, ValidFrom: new PartialDate(2019, 1, null)));

        string[] Ids(int year, DateOnly today) => [.. SupervisionQueries.Of(later, year, today).Select(s => s.Id)];
        Ids(2019, new(2018, 10, 1)).ShouldContain("regionbolaget");
        Ids(2018, new(2018, 10, 1)).ShouldNotContain("regionbolaget");
        Ids(2019, new(2018, 10, 1)).ShouldContain(Hospital.Value, "it prepares the year's plan");
        Ids(2018, new(2020, 3, 1)).ShouldContain(Hospital.Value, "the year asked for, seen later");
        Ids(2021, new(2020, 3, 1)).ShouldNotContain(Hospital.Value);
    }

    [Fact, Requirement("R-286")]
    public void Of_AYear_CountsTheMinutesOfItsOwnMeetings()
    {
        var day = new DateOnly(2018, 9, 20);
        var approved = Asked.On(2018, 9, 20).And(Adopted(Hospital, Content1, day), new ApproveMinutes(new($"beslut-{Hospital}-{Content1}-20"), day));

        SupervisionQueries.Of(approved, 2018, new(2019, 2, 1)).Single(s => s.Id == Hospital.Value).Parts.Single(p => p.Kind == DuePartKind.Minutes).ShouldBe(new(DuePartKind.Minutes, 1, 0, 1));
        SupervisionQueries.Of(approved, 2019, new(2019, 2, 1)).Single(s => s.Id == Hospital.Value).Parts.ShouldNotContain(p => p.Kind == DuePartKind.Minutes);
    }

    [Fact, Requirement("R-286")]
    public void Of_ACommitteeThatOpensNoPlan_OwesItAllTheSame()
    {
        Supervised Silent(DateOnly today) => Of(Asked.And(Relation, Entry("kfn", Culture, CultureAndLearning)), today, CultureAndLearning.Value);

        (Part(Silent(new(2018, 9, 20)), DuePartKind.Plans), Part(Silent(new(2018, 9, 20)), DuePartKind.Answers)).ShouldBe(((1, 0, 0), (1, 0, 0)));
        (Part(Silent(new(2018, 9, 21)), DuePartKind.Plans), Part(Silent(new(2018, 9, 21)), DuePartKind.Answers)).ShouldBe(((1, 0, 1), (1, 0, 1)), "the day of its decision has passed in silence");
    }

    [Fact, Requirement("R-286")]
    public void Of_APlanPastTheDayOfItsStep_IsLateWithoutADayOfItsMatter()
    {
        var dated = Asked.And(Entry("hsn", Hospital, Healthcare));

        Part(Of(dated, new(2018, 9, 20), Hospital.Value), DuePartKind.Plans).ShouldBe((1, 0, 0));
        Part(Of(dated, new(2018, 9, 21), Hospital.Value), DuePartKind.Plans).ShouldBe((1, 0, 1));
        Part(Of(dated, new(2018, 9, 21), Healthcare.Value), DuePartKind.Plans).ShouldBe((1, 0, 1));
    }

    [Fact]
    public void Of_ThoseTheDirectiveIsAddressedTo_AreThereBeforeTheyAct() =>
        SupervisionQueries.Of(Asked, 2019, new(2018, 10, 1)).Select(s => s.Body).ShouldContain(Healthcare);

    [Fact, Requirement("R-252", "R-286")]
    public void Document_OfAYear_HasOneTableOfAllAndOneOfWhatIsAsked()
    {
        var tree = DocumentsQueries.Find(Asked, SupervisionDocument.IdOf(2019), new(2018, 10, 1))!;

        tree.Body.OfType<Heading>().Select(h => h.Text).ShouldBe(["Nämnder och bolag", "Kallade och tillfrågade"]);
        var (all, asked) = (tree.Body.OfType<Table>().First(), tree.Body.OfType<Table>().Last());
        all.Columns.Select(c => c.Text).ShouldBe(["Nämnd eller bolag", "Uppdrag", "Planer", "Övriga uppdrag", "Frågor"]);
        all.Rows.Single(r => r[0] == "Nämnden för sjukhuset").Skip(2).ShouldBe(["0 av 1", "0 av 1, 1 sen", "0 av 1, 1 sen"]);
        all.Rows.Single(r => r[0] == "Exempelbolaget AB").Skip(1).ShouldBe(["–", "–", "0 av 1, 1 sen", "–"]);
        asked.Rows.Select(r => r[1]).ShouldBe(["Träff för uppföljning", "Hur går det?", "Bolaget redovisar sin plan."]);
    }

    private static RecordTimetableEntry Entry(string id, BodyId body, BodyId coming) => new(new(id), 2019, new DateOnly(2018, 9, 20), TimetableKind.Decision, "förslag till verksamhetsplan", body, ForBody: coming);

    private static RelateBodies Relation => new(new("k"), RelationKind.PreparesPlanFor, [Culture], CultureAndLearning, new DateOnly(2018, 9, 20));

    private static Supervised Of(Story story, DateOnly today, string id) => SupervisionQueries.Of(story, 2019, today).Single(s => s.Id == id);

    private static (int, int, int) Part(Supervised one, DuePartKind kind) => one.Parts.Where(p => p.Kind == kind).Select(p => (p.Promised, p.Delivered, p.Late)).Single();
}
