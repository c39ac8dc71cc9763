using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Secrecy;

/// <summary>Where a role must be held to see what is secret.</summary>
public enum SightAt
{
    /// <summary>At a body that answers for the thing, or that marked it; held at one of its administrations only what that does. A role held everywhere is held at none of them.</summary>
    Own,

    /// <summary>At such a body, and the place in the plan is shared out to the account.</summary>
    SharedOut,

    /// <summary>Anywhere.</summary>
    Anywhere,
}

/// <summary>A row of the access table that says who sees what is secret.</summary>
public sealed record SightRow(ImmutableArray<Role> By, SightAt At);

public static class SecrecyFeature
{
    /// <summary>Who sees what is marked secret; the reasons stand in docs/adr/0013.</summary>
    public static readonly ImmutableArray<SightRow> Sight =
    [
        new([Role.CommitteeSecretary, Role.HeadOfAdministration, Role.ElectedRepresentative, Role.PlanningStrategist], SightAt.Own),
        new([Role.HeadOfAdministration, Role.UnitManager, Role.Contributor], SightAt.SharedOut),
        new([Role.Auditor], SightAt.Anywhere),
    ];

    public static readonly Feature Feature = new("secrecy", 8, SecrecyJson.Default,
        [
            Asks<MarkSecret>([Role.CommitteeSecretary, Role.PlanningStrategist], Relation.At<MarkSecret>("own", (_, asked) => [asked.By])),
            Asks<LiftSecrecy>([Role.CommitteeSecretary], Relation.At<LiftSecrecy>("own", SecrecyQueries.AnswersFor)),
        ],
        [
            Tells<SecrecyMarked>("secrecy.secrecy-marked"),
            Tells<SecrecyLifted>("secrecy.secrecy-lifted"),
        ]);
}

[JsonSerializable(typeof(MarkSecret))]
[JsonSerializable(typeof(LiftSecrecy))]
[JsonSerializable(typeof(SecrecyMarked))]
[JsonSerializable(typeof(SecrecyLifted))]
internal sealed partial class SecrecyJson : JsonSerializerContext;
