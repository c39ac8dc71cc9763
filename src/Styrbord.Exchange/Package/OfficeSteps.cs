using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.PoliticalRoles;
using Styrbord.Domain.UnionConsultation;

namespace Styrbord.Exchange.Package;

/// <summary>Political roles, all in one command, and groups for union consultation.</summary>
internal static class OfficeSteps
{
    public static IEnumerable<(Command Command, Place At)> Of(Steps steps)
    {
        var part = steps.Package.Governing;
        if (part.Roles is [var first, ..])
        {
            yield return (new DescribePoliticalRoles(part.Roles.Select(r => Role(steps, r)).ToEquatableArray()), first.Id.At);
        }

        foreach (var row in part.Consultation)
        {
            yield return (Consultation(steps, row), row.Id.At);
        }
    }

    private static RoleDescription Role(Steps steps, PoliticalRoleRow row) => new(
        row.Id.As<ItemId>(),
        row.Name,
        row.Description,
        row.Duties.Select(d => new RoleDuty(d.Id.As<ItemId>(), d.Text, !d.Kept, d.Matters.Select(MatterWords.Of).ToEquatableArray())).ToEquatableArray(),
        row.Holders.Select(h => new RoleHolder(h.Body.As<BodyId>(), h.Body is null ? h.Each : null, new(h.From, h.To))).ToEquatableArray(),
        steps.Sources(row.Sources));

    private static SetUpConsultation Consultation(Steps steps, ConsultationRow row) => new(
        row.Id.As<ItemId>(),
        row.Group.As<ItemId>(),
        row.Agreement,
        row.Parties.ToEquatableArray(),
        [.. Members(ConsultationSide.Management, row.Management), .. Members(ConsultationSide.Union, row.Unions)],
        row.PerYear ?? 4,
        row.Matters.ToEquatableArray(),
        row.From,
        row.To,
        steps.Sources(row.Sources));

    private static IEnumerable<ConsultationMember> Members(ConsultationSide side, ImmutableArray<string> names) => names.Select(n => new ConsultationMember(side, n));
}
