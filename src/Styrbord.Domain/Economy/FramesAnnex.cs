using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>Frames as an annex is printed: what they start from, what has affected them, and the table row by row as decided .</summary>
public static class FramesAnnex
{
    private const string SumPrefix = "Summa ";

    /// <param name="heading">The annex's heading; nothing where it is a document of its own.</param>
    public static IEnumerable<Block> Of(Authority authority, FrameSet set, string? heading, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(set);
        return
        [
            .. heading is null ? Array.Empty<Block>() : [new Heading(1, heading, null, $"bilaga-{set.Id}")],
            .. set.Grounds.Count == 0 ? Array.Empty<Block>() : [new Paragraph("Utgångspunkt för budgetramarna:"), new Bullets([.. set.Grounds.Select(g => Ground(authority, g, day))])],
            .. Premises(set, p => p.Kind != PremiseKind.Underbalanced) is { Count: > 0 } affected
                ? [new Paragraph("Det här har påverkat nämndernas och förvaltningarnas budgetramar:"), new Bullets(affected)]
                : Array.Empty<Block>(),
            .. Premises(set, p => p.Kind == PremiseKind.Underbalanced).Select(p => new Paragraph(p)),
            Table(authority, set, day),
        ];
    }

    /// <summary>Committee and administration where they begin, then the class; a decided sum by its printed label.</summary>
    public static Table Table(Authority authority, FrameSet set, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(set);
        var rows = new List<EquatableArray<string>>(set.Rows.Count);
        (BodyId Body, UnitId? Unit)? at = null;
        foreach (var row in set.Rows)
        {
            var begins = at is not { } before || before.Body != row.Body;
            rows.Add(row.IsSum
                ? [row.Label, "", "", .. row.AmountsTkr.Select(Amounts.Whole)]
                : [begins ? Committee(authority, set, row.Body, day) : "", begins || at!.Value.Unit != row.Unit ? Administration(authority, row, day) : "", row.Class ?? "", .. row.AmountsTkr.Select(Amounts.Whole)]);
            at = row.IsSum ? at : (row.Body, row.Unit);
        }

        return new($"Budgetramar per nämnd och förvaltning {set.FirstYear}–{set.LastYear}", [new("Nämnd"), new("Förvaltning"), new("Kontoslag"), .. set.Years.Select(y => new Column($"{y}", true))], rows.ToEquatableArray(), "tkr",
            Kernel.Table.SumsOf(set.Rows, r => r.IsSum));
    }

    // a committee is called in the table what its sum is called
    private static string Committee(Authority authority, FrameSet set, BodyId body, DateOnly day) =>
        set.Rows.FirstOrDefault(r => r.Body == body && r.SumOf == FrameLevel.Committee) is { Label: var label } && label.StartsWith(SumPrefix, StringComparison.Ordinal)
            ? label[SumPrefix.Length..]
            : OrganisationQueries.NameOf(authority, body, day);

    private static string Administration(Authority authority, FrameRow row, DateOnly day) => row.Unit is { } unit ? OrganisationQueries.NameOf(authority, unit, day) : "";

    private static string Ground(Authority authority, FrameGround ground, DateOnly day) => string.Join(", ",
    [
        ground.Name,
        .. ground.Body is { } body ? [OrganisationQueries.NameOf(authority, body, day)] : Array.Empty<string>(),
        .. ground.Day is { } decided ? [$"{decided}"] : Array.Empty<string>(),
    ]);

    private static EquatableArray<string> Premises(FrameSet set, Func<FramePremise, bool> which) => set.Premises.Where(which).Select(p => p.Text).ToEquatableArray();
}
