using Styrbord.Domain.Governing;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Governing;

/// <summary>Seats and those elected to them in words.</summary>
internal static class SeatWords
{
    public static string Of(SeatRole role) => role switch
    {
        SeatRole.Chair => "Ordförande",
        SeatRole.FirstViceChair => "1:e vice ordförande",
        SeatRole.SecondViceChair => "2:e vice ordförande",
        SeatRole.Member => "Ledamot",
        _ => "Ersättare",
    };

    public static IReadOnlyList<Option> Roles => [.. Enum.GetValues<SeatRole>().Select(r => new Option(Sv.Uncapital($"{r}"), Of(r)))];

    /// <summary><c>9 av 11 ledamöter och 5 av 11 ersättare är införda.</c></summary>
    public static string Filled(BodySeats? seats, int members, int substitutes) => seats is null
        ? members + substitutes == 0 ? "Antalet platser är inte angett och ingen vald är införd." : $"{members} ledamöter och {substitutes} ersättare är införda. Antalet platser är inte angett."
        : $"{members} av {seats.Members} ledamöter och {substitutes} av {seats.Substitutes} ersättare är införda.";
}
