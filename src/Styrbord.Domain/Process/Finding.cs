using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>What the proof-reader found: a code and data, never a sentence. Why and how serious stand in the rule.</summary>
/// <param name="Scope">What was read: <c>calendar-2018</c> or <c>version-2019</c>.</param>
/// <param name="Code">For machines: <c>process.outside-months</c>.</param>
/// <param name="Step">Where; nothing when a step is missing.</param>
/// <param name="Other">The step it is set against.</param>
/// <param name="Date">When, by the calendar or the version's month.</param>
/// <param name="Limit">The last or first day allowed.</param>
/// <param name="Found">A count, a length in months or days, or a month.</param>
/// <param name="Wanted">What the rule wants at least.</param>
/// <param name="Most">What the rule wants at most.</param>
/// <param name="Entry">The entry of the calendar.</param>
public sealed record Finding(
    string Scope,
    string Code,
    ProcessRule Rule,
    ItemId? Step = null,
    ItemId? Other = null,
    BodyId? Body = null,
    PartialDate? Date = null,
    DateOnly? Limit = null,
    int? Found = null,
    int? Wanted = null,
    int? Most = null,
    ItemId? Entry = null)
{
    /// <summary>What could not be judged because a date is missing; no error.</summary>
    public const string Undated = "process.undated";

    /// <summary>Of a version by itself: its dates have a month and no year of their own.</summary>
    public bool IsOfVersion => Scope.StartsWith("version-", StringComparison.Ordinal);

    public bool IsUndated => Code == Undated;

    /// <summary>The same for as long as the same is wrong on the same date.</summary>
    public string Key => string.Join('/', Scope, Rule.Id.Value, Step?.Value ?? "-", Entry?.Value ?? "-", (IsOfVersion ? $"{Date?.Month}" : Date?.ToString()) ?? "-", Found?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-");
}

/// <summary>All that was found of a calendar or a version, by severity and date.</summary>
/// <param name="Version">The version read.</param>
/// <param name="Calendar">The calendar year, when a calendar was read.</param>
/// <param name="Undated">What could not be judged: a date is missing.</param>
public sealed record Proof(ProcessVersion Version, int? Calendar, ImmutableArray<Finding> Findings, ImmutableArray<Finding> Undated);
