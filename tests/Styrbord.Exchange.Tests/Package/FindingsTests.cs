using Shouldly;
using Styrbord.Domain.Process;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>What the proof-reader finds in the sample: these and no others.</summary>
public sealed class FindingsTests
{
    private static readonly DateOnly Today = new(2018, 9, 13);

    private static Proof Calendar => ProofReader.OfCalendar(Sample.Authority, 2018)!;

    [Fact]
    public void Calendar2018_Findings_AreTheseSeventeen() => Lines(Calendar).ShouldBe(
    [
        "budget-forslag-oktober P18-13a 2018-11-12",
        "delarsrapport-period-1997 P18-IK5d 2018-11",
        "direktiv-dagar P18-08b 2018-06",
        "direktiv-dialog P18-08b 2018-06",
        "efterfoljare P18-09b 2018-09-10",
        "manad P18-09b 2018-09-07",
        "manad P18-09b 2018-09-10",
        "manad P18-09b 2018-09-12",
        "manad P18-09b 2018-09-19",
        "manad P18-09b 2018-09-19",
        "manad P18-09b 2018-09-20",
        "manad P18-09b 2018-09-20",
        "organ-finns P18-IK5d 2018-11",
        "plan-inte-utskott P18-09b 2018-08-29",
        "prognos-behandlas P18-U2b ",
        "samverkan-fyra-ganger P18-S1 ",
        "skattesats-forslag-oktober P18-13a ",
    ]);

    [Fact]
    public void Version2019_Findings_AreTheseSix() => Lines(ProofReader.OfVersion(Sample.Authority, new("2019"), Today)!).ShouldBe(
    [
        "manad-budgetforslag P19-08 ",
        "manad-delar P19-U2c ",
        "manad-delar P19-U2d ",
        "organ-namngivet P19-12a 2018-11",
        "skattesats-en-gang P19-11 2018-11",
        "valar P19-09 2018-10",
    ]);

    [Fact]
    public void GovernanceModel_Findings_AreTheseThree() => Lines(ProofReader.OfVersion(Sample.Authority, new("styrmodell"), Today)!).ShouldBe(
    [
        "direktiv-fullmaktige-styrmodell PSM-03b 2018-04",
        "samverkan-finns  ",
        "valar PSM-07 2018-10",
    ]);

    [Fact]
    public void Version2018_Findings_AreWhatNeedsNoDates() => Lines(ProofReader.OfVersion(Sample.Authority, new("2018"), Today)!).ShouldBe(
        ["budget-forslag-oktober P18-13a 2018-11", "delarsrapport-period-1997 P18-IK5d 2018-11", "prognos-behandlas P18-U2b ", "skattesats-forslag-oktober P18-13a "]);

    [Fact, Requirement("R-076")]
    public void ProposalsInSeptember_AreOutsideTheirMonth()
    {
        var found = Of("manad");

        found.Select(f => f.Body!.Value.Value).ShouldBe(
            ["frb-n-kultur-fritid", "frb-n-trafik", "lt-n-folkhogskolan", "lt-n-primarvard-folktandvard", "lt-n-primarvard-folktandvard", "lt-n-blekingesjukhuset", "lt-n-psykiatri-habilitering"], ignoreOrder: true);
        found.ShouldAllBe(f => f.Code == "process.outside-months" && f.Rule.Severity == FindingSeverity.Warning && f.Rule.Level == RuleLevel.Version);
    }

    [Fact]
    public void ProposalOfTheBoard_InNovember_IsAgainstTheLaw()
    {
        var found = Of("budget-forslag-oktober").Single();

        (found.Code, found.Limit, found.Rule.Level).ShouldBe(("process.too-late", (DateOnly?)new DateOnly(2018, 10, 31), RuleLevel.Law));
        found.Rule.Source.ShouldContain("11 kap. 8 §");
        Of("skattesats-forslag-oktober").Single().Code.ShouldBe("process.missing-by");
    }

    [Theory]
    [InlineData("2019-10-28", "2019-11-25", "")]
    [InlineData("2019-11-04", "2019-11-25", "skattesats-forslag-oktober")]
    [InlineData("2019-12-02", "2019-12-02", "skattesats-beslut-november, skattesats-forslag-oktober")]
    public void TaxRate_DecidedByTheAssembly_IsInTimeInOctoberAndAgainstTheLawInDecember(string rate, string plan, string found)
    {
        var year = (Story.Beginning with { Authority = Sample.Authority, Today = Today })
            .And(new OpenCalendar(2019, new("2019")), Dated("P19-08", "2019-11-04", "rb-styrelsen"), Dated("P19-09", rate, "rb-fullmaktige"), Dated("P19-11", plan, "rb-fullmaktige"));

        string.Join(", ", ProofReader.OfCalendar(year, 2019)!.Findings.Select(f => f.Rule.Id.Value).Where(r => r.StartsWith("skattesats-forslag", StringComparison.Ordinal) || r.StartsWith("skattesats-beslut", StringComparison.Ordinal)).Order(StringComparer.Ordinal)).ShouldBe(found);
    }

