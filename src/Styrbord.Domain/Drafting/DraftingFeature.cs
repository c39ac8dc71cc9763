using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.Drafting;

public static class DraftingFeature
{
    public static readonly Feature Feature = new("drafting", 5, DraftingJson.Default,
        [
            Leads<ShareOutPlace>(),
            Leads<TakeBackPlace>(),
            Asks<MarkPlaceReady>([Role.CommitteeSecretary, Role.HeadOfAdministration, Role.UnitManager, Role.Contributor, Role.PlanningStrategist], PlansFeature.OwnOrPreparing),
            Leads<ReturnPlace>(),
            Leads<ApprovePlace>(),
            Says<WriteComment>(),
            Says<ResolveComment>(),
            Says<ReopenComment>(),
        ],
        [
            Tells<PlaceSharedOut>("drafting.place-shared-out"),
            Tells<PlaceTakenBack>("drafting.place-taken-back"),
            Tells<PlaceMoved>("drafting.place-moved"),
            Tells<CommentWritten>("drafting.comment-written"),
            Tells<CommentSettled>("drafting.comment-settled"),
        ]);

    private static CommandRow Leads<TCommand>()
        where TCommand : PlanCommand =>
        Asks<TCommand>([Role.HeadOfAdministration, Role.CommitteeSecretary, Role.PlanningStrategist], PlansFeature.OwnOrPreparing);

    // an elected representative takes part in the words without writing them
    private static CommandRow Says<TCommand>()
        where TCommand : PlanCommand =>
        Asks<TCommand>(
            [Role.CommitteeSecretary, Role.HeadOfAdministration, Role.UnitManager, Role.Contributor, Role.ElectedRepresentative, Role.PlanningStrategist], PlansFeature.OwnOrPreparing);
}

[JsonSerializable(typeof(ShareOutPlace))]
[JsonSerializable(typeof(TakeBackPlace))]
[JsonSerializable(typeof(MarkPlaceReady))]
[JsonSerializable(typeof(ReturnPlace))]
[JsonSerializable(typeof(ApprovePlace))]
[JsonSerializable(typeof(WriteComment))]
[JsonSerializable(typeof(ResolveComment))]
[JsonSerializable(typeof(ReopenComment))]
[JsonSerializable(typeof(PlaceSharedOut))]
[JsonSerializable(typeof(PlaceTakenBack))]
[JsonSerializable(typeof(PlaceMoved))]
[JsonSerializable(typeof(CommentWritten))]
[JsonSerializable(typeof(CommentSettled))]
[JsonSerializable(typeof(PlanDrafting))]
internal sealed partial class DraftingJson : JsonSerializerContext;
