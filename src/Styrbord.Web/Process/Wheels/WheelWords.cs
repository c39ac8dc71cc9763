using System.Collections.Frozen;
using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Process.Wheels;

/// <summary>When, who and what of the year's moments, in words.</summary>
internal static class WheelWords
{
    private const int LabelLength = 24;

    private static readonly FrozenDictionary<string, string> ShortPhases = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["planeringsforutsattningar"] = "Förutsättningar",
        ["planeringsdirektiv"] = "Direktiv",
        ["forslag"] = "Förslag till planer",
        ["budgetberedning"] = "Beredning",
        ["regionplan"] = "Regionplan",
        ["slutliga-planer"] = "Planer",
        ["bekraftelse"] = "Bekräftelse",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Title(WheelMoment moment, AuthorityView view) =>
        moment.Step is null ? Sv.Capital(moment.Title) : moment.Title;

    /// <summary><c>28 maj</c>, <c>16 och 25 apr</c>, <c>29 aug–20 sep</c>, <c>april</c>, <c>senast feb</c>.</summary>
    public static string ShortWhen(WheelMoment moment)
    {
        ImmutableArray<DateOnly> days = [.. moment.Days];
        return days switch
        {
            [var one] => ShortDay(one),
            [var one, var two] when one.Month == two.Month => $"{one.Day} och {ShortDay(two)}",
            [var first, .., var last] => $"{ShortDay(first)}–{ShortDay(last)}",
            _ when moment.After => $"efter {Sv.Month(Before(moment.From.Month))}",
            _ when !moment.From.IsMonth => moment.From == moment.To ? ShortDay(moment.From.AsStart) : $"{ShortDay(moment.From.AsStart)}–{ShortDay(moment.To.AsEnd)}",
            _ when moment.From.Month != moment.To.Month => $"{Sv.ShortMonth(moment.From.Month)}–{Sv.ShortMonth(moment.To.Month)}",
            _ => $"{(moment.Latest ? "senast " : "")}{Sv.Month(moment.From.Month)}",
        };
    }

    /// <summary>As <see cref="ShortWhen"/> in running text: <c>29 augusti – 20 september, tio beslut</c>; nothing where only the month is known.</summary>
    public static string When(WheelMoment moment)
    {
        ImmutableArray<DateOnly> days = [.. moment.Days];
        return days switch
        {
            [var one] => Sv.DayOfMonth(one),
            [var one, var two] when one.Month == two.Month => $"{one.Day} och {Sv.DayOfMonth(two)}",
            [var one, var two] => $"{Sv.DayOfMonth(one)} och {Sv.DayOfMonth(two)}",
            [var first, .., var last] => $"{Sv.DayOfMonth(first)} – {Sv.DayOfMonth(last)}, {Sv.Count(moment.Entries.Length, neuter: true)} {(moment.Kind == StepKind.Decision ? "beslut" : "tillfällen")}",
            _ when moment.After => $"efter {Sv.Month(Before(moment.From.Month))}",
            _ when !moment.From.IsMonth => Sv.DayOfMonth(moment.From.AsStart),
            _ when moment.From.Month != moment.To.Month => $"{Sv.Month(moment.From.Month)}–{Sv.Month(moment.To.Month)}",
            _ => moment.Latest ? $"senast i {Sv.Month(moment.From.Month)}" : "",
        };
    }

    /// <summary><c>19, 20 och 24 september</c>, or with each month where they differ.</summary>
    public static string Days(IReadOnlyList<DateOnly> days) => days.All(d => d.Month == days[0].Month)
        ? $"{Sv.List([.. days.Select(d => $"{d.Day}")])}{Sv.NoBreakSpace}{Sv.Month(days[0].Month)}"
        : Sv.List([.. days.Select(ShortDay)]);

    /// <summary>As <see cref="Who(WheelMoment, AuthorityView)"/>, for a label beside the wheel: levels instead of names where those are too long for it.</summary>
    public static string ShortWho(WheelMoment moment, AuthorityView view) =>
        Who(moment, view) is { Length: <= LabelLength } who ? who
        : moment.Level == StepLevel.Officials ? "Tjänstepersoner"
        : moment.Rings.Length > 1 ? "Styrelse och nämnder"
        : moment.Rings[0] switch { WheelRing.Assembly => "Fullmäktige", WheelRing.Board => "Styrelsen", WheelRing.Committees => "Nämnder", _ => "Förvaltning" };

