using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Decisions;
using Styrbord.Web.Shared;

namespace Styrbord.Web.FinancialPlans;

/// <summary>The balance requirement and the financial plan in words.</summary>
internal static class FinanceWords
{
    public static string Of(ResultStage stage) => StatementWords.Of(stage);

    public static string Of(BalanceLine line) => StatementWords.Of(line);

    /// <summary>How a line is counted, and by which paragraph.</summary>
    public static string Formula(BalanceLine line) => line switch
    {
        BalanceLine.Result => "Sista raden i resultaträkningen.",
        BalanceLine.CapitalGains => "Alla vinster vid försäljning av tillgångar dras bort.",
        BalanceLine.ExceptedGains => "De vinster som är i linje med god ekonomisk hushållning läggs tillbaka.",
        BalanceLine.ExceptedLosses => "Förluster vid en försäljning som är i linje med god ekonomisk hushållning räknas inte.",
        BalanceLine.Unrealised => "Orealiserade vinster dras bort och orealiserade förluster läggs till.",
        BalanceLine.Reversed => "Det som tidigare år räknades bort och nu har återförts.",
        BalanceLine.AfterAdjustments => "Summan av raderna ovanför (LKBR 11 kap. 10 §).",
        BalanceLine.Reserved => "Från 2024 (KL 11 kap. 14 §).",
        BalanceLine.OldReserved => "Till och med 2023. Därefter går det inte att reservera.",
        BalanceLine.Used => "För att uppnå en god ekonomisk hushållning, enligt egna riktlinjer.",
        BalanceLine.OldUsed => "Medel från före 2024.",
        BalanceLine.BalanceResult => "Resultatet efter balanskravsjusteringar med reserveringar och användning (LKBR 11 kap. 10 §).",
        BalanceLine.Exempted => "Fullmäktiges beslut att inte återställa (KL 11 kap. 13 §).",
        BalanceLine.Restored => "Årets överskott återställer det äldsta underskottet först.",
        _ => "Det som är kvar av året, eller ska återställas inom tre år (KL 11 kap. 12 §).",
    };

    public static string Of(BalanceWarning warning) => warning.Kind switch
    {
        BalanceWarningKind.Underbalanced => warning.AmountTkr == 0
            ? $"Budgeten för {warning.Year} går jämnt ut. Intäkterna ska överstiga kostnaderna (KL 11 kap. 5 §)."
            : $"Budgeten för {warning.Year} är underbalanserad med {Sv.Number(warning.AmountTkr)} tkr. Det kräver synnerliga skäl eller en reserv (KL 11 kap. 5 §).",
        BalanceWarningKind.Deficit => $"{(warning.Stage == ResultStage.Closing ? "Bokslutet" : "Prognosen")} för {warning.Year} har ett negativt balanskravsresultat på {Sv.Number(warning.AmountTkr)} tkr som ska återställas senast {warning.Year + Restoration.Years}.",
        BalanceWarningKind.NotRestored when warning.Stage == ResultStage.Budget => $"Budgeten för {warning.Year} lämnar {Sv.Number(warning.AmountTkr)} tkr av underskottet från {warning.Origin}, som ska vara återställt.",
        BalanceWarningKind.NotRestored when warning.Stage is null => $"{Sv.Number(warning.AmountTkr)} tkr av underskottet från {warning.Origin} ska vara återställt {warning.Year}. Inga uppgifter införda för {warning.Year} visar att det blir det.",
        BalanceWarningKind.NotRestored => $"{Sv.Number(warning.AmountTkr)} tkr av underskottet från {warning.Origin} är inte återställt i tid.",
        BalanceWarningKind.MeasuresMissing => $"Underskottet från {warning.Origin} saknar ärende om åtgärdsplan. Fullmäktige beslutar senast {Sv.Date(warning.By!.Value)}.",
        _ => $"Åtgärdsplanen för underskottet från {warning.Origin} är inte beslutad av fullmäktige. Sista dag är {Sv.Date(warning.By!.Value)}.",
    };

    /// <summary>A year that the plan itself budgets without balance.</summary>
    public static string Of(UnderbalancedYear year) => year.AmountTkr == 0
        ? $"Planen för {year.Year} går jämnt ut. Intäkterna ska överstiga kostnaderna (KL 11 kap. 5 §)."
        : $"Planen för {year.Year} är underbalanserad med {Sv.Number(year.AmountTkr)} tkr. Det kräver synnerliga skäl eller en reserv (KL 11 kap. 5 §).";

    /// <summary>Who recorded it and when, as a sentence; nothing where that is not kept.</summary>
    /// <param name="names">Of accounts by id.</param>
    public static string By(Stamp stamp, IReadOnlyDictionary<string, string> names) =>
        stamp.At == 0 ? "" : $"Infört {(string.Equals(stamp.By, Context.SystemActor, StringComparison.Ordinal) ? "vid inläsning" : $"av {names.GetValueOrDefault(stamp.By, stamp.By)}")} {Sv.Date(Days.InSweden(stamp.At))}.";

    public static string Of(StatementKind kind) => StatementWords.Of(kind);

    public static string Line(string key) => StatementWords.Line(key);

    public static string Rate(int hundredths) => Sv.Number(hundredths / 100m, 2);

    /// <summary>A matter with its link, or its state in words when it is hidden.</summary>
    public static MarkupString Matter(Authority shown, MatterId id) =>
        shown.Decisions.Matters.TryGetValue(id, out var matter) ? Html.Of($"""<a href="{DecisionAddress.Of(shown, id)}">{matter.DiaryNumber}</a>""") : Html.Of($"ett ärende som inte visas för dig");

    /// <summary>Who decided and when, or that nobody has.</summary>
    public static string Decided(Authority shown, MatterId id, DateOnly day) =>
        Domain.Decisions.DecisionsQueries.AdoptionIn(shown, id) is { } decision
            ? $"Beslutat{(decision.Body is { } body ? $" av {Work.BodyWords.InSentence(OrganisationQueries.NameOf(shown, body, day))}" : "")} {Sv.Date(decision.Day)}, ärende "
            : "Inte beslutat än, ärende ";
}
