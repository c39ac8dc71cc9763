using Styrbord.Domain;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Drafting;

/// <summary>Who writes what in a plan, in words.</summary>
internal static class DraftingWords
{
    public static Mark Of(ShareState state) => state switch
    {
        ShareState.Given => Mark.UnderWay with { Word = "Skrivs" },
        ShareState.Returned => Mark.Late with { Word = "Återlämnad" },
        ShareState.Ready => Mark.Waiting with { Word = "Klar, ska godkännas" },
        _ => Mark.Answered with { Word = "Godkänd" },
    };

    /// <summary><c>Nämnden</c> or <c>Förvaltningen</c>.</summary>
    public static string Of(WritingParty party) => party == WritingParty.Committee ? "Nämnden" : "Förvaltningen";

    /// <summary><c>två delar är inte godkända, en kommentar är öppen</c>, or empty.</summary>
    public static string Unfinished(PlanDrafting drafting)
    {
        var places = drafting.Places.Values.Count(p => p.State != ShareState.Approved);
        var comments = drafting.Comments.Values.Count(c => c is { Resolved: false, ReplyTo: null });
        return string.Join(", ", new[]
        {
            places switch { 0 => "", 1 => "en del är inte godkänd", _ => $"{Sv.Count(places)} delar är inte godkända" },
            comments switch { 0 => "", 1 => "en kommentar är öppen", _ => $"{Sv.Count(comments)} kommentarer är öppna" },
        }.Where(s => s.Length > 0));
    }

    /// <summary>The section's heading, or the goal with its number.</summary>
    public static string Place(Authority authority, Plan plan, string place) =>
        authority.Goals.Goals.TryGetValue(new GoalId(place), out var goal) ? $"{goal.Number} {Sv.Capital(goal.Name)}"
        : TemplateQueries.Of(authority, plan).Sections.FirstOrDefault(s => string.Equals(s.Id, place, StringComparison.Ordinal))?.Heading ?? place;

    /// <summary>The place as addresses name it: the section's id, or the goal's number.</summary>
    public static string Key(Authority authority, string place) => authority.Goals.Goals.TryGetValue(new GoalId(place), out var goal) ? goal.Number : place;

    /// <summary>Every place of the plan that can be given out, in its order.</summary>
    public static IReadOnlyList<Option> Places(PlanPageModel model) =>
        [.. model.Outline.Places.Select(p => new Option(p, Place(model.Authority, model.Plan, p)))];

    /// <summary>Those who may write in the plan, by name.</summary>
    public static IReadOnlyList<Option> Writers(PlanPageModel model) =>
        [.. DraftingQueries.WritersOf(model.View.Now, model.Plan, model.View.Today).Select(a => new Option(a, model.Who(a))).OrderBy(o => o.Text, StringComparer.Create(new System.Globalization.CultureInfo("sv-SE"), ignoreCase: true))];
}
