using Styrbord.Domain.Commissions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Organisation;
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
    }

    [Fact]
    public void Of_ThoseTheDirectiveIsAddressedTo_AreThereBeforeTheyAct() =>
        SupervisionQueries.Of(Asked, 2019, new(2018, 10, 1)).Select(s => s.Body).ShouldContain(Healthcare);

    [Fact]
    public void Document_OfAYear_HasATableForEach()
    {
        var tree = DocumentsQueries.Find(Asked, SupervisionDocument.IdOf(2019), new(2018, 10, 1))!;

        tree.Body.OfType<Heading>().Select(h => h.Text).ShouldContain("Nämnden för sjukhuset");
        tree.Body.OfType<Table>().ShouldContain(t => t.Rows.Any(r => r.SequenceEqual(new[] { "Övriga uppdrag återrapporterade", "1", "0", "1" })));
    }

    private static Supervised Of(Story story, DateOnly today, string id) => SupervisionQueries.Of(story, 2019, today).Single(s => s.Id == id);

    private static (int, int, int) Part(Supervised one, DuePartKind kind) => one.Parts.Where(p => p.Kind == kind).Select(p => (p.Promised, p.Delivered, p.Late)).Single();
}
