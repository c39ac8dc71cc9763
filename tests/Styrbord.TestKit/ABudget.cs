using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using static Styrbord.TestKit.AnAuthority;

namespace Styrbord.TestKit;

/// <summary>The frame of a small committee, as Patientnämnden's of 2019, and the budget in which it is distributed to two units.</summary>
public static class ABudget
{
    public static readonly UnitId Administration = new("forv-tand");
    public static readonly UnitId East = new("enhet-ost");
    public static readonly UnitId West = new("enhet-vast");
    public static readonly ItemId Frames = new("ramar-tvn");
    public static readonly ItemId Id = new("internbudget-tvn-2019");
    public static readonly MatterId Matter = new("arende-internbudget");

    public static readonly EquatableArray<FrameRow> Rows =
    [
        new("Intäkter", Dental, Administration, "Intäkter", null, [-10, -10, -10]),
        new("Personal", Dental, Administration, "Personal", null, [2_686, 2_686, 2_686]),
        new("Drift", Dental, Administration, "Drift", null, [508, 520, 532]),
        new("Avskrivningar", Dental, Administration, "Avskrivningar", null, [10, 10, 10]),
        new("Summa Tandvårdsnämnden", Dental, Administration, null, FrameLevel.Committee, [3_193, 3_205, 3_218]),
        new("Summa Hälsoval", Healthcare, HospitalAdministration, null, FrameLevel.Committee, [600, 600, 600]),
    ];

    public static readonly RegisterFrames Register = new(Frames, "Ramar 2019–2021", FrameStage.Decided, 2019, Rows, DirectiveMatter);

    /// <summary>The units are there and the directive with its frames is adopted, but no frame is registered.</summary>
    public static readonly Story Adopted = WithRoles(SomeFrames.Adopted.And(new RecordUnit(Administration, "förvaltning", "Folktandvården", Dental))).And(
        new RecordAccountPlan(new("plan-2019"), "Kontoplan", [new("5", "Personal"), new("6", "Drift"), new("3", "Intäkter")]),
        Grant("chef-tvn", Role.HeadOfAdministration, Dental), Grant("enhetschef-tvn", Role.UnitManager, Dental), Grant("enhetschef-hsn", Role.UnitManager, Healthcare), Grant("controller", Role.Controller, null));

    /// <summary>Matters in which the assembly has decided after the frames: a tilläggsanslag, and that it is taken back.</summary>
    public static readonly MatterId Added = new("arende-tillagg");

    /// <inheritdoc cref="Added"/>
    public static readonly MatterId TakenBack = new("arende-tillbaka");

    /// <summary>The frames are decided, and afterwards what may change them.</summary>
    public static readonly Story Framed = Adopted.And(
        Register, new OpenMatter(Added, "2018/00095", "Tilläggsanslag", MatterKind.Other, 2019), new OpenMatter(TakenBack, "2018/00096", "Tilläggsanslag tas tillbaka", MatterKind.Other, 2019),
        Later("beslut-tillagg", Added), Later("beslut-tillbaka", TakenBack));

    /// <summary>The budget is opened with two units.</summary>
    public static readonly Story Opened = Framed.And(Open);

    public static OpenBudget Open => new(Id, Dental, 2019, [new(East, "Enhet Öst", Administration), new(West, "Enhet Väst", Administration)]);

    private static RecordDecision Later(string id, MatterId matter) => new(new(id), matter, OldAssembly, new PartialDate(2018, 6, 11), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);

    /// <summary>Cells by key and amount.</summary>
    public static WriteBudget Write(params (string Cell, long AmountTkr)[] cells) => new(Id, [.. cells.Select(c => new GivenCell(c.Cell, c.AmountTkr))]);

    /// <summary>The whole frame but for revenue and depreciation, on two units.</summary>
    public static WriteBudget WholeFrame => Write(("enhet-ost/Personal", 1_600), ("enhet-vast/Personal", 1_086), ("enhet-ost/Drift", 300), ("enhet-vast/Drift", 208));
}
