using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans.Components;

/// <summary>Indicators with what they measure, who answers for them and the review by five criteria.</summary>
internal static class IndicatorReviewRows
{
    public const string List = "/indikatorer";

    private static readonly string[] Commands = ["ReviewIndicator", "NameIndicatorOwner", "ChangeIndicator"];

    private static readonly (IndicatorCriterion Criterion, string Word)[] Criteria =
    [
        (IndicatorCriterion.Clear, "Tydlig"), (IndicatorCriterion.Relevant, "Relevant"), (IndicatorCriterion.Measurable, "Mätbar"),
        (IndicatorCriterion.EasyToUnderstand, "Enkel att förstå"), (IndicatorCriterion.PossibleToFollowUp, "Möjlig att följa upp"),
    ];

    public static string Address(ItemId indicator) => $"{List}#indikator-{indicator}";

    public static Mark MarkOf(Authority authority, ItemId indicator) => authority.Goals.Reviews.GetValueOrDefault(indicator) switch
    {
        null => Mark.NotBegun with { Word = "Inte granskad" },
        { Accepted: true } => Mark.Done with { Word = "Godkänd" },
        _ => Mark.Waiting with { Word = "Återlämnad" },
    };

    public static MarkupString Of(FormDesk forms, AuthorityView view, Indicator indicator, bool may, bool asked) => MarkupWriter.Piece(to =>
    {
        var (review, owner) = (view.Shown.Goals.Reviews.GetValueOrDefault(indicator.Id), view.Shown.Goals.Owners.GetValueOrDefault(indicator.Id)?.Name);
        var missing = review is { Accepted: false } ? Sv.List([.. Criteria.Where(c => !review.Met.Contains(c.Criterion)).Select(c => Sv.Uncapital(c.Word))]) : "";
        to.Write($"""
            <li id="indikator-{indicator.Id}"><div class="m-rad"><h2>{indicator.Name}</h2>{Html.Status(MarkOf(view.Shown, indicator.Id))}{(indicator.Example ? Html.Sample() : Html.None)}</div>
            {(indicator.Definition is { } definition ? Html.Of($"""<p class="m-anv">{definition}</p>""") : Html.None)}
            <p class="src">Enhet {indicator.Unit}. {IndicatorTexts.Of(indicator.Direction)}. Källa {indicator.Source ?? "inte angiven"}. Ansvarig {owner ?? "inte angiven"}.</p>
            {(review is { Reason: { } reason } ? Html.Of($"""<p class="m-anv"><b>{(review.Accepted ? "Anmärkning." : "Skäl.")}</b> {reason}{(missing.Length > 0 ? $" Inte uppfyllt: {missing}." : "")}</p>""") : Html.None)}
            """);
        var change = MayChange(view, indicator);
        if ((may || change) && (asked || Array.Exists(Commands, c => forms.State.Is(c, indicator.Id.Value))))
        {
            to.Write($"""<div class="m-val">""");
            if (change)
            {
                EditFold.Begin(to, forms, "ChangeIndicator", indicator.Id.Value, "Ändra indikatorn");
                IndicatorForms.Change(to, forms, indicator, Address(indicator.Id));
                EditFold.End(to);
            }

            if (may)
            {
                Review(to, forms, indicator, review);
                Owner(to, forms, indicator, owner);
            }

            to.Write($"</div>");
        }
        else if (may || change)
        {
            // the forms of all would be most of the page
            var words = (may, change) switch { (true, true) => "Granska, ändra eller ange ansvarig", (true, false) => "Granska eller ange ansvarig", _ => "Ändra" };
            to.Write($"""<p class="m-val"><a href="{List}?granska={Uri.EscapeDataString(indicator.Id.Value)}#indikator-{indicator.Id}" aria-label="{words}: {indicator.Name}">{words}</a></p>""");
        }

        to.Write($"</li>");
    });

    private static bool MayChange(AuthorityView view, Indicator indicator) =>
        view is { IsPast: false, Account: { } account } && Model.May(view.Now, account.Id, view.Today, new ChangeIndicator(indicator.Id, "", "", indicator.Direction))
        && IndicatorChanging.May(view.Now, indicator.Id, account.Id, view.Today);

    private static void Owner(MarkupWriter to, FormDesk forms, Indicator indicator, string? owner)
    {
        EditFold.Begin(to, forms, "NameIndicatorOwner", indicator.Id.Value, "Ange ansvarig");
        var form = Begin(to, forms, "NameIndicatorOwner", indicator);
        form.Field(new("name", "Ansvarig roll eller funktion") { Value = owner });
        form.Button("Spara");
        form.End();
        EditFold.End(to);
    }

    private static void Review(MarkupWriter to, FormDesk forms, Indicator indicator, IndicatorReview? review)
    {
        EditFold.Begin(to, forms, "ReviewIndicator", indicator.Id.Value, "Granska", open: true);
        var form = Begin(to, forms, "ReviewIndicator", indicator);
        to.Write($"""<fieldset class="e-units"><legend>Indikatorn är</legend>""");
        foreach (var (criterion, word) in Criteria)
        {
            var ticked = form.Scope.Sent ? form.Scope.State.Value("met", "")!.Split(',').Contains(DocumentWords.Camel(criterion), StringComparer.Ordinal) : review?.Met.Contains(criterion) ?? false;
            to.Write($"""<label class="e-kryss"><input type="checkbox" name="met" value="{DocumentWords.Camel(criterion)}"{Html.Attribute("checked", ticked)} /> {word}</label>""");
        }

        to.Write($"</fieldset>");
        form.Field(new("reason", "Skäl eller anmärkning") { Hint = "Krävs när indikatorn lämnas tillbaka.", Rows = 3, Value = review is { Accepted: false } ? review.Reason?.Body : null });
        form.Field(new("accept", "Beslut") { Options = [new("true", "Godkänn"), new("false", "Lämna tillbaka")], Value = review is { Accepted: false } ? "false" : "true" });
        form.Button("Spara granskningen");
        form.End();
        EditFold.End(to);
    }

    private static FormWriter Begin(MarkupWriter to, FormDesk forms, string command, Indicator indicator)
    {
        var form = forms.Begin(to, command, indicator.Id.Value, Address(indicator.Id));
        form.Hidden("indicator", indicator.Id);
        return form;
    }
}
