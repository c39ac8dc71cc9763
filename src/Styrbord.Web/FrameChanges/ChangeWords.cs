using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Decisions;
using Styrbord.Web.Economy;
using Styrbord.Web.Shared;

namespace Styrbord.Web.FrameChanges;

/// <summary>Changes of decided frames in words.</summary>
internal static class ChangeWords
{
    public const string Page = $"{EconomyAddress.Frames}/andringar";

    public static string Address(int year) => $"{Page}?ar={year}";

    public static string Address(FrameChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return $"{Address(change.Year)}#a-{change.Id}";
    }

    public static string Of(FrameChangeKind kind) => kind switch
    {
        FrameChangeKind.Supplement => "Tilläggsanslag",
        FrameChangeKind.Redistribution => "Omdisponering mellan nämnder",
        FrameChangeKind.WithinCommittee => "Ändring inom en nämnd",
        _ => "Teknisk justering",
    };

    public static string Of(TechnicalGround ground) => ground switch
    {
        TechnicalGround.PayReview => "Lönerevision",
        TechnicalGround.InternalPrices => "Ändrade interna priser",
        _ => "Omorganisation",
    };

    public static string Of(ChangeDecider decider) => decider switch
    {
        ChangeDecider.Assembly => "fullmäktige",
        ChangeDecider.ExecutiveBoard => "styrelsen",
        ChangeDecider.Committee => "nämnden",
        ChangeDecider.Delegate => "den som nämnden har delegerat till",
        _ => "tjänstepersoner enligt ett stadigvarande beslut av fullmäktige",
    };

    /// <summary>What must hold of each kind, in a sentence.</summary>
    public static string Rule(FrameChangeKind kind) => kind switch
    {
        FrameChangeKind.Supplement => "Beslutet anger hur utgiften finansieras (KL 11 kap. 15 §).",
        FrameChangeKind.Redistribution => "Det som en nämnd får lämnar en annan.",
        FrameChangeKind.WithinCommittee => "Nämndens summa är oförändrad.",
        _ => "Regionen som helhet får varken mer eller mindre.",
    };

    public static string Name(FrameChange change) => change.Ground is { } ground ? $"{Of(change.Kind)}: {Sv.Uncapital(Of(ground))}" : Of(change.Kind);

    /// <summary>What the region as a whole gets more or less, tkr.</summary>
    public static long Net(FrameChange change) => change.Parts.Sum(p => p.AmountTkr) + (change.Central?.AmountTkr ?? 0);

    /// <summary>Who decided, when and in which matter.</summary>
    public static MarkupString Decision(Authority shown, FrameChange change, DateOnly day)
    {
        if (change.By == ChangeDecider.Delegate)
        {
            var holder = shown.Decisions.Delegated.Decisions.TryGetValue(change.Decision, out var delegated) && shown.Decisions.Delegated.Delegations.TryGetValue(delegated.Delegation, out var delegation) ? delegation.Holder ?? "delegat" : "delegat";
            return Html.Of($"{Sv.Capital(holder)} på delegation {Sv.Date(change.Day)}");
        }

        return shown.Decisions.Decisions.TryGetValue(change.Decision, out var decision) && shown.Decisions.Matters.TryGetValue(decision.Matter, out var matter)
            ? Html.Of($"{(decision.Body is { } body ? OrganisationQueries.NameOf(shown, body, day) : "Okänt organ")} {Sv.Date(change.Day)}, ärende <a href=\"{DecisionAddress.Of(shown, matter.Id)}\">{matter.DiaryNumber}</a>{(change.By == ChangeDecider.StandingDecision ? ", stadigvarande beslut" : "")}")
            : Html.Of($"Beslutet visas inte för dig");
    }

    public static string Row(Authority shown, FrameSet set, int row, DateOnly day) => EconomyWords.Row(shown, set.Rows[row - 1], day);

    public static IReadOnlyList<Shared.Forms.Option> Rows(Authority shown, FrameSet set, DateOnly day) =>
        [new("", "Välj rad"), .. set.Rows.Select((r, i) => (Row: r, At: i + 1)).Where(o => FrameQueries.PartsOf(shown, set, o.Row).IsEmpty).Select(o => new Shared.Forms.Option($"{o.At}", EconomyWords.Row(shown, o.Row, day)))];

    public static IReadOnlyList<Shared.Forms.Option> Matters(Authority shown, bool decided = true) =>
    [
        .. shown.Decisions.Matters.Values.Where(m => !decided || DecisionsQueries.AdoptionIn(shown, m.Id) is not null).OrderByDescending(m => m.Year).ThenBy(m => m.DiaryNumber, StringComparer.Ordinal)
            .Select(m => new Shared.Forms.Option(m.Id.Value, $"{m.DiaryNumber} {m.Title}")),
    ];

    public static IEnumerable<FrameChangeKind> Kinds => Enum.GetValues<FrameChangeKind>();
}
