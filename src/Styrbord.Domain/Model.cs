using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.BudgetDecisions;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Efficiencies;
using Styrbord.Domain.FinancialPlans;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.FrameUses;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Meetings;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Placements;
using Styrbord.Domain.Plans;
using Styrbord.Domain.PoliticalRoles;
using Styrbord.Domain.Process;
using Styrbord.Domain.Secrecy;
using Styrbord.Domain.UnionConsultation;
using Styrbord.Domain.Work;

namespace Styrbord.Domain;

/// <summary>The list of features, and what is looked up in it by name. The only place besides <see cref="Authority"/> that names all.</summary>
public static class Model
{
    public static readonly ImmutableArray<Feature> Features =
    [
        OrganisationFeature.Feature,
        AccessFeature.Feature,
        GoalsFeature.Feature,
        ProcessFeature.Feature,
        DecisionsFeature.Feature,
        PlansFeature.Feature,
        DraftingFeature.Feature,
        DocumentsFeature.Feature,
        WorkFeature.Feature,
        CommissionsFeature.Feature,
        ActionPlansFeature.Feature,
        GoverningFeature.Feature,
        SecrecyFeature.Feature,
        DialoguesFeature.Feature,
        AnalysesFeature.Feature,
        MeetingsFeature.Feature,
        EconomyFeature.Feature,
        FinancialPlansFeature.Feature,
        PoliticalRolesFeature.Feature,
        UnionConsultationFeature.Feature,
        BudgetDecisionsFeature.Feature,
        FrameChangesFeature.Feature,
        InternalTradeFeature.Feature,
        BudgetsFeature.Feature,
        EfficienciesFeature.Feature,
        FrameUsesFeature.Feature,
        PlacementsFeature.Feature,
    ];

    public static readonly FrozenDictionary<string, CommandRow> Commands =
        Features.SelectMany(f => f.Commands).ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);

    public static readonly FrozenDictionary<Type, CommandRow> CommandsByType = Commands.Values.ToFrozenDictionary(c => c.Type);

    public static readonly FrozenDictionary<(string Name, int Version), EventRow> Events =
        Features.SelectMany(f => f.Events).ToFrozenDictionary(e => (e.Name, e.Version));

    public static readonly FrozenDictionary<Type, EventRow> EventsByType = Events.Values.ToFrozenDictionary(e => e.Type);

    private static readonly FrozenDictionary<Type, string> FeatureByEvent =
        Features.SelectMany(f => f.Events.Select(e => (e.Type, f.Name))).ToFrozenDictionary(p => p.Type, p => p.Name);

    /// <summary>One set of JSON options for commands, events and documents: canonical bytes out, strict reading in.</summary>
    public static readonly JsonSerializerOptions Json = CanonicalJson.Options([KernelJson.Default, .. Features.Select(f => f.Json)]);

    private static readonly JsonSerializerOptions StateJson = CanonicalJson.ForState([KernelJson.Default, .. Features.Select(f => f.Json)]);

    private static readonly Implied<IStateSlice, string> SliceHashes = new(slice =>
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        foreach (var item in slice.Content())
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(item, StateJson.GetTypeInfo(item.GetType())));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    });

    public static string FeatureOf(Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return FeatureByEvent[happened.GetType()];
    }

    /// <summary>Nothing if the actor may run the command, else what is missing.</summary>
    public static Problem? Judge(Authority authority, Command command, Context context) =>
        AccessRules.Judge(authority, CommandsByType[command.GetType()], command, context);

    /// <summary>What becomes of a command that may be run: an account from which something is hidden can neither change it nor be told of it.</summary>
    public static Outcome Decide(Authority authority, Command command, Context context) => SecrecyRules.Judged(authority, command, context);

    /// <summary>Whether the account may run the command, for deciding what a page offers. The writer judges again.</summary>
    public static bool May(Authority authority, string account, DateOnly day, Command command) =>
        Judge(authority, command, new Context(day, 0, account, "", default)) is null;

    // those of the first release stand in its hashes even when nothing has been said in them
    private static readonly FrozenSet<string> FirstFeatures = FrozenSet.ToFrozenSet(["organisation", "goals", "process", "decisions", "plans"], StringComparer.Ordinal);

    /// <summary>The hash over named slices, each hashed once for as long as it lives.</summary>
    internal static string StateHash(params ReadOnlySpan<(string Name, IStateSlice Slice)> slices)
    {
        var lines = new System.Text.StringBuilder();
        foreach (var (name, slice) in slices)
        {
            if (!slice.Content().Any() && !FirstFeatures.Contains(name))
            {
                continue;
            }

            lines.Append(name).Append(' ').Append(SliceHashes.Of(slice)).Append('\n');
        }

        return Hashes.Sha256(lines.ToString());
    }

    /// <summary>Canonical UTF-8 of a command, an event or a document.</summary>
    public static byte[] ToJson(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.SerializeToUtf8Bytes(value, Json.GetTypeInfo(value.GetType()));
    }

    public static T FromJson<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Json.GetTypeInfo(typeof(T))) ?? throw new JsonException("null");

    public static Command ReadCommand(CommandRow row, ReadOnlySpan<byte> json)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (Command?)JsonSerializer.Deserialize(json, Json.GetTypeInfo(row.Type)) ?? throw new JsonException("null");
    }

    /// <summary>Reads an event as stored. An unknown type or version is a <see cref="KeyNotFoundException"/>: a newer program wrote it.</summary>
    public static Event ReadEvent(string type, int version, ReadOnlySpan<byte> json) =>
        (Event?)JsonSerializer.Deserialize(json, Json.GetTypeInfo(Events[(type, version)].Type)) ?? throw new JsonException("null");
}
