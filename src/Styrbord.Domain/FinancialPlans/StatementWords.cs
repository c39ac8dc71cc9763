namespace Styrbord.Domain.FinancialPlans;

/// <summary>Lines and statements by the names that the law and practice give them, in documents and on pages alike.</summary>
public static class StatementWords
{
    public static string Of(StatementKind kind) => kind switch
    {
        StatementKind.Income => "Resultaträkning",
        StatementKind.Balance => "Balansräkning",
        StatementKind.CashFlow => "Kassaflödesanalys",
        StatementKind.Contingent => "Panter och ansvarsförbindelser",
        StatementKind.TaxesAndGrants => "Skatter, bidrag och utjämning",
        _ => "Investeringar och övrigt underlag",
    };

    public static string Of(BalanceLine line) => line switch
    {
        BalanceLine.Result => "Årets resultat enligt resultaträkningen",
        BalanceLine.CapitalGains => "Samtliga realisationsvinster",
        BalanceLine.ExceptedGains => "Realisationsvinster enligt undantag",
        BalanceLine.ExceptedLosses => "Realisationsförluster enligt undantag",
        BalanceLine.Unrealised => "Orealiserade vinster och förluster i värdepapper",
        BalanceLine.Reversed => "Återföring av orealiserade vinster och förluster",
        BalanceLine.AfterAdjustments => "Årets resultat efter balanskravsjusteringar",
        BalanceLine.Reserved => "Reservering till resultatreserv",
        BalanceLine.OldReserved => "Reservering till resultatutjämningsreserv",
        BalanceLine.Used => "Användning av resultatreserv",
        BalanceLine.OldUsed => "Användning av resultatutjämningsreserv",
        BalanceLine.BalanceResult => "Årets balanskravsresultat",
        BalanceLine.Exempted => "Återställs inte, synnerliga skäl",
        BalanceLine.Restored => "Återställt av tidigare års underskott",
        _ => "Balanskravsresultat efter återställning",
    };

    public static string Of(ResultStage stage) => stage switch { ResultStage.Budget => "Budget", ResultStage.Forecast => "Prognos", _ => "Bokslut" };

    /// <summary>The name of a line by its key; the key itself where it is not known.</summary>
    public static string Line(string key) => Lines.GetValueOrDefault(key, key);

    private static readonly Dictionary<string, string> Lines = new(StringComparer.Ordinal)
    {
        ["revenue"] = "Verksamhetens intäkter",
        ["costs"] = "Verksamhetens kostnader",
        ["depreciation"] = "Avskrivningar",
        ["netCosts"] = "Verksamhetens nettokostnader",
        ["taxes"] = "Skatteintäkter",
        ["grants"] = "Generella statsbidrag och utjämning",
        ["operatingResult"] = "Verksamhetens resultat",
        ["financialIncome"] = "Finansiella intäkter",
        ["financialCosts"] = "Finansiella kostnader",
        ["afterFinancial"] = "Resultat efter finansiella poster",
        ["extraordinary"] = "Extraordinära poster",
        ["result"] = "Årets resultat",
        ["intangible"] = "Immateriella anläggningstillgångar",
        ["property"] = "Mark, byggnader och tekniska anläggningar",
        ["equipment"] = "Maskiner och inventarier",
        ["otherTangible"] = "Övriga materiella anläggningstillgångar",
        ["financialAssets"] = "Finansiella anläggningstillgångar",
        ["fixedAssets"] = "Anläggningstillgångar",
        ["infrastructure"] = "Bidrag till infrastruktur",
        ["stores"] = "Förråd m.m.",
        ["receivables"] = "Fordringar",
        ["placements"] = "Kortfristiga placeringar",
        ["cash"] = "Kassa och bank",
        ["currentAssets"] = "Omsättningstillgångar",
        ["assets"] = "Tillgångar",
        ["equityBefore"] = "Eget kapital vid årets början",
        ["equityResult"] = "Årets resultat i eget kapital",
        ["equity"] = "Eget kapital vid årets slut",
        ["reserveBefore"] = "varav resultatreserv vid årets början",
        ["oldReserveBefore"] = "varav resultatutjämningsreserv vid årets början",
        ["reserveAfter"] = "varav resultatreserv vid årets slut",
        ["oldReserveAfter"] = "varav resultatutjämningsreserv vid årets slut",
        ["pensions"] = "Pensioner och liknande förpliktelser",
        ["otherProvisions"] = "Andra avsättningar",
        ["provisions"] = "Avsättningar",
        ["longDebts"] = "Långfristiga skulder",
        ["shortDebts"] = "Kortfristiga skulder",
        ["debts"] = "Skulder",
        ["equityAndDebts"] = "Eget kapital, avsättningar och skulder",
        ["operatingFlow"] = "Löpande verksamhet",
        ["investingFlow"] = "Investeringsverksamhet",
        ["financingFlow"] = "Finansieringsverksamhet",
        ["infrastructureFlow"] = "Bidrag till infrastruktur, utbetalt",
        ["cashFlow"] = "Årets kassaflöde",
        ["cashChange"] = "Kassa och bank mot året före",
        ["pledges"] = "Panter och därmed jämförliga säkerheter",
        ["pensionCommitments"] = "Pensionsförpliktelser som inte är skuld eller avsättning",
        ["otherCommitments"] = "Övriga ansvarsförbindelser",
        ["contingent"] = "Panter och ansvarsförbindelser",
        ["preliminaryTax"] = "Preliminära skatteintäkter",
        ["settlementBefore"] = "Slutavräkning föregående år",
        ["settlement"] = "Slutavräkning innevarande år",
        ["taxesCounted"] = "Skatteintäkter enligt underlaget",
        ["incomeEqualisation"] = "Inkomstutjämning",
        ["costEqualisation"] = "Kostnadsutjämning",
        ["regulation"] = "Regleringsbidrag eller regleringsavgift",
        ["structural"] = "Strukturbidrag",
        ["introduction"] = "Införandebidrag",
        ["medicines"] = "Läkemedelsbidrag",
        ["grantsCounted"] = "Statsbidrag och utjämning enligt underlaget",
        ["netInvestments"] = "Nettoinvesteringar",
        ["shares"] = "Aktier och andelar bland finansiella anläggningstillgångar",
        ["unrealised"] = "Orealiserade vinster (+) och förluster (−) i resultatet",
    };
}
