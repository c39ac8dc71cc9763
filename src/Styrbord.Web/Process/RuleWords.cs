using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Process;

/// <summary>The proof-reader's rules in words, and what a form for one asks.</summary>
internal static class RuleWords
{
    /// <summary>Any rule, to ask whether somebody may record one.</summary>
    public static readonly RecordProcessRule Any =
        new(new(new("ny"), RuleKind.NoCycle, RuleLevel.Practice, FindingSeverity.Note, "", "", ToBeChecked: false, default, default, new()));

    public static string Of(RuleKind kind) => kind switch
    {
        RuleKind.NoCycle => "Inget steg bygger på sig självt",
        RuleKind.InputFirst => "Underlag före steg",
        RuleKind.WithinMonths => "Datum i stegets månad",
        RuleKind.BodyExists => "Organet finns",
        RuleKind.Latest => "Senast en viss dag",
        RuleKind.LatestInstead => "Något annat i stället senast en viss dag",
        RuleKind.PeriodLength => "Rapportperiodens längd",
        RuleKind.MonthsAfterPeriod => "Tid efter rapportperioden",
        RuleKind.DaysBetween => "Minsta antal dagar mellan steg",
        RuleKind.DecidedBy => "Vilka organ som får besluta",
        RuleKind.TimesAYear => "Gånger om året",
        RuleKind.PrecededBy => "Något ska komma före",
        RuleKind.Handled => "Rapporten behandlas i ett organ",
        RuleKind.SuccessorNamed => "Efterträdare är namngiven",
        RuleKind.ElectionYear => "Valår",
        RuleKind.DecidedOnce => "Beslutas en gång",
        RuleKind.BodyNamed => "Organet är namngivet",
        RuleKind.MonthStated => "Månaden är angiven",
        RuleKind.MustStand => "Steget finns",
        _ => "Kungörelse före sammanträde",
    };

    public static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IReadOnlyList<Option> Kinds => [.. Enum.GetValues<RuleKind>().Select(k => new Option(Word(k), Of(k))).OrderBy(o => o.Text, StringComparer.Create(new("sv"), ignoreCase: false))];

    public static readonly IReadOnlyList<Option> Levels = [.. Enum.GetValues<RuleLevel>().Select(l => new Option(Word(l), FindingTexts.Level(l)))];

    public static readonly IReadOnlyList<Option> Severities = [.. Enum.GetValues<FindingSeverity>().Select(s => new Option(Word(s), FindingTexts.Severity(s)))];

    /// <summary>What a number of the rule is called in its form, by the names of <see cref="RuleTerms"/>.</summary>
    public static string Number(RuleKind kind, string name) => (kind, name) switch
    {
        (_, "days") => "Antal dagar",
        (RuleKind.TimesAYear, "least") => "Minst så många gånger",
        (_, "least") => "Minst så många månader",
        (RuleKind.MonthsAfterPeriod, _) => "Högst så många månader efter",
        (_, "most") => "Högst så många månader",
        _ => "Ett år då fyraårsperioden börjar",
    };

    /// <summary>The days it holds.</summary>
    public static string Span(Validity validity) => validity switch
    {
        { From: null, To: null } => "tills vidare",
        { From: { } from, To: null } => $"från {Sv.Date(from)}",
        { From: null, To: { } to } => $"till {Sv.Date(to)}",
        { From: { } from, To: { } to } => $"{Sv.Date(from)} – {Sv.Date(to)}",
    };

    /// <summary>What steps are about, each in the words of a step that is about it; those the rule already has come along.</summary>
    public static IReadOnlyList<Option> Topics(Authority authority, ProcessRule rule)
    {
        var known = VersionQueries.All(authority).Reverse().SelectMany(v => VersionQueries.StepsOf(authority, v.Id)).SelectMany(s => s.Topics.Select((t, i) => (Topic: t, s.Title, First: i == 0)))
            .GroupBy(t => t.Topic, StringComparer.Ordinal).Select(g => g.OrderByDescending(t => t.First).First()).ToList();
        return
        [
            .. known.Select(t => new Option(t.Topic, t.First ? t.Title : $"{t.Title} (del)")).OrderBy(o => o.Text, StringComparer.Create(new("sv"), ignoreCase: false)),
            .. rule.Terms.Topics.Concat(rule.Terms.Others).Distinct(StringComparer.Ordinal).Where(t => known.TrueForAll(k => k.Topic != t)).Select(t => new Option(t, t)),
        ];
    }

    public static string Of(BodyLevel level) => CalendarWords.Of(level);
}
