using Shouldly;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange.Tests.Package;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Economy;

/// <summary>Annex 1 of the planning directive for 2019, printed from data, against the source's table.</summary>
public sealed class SeedAnnexTests
{
    private static readonly DateOnly Day = new(2018, 9, 13);
    private static readonly FrameSet Set = Sample.Authority.Economy.Sets[new("ramar-2019-2021")];
    private static readonly DocumentTree Own = DocumentsQueries.Find(Sample.Authority, FramesDocument.IdOf(Set), Day)!;
    private static readonly DocumentTree Directive = DocumentsQueries.Find(Sample.Authority, "direktiv-2019", Day)!;

    [Fact, Requirement("R-141", "R-142")]
    public void Table_OfTheAnnex_IsTheSourcesCellByCell()
    {
        var lines = MissionData.Lines("budget-frames-2019-2021.csv");
        var table = Own.Body.OfType<Table>().ShouldHaveSingleItem();

        table.Columns.Select(c => c.Text).ShouldBe(["Nämnd", "Förvaltning", "Kontoslag", "2019", "2020", "2021"]);
        table.Unit.ShouldBe("tkr");
        table.Rows.Select(r => string.Join('|', r.TakeLast(3).Select(Digits))).ShouldBe(lines.Select(l => $"{l["2019"]}|{l["2020"]}|{l["2021"]}"));
        var (committee, administration) = ("", "");
        foreach (var (row, line) in table.Rows.Zip(lines))
        {
            if (line["row_type"] != "detalj")
            {
                row[0].ShouldBe(line["label_in_seed"]);
                row.Skip(1).Take(2).ShouldBe(["", ""]);
                continue;
            }

            (committee, administration) = (row[0].Length > 0 ? row[0] : committee, row[1].Length > 0 ? row[1] : administration);
            committee.ShouldBe(line["namnd"]);
            Names(administration).ShouldContain(line["enhet"].Length > 0 ? line["enhet"] : line["forvaltning"]);
            row[2].ShouldBe(line["kategori"]);
        }
    }

    [Fact, Requirement("R-154")]
    public void Points_OfTheAnnex_AreTheEighteen()
    {
        var points = Own.Body.OfType<Bullets>().Last();

        points.Items.ShouldBe(Set.Premises.Where(p => p.Id[0] == 'B').Select(p => p.Text));
        Own.Body.OfType<Bullets>().First().Items.Count.ShouldBe(2);
    }

    [Fact, Requirement("R-141")]
    public void Directive_AsADocument_HasTheAnnexLast()
    {
        var annex = Directive.Body.SkipWhile(b => b is not Heading { Text: "Bilaga 1. Budgetramar 2019–2021" }).ToList();

        annex[^1].ShouldBe(Own.Body[^1]);
        annex.Skip(1).ShouldBe(Own.Body);
    }

    // the source calls one staff by another of its names
    private static IEnumerable<string> Names(string administration) =>
        Sample.Authority.Organisation.Units.Values.Where(u => u.Names.Any(n => n.Name == administration)).SelectMany(u => u.Names.Select(n => n.Name).Concat(u.OtherNames));

    private static string Digits(string cell) => cell.Replace("\u00a0", "", StringComparison.Ordinal).Replace('\u2212', '-');
}
