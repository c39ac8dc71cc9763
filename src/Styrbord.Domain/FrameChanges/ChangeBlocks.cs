using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.FrameChanges;

/// <summary>What has become of frames after they were decided, below their table as decided.</summary>
public static class ChangeBlocks
{
    /// <summary>Nothing while the frames stand as they were decided.</summary>
    public static IEnumerable<Block> After(Authority authority, FrameSet set, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(set);
        ImmutableArray<ChangedRow> changed = [.. set.Years.SelectMany(y => ChangeQueries.Changed(authority, set, y))];
        return changed.IsEmpty ? [] :
        [
            new Paragraph("Tabellen visar ramarna som de beslutades. Nedan står de rader som har ändrats sedan dess: ursprunglig budget, justerad med tekniska justeringar och gällande med alla ändringar.", Style: "note"),
            new Table(
                "Ändrat efter beslutet", [new("Nämnd eller förvaltning"), new("Rad"), new("År"), new("Ursprunglig", true), new("Justerad", true), new("Gällande", true)],
                [.. changed.Select(r => (EquatableArray<string>)[Place(authority, r.Row, day), r.Row.Class ?? r.Row.Label, $"{r.Year}", Amounts.Whole(r.OriginalTkr), Amounts.Whole(r.AdjustedTkr), Amounts.Whole(r.CurrentTkr)])], "tkr"),
        ];
    }

    private static string Place(Authority authority, FrameRow row, DateOnly day) => row.Unit is { } unit ? OrganisationQueries.NameOf(authority, unit, day) : OrganisationQueries.NameOf(authority, row.Body, day);
}
