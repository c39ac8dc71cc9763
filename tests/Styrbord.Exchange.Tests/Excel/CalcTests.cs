using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Shouldly;
using Styrbord.Exchange.Excel;
using Xunit;

namespace Styrbord.Exchange.Tests.Excel;

/// <summary>A program that is not ours, LibreOffice Calc, opens a budget's files and saves them: figures and keys are the same, and what it saved is read in.</summary>
public sealed class CalcTests : IDisposable
{
    private const string Budget = "internbudget-1";

    private static readonly BudgetFile File = new(
        Budget, 17,
        [
            new("enhet-ost/Personal", "Enhet Öst", "Personal", [.. Enumerable.Repeat(1_234_567L, 12)]), new("enhet-ost/Intäkter", "Enhet Öst", "Intäkter", [.. Enumerable.Range(1, 12).Select(m => -100L * m)]),
            new("enhet-vast/6150", "=1+1", "6150", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 999_999_999_999]), new("0012/6150", "007", "6150", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        ]);

    private readonly string _folder = Directory.CreateTempSubdirectory("styrbord-calc-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Workbook_SavedByCalc_IsReadAsTheSameCells()
    {
        var saved = await SavedAsync("bok.xlsx", BudgetWorkbook.Write(File), "xlsx");

        ShouldBeTheSame(BudgetFileReader.Read("bok.xlsx", saved, Budget));
    }

    [Fact]
    public async Task Workbook_OpenedByCalc_ShowsTheFiguresAndKeys()
    {
        var csv = Encoding.UTF8.GetString(await SavedAsync("bok.xlsx", BudgetWorkbook.Write(File), "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"));

        var rows = csv.TrimStart('\ufeff').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows.Skip(1).ShouldBe(File.Rows.Select(r => string.Join(';', [r.Key, r.Unit, r.Line, .. r.MonthsTkr.Prepend(r.YearTkr).Select(m => m.ToString(CultureInfo.InvariantCulture))])));
    }

    [Fact]
    public async Task Csv_SavedByCalc_IsReadAsTheSameCells()
    {
        var saved = await SavedAsync("bok.csv", BudgetCsv.Write(File), "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false", "--infilter=Text - txt - csv (StarCalc):59,34,76,1");

        ShouldBeTheSame(BudgetFileReader.Read("bok.csv", saved, Budget));
    }

    private static void ShouldBeTheSame(SentBudget sent)
    {
        sent.Faults.Select(f => $"{f.Code} {f.Line}:{f.Column} {f.Message}").ShouldBeEmpty();
        sent.Cells.ShouldAllBe(c => c.AmountTkr == c.BaseTkr);
        sent.Cells.ToDictionary(c => c.Key, c => c.AmountTkr, StringComparer.Ordinal).ShouldBe(
            File.Rows.SelectMany(r => r.MonthsTkr.Select((m, i) => KeyValuePair.Create($"{r.Key}/{i + 1:00}", m)).Append(KeyValuePair.Create(r.Key, r.YearTkr))).ToDictionary(StringComparer.Ordinal), ignoreOrder: true);
    }

    private async Task<byte[]> SavedAsync(string name, byte[] bytes, string to, params string[] more)
    {
        var (from, saved) = (Path.Combine(_folder, name), Path.Combine(_folder, "sparad"));
        await System.IO.File.WriteAllBytesAsync(from, bytes, TestContext.Current.CancellationToken);
        try
        {
            using var office = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{_folder}/profil", "--headless", .. more, "--convert-to", to, "--outdir", saved, from]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            await office.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        catch (Win32Exception)
        {
            Assert.Skip("LibreOffice saknas");
        }

        var file = Path.Combine(saved, Path.ChangeExtension(name, to[..(to.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? end : to.Length)]));
        Assert.SkipUnless(System.IO.File.Exists(file), "LibreOffice Calc saknas");
        return await System.IO.File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
    }
}
