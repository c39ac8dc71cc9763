using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Commissions;

/// <summary>Where assignments outside the directive are.</summary>
internal static class CommissionAddress
{
    public const string List = "/uppdrag";

    public static string Of(ItemId commission) => $"{List}#u-{commission}";
}
