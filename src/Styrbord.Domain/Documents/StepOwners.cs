using System.Collections.Immutable;
using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>Who has a step to do: a role at a body or at one of its administrations, whoever holds it.</summary>
/// <param name="Body">Nothing for the staff that leads the process.</param>
public sealed record StepOwner(Role Role, BodyId? Body, UnitId? Unit = null)
{
    /// <summary>What tells it from the step's other owners.</summary>
    public string Key => $"{Body}/{Unit}";
}

/// <summary>From the parties of a step to the roles that do it.</summary>
public static class StepOwners
{
    private static readonly StepOwner Staff = new(Role.PlanningStrategist, null);

    /// <summary>The body of the entry, else those that the step names or means; who is meant by no name is the staff's to find.</summary>
    public static ImmutableArray<StepOwner> Of(Authority authority, TimetableEntry entry)
    {
        var step = entry.Step is { } id ? authority.Process.Steps.GetValueOrDefault(id) : null;
        return step is { Kind: StepKind.Precondition or StepKind.EntryIntoForce } ? []
            : entry.Body is { } body ? [Secretary(authority, body)]
            : step is { Responsible.Count: > 0 } ? [.. step.Responsible.SelectMany(p => Of(authority, entry, p)).Distinct()]
            : entry.BodyAsWritten is not null ? [.. Committees(authority, entry, newly: false)]
            : [Staff];
    }

    private static IEnumerable<StepOwner> Of(Authority authority, TimetableEntry entry, StepParty party) => party.Kind switch
    {
        PartyKind.Body when authority.Organisation.Bodies.ContainsKey(new(party.Id!)) => [Secretary(authority, new(party.Id!))],
        PartyKind.Committees => Committees(authority, entry, newly: false),
        PartyKind.NewCommittees => Committees(authority, entry, newly: true),
        PartyKind.Administrations or PartyKind.Divisions => Administrations.Of(authority, entry.Year).Select(a => new StepOwner(Role.HeadOfAdministration, a.Committee, a.Unit.Id)),
        _ => [Staff],
    };

    private static IEnumerable<StepOwner> Committees(Authority authority, TimetableEntry entry, bool newly) =>
        OrganisationQueries.BodiesOn(authority, (entry.Until ?? entry.Date).AsEnd, BodyLevel.Committee)
            .Where(b => (!newly || b.NewlyElected) && (entry.Organisation is not { } only || b.Organisation == only)).Select(b => new StepOwner(Role.CommitteeSecretary, b.Id));

    private static StepOwner Secretary(Authority authority, BodyId body) => new(Role.CommitteeSecretary, AccessQueries.ServedAt(authority, body));
}
