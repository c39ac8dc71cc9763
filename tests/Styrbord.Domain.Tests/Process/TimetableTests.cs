using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Tests.Process;

public sealed class TimetableTests
{
    private static readonly Story Year = WithBodies.And(
        Entry("t1", new(2018, 9, null), OldBoard),
        Entry("t2", new(2018, 9, 19), PrimaryCare, Healthcare, stated: true, immediate: true),
        Entry("t3", new(2018, 9, 20), Hospital, Healthcare, immediate: true),
        Entry("t4", new(2018, 11, 26), Assembly),
        new NamePhase("forslag", "Nämnderna planerar", new(2018, 8, 1)),
        new NamePhase("beslut", "Fullmäktige beslutar", new(2018, 11, 1)));

    [Fact]
    public void Timetable_KnownByItsMonth_StandsLastInTheMonthAndIsShownAsTheMonth()
    {
        var entries = ProcessQueries.Timetable(Year, 2019);

        entries.Select(e => e.Id.Value).ShouldBe(["t2", "t3", "t1", "t4"]);
        entries[2].Date.ToString().ShouldBe("2018-09");
    }

    [Theory, Requirement("R-001")]
    [InlineData(BodyLevel.Assembly, "t4")]
    [InlineData(BodyLevel.ExecutiveBoard, "t1")]
    [InlineData(BodyLevel.Committee, "t2 t3")]
    public void Timetable_OfOneDecisionLevel_GivesItsStepsOnly(BodyLevel level, string entries) =>
        string.Join(' ', ProcessQueries.Timetable(Year, 2019, level).Select(e => e.Id)).ShouldBe(entries);

    [Fact, Requirement("R-125")]
    public void RecordTimetableEntry_ImmediateApproval_IsMarked() =>
        ProcessQueries.Timetable(Year, 2019).Where(e => e.ImmediateApproval).Select(e => e.Id.Value).ShouldBe(["t2", "t3"]);

    [Fact]
    public void RecordTimetableEntry_ComingBodyNamedByTheSource_IsToldApartFromDerived() =>
        ProcessQueries.Timetable(Year, 2019).Where(e => e.ForBody == Healthcare).Select(e => e.ForBodyStated).ShouldBe([true, false]);

    [Fact]
    public void RecordTimetableEntry_UnknownBodies_AreRefused() =>
        Given(WithBodies).When(Entry("t9", new(2018, 9, 1), new("x"), new BodyId("y"))).Then(new NotFound("body", "x", "body"), new NotFound("body", "y", "forBody"));

    [Fact]
    public void Position_BetweenPhases_IsInTheOneThatBegan()
    {
        var position = ProcessQueries.Position(Year, new(2018, 9, 20));

        (position.Phase!.Id, position.Next!.Id.Value).ShouldBe(("forslag", "t3"));
        position.Marks.Select(e => e.Id.Value).ShouldBe(["t2", "t3", "t4"]);
    }

    [Fact]
    public void Position_BeforeEveryPhaseAndAfterEveryEntry_HasNothing()
    {
        ProcessQueries.Position(Year, new(2018, 7, 1)).Phase.ShouldBeNull();
        ProcessQueries.Position(Year, new(2018, 12, 1)).Next.ShouldBeNull();
    }

    [Fact]
    public void NamePhase_Again_MovesIt() =>
        Given(Year).When(new NamePhase("beslut", "Fullmäktige beslutar", new(2018, 12, 1))).Then(authority => ProcessQueries.Position(authority, new(2018, 11, 20)).Phase!.Id.ShouldBe("forslag"));

    [Fact]
    public void NamePhase_AsItIs_ChangesNothing() => Given(Year).When(new NamePhase("beslut", "Fullmäktige beslutar", new(2018, 11, 1))).ThenNothing();

    private static RecordTimetableEntry Entry(string id, PartialDate date, BodyId body, BodyId? forBody = null, bool stated = false, bool immediate = false) =>
        new(new(id), 2019, date, TimetableKind.Decision, "Beslut", body, null, forBody, stated, immediate);
}
