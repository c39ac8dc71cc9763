using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Organisation;

/// <summary>A unit with those below it, to any depth .</summary>
public sealed record UnitBranch(Unit Unit, ImmutableArray<UnitBranch> Below);

/// <summary>A body as it stood on a day: by the name it then had, with its units and relations.</summary>
/// <param name="Organisation">Nothing where no source says which it belongs to.</param>
public sealed record BodyOnDay(Body Body, string Name, PlanningOrganisation? Organisation, ImmutableArray<UnitBranch> Units, ImmutableArray<BodyRelation> Relations);

public sealed record LevelOnDay(BodyLevel Level, ImmutableArray<BodyOnDay> Bodies);

/// <summary>Who there was on a day; a part of a body only while the body itself was there.</summary>
/// <param name="Unplaced">Units that no source places under a body or another unit.</param>
public sealed record OrganisationOnDay(DateOnly Day, ImmutableArray<LevelOnDay> Levels, ImmutableArray<UnitBranch> Unplaced)
{
    public static OrganisationOnDay Of(Authority authority, DateOnly day) =>
        new(
            day,
            [.. OrganisationQueries.BodiesOn(authority, day).Where(b => b.Parent is not { } whole || authority.Organisation.Bodies[whole].Validity.Holds(day)).GroupBy(b => b.Level).Select(l => new LevelOnDay(l.Key, [.. l.Select(b => BodyOf(authority, b, day))]))],
            [.. authority.Organisation.Units.Values.Where(u => u is { Body: null, Parent: null } && u.Validity.Holds(day)).Select(u => Branch(authority, u, day))]);

    public static BodyOnDay BodyOf(Authority authority, Body body, DateOnly day) =>
        new(
            body, body.NameOn(day), body.Organisation is { } organisation ? authority.Organisation.Organisations.GetValueOrDefault(organisation) : null,
            [.. OrganisationQueries.UnitsOf(authority, body.Id, day).Select(u => Branch(authority, u, day))], OrganisationQueries.RelationsOf(authority, body.Id));

    /// <summary>The days on which the set of bodies changes, as far as the sources say, in order.</summary>
    public static ImmutableArray<DateOnly> ChangeDays(Authority authority) =>
        [.. authority.Organisation.Bodies.Values
            .SelectMany(b => new[] { b.Validity.From?.AsStart, b.Validity.To?.AsEnd.AddDays(1) })
            .OfType<DateOnly>().Distinct().Order()];

    /// <summary>Working committees and presidia of a body on a day .</summary>
    public static ImmutableArray<Body> PartsOf(Authority authority, BodyId body, DateOnly day) =>
        [.. authority.Organisation.Bodies.Values.Where(b => b.Parent == body && b.Validity.Holds(day))];

    private static UnitBranch Branch(Authority authority, Unit unit, DateOnly day) =>
        new(unit, [.. OrganisationQueries.UnitsBelow(authority, unit.Id, day).Select(u => Branch(authority, u, day))]);
}
