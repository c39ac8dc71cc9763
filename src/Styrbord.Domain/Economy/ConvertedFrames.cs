using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>Frames of a new organisation made of those of the old one by a key: every row with the row it was, and the same total .</summary>
public static class ConvertedFrames
{
    public static Outcome Decide(Authority authority, ConvertFrames asked, Context context)
    {
        if (!authority.Economy.Conversions.TryGetValue(asked.Conversion, out var key))
        {
            return new NotFound("conversion", asked.Conversion.Value, "conversion");
        }

        var set = authority.Economy.Sets[key.Set];
        var rows = Rows(authority, set, key);
        var decided = !key.Proposed && FrameQueries.StageOf(authority, set) == FrameStage.Decided;
        return Outcome.Of(
            [
                .. FrameRules.NewId(authority, asked.Id),
                .. OrganisationRules.Named(asked.Name),
                .. Conversions.MadeOf(authority, key) is { } made ? [new AlreadyExists("frames", made.Id.Value, "conversion")] : Array.Empty<Problem>(),
                .. Differing(authority, set, rows),
                .. WithoutUnit(authority, set, key),
                .. rows.GroupBy(r => (r.Body, r.Unit, r.Class, r.SumOf)).Where(g => g.Count() > 1).Select(g => new RowTwice("conversion", g.First().Label)),
            ],
            () => FrameRules.Registered(new(
                asked.Id, asked.Name.Trim(), decided ? FrameStage.Decided : FrameStage.Proposal, set.FirstYear, rows.ToEquatableArray(), key.Matter ?? set.Matter, decided ? DecisionsQueries.AssemblyAdoptionIn(authority, key.Matter)?.Id : null,
                set.CutOff, set.External, [], [], [], context.Stamp, Conversion: key.Id)));
    }

    /// <summary>The rows in the new organisation: the coming committees in the key's order, then what is not placed, with the committee it had.</summary>
    internal static ImmutableArray<FrameRow> Rows(Authority authority, FrameSet set, FrameConversion key)
    {
        var placed = Conversions.Placed(authority, set, key);
        return
        [
            .. key.Steps.Select(s => s.To).Distinct().SelectMany(to => Coming(authority, set, key, to, placed)),
            .. placed.SelectMany(c => Taken(authority, set, c, null)?.Rows ?? []),
        ];
    }

    private static IEnumerable<FrameRow> Coming(Authority authority, FrameSet set, FrameConversion key, BodyId to, ImmutableArray<PlacedRow> placed)
    {
        var parts = Taken(authority, set, placed, to);
        return parts.IsEmpty ? [] :
        [
            .. parts.SelectMany(p => p.Rows).SelectMany(r => Under(r, to)),
            new FrameRow(
                $"Summa {OrganisationQueries.NameOf(authority, to, key.From)}", to, null, null, FrameLevel.Committee, new(Conversions.Sums(set, parts.Select(p => p.AmountsTkr))),
                From: parts is [{ Rows: [{ Unit: null, From: { } only }] }] ? only : null),
        ];
    }

    private static ImmutableArray<Part> Taken(Authority authority, FrameSet set, ImmutableArray<PlacedRow> placed, BodyId to) => [.. placed.Select(c => Taken(authority, set, c, to)).OfType<Part>()];

    // the sum of an old committee with one administration is that administration's; of one with several it ends
    private static IEnumerable<FrameRow> Under(FrameRow row, BodyId to) =>
        row.SumOf != FrameLevel.Committee ? [row with { Body = to }] : row.Unit is not null ? [row with { Body = to, SumOf = FrameLevel.Administration }] : [];

    /// <summary>What of a row goes to one place: nothing if none of it does.</summary>
    private static Part? Taken(Authority authority, FrameSet set, PlacedRow placed, BodyId? to)
    {
        if (placed.Parts.IsEmpty)
        {
            return placed.To == to ? new([.. Below(authority, set, placed.Row)], placed.Own) : null;
        }

        ImmutableArray<Part> parts = [.. placed.Parts.Select(p => Taken(authority, set, p, to)).OfType<Part>()];
        var own = placed.To == to ? placed.Own : Conversions.Sums(set, []);
        if (parts.IsEmpty && own.All(o => o == 0))
        {
            return null;
        }

        var sum = Conversions.Sums(set, parts.Select(p => p.AmountsTkr).Append(own));
        var isWhole = sum.SequenceEqual(placed.Row.AmountsTkr.Items) && parts.Length == placed.Parts.Length;
        return new([.. parts.SelectMany(p => p.Rows), placed.Row with { AmountsTkr = new(sum), From = isWhole ? Explanations.NumberOf(set, placed.Row) : null }], sum);
    }

    // the table's order: figures first, their sum after them
    private static IEnumerable<FrameRow> Below(Authority authority, FrameSet set, FrameRow row) =>
        [.. FrameQueries.PartsOf(authority, set, row).SelectMany(p => Below(authority, set, p)), row with { From = Explanations.NumberOf(set, row) }];

    // a row below no committee's sum would be lost on the way
    private static IEnumerable<TotalsDiffer> Differing(Authority authority, FrameSet set, ImmutableArray<FrameRow> rows)
    {
        var below = set.Rows.SelectMany(r => FrameQueries.PartsOf(authority, set, r)).ToHashSet();
        return set.Years.Select((y, i) => (
                Year: y, From: set.Rows.Where(r => !below.Contains(r)).Sum(r => set.Of(r, y)), Made: rows.Where(r => r.SumOf == FrameLevel.Committee).Sum(r => r.AmountsTkr[i])))
            .Where(t => t.From != t.Made).Select(t => new TotalsDiffer(t.Year, t.From, t.Made));
    }

    // it would be a figure of no administration beside the others of its new committee
    private static IEnumerable<FrameWithoutUnit> WithoutUnit(Authority authority, FrameSet set, FrameConversion key)
    {
        var placed = Conversions.Placed(authority, set, key);
        return key.Steps.Select(s => s.To).Distinct().Select(to => Taken(authority, set, placed, to)).Where(parts => parts.Length > 1)
            .SelectMany(parts => parts.Where(p => p.Rows.All(r => r.Unit is null) && p.Rows.Any(r => r.AmountsTkr.Any(a => a != 0))).Select(p => new FrameWithoutUnit(p.Rows[^1].Label)));
    }

    private sealed record Part(ImmutableArray<FrameRow> Rows, ImmutableArray<long> AmountsTkr);
}
