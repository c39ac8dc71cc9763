using Shouldly;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Exchange.Package;
using Styrbord.Exchange.Tests.Package;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Economy;

/// <summary>What the planning directive for 2019 says of the balance requirement and the tax rate.</summary>
public sealed class SeedFinanceTests
{
    [Fact, Requirement("R-191")]
    public void Deficit_OfTheSample_Is618From2017To2020()
    {
        var course = BalanceQueries.Course(Sample.Authority, 2020);

        course.ShouldHaveSingleItem().Rows.ShouldHaveSingleItem().ShouldBe(new(2017, 2020, 61_800, 0, 0));
    }

    [Fact, Requirement("R-190")]
    public void TaxRate_OfTheSample_Is1164WithItsSource()
    {
        var rate = Sample.Authority.FinancialPlans.TaxRates[2019];

        (rate.Hundredths, rate.Matter).ShouldBe((1_164, null));
        rate.Source.ShouldContain("med skattesats 11,64 från april 2018");
    }

    [Fact]
    public void Package_WithAllOfFinance_IsTakenIn()
    {
        using var folder = new PackageFolder();
        folder.Write("finance.yaml", """
            results:
              - {year: 2019, stage: closing, result: -7000, capitalGains: 100, exceptedGains: 50, source: Årsredovisning, asOf: 2020-02}
            forecasts:
              - {id: skr-2019-10, source: SKR, asOf: 2019-10-01, growth: [{year: 2020, hundredths: 310}]}
            plans:
              - {year: 2020, levy: "11,64", figures: [{line: taxes, year: 2020, amount: 4000}], source: Underlag, asOf: 2019-05-20, changes: [{kind: fee, text: Patientavgifter, amount: 10}]}
            """);
        folder.Replace("package.yaml", "directive: directive.yaml", "directive: directive.yaml\n  finance: finance.yaml");

        var state = PackageTrial.Run(PackageSteps.Of(folder.Read().Package!), new byte[32], Sample.Instant).Authority.FinancialPlans;

        state.Results[(2019, ResultStage.Closing)].Figures.ShouldBe(new(-7_000, CapitalGainsTkr: 100, ExceptedGainsTkr: 50));
        state.Forecasts.Values.ShouldHaveSingleItem().Growth[0].Hundredths.ShouldBe(310);
        state.Plans[2020].Changes.ShouldHaveSingleItem().AmountTkr.ShouldBe(10);
        state.Plans[2020].Of("taxes", 2020)!.AmountTkr.ShouldBe(4_000);
    }

    [Fact]
    public void Package_WithBudgetTerms_IsTakenIn()
    {
        using var folder = new PackageFolder();
        folder.Replace("organisation.yaml", "bodies:", "bodies:\n  - id: fullmaktige\n    name: Fullmäktige\n    level: assembly\n    validFrom: 2018-01");
        folder.Write("decisions.yaml", """
            matters:
              - {id: arende-budget, diaryNumber: P 2018/001, title: Budget 2019, kind: budget, year: 2019, opened: 2018-09-01}
            """);
        folder.Write("finance.yaml", """
            budgetTerms:
              - {year: 2019, matter: arende-budget, assembly: fullmaktige, goals: [Resultatet är minst en procent.], investments: {from: 2019, to: 2023, amount: 2000}, loanLimit: 150, redistributedBy: styrelsen, redistributedMost: 5, day: 2018-09-10}
            """);
        folder.Replace("package.yaml", "directive: directive.yaml", "directive: directive.yaml\n  decisions: decisions.yaml\n  finance: finance.yaml");

        var terms = PackageTrial.Run(PackageSteps.Of(folder.Read().Package!), new byte[32], Sample.Instant).Authority.BudgetDecisions.Terms[2019];

        (terms.Assembly.Value, terms.Goals[0], terms.Investments!.AmountTkr, terms.LoanLimitTkr, terms.Redistribution!.MostTkr).ShouldBe(("fullmaktige", "Resultatet är minst en procent.", 2_000L, 150L, 5L));
    }
}
