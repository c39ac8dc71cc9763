using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.TestKit.Fuzzing;

internal static class RandomOrganisation
{
    private static readonly string[] Accounts = ["strateg", "sekreterare-nbs", "sekreterare-npf", "lasare", "ny"];

    public static readonly Kind[] Kinds =
    [
        new(1, d => new NameAuthority(d.Name("Region"))),
        new(2, d => new SetTerm(d.Pick(new[] { "operationalPlan", "commitments", "vision" })!, d.Name("Ord"), d.Chance(50) ? "Orden" : null, d.DayNear())),
        new(1, d => new RecordOrganisation(new(d.NewId("org")), d.Name("Organisation"), ValidFrom: d.Chance(50) ? d.Around() : null, ValidTo: d.Chance(30) ? d.Around() : null, Note: d.Text())),
        new(4, Body),
        new(3, d => new RenameBody(d.Body(), d.Name("Nämnd"), d.Chance(2) ? DateOnly.MinValue : d.DayNear(200, 200))),
        new(1, d => new EndBody(d.Body(b => b.Validity.To is null), new PartialDate(2019 + d.Below(3), 12, null))),
        new(12, d => d.Pick(d.Authority.Organisation.Bodies.Values.Where(b => b is { NewlyElected: true, Constituted: null } && (b.Validity.Holds(d.Today) || d.Chance(3)))) is { } body ? new RegisterConstitutingMeeting(body.Id, d.Today) : null),
        new(3, d => new RecordUnit(new(d.NewId("enhet")), "enhet", d.Name("Enhet"), d.Chance(60) ? d.Body() : null, d.Chance(50) ? d.Pick(d.Authority.Organisation.Units.Keys.Select(u => (UnitId?)u)) : null)),
        new(2, d => new RelateBodies(new(d.NewId("relation")), d.OneOf<RelationKind>(), d.Bodies(3), d.Chance(80) ? d.Body() : null, d.Around(), Note: d.Text())),
        new(1, d => new RecordGroup(new(d.NewId("grupp")), d.Name("Grupp"), "officials", Tasks: ["bereda"])),
        new(3, d => new GrantRole(new(d.NewId("roll")), d.Pick(Accounts)!, d.OneOf<Role>(), d.Chance(70) ? d.Body() : null, d.DayNear())),
        new(1, d => d.Pick(d.Authority.Access.Grants.Keys) is { Value: not null } grant ? new EndRole(grant, d.DayNear(0, 60)) : null),
        new(2, d => new RecordTimetableEntry(new(d.NewId("steg")), 2019, d.Around(), d.OneOf<TimetableKind>(), d.Name("Beslut"), d.Body(), ForBody: d.Chance(40) ? d.Body() : null, ImmediateApproval: d.Chance(50))),
        new(1, d => new NamePhase(d.Pick(new[] { "plan", "beslut" })!, d.Name("Skede"), d.DayNear())),
    ];

    private static RecordBody Body(Draw d)
    {
        var name = d.Name("Nämnd");
        var from = d.Chance(60) ? d.Around() : (PartialDate?)null;
        return new(new(d.NewId("organ")), d.Chance(70) ? BodyLevel.Committee : d.OneOf<BodyLevel>(), name, ValidFrom: from, ValidTo: d.Chance(20) ? d.Around() : null, NewlyElected: d.Chance(30), Parent: d.Chance(10) ? d.Body() : null);
    }
}
