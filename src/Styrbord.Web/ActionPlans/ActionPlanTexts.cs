using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared;

namespace Styrbord.Web.ActionPlans;

/// <summary>Action plans and activities in words, shapes and colours.</summary>
internal static class ActionPlanTexts
{
    public static readonly Mark Fixed = new("good", "done", "Fastställd");
    public static readonly Mark Changed = new("warn", "half", "Ändrad efter fastställandet");
    public static readonly Mark Delivered = new("good", "file", "Lämnad till nämnden");
    public static readonly Mark Received = new("good", "lock", "Nämnden har tagit del");

    public static Mark Of(ActivityStatus status) => status switch
    {
        ActivityStatus.Planned => Mark.NotBegun with { Word = "Planerad" },
        ActivityStatus.UnderWay => Mark.UnderWay,
        ActivityStatus.Late => Mark.Late,
        ActivityStatus.Done => Mark.Done,
        _ => new("idle", "dashed", "Avbruten"),
    };

    /// <summary>How far the plan has come. A plan without a word in it is not begun.</summary>
    public static Mark Of(ActionPlanListing listing) => listing.Plan.Latest switch
    {
        null => listing.Plan.Sections.IsEmpty && listing.Activities.IsEmpty ? Mark.NotBegun : Mark.Draft,
        _ when listing.Changed => Changed,
        { Received: not null } => Received,
        { Delivered: not null } => Delivered,
        _ => Fixed,
    };

    /// <summary>What is missing: <c>Tre av nio åtaganden och uppdrag saknar aktivitet.</c></summary>
    public static string Gaps(ActionPlanGaps gaps) => (gaps.Missing.Length, gaps.All) switch
    {
        (_, 0) => "Nämnden har inga åtaganden och uppdrag för året än.",
        (0, _) => "Alla nämndens åtaganden och uppdrag har aktiviteter.",
        (1, var all) => $"Ett av {Sv.Count(all)} åtaganden och uppdrag saknar aktivitet.",
        var (some, all) => $"{Sv.Capital(Sv.Count(some))} av {Sv.Count(all)} åtaganden och uppdrag saknar aktivitet.",
    };

    /// <summary><c>fem aktiviteter, en försenad</c>.</summary>
    public static string Activities(int all, int late) => all switch
    {
        0 => "inga aktiviteter",
        1 => late == 0 ? "en aktivitet" : "en aktivitet, försenad",
        _ => $"{Sv.Count(all)} aktiviteter{(late == 0 ? "" : $", {Sv.Count(late)} {(late == 1 ? "försenad" : "försenade")}")}",
    };

    /// <summary><c>februari till 15 september 2019</c>.</summary>
    public static string Time(PartialDate start, PartialDate end) =>
        start == end ? Sv.Date(end)
        : start.Year != end.Year ? $"{Sv.Date(start)} till {Sv.Date(end)}"
        : $"{(start.Day is null ? Sv.Month(start.Month) : Sv.DayOfMonth(start.AsStart))} till {Sv.Date(end)}";

    /// <summary>What kind of thing it is: <c>Åtagande</c>, <c>Uppdrag 1.2.2c</c>.</summary>
    public static string Kind(Authority authority, int year, Tie tie) => tie.Kind switch
    {
        TieKind.Assignment => $"Uppdrag {tie.Number}",
        TieKind.Commitment => "Åtagande",
        TieKind.OwnFocusArea => Terms.OwnFocusArea(authority, year),
        TieKind.FocusArea => $"{Sv.Capital(Terms.FocusArea(authority, year))} {tie.Number}",
        TieKind.Goal => "Hela målet",
        _ => "Borttaget",
    };

    /// <summary>Its words, the goal's with a capital.</summary>
    public static string Name(Tie tie) => tie.Kind switch
    {
        TieKind.Goal => Sv.Capital(tie.Name),
        TieKind.Gone => "Det som aktiviteten gällde finns inte längre i planen.",
        _ => tie.Name,
    };

    /// <summary>What an activity is for, short: <c>1.2.2c, åtagande i 1.1</c>.</summary>
    public static MarkupString For(Authority authority, Activity activity) =>
        Html.Join(Ties.Of(authority, activity).Select(t => t.Kind == TieKind.Gone
            ? Html.Of($"""<span class="chip a-borta">{Html.Icon("missing")}borttaget</span>""")
            : Html.Of($"""<span class="chip" title="{Name(t)}">{(t.Kind switch { TieKind.Commitment => $"åtagande i {t.Number}", TieKind.OwnFocusArea => $"eget område i {t.Number}", _ => t.Number })}</span>""")), " ");

    /// <summary>What must be there before the plan is fixed: <c>Avsnittet Budget för året är inte skrivet.</c></summary>
    public static string Anchor(Problem missing) => missing is SectionMissing section ? $"avsnitt-{section.Section}" : "aktiviteter";
}
