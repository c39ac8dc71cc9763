using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>A step of an import.</summary>
public abstract record ImportedStep;

/// <summary>A command of a package with the day on which the thing was decided or written.</summary>
public sealed record ImportedCommand(DateOnly Day, Command Command, string Actor = Context.SystemActor) : ImportedStep;

/// <summary>What an accepted command gave in another journal: taken in as it happened, not judged again (ADR 12).</summary>
/// <param name="Id">The command's id there, and here.</param>
/// <param name="At">When it holds in the authority's history, milliseconds UTC.</param>
/// <param name="Events">Their texts with body and salt, but for what is withheld or known from earlier steps.</param>
public sealed record ImportedEvents(string Id, long At, string Actor, ImmutableArray<Event> Events) : ImportedStep;

/// <summary>A problem with the command of that place in the package, from 0.</summary>
public readonly record struct ImportProblem(int Index, Problem Problem);

/// <summary>The answer to an import.</summary>
public abstract record ImportResult
{
    /// <summary>Everything was accepted; <paramref name="Written"/> is false for a trial.</summary>
    public sealed record Imported(long Last, bool Written) : ImportResult;

    /// <summary>The same package has been imported before; nothing was changed.</summary>
    public sealed record AlreadyImported : ImportResult;

    /// <summary>The authority has a history of its own.</summary>
    public sealed record NotEmpty : ImportResult;

    /// <summary>Nothing was written: the steps give another state than the package says.</summary>
    public sealed record OtherState(string StateHash) : ImportResult;

    /// <summary>Nothing was written. The first problem may be the cause of later ones.</summary>
    public sealed record Refused(ImmutableArray<ImportProblem> Problems) : ImportResult;
}
