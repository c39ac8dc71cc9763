using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.FinancialPlans;

/// <summary>The balance requirement as blocks of a document: the investigation line by line, and what is left of each year's deficit.</summary>
public static class BalanceBlocks
{
    public static IEnumerable<Block> Investigation(Authority authority, int year, int level)
    {
        var results = BalanceQueries.Of(authority, year);
        if (results.IsEmpty)
        {
            return [];
        }

        ImmutableArray<ImmutableArray<BalanceRow>> lines = [.. results.Select(r => BalanceQueries.Lines(authority, r))];
        return
        [
            new Heading(level, "Balanskravsutredning"),
            new Table(
                $"Balanskravsutredning {year}", [new("Rad"), .. results.Select(r => new Column(StatementWords.Of(r.Stage), true))],
                [.. lines[0].Select((row, i) => (EquatableArray<string>)[StatementWords.Of(row.Line), .. lines.Select(l => Amounts.Whole(l[i].AmountTkr))])], "tkr", Table.SumsOf(lines[0], r => r.IsSum)),
            new Bullets([.. results.Select(r => $"{StatementWords.Of(r.Stage)}: {r.Source}, {r.AsOf}.{(r.ReserveUse is { } use ? $" Reserven används: {use}" : "")}")]),
        ];
    }

    /// <summary>Every year's deficit to the year, what is restored and what is left; nothing where there is no deficit.</summary>
    public static IEnumerable<Block> Restoration(Authority authority, int year, int level)
    {
        ImmutableArray<RestorationYear> course = [.. BalanceQueries.Course(authority, year).SkipWhile(y => y.Rows.IsEmpty)];
        return course.IsEmpty ? [] :
        [
            new Heading(level, "Återställning av underskott", null, "aterstallning"),
            new Paragraph(course[^1].LeftTkr == 0 ? "Inget underskott är kvar att återställa." : $"{Amounts.Whole(course[^1].LeftTkr)} tkr är kvar att återställa."),
            new Table(
                $"Underskott och återställning till och med {year}",
                [new("År"), new("Resultat enligt balanskravet", true), new("Underskott från", true), new("Senast", true), new("Före", true), new("Undantaget", true), new("Återställt", true), new("Kvar", true)],
                [.. course.SelectMany(Rows)], "tkr"),
        ];
    }

    private static IEnumerable<EquatableArray<string>> Rows(RestorationYear year)
    {
        var head = year.Stage is { } stage ? $"{year.Year}, {char.ToLowerInvariant(StatementWords.Of(stage)[0])}{StatementWords.Of(stage)[1..]}" : $"{year.Year}";
        return year.Rows.IsEmpty
            ? [[head, Amounts.Whole(year.BalanceResultTkr), "inget", "", "", "", "", "0"]]
            : year.Rows.Select(r => (EquatableArray<string>)
                [head, Amounts.Whole(year.BalanceResultTkr), $"{r.Origin}", $"{r.LastYear}", Amounts.Whole(r.BeforeTkr), Amounts.Whole(r.ExemptedTkr), Amounts.Whole(r.RestoredTkr), Amounts.Whole(r.LeftTkr)]);
    }
}
