using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Organisation;

[JsonSerializable(typeof(NameAuthority))]
[JsonSerializable(typeof(SetTerm))]
[JsonSerializable(typeof(RecordOrganisation))]
[JsonSerializable(typeof(RecordBody))]
[JsonSerializable(typeof(RenameBody))]
[JsonSerializable(typeof(EndBody))]
[JsonSerializable(typeof(RegisterConstitutingMeeting))]
[JsonSerializable(typeof(RecordUnit))]
[JsonSerializable(typeof(RelateBodies))]
[JsonSerializable(typeof(RecordGroup))]
[JsonSerializable(typeof(AuthorityNamed))]
[JsonSerializable(typeof(TermSet))]
[JsonSerializable(typeof(OrganisationRecorded))]
[JsonSerializable(typeof(BodyRecorded))]
[JsonSerializable(typeof(BodyRenamed))]
[JsonSerializable(typeof(BodyEnded))]
[JsonSerializable(typeof(ConstitutingMeetingHeld))]
[JsonSerializable(typeof(UnitRecorded))]
[JsonSerializable(typeof(BodiesRelated))]
[JsonSerializable(typeof(GroupRecorded))]
[JsonSerializable(typeof(SourceQuote))]
[JsonSerializable(typeof(TimedName))]
[JsonSerializable(typeof(Body))]
[JsonSerializable(typeof(string))]
internal sealed partial class OrganisationJson : JsonSerializerContext;
