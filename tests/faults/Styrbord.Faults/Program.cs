using Styrbord.Faults;

return args switch
{
    ["writer", var store, var seed] => await Writing.RunAsync(TrialStore.Parse(store), int.Parse(seed)),
    ["kill9", .. var rest] => await OnEachAsync(store => Kill9.PrintAsync(store, rest)),
    ["lostupdate", .. var rest] => await OnEachAsync(store => LostUpdate.PrintAsync(store, rest)),
    _ => Usage(),
};

static async Task<int> OnEachAsync(Func<TrialStore, Task<bool>> run)
{
    var failed = false;
    foreach (var store in TrialStore.All())
    {
        failed |= !await run(store);
        await store.RemoveAsync();
    }

    if (!TrialStore.HasPostgres)
    {
        Console.WriteLine($"PostgreSQL skipped: {TrialStore.Variable} saknas");
    }

    return failed ? 1 : 0;
}

static int Usage()
{
    Console.Error.WriteLine("kill9 [--http] [--full | --kills N]  |  lostupdate [--editors N] [--edits N]");
    return 2;
}
