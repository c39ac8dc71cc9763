using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Efficiencies;

public static class EfficienciesFeature
{
    private static readonly ImmutableArray<Role> Roles = [Role.Controller, Role.PlanningStrategist, Role.CommitteeSecretary, Role.HeadOfAdministration];

    public static readonly Feature Feature = new("efficiencies", 5, EfficienciesJson.Default,
        [
            Asks<RecordRationalisation>(Roles, Relation.At<RecordRationalisation>("own", (a, c) => Bodies(a, c.Body, c.Id), also: Taking)),
            Asks<ReportEffect>(Roles, Relation.At<ReportEffect>("own", (a, c) => Bodies(a, null, c.Id))),
            Asks<DropRationalisation>(Roles, Relation.At<DropRationalisation>("own", (a, c) => Bodies(a, null, c.Id))),
        ],
        [
            Tells<RationalisationRecorded>("efficiencies.rationalisation-recorded"),
            Tells<EffectReported>("efficiencies.effect-reported"),
            Tells<RationalisationDropped>("efficiencies.rationalisation-dropped"),
        ]);

    // the committee of what is there; of what is new, the one that is named
    private static IEnumerable<BodyId> Bodies(Authority authority, BodyId? named, ItemId id) =>
        authority.Efficiencies.Rationalisations.TryGetValue(id, out var known) ? With(authority, known.Body) : named is { } body ? With(authority, body) : [];

    // one that moves is let go by the committee that has it and taken by the other
    private static IEnumerable<BodyId> Taking(Authority authority, RecordRationalisation asked) =>
        authority.Efficiencies.Rationalisations.TryGetValue(asked.Id, out var known) && known.Body != asked.Body ? With(authority, asked.Body) : [];

    private static IEnumerable<BodyId> With(Authority authority, BodyId body) => OrganisationQueries.RelationsOf(authority, body).Where(r => r.From.Contains(body) && r.To is not null).Select(r => r.To!.Value).Prepend(body);
}

[JsonSerializable(typeof(RecordRationalisation))]
[JsonSerializable(typeof(ReportEffect))]
[JsonSerializable(typeof(DropRationalisation))]
[JsonSerializable(typeof(GivenEffect))]
[JsonSerializable(typeof(RationalisationRecorded))]
[JsonSerializable(typeof(EffectReported))]
[JsonSerializable(typeof(RationalisationDropped))]
[JsonSerializable(typeof(Rationalisation))]
[JsonSerializable(typeof(ExpectedEffect))]
[JsonSerializable(typeof(RealisedEffect))]
internal sealed partial class EfficienciesJson : JsonSerializerContext;
