using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.FrameUses;

public static class FrameUsesFeature
{
    private static readonly ImmutableArray<Role> Roles = [Role.Controller, Role.PlanningStrategist, Role.CommitteeSecretary, Role.HeadOfAdministration];

    public static readonly Feature Feature = new("frameUses", 7, FrameUsesJson.Default,
        [
            Asks<TieFrame>(Roles, Relation.At<TieFrame>("own", (a, c) => OfRow(a, c.Set, c.Row))),
            Asks<MarkTemporaryRevenue>(Roles, Relation.At<MarkTemporaryRevenue>("own", (a, c) => a.FrameUses.Revenues.TryGetValue(c.Id, out var known) ? OfRow(a, known.Set, known.Row) : OfRow(a, c.Set, c.Row), also: Taking)),
            Asks<RecordPositions>(Roles, Relation.At<RecordPositions>("own", (a, c) => OfUnit(a, c.Unit))),
        ],
        [
            Tells<FrameTied>("frameUses.frame-tied"),
            Tells<TemporaryRevenueMarked>("frameUses.temporary-revenue-marked"),
            Tells<PositionsRecorded>("frameUses.positions-recorded"),
        ]);

    private static IEnumerable<BodyId> OfRow(Authority authority, ItemId set, int row) =>
        authority.Economy.Sets.TryGetValue(set, out var found) && row >= 1 && row <= found.Rows.Count ? With(authority, found.Rows[row - 1].Body) : [];

    // revenue that moves to another row is let go by one committee and taken by the other
    private static IEnumerable<BodyId> Taking(Authority authority, MarkTemporaryRevenue asked) =>
        authority.FrameUses.Revenues.TryGetValue(asked.Id, out var known) && (known.Set, known.Row) != (asked.Set, asked.Row) ? OfRow(authority, asked.Set, asked.Row) : [];

    private static IEnumerable<BodyId> OfUnit(Authority authority, UnitId unit) =>
        (authority.Organisation.Units.GetValueOrDefault(unit)?.Body ?? authority.Organisation.Units.GetValueOrDefault(FrameQueries.TopOf(authority, unit))?.Body) is { } body ? With(authority, body) : [];

    private static IEnumerable<BodyId> With(Authority authority, BodyId body) => OrganisationQueries.RelationsOf(authority, body).Where(r => r.From.Contains(body) && r.To is not null).Select(r => r.To!.Value).Prepend(body);
}

[JsonSerializable(typeof(TieFrame))]
[JsonSerializable(typeof(MarkTemporaryRevenue))]
[JsonSerializable(typeof(RecordPositions))]
[JsonSerializable(typeof(GivenShare))]
[JsonSerializable(typeof(GivenCost))]
[JsonSerializable(typeof(GivenPosition))]
[JsonSerializable(typeof(FrameTied))]
[JsonSerializable(typeof(TemporaryRevenueMarked))]
[JsonSerializable(typeof(PositionsRecorded))]
[JsonSerializable(typeof(FrameUse))]
[JsonSerializable(typeof(UseShare))]
[JsonSerializable(typeof(TemporaryRevenue))]
[JsonSerializable(typeof(TiedCost))]
[JsonSerializable(typeof(UnitPositions))]
[JsonSerializable(typeof(Position))]
internal sealed partial class FrameUsesJson : JsonSerializerContext;
