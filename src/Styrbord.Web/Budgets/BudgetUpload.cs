using System.Collections.Immutable;
using System.Text;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Kernel;
using Styrbord.Exchange;
using Styrbord.Exchange.Excel;

namespace Styrbord.Web.Budgets;

/// <summary>A file that was sent, and what it would do now: nothing is written before it is accepted.</summary>
/// <param name="Command">The cells that the file changes; nothing when it cannot be read, or changes none.</param>
/// <param name="Places">Where each of them stands in the file.</param>
/// <param name="Faults">Everything wrong in the file.</param>
/// <param name="Problems">Everything that stands against the command as things are now.</param>
internal sealed record BudgetUpload(Command? Command, ImmutableArray<string> Places, ImmutableArray<Diagnostic> Faults, ImmutableArray<Problem> Problems)
{
    public static readonly BudgetUpload Nothing = new(null, [], [], []);

    /// <summary>Names what is kept: it is accepted by this and nothing else.</summary>
    public string Hash { get; init; } = "";

    public UploadNotice Notice { get; init; }

    public bool IsEmpty => Command is null && Faults.IsEmpty && Problems.IsEmpty;

    public EquatableArray<GivenCell> Cells => Command switch { WriteBudget write => write.Cells, RecordOutcome record => record.Cells, _ => [] };

    public static BudgetUpload Read(string name, byte[] bytes, BudgetFileSubject subject, string source)
    {
        var sent = BudgetFileReader.Read(name, bytes, subject.Id);
        ImmutableArray<BudgetFileCell> changed = [.. sent.Cells.Where(c => c.AmountTkr != c.BaseTkr)];
        var file = name.Length > BudgetRules.LongestFile ? name[..BudgetRules.LongestFile] : name;
        return !sent.Faults.IsEmpty ? Nothing with { Faults = sent.Faults }
            : changed.IsEmpty ? Nothing with { Problems = [new NothingChanged()] }
            : new(subject.Write([.. changed.Select(c => new GivenCell(c.Key, c.AmountTkr, $"{c.BaseTkr}"))], file, source), [.. changed.Select(c => PlaceOf(c.At))], [], []);
    }

    /// <summary>As it is kept until it is accepted: the command, and on the next line where its cells stand.</summary>
    public string Kept() => $"{Encoding.UTF8.GetString(Model.ToJson(Command!))}\n{string.Join('\t', Places)}";

    public static BudgetUpload? Read(string kept, BudgetFileSubject subject) => kept.Split('\n') is [var json, var places]
        ? new(subject.Kind is null ? Model.FromJson<WriteBudget>(Encoding.UTF8.GetBytes(json)) : Model.FromJson<RecordOutcome>(Encoding.UTF8.GetBytes(json)), [.. places.Split('\t')], [], []) { Hash = Hashes.Sha256(Encoding.UTF8.GetBytes(kept)) } : null;

    /// <summary>With what stands against it in a state.</summary>
    public BudgetUpload In(Authority now, Context context) =>
        Command is not { } command ? this
        : Model.Judge(now, command, context) is { } no ? this with { Problems = [no] }
        : Model.Decide(now, command, context) is Refused refused ? this with { Problems = refused.Problems } : this;

    /// <summary>Where in the file a problem stands, or nothing when it is about the whole.</summary>
    public string? PlaceOf(Problem problem) =>
        problem.Path.StartsWith("cells[", StringComparison.Ordinal) && int.TryParse(problem.Path.AsSpan(6, problem.Path.IndexOf(']', StringComparison.Ordinal) - 6), System.Globalization.CultureInfo.InvariantCulture, out var index) && index < Places.Length ? Places[index] : null;

    public static string PlaceOf(Place at) => $"{at.File}, cell {BudgetWorkbook.NameOf(at.Line, at.Column)}";
}

/// <summary>Why the page of a file is not what its reader expected.</summary>
internal enum UploadNotice
{
    None,

    /// <summary>The changes are read in already.</summary>
    ReadIn,

    /// <summary>Another file has been sent since: it is shown now.</summary>
    Replaced,

    /// <summary>The file has been thrown away.</summary>
    Gone,
}

/// <summary>The file holds what the budget held when it was made.</summary>
internal sealed record NothingChanged() : Problem("web.nothing-changed");
