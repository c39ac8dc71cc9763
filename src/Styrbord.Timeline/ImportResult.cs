using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline;

/// <summary>A command of a package with the day on which the thing was decided or written.</summary>
public sealed record ImportedCommand(DateOnly Day, Command Command, string Actor = Context.SystemActor);

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

    /// <summary>Nothing was written. The first problem may be the cause of later ones.</summary>
    public sealed record Refused(ImmutableArray<ImportProblem> Problems) : ImportResult;
}
