using System.Text.Json.Serialization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using static Styrbord.Domain.Kernel.Feature;

namespace Styrbord.Domain.UnionConsultation;

public static class UnionConsultationFeature
{
    public static readonly Feature Feature = new("unionConsultation", 4, UnionConsultationJson.Default,
        [
            Asks<SetUpConsultation>([Role.PlanningStrategist, Role.SystemAdministrator], Relation.Anywhere),
            Asks<ScheduleConsultation>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<CancelConsultation>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<RecordConsultation>([Role.PlanningStrategist], Relation.Anywhere),
            Asks<WithdrawConsultation>([Role.PlanningStrategist], Relation.Anywhere),
        ],
        [
            Tells<ConsultationSetUp>("unionConsultation.consultation-set-up"),
            Tells<ConsultationScheduled>("unionConsultation.consultation-scheduled"),
            Tells<ConsultationCancelled>("unionConsultation.consultation-cancelled"),
            Tells<ConsultationRecorded>("unionConsultation.consultation-recorded"),
            Tells<ConsultationWithdrawn>("unionConsultation.consultation-withdrawn"),
        ]);
}

[JsonSerializable(typeof(SetUpConsultation))]
[JsonSerializable(typeof(ScheduleConsultation))]
[JsonSerializable(typeof(CancelConsultation))]
[JsonSerializable(typeof(RecordConsultation))]
[JsonSerializable(typeof(WithdrawConsultation))]
[JsonSerializable(typeof(ConsultationWithdrawn))]
[JsonSerializable(typeof(ConsultationSetUp))]
[JsonSerializable(typeof(ConsultationScheduled))]
[JsonSerializable(typeof(ConsultationCancelled))]
[JsonSerializable(typeof(ConsultationRecorded))]
[JsonSerializable(typeof(UnionConsultationGroup))]
[JsonSerializable(typeof(ConsultationMember))]
[JsonSerializable(typeof(Consultation))]
[JsonSerializable(typeof(ConsultedStep))]
[JsonSerializable(typeof(MatterKind))]
[JsonSerializable(typeof(SourceQuote))]
[JsonSerializable(typeof(string))]
internal sealed partial class UnionConsultationJson : JsonSerializerContext;
