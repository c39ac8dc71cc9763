using System.IO.Compression;
using System.Text;
using Shouldly;
using Styrbord.Exchange.Excel;
using Styrbord.TestKit;
using Xunit;

namespace Styrbord.Exchange.Tests.Excel;

/// <summary>A budget goes out as a file and comes in again; every kind of bad file is told with sheet, cell and reason, and nothing of it is read.</summary>
public sealed class BudgetFileTests
{
    private const string Budget = "internbudget-1";

    private static readonly BudgetFile File = new(
        Budget, 17,
        [
            new("enhet-ost/Personal", "Enhet Öst", "Personal", [.. Enumerable.Repeat(100L, 12)]), new("enhet-ost/Drift", "Enhet Öst", "Drift", [.. Enumerable.Range(1, 12).Select(m => (long)m)]),
            new("enhet-vast/6150", "=1+1", "6150", [-5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        ]);

    [Theory]
    [InlineData("b.xlsx")]
    [InlineData("b.csv")]
    public void Read_WhatWasWritten_IsTheSameCells(string name)
    {
        var sent = BudgetFileReader.Read(name, Written(name), Budget);

        sent.Faults.ShouldBeEmpty();
        sent.Cells.Length.ShouldBe(39);
        sent.Cells.ShouldAllBe(c => c.AmountTkr == c.BaseTkr);
        sent.Cells.Single(c => c.Key == "enhet-ost/Drift/12").AmountTkr.ShouldBe(12);
        sent.Cells.Single(c => c.Key == "enhet-ost/Drift").AmountTkr.ShouldBe(78);
        sent.Cells.Single(c => c.Key == "enhet-vast/6150/01").AmountTkr.ShouldBe(-5);
    }

    [Fact]
    public void Write_Twice_IsTheSameBytes() => BudgetWorkbook.Write(File).ShouldBe(BudgetWorkbook.Write(File));

    [Fact]
    public void Read_ChangedCell_HasItsPlaceAndBase()
    {
        var sent = Read(Changed("E3", """<c r="E3" t="inlineStr"><is><t>−1 234,0</t></is></c>"""));

        sent.Cells.Where(c => c.AmountTkr != c.BaseTkr).ShouldHaveSingleItem().ShouldBe(new("enhet-ost/Drift/01", -1_234, 1, new("Budget", 3, 5)));
    }

    [Theory]
    [InlineData("""<c r="E3" t="inlineStr"><is><t>mycket</t></is></c>""", "budget-file.not-a-number", 3, 5)]
    [InlineData("""<c r="E3"><v>1.5</v></c>""", "budget-file.not-whole", 3, 5)]
    [InlineData("""<c r="E3"><v>1E+300</v></c>""", "budget-file.too-large-number", 3, 5)]
    [InlineData("""<c r="E3"><v>99999999999999999</v></c>""", "budget-file.too-large-number", 3, 5)]
    [InlineData("""<c r="E3"><f>SUM(A1:A2)</f><v>3</v></c>""", "budget-file.formula", 3, 5)]
    [InlineData("""<c r="E3" t="e"><v>#DIV/0!</v></c>""", "budget-file.not-a-number", 3, 5)]
    [InlineData("""<c r="E3" t="s"><v>99999</v></c>""", "budget-file.not-a-number", 3, 5)]
    public void Read_BadCell_IsToldWithItsPlace(string cell, string code, int row, int column)
    {
        var sent = Read(Changed("E3", cell));

        sent.Cells.ShouldBeEmpty();
        sent.Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe(code), f => (f.File, f.Line, f.Column).ShouldBe(("Budget", row, column)), f => f.Message.ShouldNotBeEmpty(), f => f.Remedy.ShouldNotBeEmpty());
    }

    [Fact]
    public void Read_TextLongerThanIsTaken_IsNotReadAsNothing() =>
        Read(Changed("E3", $"""<c r="E3" t="inlineStr"><is><t>{new string(' ', 600)}</t><t>{new string('x', 600)}</t></is></c>""")).Faults.ShouldHaveSingleItem().Code.ShouldBe("budget-file.not-a-number");

    [Theory]
    [InlineData("enhet-ost/Personal", "budget-file.key-twice")]
    [InlineData("okand/Drift", "budget-file.unknown-key")]
    public void Read_BadKey_IsTold(string key, string code) =>
        Read(Changed("A3", $"""<c r="A3" t="inlineStr"><is><t>{key}</t></is></c>""")).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe(code), f => (f.File, f.Line, f.Column).ShouldBe(("Budget", 3, 1)), f => f.Message.ShouldContain(key));

