using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.TestKit;

/// <summary>
/// Frames of 2019 to 2021 for two committees of <see cref="AnAuthority"/>: the healthcare committee with two administrations, of which the
/// hospital has a unit with a total only, and the board with a service that adds up to nothing.
/// </summary>
public static class SomeFrames
{
    public static readonly ItemId Frames = new("ramar");
    public static readonly ItemId Drift = new("index-drift");

    public static readonly EquatableArray<CostClass> Classes =
    [
        new("Intäkter", ClassNature.Revenue, false, Validity.Always), new("Personal", ClassNature.Cost, true, Validity.Always), new("Drift", ClassNature.Cost, true, Validity.Always),
        new("Avskrivningar", ClassNature.Cost, false, Validity.Always),
    ];

    public static readonly EquatableArray<FrameRow> Rows =
    [
        new("Summa Kirurgi", Healthcare, Surgery, null, FrameLevel.Unit, [500, 510, 520]),
        new("Summa Sjukhuset", Healthcare, HospitalAdministration, null, FrameLevel.Administration, [500, 510, 520]),
        new("Intäkter", Healthcare, PrimaryCareAdministration, "Intäkter", null, [-100, -100, -100]),
        new("Personal", Healthcare, PrimaryCareAdministration, "Personal", null, [700, 700, 705]),
        new("Drift", Healthcare, PrimaryCareAdministration, "Drift", null, [1_000, 1_024, 1_040]),
        new("Summa Primärvården", Healthcare, PrimaryCareAdministration, null, FrameLevel.Administration, [1_601, 1_624, 1_645]),
        new("Summa Hälso- och sjukvårdsnämnden", Healthcare, null, null, FrameLevel.Committee, [2_101, 2_134, 2_165]),
        new("Intäkter", Board, RegionalService, "Intäkter", null, [-90, -90, -90]),
        new("Personal", Board, RegionalService, "Personal", null, [60, 60, 60]),
        new("Drift", Board, RegionalService, "Drift", null, [30, 30, 30]),
        new("Summa Regionstyrelsen", Board, RegionalService, null, FrameLevel.Committee, [0, 0, 0]),
    ];

    public static readonly RegisterFrames Register = new(Frames, "Ramar 2019–2021", FrameStage.Decided, 2019, Rows, DirectiveMatter, External: true);

    /// <summary>The directive is adopted by the assembly.</summary>
    public static readonly Story Adopted = WithDirective.And(
        new RecordCostClasses(Classes), new RecordDecision(new("beslut-pd"), DirectiveMatter, OldAssembly, new PartialDate(2018, 6, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]));

    /// <summary>The frames are registered as decided.</summary>
    public static readonly Story Registered = Adopted.And(Register);

    /// <summary>Operating costs are raised by 2,4 % a year, pay centrally, revenue not at all.</summary>
    public static readonly Story Indexed = Registered.And(new RecordIndexRules([OfDrift, Index("index-personal", "Personal", 320, inFrames: false), Index("index-intakter", "Intäkter", null)]));

    public static IndexRule OfDrift => Index(Drift.Value, "Drift", 240);

    public static IndexRule Index(string id, string? @class, int? hundredths, bool inFrames = true, EquatableArray<UnitId> units = default) => new(
        new(id), id, @class, units, hundredths is null ? [] : [new(2020, hundredths), new(2021, hundredths)], inFrames, null, null, null, [], [], []);

    public static EquatableArray<FrameRow> With(int row, Func<FrameRow, FrameRow> change) => new(Rows.Items.SetItem(row, change(Rows[row])));
}
