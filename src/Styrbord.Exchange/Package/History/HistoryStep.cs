using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>What one command gave, as a history file tells it.</summary>
/// <param name="Command">The command's id.</param>
/// <param name="Time">When it holds in the authority's history, milliseconds UTC.</param>
/// <param name="By">The account that asked, or <see cref="Context.SystemActor"/>.</param>
/// <param name="At">Where it stands.</param>
public sealed record HistoryStep(string Command, long Time, string By, ImmutableArray<HistoryEvent> Events, Place At);

/// <summary>An event of a history file, not yet sealed.</summary>
/// <param name="Type">Its name in the journal.</param>
/// <param name="Data">Its JSON, each text under <see cref="HistorySeal.Mark"/>.</param>
public sealed record HistoryEvent(string Type, int Version, JsonObject Data, Place At);

/// <summary>What one command gave, as the journal tells it: what an export is made of.</summary>
/// <param name="Events">With the bodies of their texts.</param>
public sealed record HistoryEntry(string Command, long Time, string By, ImmutableArray<Event> Events);
