using System.Collections.Immutable;
using System.Security.Cryptography;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange;
using Styrbord.Exchange.Package;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.SignIn;

namespace Styrbord.Host;

/// <summary>What became of an import, in words for the terminal.</summary>
/// <param name="Ok">The authority holds the package, or would.</param>
internal sealed record Imported(bool Ok, IReadOnlyList<string> Lines);

/// <summary>Reads a package and runs it into an empty authority, with its accounts; next year's directive also into a running one.</summary>
internal static class PackageImport
{
    public const string DayRegister = "sample-day";

    public static async Task<Imported> RunAsync(Journal journal, AuthorityTimeline timeline, string folder, bool trial, CancellationToken cancel)
    {
        var running = timeline.Current.Sequence > 0;
        var reading = PackageReader.Read(folder, running ? timeline.Current : null);
        if (reading.Package is not { } package)
        {
            return new Imported(false, [.. reading.Diagnostics.Select(d => d.ToString()), "Inget har lästs in."]);
        }

        var steps = Steps(package);
        var result = await timeline.ImportAsync(package.Hash, steps.Select(s => s.Step()), package.StateHash, trial, cancel);
        switch (result)
        {
            case ImportResult.Imported done:
                if (done.Written)
                {
                    await AccountsAsync(journal, package, cancel);
                }

                return new Imported(true, [done.Written ? $"{package.Name}: {done.Last} händelser inlästa." : $"{package.Name}: {done.Last} händelser skulle läsas in. Inget är skrivet."]);
            case ImportResult.AlreadyImported:
                await AccountsAsync(journal, package, cancel);
                return new Imported(true, [$"{package.Name} är redan inläst. Inget har ändrats."]);
            case ImportResult.Refused refused:
                return new Imported(false, [.. Lines(steps, refused.Problems), "Inget har lästs in."]);
            case ImportResult.OtherState other:
                return new Imported(false, [$"Paketet ger ett annat läge ({other.StateHash}) än det säger ({package.StateHash}): något i det har ändrats. Ta bort stateHash ur package.yaml om det är meningen.", "Inget har lästs in."]);
            case ImportResult.NotEmpty when running && package.History.IsEmpty:
                return await DirectiveImport.RunAsync(timeline, package, trial, cancel);
            default:
                return new Imported(false, ["Databasen har redan innehåll. En export kan bara läsas in i en tom."]);
        }
    }

    /// <summary>A package begins an authority by commands, or tells the whole history of one.</summary>
    private static ImmutableArray<(Place At, Func<ImportedStep> Step)> Steps(AuthorityPackage package)
    {
        if (package.History.IsEmpty)
        {
            return [.. PackageSteps.Of(package).Select(s => (s.At, new Func<ImportedStep>(() => new ImportedCommand(s.Day, s.Command, s.Actor))))];
        }

        var seal = new HistorySeal(RandomNumberGenerator.GetBytes(32));
        return [.. package.History.Select(s => (s.At, new Func<ImportedStep>(() => new ImportedEvents(s.Command, s.Time, s.By, seal.Events(s)))))];
    }

    private static IEnumerable<string> Lines(ImmutableArray<(Place At, Func<ImportedStep> Step)> steps, ImmutableArray<ImportProblem> problems) =>
        problems.Select(p => $"{steps[p.Index].At.File}:{steps[p.Index].At.Line}:{steps[p.Index].At.Column}: {Sentence(p.Problem)} ({p.Problem.Code} {p.Problem.Path})");

    private static string Sentence(Problem problem) => $"{ProblemTexts.Sentence(problem)} {ProblemTexts.Remedy(problem)}".Trim();

    // accounts are no part of the journal; done again when the package is, so that a broken start mends itself
    private static async Task AccountsAsync(Journal journal, AuthorityPackage package, CancellationToken cancel)
    {
        var hash = package.Sample ? PasswordCheck.HashOf(SampleSignIn.Password) : null;
        foreach (var row in package.Accounts.GroupBy(a => a.Id.Id, StringComparer.Ordinal).Select(g => g.First()))
        {
            await journal.Accounts.AddAsync(
                new Account { Id = row.Id.Id, Name = row.Title, PasswordHash = hash, SecurityStamp = PasswordCheck.NewStamp() }, cancel);
        }

        if (package.Sample)
        {
            await journal.Registers.PutAsync(SampleSignIn.Register, string.Join(' ', package.Accounts.Select(a => a.Id.Id).Distinct(StringComparer.Ordinal)), cancel);
            await journal.Registers.PutAsync(DayRegister, package.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), cancel);
        }
    }
}
