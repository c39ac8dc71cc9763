using System.Globalization;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>
/// The committee's internal agreements in its plan as it is now. They are worked out by officials and are no part of what is locked.
/// </summary>
internal static class PlanTrade
{
    /// <summary>The plan's body with what its units have agreed to sell and buy, if they have agreed on anything.</summary>
    public static EquatableArray<Block> Into(Authority authority, Plan plan, EquatableArray<Block> body, DateOnly day)
    {
        var agreed = TradeQueries.Of(authority, plan.Year).Where(a => a.IsAgreed && (Parties.BodiesOf(authority, a.Seller).Contains(plan.For) || Parties.BodiesOf(authority, a.Buyer).Contains(plan.For))).ToList();
        return agreed.Count == 0 ? body :
        [
            .. body,
            new Heading(1, "Interna överenskommelser", null, "interna-overenskommelser"),
            new Table(
                $"Interna överenskommelser {plan.Year.ToString(CultureInfo.InvariantCulture)}", [new("Tjänst"), new("Säljare"), new("Köpare"), new("Volym"), new("Belopp", Number: true)],
                [.. agreed.Select(a => Row(authority, a, day))], "kronor"),
            new Paragraph("Godkända av både säljare och köpare. Ingår inte i det nämnden beslutar, och ändrar inte den externa ramen.", null, "note"),
        ];
    }

    private static EquatableArray<string> Row(Authority authority, TradeAgreement agreement, DateOnly day) =>
        [
            agreement.Service, OrganisationQueries.NameOf(authority, agreement.Seller, day), OrganisationQueries.NameOf(authority, agreement.Buyer, day), $"{agreement.Terms.Volume.ToString(CultureInfo.InvariantCulture)} {agreement.Terms.VolumeUnit}",
            Kronor.Told(agreement.Terms.AmountOre),
        ];
}
