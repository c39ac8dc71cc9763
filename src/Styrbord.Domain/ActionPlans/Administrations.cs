using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.ActionPlans;

/// <summary>Which units have an action plan, and who may write in it.</summary>
public static class Administrations
{
    // money is placed there; nobody works there
    private const string BudgetArea = "budgetområde";

    /// <summary>The administrations of a year in the order of their committees, each with the committee it carries out the plan of.</summary>
    public static ImmutableArray<(Unit Unit, BodyId Committee)> Of(Authority authority, int year) =>
        [.. authority.Organisation.Units.Values.Where(u => Has(authority, u, year)).Select(u => (u, u.Body!.Value)).OrderBy(p => p.Item2).ThenBy(p => p.u.Id)];

    /// <summary>The committee's administrations of a year.</summary>
    public static ImmutableArray<Unit> Of(Authority authority, int year, BodyId committee) =>
        [.. authority.Organisation.Units.Values.Where(u => u.Body == committee && Has(authority, u, year))];

    /// <summary>The unit's name in addresses: its own, or its id where two administrations of the year share a name.</summary>
    public static string SlugOf(Authority authority, Unit unit, int year)
    {
        var slug = Slugs.Of(unit.NameOn(First(year)));
        return Of(authority, year).Any(p => p.Unit.Id != unit.Id && string.Equals(Slugs.Of(p.Unit.NameOn(First(year))), slug, StringComparison.Ordinal)) ? unit.Id.Value : slug;
    }

    public static Unit? BySlug(Authority authority, int year, string slug) =>
        Of(authority, year).Select(p => p.Unit).FirstOrDefault(u => string.Equals(u.Id.Value, slug, StringComparison.Ordinal) || string.Equals(SlugOf(authority, u, year), slug, StringComparison.Ordinal));

    /// <summary>The administration itself and every unit below it on some day of the year, each with how deep it stands.</summary>
    public static ImmutableArray<UnitChoice> UnitsOf(Authority authority, Unit administration, int year) =>
        [.. WithBelow(authority, administration, 0, year)];

    /// <summary>The committee whose plan the unit carries out, found upwards; nothing where no source says.</summary>
    public static BodyId? CommitteeOf(Authority authority, UnitId unit) =>
        Upwards(authority, unit).Select(u => u.Body).FirstOrDefault(b => b is not null);

    /// <summary>Whether the unit is the administration or stands below it.</summary>
    public static bool Belongs(Authority authority, UnitId unit, UnitId administration) => Upwards(authority, unit).Any(u => u.Id == administration);

    public static DateOnly First(int year) => new(year, 1, 1);

    /// <summary>The administration and every unit that ever stood below it.</summary>
    internal static IEnumerable<UnitId> Within(Authority authority, UnitId administration) =>
        authority.Organisation.Units.Keys.Where(u => Belongs(authority, u, administration));

    internal static IEnumerable<BodyId> BodiesOf(Authority authority, UnitId administration) =>
        CommitteeOf(authority, administration) is { } committee ? [committee, .. OrganisationQueries.PreparingFor(authority, committee)] : [];

    /// <summary>Why the unit has no action plan of the year, or nothing.</summary>
    internal static Problem? Broken(Authority authority, UnitId administration, int year) =>
        !authority.Organisation.Units.TryGetValue(administration, out var unit) ? new NotFound("unit", administration.Value, "administration")
        : year is < 1 or > 9999 || Goals.GoalsQueries.Tree(authority, year) is null ? new NoDirective(year)
        : Has(authority, unit, year) ? null
        : new NotAnAdministration(unit.NameOn(First(year)), year);

    private static bool Has(Authority authority, Unit unit, int year) =>
        unit.Body is { } body && authority.Organisation.Bodies[body].IsCommitteeLike && unit.Validity.Holds(First(year)) && !string.Equals(unit.Level, BudgetArea, StringComparison.Ordinal);

    private static IEnumerable<UnitChoice> WithBelow(Authority authority, Unit unit, int depth, int year) =>
        authority.Organisation.Units.Values.Where(u => u.Parent == unit.Id && Meets(u.Validity, year))
            .SelectMany(u => WithBelow(authority, u, depth + 1, year)).Prepend(new(unit, depth));

    private static bool Meets(Validity validity, int year) =>
        (validity.From is not { } from || from.AsStart <= new DateOnly(year, 12, 31)) && (validity.To is not { } to || to.AsEnd >= First(year));

    private static IEnumerable<Unit> Upwards(Authority authority, UnitId unit)
    {
        for (var up = authority.Organisation.Units.GetValueOrDefault(unit); up is not null; up = up.Parent is { } parent ? authority.Organisation.Units.GetValueOrDefault(parent) : null)
        {
            yield return up;
        }
    }
}
