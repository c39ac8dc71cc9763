using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Exchange;
using Styrbord.Exchange.Package;
using Styrbord.Timeline;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Goals;

/// <summary>A directive package as it was sent, and what it would do to the authority as it is now.</summary>
/// <param name="Package">Its name and hash; nothing before one is sent.</param>
/// <param name="Diagnostics">What stands against the package itself.</param>
/// <param name="Problems">What stands against taking it in, each with the place in the package when that is known.</param>
public sealed record DirectiveUpload(SentPackage? Package, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<TakenThing> Things, ImmutableArray<(string At, Problem Problem)> Problems)
{
    public static readonly DirectiveUpload Nothing = new(null, [], [], []);

    /// <summary>Of everything that was shown: nothing else is taken in than what was seen.</summary>
    public string Seen => Hashes.Sha256($"{Package?.Hash}\n" + string.Join('\n', Things.Select(t => $"{t.As} {t.Kind} {t.Before} {t.Name}")))[..32];
}

/// <param name="Hash">Of the package: the same package again is the same command.</param>
public sealed record SentPackage(string Name, string Hash, TakeInDirective Command)
{
    public string CommandId => $"paket.{Hash[..32]}";

    public string Written() => $"{Hash}\n{Name}\n{Encoding.UTF8.GetString(Model.ToJson(Command))}";

    public static SentPackage? Read(string written) =>
        written.Split('\n', 3) is [var hash, var name, var json] ? new(name, hash, (TakeInDirective)Model.ReadCommand(Model.Commands[nameof(TakeInDirective)], Encoding.UTF8.GetBytes(json))) : null;
}

/// <summary>Reads packages with a directive and judges them against the running authority; the pages and the API do the same.</summary>
internal sealed class DirectiveUploads(AuthorityTimeline timeline)
{
    /// <summary>Whether the reader may take a directive in now.</summary>
    public static bool May(AuthorityView view) =>
        !view.IsPast && view.Account is { } account && AccessRules.May(view.Now, account.Roles, Model.Commands[nameof(TakeInDirective)], new TakeInDirective(default, 0, ""));

    public DirectiveUpload Read(Stream zip, string account)
    {
        var reading = PackageZip.Read(zip, SeenBy(account));
        if (reading.Package is not { } package || DirectivePackage.Judge(package) is { IsEmpty: false })
        {
            return DirectiveUpload.Nothing with { Diagnostics = reading.Package is null ? reading.Diagnostics : DirectivePackage.Judge(reading.Package) };
        }

        var preview = Preview(new(package.Name, package.Hash, DirectivePackage.Command(package)), account);
        return preview with { Problems = [.. preview.Problems.Select(p => (Place(DirectivePackage.PlaceOf(package, p.Problem.Path)), p.Problem))] };
    }

    public DirectiveUpload Preview(SentPackage package, string account)
    {
        var context = new Context(timeline.Today, Days.MorningOf(timeline.Today), account, package.CommandId, RandomNumberGenerator.GetBytes(32));
        var preview = DirectiveTaking.Of(SeenBy(account), package.Command, context);
        return new(package, [], preview.Things, preview.Outcome is Refused refused ? [.. refused.Problems.Select(p => ("", p))] : []);
    }

    /// <summary>One commit point: all of it or nothing, once for each package.</summary>
    public async Task<(ImmutableArray<Problem> Problems, long Last)> TakeAsync(SentPackage package, string account, CancellationToken cancel) =>
        Answers.Of(await timeline.ExecuteAsync(package.Command, package.CommandId, account, cancel));

    // a preview tells no more than the account may see
    private Authority SeenBy(string account) => Styrbord.Domain.Secrecy.Visible.Of(timeline.Current, timeline.Current, account, timeline.Today).Of(timeline.Current);

    private static string Place(Place at) => $"{at.File}:{at.Line}";
}
