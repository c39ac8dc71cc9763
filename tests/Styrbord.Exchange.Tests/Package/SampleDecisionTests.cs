using Shouldly;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

public sealed class SampleDecisionTests
{
    private static readonly DateOnly Day = new(2018, 9, 13);

    private static IEnumerable<Decision> Decisions => Sample.Authority.Decisions.Decisions.Values;

    [Fact, Requirement("R-124")]
    public void Timetable_Sample_HasSeventeenEntries() =>
        Sample.Authority.Process.Timetable.Values.Count(e => e.InTimetable).ShouldBe(17);

    [Fact, Requirement("R-125", "R-133")]
    public void Timetable_Sample_HasElevenWithImmediateApprovalAndSixWithAStatedComingBody()
    {
        var entries = Sample.Authority.Process.Timetable.Values.Where(e => e.InTimetable).ToList();

        entries.Count(e => e.ImmediateApproval).ShouldBe(11);
        entries.Count(e => e.ForBodyStated).ShouldBe(6);
    }

    [Fact, Requirement("R-124", "R-126")]
    public void Decisions_OnThe13thOfSeptember_AreEightOfTheTimetable()
    {
        var days = Decisions.Where(d => d.Day.AsStart.Year == 2018 && d.Day.AsEnd <= Day).Select(d => d.Day.ToString()).Order(StringComparer.Ordinal);

        days.ShouldBe(["2018-05-28", "2018-06-11", "2018-08-29", "2018-08-30", "2018-08-31", "2018-09-07", "2018-09-10", "2018-09-12"]);
        Decisions.Single(d => d.Day == new PartialDate(2018, 5, 28)).Stage.ShouldBe(DecisionStage.Preparation);
    }

    [Fact, Requirement("R-135")]
    public void Findings_WrongBody_AreExactlyThree()
    {
        var wrong = Decisions.Where(d => d.Findings.Any(f => string.Equals(f.Code, "decisions.wrong-body", StringComparison.Ordinal))).Select(d => $"{d.Day} {d.Body}").Order(StringComparer.Ordinal);

        wrong.ShouldBe(["2017-09-13 frb-styrelsen", "2017-11 lt-styrelsen", "2018-08-29 frb-styrelsen-au"]);
        Decisions.SelectMany(d => d.Findings).Count().ShouldBe(3);
    }

    [Fact, Requirement("R-135")]
    public void Decisions_OnThePoliticalOrganisation_StandWithoutABodyAndWithoutAFinding()
    {
        var note = Decisions.Single(d => d.Body is null);

        note.Findings.ShouldBeEmpty();
        note.Remark!.Body!.ShouldContain("Regionfullmäktige");
    }

    [Fact, Requirement("R-125")]
    public void Decisions_OnProposals_HaveTheirMinutesApprovedTheSameDay()
    {
        var proposals = Decisions.Where(d => d.Stage == DecisionStage.Proposal).ToList();

        proposals.Count.ShouldBe(6);
        proposals.ShouldAllBe(d => d.ImmediateApproval && d.Minutes!.Day == d.Day.AsStart);
    }

    [Fact, Requirement("R-118")]
    public void Proposals_DecidedAlike_AreDelivered() => Sample.Authority.Decisions.Deliveries.Length.ShouldBe(6);

    [Fact]
    public void Decisions_All_AreRecordedFromASource() => Decisions.ShouldAllBe(d => d.Recorded && d.Sources.Count > 0);

    [Fact]
    public void Bodies_Addressed_HaveTheirShortCodes() =>
        Sample.Authority.Goals.Directives.Values.Single().Addressed.Select(b => Sample.Authority.Organisation.Bodies[b].Code)
            .ShouldBe(["RS", "HSN", "TVN", "RUN", "KBN", "TRN", "PN", "SVN"]);
}
