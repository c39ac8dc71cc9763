using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;

namespace Styrbord.Exchange.Package;

/// <summary>Political roles and union consultation of governing.yaml as records.</summary>
internal static class OfficeReader
{
    public static PoliticalRoleRow Role(Fields one) => new(
        one.Id("id"),
        one.Text("name"),
        one.OptionalText("description"),
        one.Many("duties", Duty),
        one.Many("holders", Holder),
        one.Many("sources", OrganisationReader.Source));

    public static ConsultationRow Consultation(Fields one) => new(
        one.Id("id"),
        one.Reference("group"),
        one.Text("agreement"),
        one.Texts("parties"),
        one.Texts("management"),
        one.Texts("unions"),
        one.OptionalWhole("perYear"),
        one.Words<MatterKind>("matters"),
        one.OptionalDate("from"),
        one.OptionalDate("to"),
        one.Many("sources", OrganisationReader.Source));

    private static RoleDutyRow Duty(Fields duty) => new(duty.Id("id"), duty.Text("text"), duty.Flag("kept"), duty.Words<MatterKind>("matters"));

    private static RoleHolderRow Holder(Fields holder) =>
        new(holder.OptionalReference("body"), holder.OptionalWord<BodyLevel>("each"), holder.OptionalDate("from"), holder.OptionalDate("to"));
}
