using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Process;

internal static class ProcessAddress
{
    public const string Versions = "/arshjul/versioner";
    public const string Comparison = "/arshjul/jamfor";
    public const string Proof = "/arshjul/granskning";
    public const string Rules = "/arshjul/regler";

    public static string Of(ItemId version) => $"/arshjul/version?id={Uri.EscapeDataString(version.Value)}";

    public static string Of(Domain.Process.ProcessStep step) => $"{Of(step.Version)}#{step.Id}";

    public static string Compare(ItemId left, ItemId right) => $"{Comparison}?a={Uri.EscapeDataString(left.Value)}&b={Uri.EscapeDataString(right.Value)}";

    public static string ProofOf(int calendar) => $"{Proof}?kalender={calendar}";

    public static string Rule(ItemId rule) => $"{Rules}/{Uri.EscapeDataString(rule.Value)}";

    public static string ProofOf(Domain.Process.Finding found) =>
        int.TryParse(found.Scope.AsSpan(found.Scope.IndexOf('-', StringComparison.Ordinal) + 1), out var year) && !found.IsOfVersion ? ProofOf(year) : Proof;

    public static string ProofOf(ItemId version) => $"{Proof}?version={Uri.EscapeDataString(version.Value)}";
}
