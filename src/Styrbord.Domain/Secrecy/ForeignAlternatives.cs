using System.Collections.Frozen;
using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>
/// Budgets of party groups that the account is not in. Unlike what is marked secret they are taken out whole, whoever asks: no role sees
/// them, an auditor's neither, and that they are there is not told.
/// </summary>
internal sealed class ForeignAlternatives
{
    public static readonly ForeignAlternatives None = new([], [], isEmpty: true);

    private readonly FrozenSet<string> _own;

    private ForeignAlternatives(ImmutableArray<string> own, IEnumerable<Alternative> all, bool isEmpty)
    {
        (_own, IsEmpty) = (own.ToFrozenSet(StringComparer.Ordinal), isEmpty);
        Texts = all.Where(a => !_own.Contains(a.Group)).Select(a => a.Content.Id).ToFrozenSet(StringComparer.Ordinal);
        Key = isEmpty ? "" : Hashes.Abbreviated(Hashes.Sha256(string.Join('\n', own.Order(StringComparer.Ordinal).Prepend("groups"))));
    }

    public bool IsEmpty { get; }

    public string Key { get; }

    /// <summary>Ids of what the others have written: nobody outside empties it.</summary>
    public FrozenSet<string> Texts { get; }

    public static ForeignAlternatives Of(ImmutableArray<Authority> states, Authority now, string? account, DateOnly today)
    {
        var own = AccessQueries.GroupsOf(now, account, today);
        return states.All(s => s.Economy.Alternatives.IsEmpty) ? None : new(own, states.SelectMany(s => s.Economy.Alternatives.Values), isEmpty: false);
    }

    public bool Hides(Event happened) => !IsEmpty && happened is AlternativeWritten written && !_own.Contains(written.Group);

    public Authority Without(Authority authority)
    {
        var foreign = authority.Economy.Alternatives.Values.Where(a => !_own.Contains(a.Group)).Select(a => a.Id).ToList();
        return foreign.Count == 0 ? authority : authority with { Economy = authority.Economy with { Alternatives = authority.Economy.Alternatives.RemoveRange(foreign) } };
    }
}
