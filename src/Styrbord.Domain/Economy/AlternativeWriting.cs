using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Economy;

/// <summary>
/// What a party group's budget says when something is written in it. Two of a group may write at once: each field is laid over what it was
/// when its writer saw it, so that only a field that both have changed is a conflict, told where it stands.
/// </summary>
internal sealed record AlternativeWriting(AlternativeBudget Next, ImmutableArray<Problem> Conflicts)
{
    public static AlternativeWriting Of(Alternative? known, WriteAlternative asked, FrameSet set)
    {
        var now = known?.Read();
        var given = new AlternativeBudget(asked.Name?.Trim() ?? "", Filled(asked.Reasons), [.. (asked.Parts ?? []).Select(p => p.In(set))]);
        if (known is null || now is null || asked.Seen is not { } seen || string.Equals(seen, known.Content.Hash, StringComparison.Ordinal))
        {
            var parts = asked.Parts is null ? now?.Parts ?? [] : given.Parts;
            return new(new(asked.Name is null ? now?.Name ?? "" : given.Name, asked.Reasons is null ? now?.Reasons : given.Reasons, Changed(parts, asked.Remove, asked.Add, set)), []);
        }

        var then = known.Read(seen);
        var conflicts = ImmutableArray.CreateBuilder<Problem>();
        void Told(string at, string theirs, string mine) => conflicts.Add(new Conflict(at, theirs, mine, known.Stamp.By, known.Stamp.At));

        var (name, nameStands) = Merged(asked.Name is null, then?.Name, now.Name, given.Name, then is not null);
        var (reasons, reasonsStand) = Merged(asked.Reasons is null, then?.Reasons, now.Reasons, given.Reasons, then is not null);
        if (!nameStands)
        {
            Told("name", now.Name, given.Name);
        }

        if (!reasonsStand)
        {
            Told("reasons", now.Reasons ?? "", given.Reasons ?? "");
        }

        if (asked.Parts is not null && then?.Parts != now.Parts && given.Parts != now.Parts)
        {
            Told("parts", Words(now), Words(given));
        }

        var gone = asked.Remove is not { } number ? null : NumberIn(now, then, number);
        if (asked.Remove is not null && gone is null)
        {
            Told("remove", Words(now), "");
        }

        return new(new(name ?? "", reasons, Changed(asked.Parts is null ? now.Parts : given.Parts, gone, asked.Add, set)), conflicts.ToImmutable());
    }

    /// <summary>The reasons of the changes, a line for each.</summary>
    public static string Words(AlternativeBudget budget) => string.Join('\n', budget.Parts.Select(p => p.Reason));

    // what the writer left as it was keeps what another has made of it
    private static (string? Value, bool Stands) Merged(bool untouched, string? then, string? now, string? mine, bool isKnown) =>
        untouched || (isKnown && string.Equals(then, mine, StringComparison.Ordinal)) ? (now, true)
        : (mine, string.Equals(now, mine, StringComparison.Ordinal) || (isKnown && string.Equals(then, now, StringComparison.Ordinal)));

    // the one that stood at this number when it was seen, wherever it stands now
    private static int? NumberIn(AlternativeBudget now, AlternativeBudget? then, int number) =>
        then is not null && number >= 1 && number <= then.Parts.Count && now.Parts.Items.IndexOf(then.Parts[number - 1]) is >= 0 and var at ? at + 1 : null;

    private static EquatableArray<GivenPart> Changed(EquatableArray<GivenPart> parts, int? remove, GivenPart? add, FrameSet set) =>
        [.. parts.Where((_, i) => i != remove - 1), .. add is null ? [] : new[] { add.In(set) }];

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