    [Fact]
    public void Read_FormulaForKey_IsToldWithItsPlace() =>
        Read(Changed("A3", """<c r="A3"><f>A2</f></c>""")).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("budget-file.formula"), f => (f.File, f.Line, f.Column).ShouldBe(("Budget", 3, 1)));

    [Fact]
    public void Read_AmountWithoutKey_IsTold() => Read(Changed("A3", "")).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("budget-file.no-key"), f => (f.File, f.Line, f.Column).ShouldBe(("Budget", 3, 1)));

    [Fact]
    public void Read_RowOneMillion_IsToldAtOnce()
    {
        var sent = Read(Part("xl/worksheets/sheet1.xml", xml => xml.Replace("</sheetData>", """<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>""", StringComparison.Ordinal)));

        sent.Faults.ShouldContain(f => f.Code == "budget-file.too-many-rows" && f.Line == 1_048_576);
    }

    [Fact]
    public void Read_ZipBomb_IsStoppedWhileItUnpacks()
    {
        using var bytes = new MemoryStream();
        bytes.Write(BudgetWorkbook.Write(File));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open());
            writer.Write("<worksheet><!--");
            for (var megabyte = 0; megabyte < 170; megabyte++)
            {
                writer.Write(new string(' ', 1024 * 1024));
            }

            writer.Write("--></worksheet>");
        }

        bytes.Length.ShouldBeLessThan(BudgetFileReader.MaxBytes);
        Read(bytes.ToArray()).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("budget-file.bomb"), f => f.File.ShouldBe("b.xlsx"), f => f.Remedy.ShouldNotBeEmpty());
    }

    [Fact]
    public void Read_EntitiesInXml_AreNotExpanded() =>
        Read(Part("xl/worksheets/sheet1.xml", xml => xml.Replace("<worksheet", """<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet""", StringComparison.Ordinal))).Faults.ShouldHaveSingleItem().Code.ShouldBe("budget-file.broken");

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "budget-file.locked")]
    [InlineData("504B0304FFFF", "budget-file.broken")]
    [InlineData("616263", "budget-file.not-ours")]
    [InlineData("FFFE00FF", "budget-file.broken")]
    public void Read_WhatIsNoBudget_IsTold(string hex, string code) => Read(Convert.FromHexString(hex)).Faults.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Read_AnotherBudgetsFile_IsTold() => BudgetFileReader.Read("b.xlsx", BudgetWorkbook.Write(File), "annan").Faults.ShouldHaveSingleItem().Code.ShouldBe("budget-file.other-budget");

    [Fact]
    public void Read_TooLargeFile_IsTold() => Read(new byte[BudgetFileReader.MaxBytes + 1]).Faults.ShouldHaveSingleItem().Code.ShouldBe("budget-file.too-large");

    [Theory]
    [InlineData("12;x", "budget-file.not-a-number")]
    [InlineData("=1+2", "budget-file.formula")]
    public void Read_BadCsvCell_IsTold(string text, string code)
    {
        var csv = Encoding.UTF8.GetString(BudgetCsv.Write(File)).Replace("Drift;78;1;2", $"Drift;78;\"{text}\";2", StringComparison.Ordinal);

        BudgetFileReader.Read("b.csv", Encoding.UTF8.GetBytes(csv), Budget).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe(code), f => (f.Line, f.Column).ShouldBe((3, 5)));
    }

    [Theory]
    [InlineData("1 234", 1_234)]
    [InlineData("1\u00a0234", 1_234)]
    [InlineData("1\u202f234,00", 1_234)]
    [InlineData("\u2212227 716", -227_716)]
    [InlineData("\u201312", -12)]
    [InlineData("-12", -12)]
    [InlineData("", 0)]
    public void SwedishNumber_AsPeopleWriteIt_IsRead(string text, long number)
    {
        SwedishNumber.Read(text, out var read).ShouldBe(SwedishNumber.Reading.Whole);
        read.ShouldBe(number);
    }

    [Theory]
    [InlineData("12.000")]
    [InlineData("12,000")]
    [InlineData("-500.000")]
    public void SwedishNumber_ThatMayMeanThousands_IsAskedAbout(string text) => SwedishNumber.Read(text, out _).ShouldBe(SwedishNumber.Reading.NotANumber);

    private static byte[] Written(string name) => name.EndsWith("xlsx", StringComparison.Ordinal) ? BudgetWorkbook.Write(File) : BudgetCsv.Write(File);

    private static SentBudget Read(byte[] bytes) => BudgetFileReader.Read("b.xlsx", bytes, Budget);

    private static byte[] Changed(string cell, string to) => Part("xl/worksheets/sheet1.xml", xml =>
    {
        var start = xml.IndexOf($"<c r=\"{cell}\"", StringComparison.Ordinal);
        return xml[..start] + to + xml[(xml.IndexOf("</c>", start, StringComparison.Ordinal) + 4)..];
    });

    private static byte[] Part(string part, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(BudgetWorkbook.Write(File));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
            {
                xml = reader.ReadToEnd();
            }

            zip.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(change(xml));
        }

        return bytes.ToArray();
    }
}
