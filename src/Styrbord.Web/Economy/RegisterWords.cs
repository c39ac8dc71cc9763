using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Economy;

/// <summary>Choices of the registers' forms.</summary>
internal static class RegisterWords
{
    /// <summary>The matters in which the assembly has adopted something, newest first.</summary>
    public static IReadOnlyList<Option> Matters(Authority authority) =>
    [
        new("", "–"),
        .. authority.Decisions.Matters.Values.Where(m => DecisionsQueries.AssemblyAdoptionIn(authority, m.Id) is not null).OrderByDescending(m => m.DiaryNumber, StringComparer.Ordinal).Select(m => new Option(m.Id.Value, $"{m.DiaryNumber} {m.Title}")),
    ];
}
