using System.Security.Cryptography;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Exchange.Package;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Errors;

namespace Styrbord.Host;

/// <summary>Takes a package with next year's directive into a running authority, as one command: a preview first, then all or nothing.</summary>
internal static class DirectiveImport
{
    public static async Task<Imported> RunAsync(AuthorityTimeline timeline, AuthorityPackage package, bool trial, CancellationToken cancel)
    {
        var unfit = DirectivePackage.Judge(package);
        if (!unfit.IsEmpty)
        {
            return new Imported(false, [.. unfit.Select(d => d.ToString()), "Inget har lästs in."]);
        }

        // the id follows from the package: the same again is the same command, whose answer is known
        var (command, id) = (DirectivePackage.Command(package), $"paket.{package.Hash[..32]}");
        if (timeline.Current.Goals.Directives.ContainsKey(command.Id) && await timeline.ExecuteAsync(command, id, Context.SystemActor, cancel) is CommandResult.Accepted { Repeated: true })
        {
            return new Imported(true, [$"{package.Name} är redan inläst. Inget har ändrats."]);
        }

        var preview = DirectiveTaking.Of(timeline.Current, command, new Context(timeline.Today, Days.MorningOf(timeline.Today), Context.SystemActor, id, RandomNumberGenerator.GetBytes(32)));
        if (preview.Outcome is Refused refused)
        {
            return new Imported(false, [.. refused.Problems.Select(p => Line(package, p)), "Inget har lästs in."]);
        }

        if (trial)
        {
            return new Imported(true, [.. Lines(preview), $"{package.Name} skulle läsas in. Inget är skrivet."]);
        }

        return await timeline.ExecuteAsync(command, id, Context.SystemActor, cancel) switch
        {
            CommandResult.Accepted accepted => new Imported(true, [.. Lines(preview), $"{package.Name}: {accepted.Count} händelser inlästa."]),
            CommandResult.Refused late => new Imported(false, [.. late.Problems.Select(p => Line(package, p)), "Inget har lästs in."]),
            _ => new Imported(false, ["Databasen är upptagen. Försök igen.", "Inget har lästs in."]),
        };
    }

    private static IEnumerable<string> Lines(DirectivePreview preview) =>
        preview.Things.Where(t => t.As != TakenAs.Kept).Select(t => t.As switch
        {
            TakenAs.New => $"nytt       {Kind(t)} {t.Name}",
            TakenAs.Ended => $"upphör     {Kind(t)} {t.Name}",
            _ => $"ändrat     {Kind(t)} {t.Before} → {t.Name}",
        }).Append($"oförändrat {preview.Things.Count(t => t.As == TakenAs.Kept)} mål och insatsområden");

    private static string Kind(TakenThing thing) => thing.Kind switch
    {
        "term" => "benämningen",
        "perspective" => "perspektivet",
        "goal" => "målet",
        "focusArea" => "insatsområdet",
        _ => "uppdraget",
    };

    private static string Line(AuthorityPackage package, Problem problem)
    {
        var at = DirectivePackage.PlaceOf(package, problem.Path);
        return $"{at.File}:{at.Line}:{at.Column}: {ProblemTexts.Sentence(problem)} {ProblemTexts.Remedy(problem)} ({problem.Code} {problem.Path})";
    }
}
