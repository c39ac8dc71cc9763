using Styrbord.Domain.Governing;

namespace Styrbord.Web.Governing;

internal static class GoverningAddress
{
    public const string List = "/styrdokument";
    public const string Model = "/styrmodell";
    public const string WhoDecides = "/vem-beslutar";
    public const string Records = "/bevara-och-gallra";

    public static string Of(GoverningDocument document) => $"{List}/{Uri.EscapeDataString(document.Id.Value)}";
}
