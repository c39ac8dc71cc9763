using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Plans;

/// <summary>Decisions that something new may rest on, as people name them.</summary>
internal static class AdditionTexts
{
    public static IReadOnlyList<Option> Decisions(Authority authority) =>
        [new("", "Inget beslut valt"), .. AdditionRules.Decisions(authority).Select(d => new Option(d.Id.Value, $"{Of(authority, d)}: {authority.Decisions.Matters[d.Matter].Title}"))];

    /// <summary><c>Landstingsfullmäktige 11 juni 2018, § 88</c>.</summary>
    public static string Of(Authority authority, Decision decision) =>
        $"{(decision.Body is { } body ? OrganisationQueries.NameOf(authority, body, decision.Day.AsEnd) : "")} {Sv.Date(decision.Day)}{(decision.Paragraph is { } paragraph ? $", §{Sv.NoBreakSpace}{paragraph}" : "")}".TrimStart();
}
