using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>finance.yaml as commands, each on its own day or the directive's.</summary>
internal static class FinanceSteps
{
    public static void Add(Steps steps)
    {
        var part = steps.Package.Finance;
        foreach (var one in part.Deficits)
        {
            Do(new CarryDeficit(one.Year, one.Amount, one.LastYear, one.Source), one.Day, one.Origin.At);
        }

        foreach (var one in part.Results)
        {
            Do(new RecordYearResult(one.Year, one.Stage, one.Figures, one.Source, one.AsOf, one.Ground, one.ReserveUse), one.Day, one.At);
        }

        foreach (var one in part.Measures)
        {
            Do(new NameMeasures(one.Origin, one.Matter.As<MatterId>()), one.Day, one.At);
        }

        foreach (var one in part.TaxRates)
        {
            Do(new RecordTaxRate(one.Year, one.Rate, one.Source, one.Matter.As<MatterId>()), one.Day, one.At);
        }

        foreach (var one in part.Forecasts)
        {
            Do(new RecordTaxBaseForecast(one.Id.As<ItemId>(), one.Source, one.AsOf, one.Growth.ToEquatableArray()), one.Day, one.Id.At);
        }

        foreach (var one in part.Plans)
        {
            if (one.Figures.Length > 0)
            {
                Do(new EnterPlanFigures(one.Year, one.Figures.ToEquatableArray(), one.Source ?? "", one.AsOf ?? Days(one.Day)), one.Day, one.At);
            }

            Do(new FixPlanTerms(one.Year, one.Levy, one.Matter.As<MatterId>(), one.Changes.ToEquatableArray()), one.Day, one.At);
        }

        foreach (var one in part.BudgetTerms)
        {
            Do(
                new FixBudgetTerms(
                    one.Year, one.Matter.As<MatterId>(), one.Assembly.As<BodyId>(), one.Frames.As<ItemId>(), string.Join('\n', one.Goals), one.Investments?.FirstYear, one.Investments?.LastYear, one.Investments?.AmountTkr, one.LoanLimit,
                    one.RedistributedBy.As<BodyId>(), one.RedistributedMost, one.RedistributionLimits), one.Day, one.Id.At);
        }

        DateOnly Days(DateOnly? day) => day ?? steps.Package.Directive?.Day ?? steps.Package.Day;

        void Do(Command command, DateOnly? day, Place at) => steps.Add(Rank.Economy, Days(day), at, command);
    }
}
