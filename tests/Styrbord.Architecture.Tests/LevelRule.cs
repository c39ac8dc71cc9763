using System.Collections.Frozen;
using Styrbord.Architecture.Tests.Scanning;

namespace Styrbord.Architecture.Tests;

/// <summary>
/// A folder of the domain uses itself and lower levels only. The type Authority may be named anywhere, but a member of it that
/// hands out a slice counts as a use of that slice's folder, because its signature names it.
/// </summary>
internal static class LevelRule
{
    public static readonly FrozenDictionary<string, int> Levels = new (string[] Folders, int Level)[]
    {
        (["Kernel"], 0),
        (["Organisation"], 1),
        (["Access", "Goals", "PoliticalRoles", "Process"], 2),
        (["Decisions"], 3),
        (["Analyses", "Commissions", "Dialogues", "Economy", "FinancialPlans", "Governing", "Plans", "UnionConsultation"], 4),
        (["ActionPlans", "BudgetDecisions", "Drafting", "Efficiencies", "FollowUp", "InternalControl", "InternalTrade", "Investments", "Meetings", "Placements"], 5),
        (["FrameChanges"], 6),
        (["Budgets", "Documents", "FrameUses"], 7),
        (["Secrecy"], 8),
        (["Work"], 9),
    }.SelectMany(l => l.Folders.Select(f => (f, l.Level))).ToFrozenDictionary(p => p.f, p => p.Level, StringComparer.Ordinal);

    private static readonly string[] MayNameAll = ["Authority", "Model"];

    // canonical bytes of the caller's own types: the model is asked for its way of writing, not for what it lists
    private static readonly string[] OfModelForAll = ["ToJson", "FromJson"];

    public static IEnumerable<string> Violations(IEnumerable<Type> types, string root) =>
        types.Where(t => FolderOf(t, root) is not null).SelectMany(t => ViolationsOf(t, root)).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> ViolationsOf(Type type, string root)
    {
        var from = FolderOf(type, root)!;
        if (from.Length == 0)
        {
            return MayNameAll.Contains(Outermost(type).Name, StringComparer.Ordinal) ? [] : [$"{type.FullName} stands at the root; only Authority and Model do"];
        }

        return !Levels.TryGetValue(from, out var level)
            ? [$"{type.FullName} is in a folder without a level"]
            : Uses.Of(type).Where(u => !Allowed(from, level, u, root)).Select(u => u.ToString());
    }

    private static bool Allowed(string from, int level, Use use, string root) => FolderOf(use.To, root) switch
    {
        null => true,
        "" => Outermost(use.To).Name == "Authority" || (use.To.Name == "Model" && OfModelForAll.Contains(use.Called?.Name)),
        var folder => folder == from || (Levels.TryGetValue(folder, out var other) && other < level),
    };

    /// <summary>The first part of the namespace below the root, nothing for what is not below it.</summary>
    private static string? FolderOf(Type type, string root) => type.Namespace switch
    {
        { } name when name == root => "",
        { } name when name.StartsWith(root + ".", StringComparison.Ordinal) => name[(root.Length + 1)..].Split('.')[0],
        _ => null,
    };

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
