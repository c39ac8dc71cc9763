using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange.Excel;
using Styrbord.Host;
using Styrbord.Timeline;
using Styrbord.Web.SignIn;

namespace Styrbord.Benchmarks;

/// <summary>A committee's full budget workbook, 250 units × 200 accounts × 12 months: read, written whole as one command, started anew; beside LibreOffice opening the same file.</summary>
internal static class WorkbookBench
{
    private static readonly ItemId Budget = new("b");

    public static async Task<int> RunAsync(int units, int accounts)
    {
        var folder = Directory.CreateTempSubdirectory("styrbord-bench-").FullName;
        var file = Path.Combine(folder, "bok.db");
        long sequence;
        await using (var journal = await Journal.OpenSqliteAsync(file))
        await using (var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = (_, _, _) => null }))
        {
            await GivenAsync(journal, timeline, units);
            var rows = Rows(units, accounts);
            var clock = Stopwatch.StartNew();
            var bytes = BudgetWorkbook.Write(new(Budget.Value, timeline.Current.Sequence, rows));
            Tell($"workbook written, {units} units x {accounts} accounts, {bytes.Length / 1000} kB", clock);
            await File.WriteAllBytesAsync(Path.Combine(folder, "bok.xlsx"), bytes);
            Office(folder);
            clock.Restart();
            var sent = BudgetFileReader.Read("bok.xlsx", bytes, Budget.Value);
            Tell($"read, {sent.Cells.Length} cells, {sent.Faults.Length} faults", clock);
            // every month of an empty budget: nothing was there
            var command = new WriteBudget(Budget, [.. sent.Cells.Where(c => c.Key.Count(k => k == '/') == 2).Select(c => new GivenCell(c.Key, c.AmountTkr, "0"))]);
            clock.Restart();
            var decided = Model.Decide(timeline.Current, command, new(timeline.Today, Days.MorningOf(timeline.Today), "a", "x", new byte[32]));
            Tell($"judged for the preview, {command.Cells.Count} cells, {decided.GetType().Name}", clock);
            clock.Restart();
            var answer = await timeline.ExecuteWholeAsync(command, "bok", "a");
            Tell($"written whole, {answer}", clock);
            await OneByOneAsync(timeline);
            await PagesAsync(journal, timeline);
            sequence = timeline.Current.Sequence;
        }

        var again = Stopwatch.StartNew();
        await using (var journal = await Journal.OpenSqliteAsync(file))
        await using (var timeline = await AuthorityTimeline.StartAsync(journal, new() { Access = (_, _, _) => null }))
        {
            Tell($"started anew, {sequence} events, file {new FileInfo(file).Length / 1_000_000} MB", again);
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    // P7: one month of one line in the full budget, until it is kept and every total is told
    private static async Task OneByOneAsync(AuthorityTimeline timeline)
    {
        var (written, told) = (new Figures(), new Figures());
        for (var i = 1; i <= 100; i++)
        {
            var cell = new CellRef(new($"u{i}"), $"{4000 + i}", 1 + (i % 12));
            var now = timeline.Current.Budgets.Budgets[Budget].Of(cell);
            var clock = Stopwatch.StartNew();
            var answer = await timeline.ExecuteAsync(new WriteBudget(Budget, [new GivenCell(cell.ToString(), now - 1, now.ToString(CultureInfo.InvariantCulture))]), Guid.CreateVersion7().ToString(), "a");
            written.Add(clock.Elapsed.TotalMilliseconds);
            var standing = BudgetFrames.Standing(timeline.Current, timeline.Current.Budgets.Budgets[Budget]);
            told.Add(clock.Elapsed.TotalMilliseconds);
            if (answer is not CommandResult.Accepted || standing.Limits.IsEmpty)
            {
                throw new InvalidOperationException($"{cell}: {answer}");
            }
        }

        Console.WriteLine($"P7 one cell written and kept           {written}\nP7 one cell until every total is told  {told} (at most 10 ms)");
    }

    // P15: pages over the full budget, the first time and after each of twenty writes
    private static async Task PagesAsync(Journal journal, AuthorityTimeline timeline)
    {
        await using var site = Site.Build(journal, timeline, "http://127.0.0.1:0", Task.FromResult(SampleSignIn.None));
        await site.StartAsync();
        var address = new Uri(site.Urls.Single());
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Cookie", await SampleSite.SignInAsync(address, "controller"));
        var now = timeline.Current;
        var committee = $"/budget/2019/{now.Organisation.Bodies[now.Budgets.Budgets[Budget].Committee].Slug}";
        foreach (var page in new[] { "/budget/2019", committee, $"{committee}?enhet=u7", "/avstamning" })
        {
            var times = new Figures();
            var (clock, bytes) = (Stopwatch.StartNew(), 0);
            for (var i = 0; i <= 20; i++)
            {
                var cell = new CellRef(new($"u{1 + i}"), "4003", 5);
                await timeline.ExecuteAsync(new WriteBudget(Budget, [new GivenCell(cell.ToString(), timeline.Current.Budgets.Budgets[Budget].Of(cell) - 1)]), Guid.CreateVersion7().ToString(), "a");
                clock.Restart();
                bytes = (await http.GetByteArrayAsync(new Uri(page, UriKind.Relative))).Length;
                if (i > 0)
                {
                    times.Add(clock.Elapsed.TotalMilliseconds);
                }
            }

            Console.WriteLine($"page {page}, {bytes / 1000} kB, after a write  {times}");
        }
    }

    private static void Tell(string what, Stopwatch clock)
    {
        clock.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{what}: {clock.ElapsedMilliseconds} ms; managed {GC.GetTotalMemory(false) / 1_000_000} MB, peak of the process {process.PeakWorkingSet64 / 1_000_000} MB");
    }

    private static void Office(string folder)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var office = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder}/profil", "--headless", "--convert-to", "csv", "--outdir", folder, Path.Combine(folder, "bok.xlsx")]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            office.WaitForExit();
            Console.WriteLine($"LibreOffice Calc, the same file to CSV: {clock.ElapsedMilliseconds} ms");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("LibreOffice is not here");
        }
    }

    // the sample's largest frame, on units of its own and an account plan of half pay and half the rest
    private static async Task GivenAsync(Journal journal, AuthorityTimeline timeline, int units)
    {
        var imported = await PackageImport.RunAsync(journal, timeline, Path.Combine(AppContext.BaseDirectory, "samples", "blekinge-2019"), trial: false, default);
        var set = FrameQueries.Current(timeline.Current, 2019);
        if (!imported.Ok || set is null)
        {
            throw new InvalidOperationException(string.Join('\n', imported.Lines));
        }

        var row = FrameQueries.Committees(set).MaxBy(r => set.Of(r, 2019))!;
        var under = BudgetFrames.Units(timeline.Current, set, row)[0];
        Command[] given =
        [
            new RecordAccountPlan(new("matning"), "Mätning", [new("40", "Personal"), new("41", "Drift")]),
            new OpenBudget(Budget, row.Body, 2019, [.. Enumerable.Range(1, units).Select(u => new BudgetUnit(new($"u{u}"), $"Enhet {u}", under))]),
        ];
        foreach (var command in given)
        {
            if (await timeline.ExecuteAsync(command, Guid.CreateVersion7().ToString(), "a") is var answer and not CommandResult.Accepted)
            {
                throw new InvalidOperationException($"{command.GetType().Name}: {answer}");
            }
        }
    }

    private static ImmutableArray<BudgetFileRow> Rows(int units, int accounts) =>
        [.. Enumerable.Range(1, units).SelectMany(u => Enumerable.Range(0, accounts).Select(a => new BudgetFileRow($"u{u}/{4000 + a}", $"Enhet {u}", $"{4000 + a}", [.. Enumerable.Range(1, 12).Select(m => (long)((u * 31 + a * 7 + m) % 4) + 1)])))];
}
