using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.Work;

namespace Styrbord.Web.Process;

/// <summary>Calendars and meetings in words.</summary>
internal static class CalendarWords
{
    public static string Of(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Preparation => "Beredning",
        DeadlineKind.SendOut => "Utskick",
        _ => "Kungörelse",
    };

    /// <summary><c>senast utskick</c> as it follows a day.</summary>
    public static string Last(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Preparation => "sista dag för beredning",
        DeadlineKind.SendOut => "sista dag för utskick",
        _ => "sista dag för kungörelse",
    };

    /// <summary>What must be, as it follows its name: a preparation is done, papers and a notice are out.</summary>
    public static string Must(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Preparation => "ska vara klar",
        DeadlineKind.SendOut => "ska vara gjort",
        _ => "ska vara ute",
    };

    /// <summary><c>5 arbetsdagar före</c>.</summary>
    public static string Of(DeadlineSetting setting) =>
        setting.Days is not { } days ? "används inte" : $"{days} {(setting.Count == DayCount.WorkingDays ? (days == 1 ? "arbetsdag" : "arbetsdagar") : (days == 1 ? "dag" : "dagar"))} före";

    public static string Of(BodyLevel level) => level switch
    {
        BodyLevel.Assembly => "Fullmäktige",
        BodyLevel.ExecutiveBoard => "Styrelsen",
        BodyLevel.Committee => "Nämnder",
        BodyLevel.WorkingCommittee => "Arbetsutskott",
        _ => "Presidier",
    };

    public static string Of(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "nyårsdagen",
        Holiday.Epiphany => "trettondedag jul",
        Holiday.GoodFriday => "långfredagen",
        Holiday.EasterDay => "påskdagen",
        Holiday.EasterMonday => "annandag påsk",
        Holiday.FirstOfMay => "första maj",
        Holiday.AscensionDay => "Kristi himmelsfärdsdag",
        Holiday.WhitSunday => "pingstdagen",
        Holiday.WhitMonday => "annandag pingst",
        Holiday.NationalDay => "nationaldagen",
        Holiday.MidsummerEve => "midsommarafton",
        Holiday.MidsummerDay => "midsommardagen",
        Holiday.AllSaintsDay => "alla helgons dag",
        Holiday.ChristmasEve => "julafton",
        Holiday.ChristmasDay => "juldagen",
        Holiday.BoxingDay => "annandag jul",
        _ => "nyårsafton",
    };

    /// <summary><c>en lördag</c>, <c>nationaldagen</c>.</summary>
    public static string DayOff(DateOnly day) => SwedishHolidays.On(day) is { } holiday ? Of(holiday) : $"en {Sv.Weekday(day)}";

    public static string Body(AuthorityView view, BodyId body, DateOnly day) => OrganisationQueries.NameOf(view.Shown, body, day);

    /// <summary>A date with the dates it had before struck through.</summary>
    public static MarkupString Date(TimetableEntry entry, IReadOnlyList<EarlierDate> earlier) =>
        Html.Of($"""{Html.Join(earlier.Select(Struck))}<time datetime="{entry.Date}">{Sv.Day(entry.Date)}{(entry.Until is { } until ? $" – {Sv.Day(until)}" : "")}</time>""");

    public static MarkupString Struck(EarlierDate earlier) =>
        Html.Of($"""<s>{Sv.Day(earlier.Date)}{(earlier.Until is { } until ? $" – {Sv.Day(until)}" : "")}</s><span class="sr"> var tidigare datum. </span>""");

    /// <summary><c>1 dag kvar</c>, <c>0 dagar kvar</c>, <c>3 dagar för sent</c>.</summary>
    public static string Left(int days) => days < 0 ? $"{-days} {(days == -1 ? "dag" : "dagar")} för sent" : $"{days} {(days == 1 ? "dag" : "dagar")} kvar";

    public static string AtHours(Meeting meeting) => (meeting.Start, meeting.End) switch
    {
        ({ } start, { } end) => $"kl.{Sv.NoBreakSpace}{start.Replace(':', '.')}–{end.Replace(':', '.')}",
        ({ } start, null) => $"kl.{Sv.NoBreakSpace}{start.Replace(':', '.')}",
        _ => "",
    };

    public static bool May(AuthorityView view, Command command) =>
        !view.IsPast && view.Account is { } account && AccessRules.May(view.Now, account.Roles, Model.CommandsByType[command.GetType()], command);

    /// <summary>The bodies that act some day of the year, by name.</summary>
    public static IReadOnlyList<Option> Bodies(AuthorityView view, int year) =>
    [
        .. view.Shown.Organisation.Bodies.Values
            .Where(b => b.Level != BodyLevel.Presidium && (b.Validity.From is not { } from || from.AsStart.Year <= year) && (b.Validity.To is not { } to || to.AsEnd.Year >= year))
            .OrderBy(b => b.Level).ThenBy(b => b.NameOn(new(year, 6, 30)), StringComparer.Create(new("sv"), false))
            .Select(b => new Option(b.Id.Value, b.NameOn(new(year, 6, 30)))),
    ];

    public static string What(IEnumerable<TimetableEntry> entries) => Sv.Capital(Sv.List([.. entries.Select(e => e.What).Distinct(StringComparer.Ordinal)]));
}
