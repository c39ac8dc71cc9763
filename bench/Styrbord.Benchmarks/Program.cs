using Styrbord.Benchmarks;

return args switch
{
    ["fold", .. var rest] => await FoldBench.RunAsync(rest.Length > 0 ? int.Parse(rest[0]) : 500_000, rest.ElementAtOrDefault(1)),
    ["append", var url, var token, .. var rest] => await CommandBench.RunAsync(new Uri(url), token, rest.FirstOrDefault()),
    ["bare-page", var url, var bytes] => await BarePage.RunAsync(url, int.Parse(bytes)),
    ["documents"] => await DocumentsBench.RunAsync(),
    ["pages"] => await PagesBench.RunAsync(),
    ["proof", var package] => ProofBench.Run(package),
    ["start", var executable] => await StartBench.RunAsync(executable),
    ["ledger", .. var rest] => LedgerBench.Run(rest.Length > 0 ? int.Parse(rest[0]) : 3_000, rest.Length > 1 ? int.Parse(rest[1]) : 8),
    ["plan", .. var rest] => PlanBench.Run(rest.Length > 0 ? int.Parse(rest[0]) : 3_000, rest.Length > 1 ? rest[1..] : []),
    ["effects", .. var rest] => EffectBench.Run(rest.Length > 0 ? int.Parse(rest[0]) : 250),
    ["grid", .. var rest] => await GridBench.RunAsync(rest.Length > 0 ? int.Parse(rest[0]) : 100, rest.Length > 1 ? int.Parse(rest[1]) : 40),
    ["workbook", .. var rest] => await WorkbookBench.RunAsync(rest.Length > 0 ? int.Parse(rest[0]) : 250, rest.Length > 1 ? int.Parse(rest[1]) : 200),
    ["tree"] => TreeBench.Run(),
    ["calendar"] => CalendarBench.Run(),
    ["weight", var url, var account, var password] => await WeightBench.RunAsync(new Uri(url), account, password),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("fold [EVENTS [POSTGRES]] | append URL TOKEN [POSTGRES] | bare-page URL BYTES | start EXECUTABLE | documents | pages | proof PACKAGE | ledger [UNITS [VERSIONS]] | plan [UNITS [PEER …]] | effects [UNITS] | grid [TIMES [UNITS, at most 500]] | workbook [UNITS [ACCOUNTS]] | tree | calendar | weight URL ACCOUNT PASSWORD");
    return 2;
}
