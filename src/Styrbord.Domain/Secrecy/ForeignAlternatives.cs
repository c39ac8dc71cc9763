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
        Texts = all.Where(a => !_own.Contains(a.Group)).SelectMany(a => a.Earlier.Prepend(a.Content)).Select(t => t.Id).ToFrozenSet(StringComparer.Ordinal);
        Key = _own.Count == 0 ? "" : Hashes.Abbreviated(Hashes.Sha256(string.Join('\n', own.Order(StringComparer.Ordinal).Prepend("groups"))));
    }

    public bool IsEmpty { get; }

    /// <summary>Nothing for one who is in no group: their pages are the same whether or not some group works.</summary>
    public string Key { get; }

    /// <summary>Ids of all that the others have written, now or before: for everybody else there are no such texts.</summary>
    public FrozenSet<string> Texts { get; }

    public static ForeignAlternatives Of(ImmutableArray<Authority> states, Authority now, string? account, DateOnly today) =>
        states.All(s => s.Alternatives.IsEmpty) ? None : new(AccessQueries.GroupsOf(now, account, today), states.SelectMany(s => s.Alternatives.Values), isEmpty: false);

    public bool Hides(Event happened) => !IsEmpty && happened is AlternativeWritten written && !_own.Contains(written.Group);

    public Authority Without(Authority authority)
    {
        var foreign = authority.Alternatives.Where(a => !_own.Contains(a.Value.Group)).Select(a => a.Key).ToList();
        return foreign.Count == 0 ? authority : authority with { Alternatives = authority.Alternatives.RemoveRange(foreign) };
    }
}
