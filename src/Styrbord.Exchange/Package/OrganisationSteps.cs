using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Exchange.Package;

/// <summary>organisation.yaml, units.csv and accounts.csv as commands, all on one day.</summary>
internal static class OrganisationSteps
{
    public static void Add(Steps steps, DateOnly day)
    {
        var package = steps.Package;
        var part = package.Organisation;
        Do(new NameAuthority(package.Authority, package.Sample), Place.Start(PackageReader.Manifest));
        foreach (var term in part.Terms)
        {
            Do(new SetTerm(term.Key.Id, term.Singular, term.Plural, term.From), term.Key.At);
        }

        foreach (var one in ParentsFirst(part.Organisations, o => o.Id, o => o.FormedFrom))
        {
            Do(new RecordOrganisation(
                one.Id.As<ItemId>(), one.Name, one.OtherNames.ToEquatableArray(), one.ValidFrom, one.ValidTo, one.FormedFrom.As<ItemId>(), one.Note, steps.Sources(one.Sources)), one.Id.At);
        }

        foreach (var body in ParentsFirst(part.Bodies, b => b.Id, b => [.. new[] { b.Parent }.OfType<Reference>()]))
        {
            Do(Body(steps, body), body.Id.At);
        }

        foreach (var unit in ParentsFirst(part.Units, u => u.Id, u => [.. new[] { u.Parent }.OfType<Reference>()]))
        {
            Do(Unit(steps, unit), unit.Id.At);
        }

        foreach (var relation in part.Relations)
        {
            Do(Relation(steps, relation), relation.Id.At);
        }

        foreach (var group in part.Groups)
        {
            Do(Group(steps, group), group.Id.At);
        }

        foreach (var account in package.Accounts.Where(a => a.Role is not null).GroupBy(a => a.Id.Id, StringComparer.Ordinal))
        {
            foreach (var (number, row) in account.Index())
            {
                var grant = ItemId.From(number == 0 ? $"role-{row.Id}" : $"role-{row.Id}-{number + 1}");
                Do(new GrantRole(grant, row.Id.Id, row.Role!.Value, row.Body.As<BodyId>(), row.From, Unit: row.Unit.As<UnitId>()), row.Id.At);
            }
        }

        void Do(Command command, Place at) => steps.Add(Rank.Structure, day, at, command);
    }

    private static RecordBody Body(Steps steps, BodyRow body) => new(
        body.Id.As<BodyId>(),
        body.Level,
        body.Name,
        body.Code,
        body.Slug,
        body.Organisation.As<ItemId>(),
        body.ValidFrom,
        body.ValidTo,
        body.Parent.As<BodyId>(),
        body.NewlyElected,
        body.Example,
        body.Spellings.ToEquatableArray(),
        body.Note,
        steps.Sources(body.Sources));

    private static RecordUnit Unit(Steps steps, UnitRow unit) => new(
        unit.Id.As<UnitId>(),
        unit.Level,
        unit.Name,
        unit.Body.As<BodyId>(),
        unit.Parent.As<UnitId>(),
        unit.ValidFrom,
        unit.ValidTo,
        unit.Example,
        unit.OtherNames.ToEquatableArray(),
        unit.Note,
        unit.Source is { } source ? steps.Sources([source]) : default);

    private static RelateBodies Relation(Steps steps, RelationRow relation) => new(
        relation.Id.As<ItemId>(),
        relation.Kind,
        relation.From.As<BodyId>(),
        relation.To.As<BodyId>(),
        relation.Date,
        relation.What,
        relation.Derived,
        relation.Note,
        steps.Sources(relation.Sources));

    private static RecordGroup Group(Steps steps, GroupRow group) => new(
        group.Id.As<ItemId>(),
        group.Name,
        group.Kind,
        group.Abbreviation,
        group.Members,
        group.Tasks.ToEquatableArray(),
        group.ReplacedBy.As<ItemId>(),
        group.Note,
        steps.Sources(group.Sources));

    /// <summary>In the order of the file, but each after what it stands upon. What stands upon itself comes last, for the rules to refuse.</summary>
    private static ImmutableArray<T> ParentsFirst<T>(ImmutableArray<T> rows, Func<T, Reference> id, Func<T, ImmutableArray<Reference>> parents)
    {
        var waiting = rows.ToList();
        var done = new HashSet<string>(StringComparer.Ordinal);
        var ordered = ImmutableArray.CreateBuilder<T>(rows.Length);
        while (waiting.Count > 0)
        {
            var ready = waiting.FindAll(row => parents(row).All(parent => done.Contains(parent.Id)));
            if (ready.Count == 0)
            {
                ready = [.. waiting];
            }

            ordered.AddRange(ready);
            done.UnionWith(ready.Select(row => id(row).Id));
            waiting.RemoveAll(ready.Contains);
        }

        return ordered.ToImmutable();
    }
}