    public static string Who(WheelMoment moment, AuthorityView view) =>
        moment.Rings is [WheelRing.Board, WheelRing.Committees] && moment.Kind == StepKind.Dialogue ? "Styrelse och nämnder"
        : moment.Step is { } step ? Who(step, view.Shown, moment.From.AsEnd)
        : moment.Entries.FirstOrDefault() is { Body: { } body } entry ? OrganisationQueries.NameOf(view.Shown, body, entry.Date.AsEnd)
        : moment.Entries.FirstOrDefault()?.BodyAsWritten ?? "Organ ej angivet";

    /// <summary>Those responsible for a step.</summary>
    public static string Who(ProcessStep step, Authority authority, DateOnly day) =>
        step.Responsible.Count == 0 ? "Organ ej angivet" : Sv.List([.. step.Responsible.Select((p, i) => i == 0 ? Party(p, authority, day) : Sv.Uncapital(Party(p, authority, day)))]);

    /// <summary>Names of the rings, from without: the bodies of the version, else what they are in law.</summary>
    public static IReadOnlyList<string> Rings(Wheel wheel, AuthorityView view)
    {
        var start = new DateOnly(wheel.Year, 1, 1);
        return
        [
            Named(BodyLevel.Assembly) ?? OrganisationQueries.TermFirst(view.Shown, "assembly", start, "Fullmäktige"),
            Named(BodyLevel.ExecutiveBoard) ?? OrganisationQueries.TermFirst(view.Shown, "executiveBoard", start, "Styrelse"),
            Sv.Capital(OrganisationQueries.Terms(view.Shown, "committee", start, "Nämnder")),
            OrganisationQueries.TermFirst(view.Shown, "administration", start, "Förvaltning"),
        ];

        string? Named(BodyLevel level) => wheel.Moments
            .SelectMany(m => m.Step is { } step ? step.Responsible.Where(p => p.Kind == PartyKind.Body).Select(p => new BodyId(p.Id!)) : m.Entries.Select(e => e.Body).OfType<BodyId>())
            .Select(b => view.Shown.Organisation.Bodies.GetValueOrDefault(b)).FirstOrDefault(b => b?.Level == level)?.NameOn(start);
    }

    /// <summary>The phases that lie in the year, each until the next begins.</summary>
    public static IReadOnlyList<WheelPhase> Phases(Authority authority, int year)
    {
        var all = authority.Process.Phases;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return
        [
            .. all.Select((p, i) => (Phase: p, To: i + 1 < all.Length ? all[i + 1].From.AddDays(-1) : p.From.AddMonths(2)))
                .Where(p => p.Phase.From <= last && p.To >= first)
                .Select(p => new WheelPhase(p.Phase.Name, ShortPhases.GetValueOrDefault(p.Phase.Id, Sv.Capital(p.Phase.Name)), p.Phase.From < first ? first : p.Phase.From, p.To > last ? last : p.To)),
        ];
    }

    private static string Party(StepParty party, Authority authority, DateOnly day) => party.Kind switch
    {
        PartyKind.Body => OrganisationQueries.NameOf(authority, new BodyId(party.Id!), day),
        PartyKind.Unit => OrganisationQueries.NameOf(authority, new UnitId(party.Id!), day),
        PartyKind.Group => authority.Organisation.Groups.GetValueOrDefault(new(party.Id!))?.Name ?? party.Id!,
        PartyKind.Organisation => authority.Organisation.Organisations.GetValueOrDefault(new(party.Id!))?.Name ?? party.Id!,
        PartyKind.Committees => "Nämnder",
        PartyKind.NewCommittees => "Nya nämnder",
        PartyKind.Administrations => "Förvaltningar",
        PartyKind.Officials => "Tjänstepersoner",
        PartyKind.PoliticalLeadership => "Politisk ledning",
        PartyKind.Divisions => "Divisioner",
        PartyKind.Companies => "Bolag",
        PartyKind.Foundations => "Stiftelser",
        PartyKind.Federations => "Medlemsförbund",
        _ => "Organ ej angivet",
    };

    private static string ShortDay(DateOnly day) => $"{day.Day}{Sv.NoBreakSpace}{Sv.ShortMonth(day.Month)}";

    private static int Before(int month) => month == 1 ? 12 : month - 1;
}
