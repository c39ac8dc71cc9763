using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Styrbord.Domain.Kernel;

/// <summary>What a person is allowed as, held at a body with validity. The public sees what is published.</summary>
[JsonConverter(typeof(WordConverter<Role>))]
public enum Role
{
    SystemAdministrator,
    PlanningStrategist,
    Controller,
    CommitteeSecretary,
    HeadOfAdministration,
    UnitManager,
    Contributor,
    ElectedRepresentative,
    Auditor,
    Reader,

    /// <summary>A party group in an assembly: its alternative budget is its own until it is handed in.</summary>
    PartyGroup,
}

/// <summary>
/// Where a role must be held for a command: anywhere, or at one of the bodies that <see cref="Bodies"/> finds in the command.
/// </summary>
/// <param name="Name">For the printed table: <c>anywhere</c>, <c>own</c>, <c>ownOrPreparing</c> …</param>
/// <param name="Bodies">The bodies at which a role counts, or nothing for anywhere.</param>
/// <param name="Units">The units at which a role counts that is held at an administration; nothing where it counts as held at the body.</param>
/// <param name="OnlyThere">A role held at no body counts at none of them: it is the bodies' own.</param>
/// <param name="Also">Bodies at one of which a role must be held as well, when it names any: what moves is let go by one and taken by another.</param>
public sealed record Relation(
    string Name, Func<Authority, Command, IEnumerable<BodyId>>? Bodies, Func<Authority, Command, IEnumerable<UnitId>>? Units = null, bool OnlyThere = false,
    Func<Authority, Command, IEnumerable<BodyId>>? Also = null)
{
    public static readonly Relation Anywhere = new("anywhere", null);

    public static Relation At<TCommand>(
        string name, Func<Authority, TCommand, IEnumerable<BodyId>> bodies, Func<Authority, TCommand, IEnumerable<UnitId>>? units = null, Func<Authority, TCommand, IEnumerable<BodyId>>? also = null)
        where TCommand : Command =>
        new(name, (authority, command) => bodies(authority, (TCommand)command), units is null ? null : (authority, command) => units(authority, (TCommand)command),
            Also: also is null ? null : (authority, command) => also(authority, (TCommand)command));
}

/// <summary>What must hold of the thing itself before a role counts.</summary>
/// <param name="Name">For the printed table, for instance <c>ownTurn</c>.</param>
/// <param name="Judge">Nothing if a holder of the role may, else what stands against.</param>
public sealed record Condition(string Name, Func<Authority, Command, Role, Problem?> Judge)
{
    public static Condition On<TCommand>(string name, Func<Authority, TCommand, Role, Problem?> judge)
        where TCommand : Command => new(name, (authority, command, role) => judge(authority, (TCommand)command, role));
}

/// <summary>A command of a feature with its row in the access table.</summary>
/// <param name="While">What must hold of the thing, if anything.</param>
public sealed record CommandRow(string Name, Type Type, ImmutableArray<Role> By, Relation At, Condition? While = null);

/// <summary>An event of a feature, a version of it, and its name in the journal.</summary>
public sealed record EventRow(string Name, int Version, Type Type);

/// <summary>What a feature consists of, said once. API, forms, OpenAPI, help and the access table are made from it.</summary>
public sealed record Feature(string Name, int Level, IJsonTypeInfoResolver Json, ImmutableArray<CommandRow> Commands, ImmutableArray<EventRow> Events)
{
    public static CommandRow Asks<TCommand>(ImmutableArray<Role> by, Relation at, Condition? @while = null)
        where TCommand : Command => new(typeof(TCommand).Name, typeof(TCommand), by, at, @while);

    public static EventRow Tells<TEvent>(string name, int version = 1)
        where TEvent : Event => new(name, version, typeof(TEvent));
}
