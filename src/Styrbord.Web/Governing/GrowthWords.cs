using System.Globalization;
using Styrbord.Domain.Governing;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Governing;

/// <summary>Growth funds in words, and where they are.</summary>
internal static class GrowthWords
{
    public const string List = "/tillvaxtmedel";

    public static string OfYear(int year) => string.Create(CultureInfo.InvariantCulture, $"{List}/{year}");

    /// <summary><c>12 000 tkr av 15 000 är använda. En insats saknar resultat.</c></summary>
    public static string Finding(GrowthReport report) =>
        report.Funds.IsEmpty ? $"Inga tillväxtmedel är införda för {report.Year}."
        : $"{Sv.Number(report.SpentTkr)}{Sv.NoBreakSpace}tkr av {Sv.Number(report.GrantedTkr)} är använda {report.Year}.{(report.Untold.IsEmpty ? "" : $" {Sv.Capital(Sv.Count(report.Untold.Length))} {(report.Untold.Length == 1 ? "insats" : "insatser")} saknar resultat.")}{(report.Overspent.IsEmpty ? "" : " Mer än det beviljade är använt.")}";

    public static Mark State(GrowthFund fund) =>
        fund.LeftTkr() < 0 ? Mark.Late with { Word = "Mer använt än beviljat" }
        : fund.Efforts.Count == 0 ? Mark.NotBegun with { Word = "Inget redovisat" }
        : fund.Efforts.Any(e => e.Result is null) ? Mark.UnderWay with { Word = "Resultat saknas" }
        : Mark.Done with { Word = "Redovisat" };
}