    [Theory]
    [InlineData("2019-06-24", false), InlineData("2019-07-01", true)]
    public void AnnualReport_ApprovedAfterJune_IsAgainstTheLaw(string day, bool found)
    {
        var year = (Story.Beginning with { Authority = Sample.Authority, Today = Today }).And(new OpenCalendar(2019, new("2019")), Dated(VersionQueries.StepsOf(Sample.Authority, new("2019")).First(s => s.Topics.Contains("annual-report.assembly")).Id.Value, day, "rb-fullmaktige"));

        ProofReader.OfCalendar(year, 2019)!.Findings.Any(f => f.Rule.Id.Value == "ansvarsfrihet-juni").ShouldBe(found);
    }

    private static DateStep Dated(string step, string day, string body) =>
        new(new($"datum-{step.ToLowerInvariant()}"), 2019, new(step), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), null, new(body));

    [Fact]
    public void InterimReport_BeforeAnAssemblyThatHasEnded_IsFound()
    {
        var found = Of("organ-finns").Single();

        (found.Code, found.Body!.Value.Value, found.Limit).ShouldBe(("process.body-ended", "lt-fullmaktige", (DateOnly?)new DateOnly(2018, 10, 31)));
    }

    [Fact]
    public void InterimReport_OfFiveMonths_IsAWarningByTheLawOfThatYear()
    {
        var found = Of("delarsrapport-period-1997").Single();

        (found.Found, found.Wanted, found.Most, found.Rule.Severity, found.Rule.ToBeChecked).ShouldBe((5, 6, 8, FindingSeverity.Warning, true));
    }

    [Fact, Requirement("R-087")]
    public void OwnDirectives_NineteenDaysAfterTheAssembly_AreTooSoon()
    {
        var found = Of("direktiv-dagar").Single();

        (found.Found, found.Limit, found.Other!.Value.Value).ShouldBe((19, (DateOnly?)new DateOnly(2018, 6, 11), "P18-07c"));
    }

    [Fact]
    public void Consultation_WithoutDates_IsFourTooFewAndNoneBeforeTheBudget()
    {
        var found = Of("samverkan-fyra-ganger").Single();

        (found.Found, found.Wanted, found.Limit).ShouldBe((0, 4, (DateOnly?)new DateOnly(2018, 11, 26)));
    }

    [Fact]
    public void ForecastAfterMay_IsHandledByNobody() => Of("prognos-behandlas").Single().Found.ShouldBe(5);

    [Fact]
    public void TrafficCommittee_WithoutSuccessor_IsFound() => Of("efterfoljare").Single().Body!.Value.Value.ShouldBe("frb-n-trafik");

    [Fact, Requirement("R-077")]
    public void Calendar2018_OrderOfDependencies_HasNothingAgainstIt() => Of("ordning-underlag").ShouldBeEmpty();

    [Theory]
    [InlineData("valar", "the budget of 26 November is decided by the new assembly")]
    [InlineData("budget-beslut-november", "and in time")]
    [InlineData("budget-fullmaktige", "and by the assembly")]
    [InlineData("delarsrapport-tva-manader", "the rule of two months holds from 2019")]
    [InlineData("delarsrapport-period", "and so does the act on accounting")]
    public void Calendar2018_WhatIsLawful_IsNotFound(string rule, string why) => Of(rule).ShouldBeEmpty(why);

    [Theory]
    [InlineData("2019"), InlineData("styrmodell")]
    public void Reports_OfSevenOrEightMonths_AreNotFound(string version) =>
        ProofReader.OfVersion(Sample.Authority, new(version), Today)!.Findings.ShouldNotContain(f => f.Code == "process.period-length");

    [Fact]
    public void Undated_Steps_AreNoFindings()
    {
        Calendar.Undated.ShouldNotBeEmpty();
        Calendar.Undated.ShouldAllBe(f => f.IsUndated);
        Calendar.Findings.ShouldAllBe(f => !f.IsUndated);
    }

    [Fact]
    public void Calendar_OfAYearWithoutVersion_IsNotRead() => ProofReader.OfCalendar(Sample.Authority, 2025).ShouldBeNull();

    private static IEnumerable<Finding> Of(string rule) => Calendar.Findings.Where(f => f.Rule.Id.Value == rule);

    private static IEnumerable<string> Lines(Proof proof) => proof.Findings.Select(f => $"{f.Rule.Id} {f.Step?.Value} {f.Date?.ToString()}").Order(StringComparer.Ordinal);
}
