using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>A package as the commands that build its authority from nothing, in the order of their days.</summary>
public static class PackageSteps
{
    /// <summary>
    /// Structure comes first, on the earliest day the package knows; then everything on the day it was decided or written. Within a
    /// day: directive, matters, what was written in plans, revisions, decisions, frames.
    /// </summary>
    public static ImmutableArray<ImportStep> Of(AuthorityPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var steps = new Steps(package);
        ProcessSteps.Add(steps);
        GoalsSteps.Add(steps);
        AnalysesSteps.Add(steps);
        GoverningSteps.Add(steps);
        PlanSteps.Add(steps);
        DecisionSteps.Add(steps);
        EconomySteps.Add(steps);
        FinanceSteps.Add(steps);
        var first = steps.Asked.Count == 0 ? package.Day : steps.Asked.Min(s => s.Day);
        var structure = new Steps(package);
        OrganisationSteps.Add(structure, first);
        return
        [
            .. structure.Asked.Concat(steps.Asked).OrderBy(s => s.Day).ThenBy(s => s.Rank).ThenBy(s => s.Number)
                .Select((s, i) => new ImportStep(string.Create(CultureInfo.InvariantCulture, $"import-{package.Hash[..16]}-{i + 1:D5}"), s.Day, s.Actor, s.Command, s.At)),
        ];
    }
}

/// <summary>Which comes first within a day.</summary>
internal enum Rank
{
    Structure,
    Matter,
    GuidingText,
    Process,
    Directive,
    Governing,
    Template,
    Plan,
    Writing,
    Revision,
    Decision,
    Economy,
}

/// <summary>Collects the commands of a package with their days.</summary>
internal sealed class Steps(AuthorityPackage package)
{
    private readonly List<Asked> _asked = [];

    public AuthorityPackage Package => package;

    public IReadOnlyList<Asked> Asked => _asked;

    public void Add(Rank rank, DateOnly day, Place at, Command command, string actor = Context.SystemActor) =>
        _asked.Add(new Asked(day, rank, _asked.Count, actor, command, at));

    public void Add(Rank rank, WrittenRow written, Place at, Command command) => Add(rank, written.Day, at, command, written.By.Id);

    /// <summary>Quotations with their documents' titles.</summary>
    public EquatableArray<SourceQuote> Sources(ImmutableArray<SourceRow> rows) =>
        rows.Select(row => new SourceQuote(package.Documents[row.Document.Id], row.Place, row.Quote)).ToEquatableArray();
}

internal sealed record Asked(DateOnly Day, Rank Rank, int Number, string Actor, Command Command, Place At);

/// <summary>References as ids of the domain.</summary>
internal static class ReferenceIds
{
    public static TId As<TId>(this Reference reference)
        where TId : struct, IId<TId> => TId.From(reference.Id);

    public static TId? As<TId>(this Reference? reference)
        where TId : struct, IId<TId> => reference is { } named ? TId.From(named.Id) : null;

    public static EquatableArray<TId> As<TId>(this ImmutableArray<Reference> references)
        where TId : struct, IId<TId> => references.Select(r => TId.From(r.Id)).ToEquatableArray();
}
