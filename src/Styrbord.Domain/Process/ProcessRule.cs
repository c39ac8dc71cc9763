using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>
/// A rule the proof-reader judges by. Everything it needs is data, so that another authority, another law or another limit is another rule
/// and no other program.
/// </summary>
/// <param name="Text">What it demands, as people say it.</param>
/// <param name="Source">Where it is laid down.</param>
/// <param name="ToBeChecked">The reference has not been read at its source.</param>
/// <param name="Validity">The days it holds: a step is judged by the rule valid on its day.</param>
/// <param name="Versions">The only versions it is for; empty means all.</param>
/// <param name="Terms">What the kind of rule is filled with.</param>
public sealed record ProcessRule(
    ItemId Id,
    RuleKind Kind,
    RuleLevel Level,
    FindingSeverity Severity,
    string Text,
    string Source,
    bool ToBeChecked,
    Validity Validity,
    EquatableArray<ItemId> Versions,
    RuleTerms Terms);

/// <summary>The values of a rule; which of them count depends on its kind (<see cref="RuleKind"/>).</summary>
/// <param name="Topics">The steps it is about, by their topics.</param>
/// <param name="Others">The steps they are set against.</param>
/// <param name="Month">1 to 12, with <paramref name="Day"/>.</param>
/// <param name="Days">Calendar days.</param>
/// <param name="Least">At least so many.</param>
/// <param name="Most">At most so many.</param>
/// <param name="Year">A year in which the four-year period starts.</param>
/// <param name="Levels">The bodies that may.</param>
/// <param name="What">What <paramref name="Topics"/> are called in a sentence.</param>
public sealed record RuleTerms(
    EquatableArray<string> Topics = default,
    EquatableArray<string> Others = default,
    int? Month = null,
    int? Day = null,
    int? Days = null,
    int? Least = null,
    int? Most = null,
    int? Year = null,
    EquatableArray<BodyLevel> Levels = default,
    string? What = null);

[JsonConverter(typeof(WordConverter<RuleKind>))]
public enum RuleKind
{
    /// <summary>No step builds on itself, however far round.</summary>
    NoCycle,

    /// <summary>What a step builds on is there before it: documents, and styrelse before fullmäktige.</summary>
    InputFirst,

    /// <summary>A date lies within its step's months or limit .</summary>
    WithinMonths,

    /// <summary>A named body exists, and has held its constituting meeting.</summary>
    BodyExists,

    /// <summary>One of <c>Topics</c> is done by <c>Month</c>/<c>Day</c>.</summary>
    Latest,

    /// <summary>If <c>Others</c> come after <c>Month</c>/<c>Day</c>, <c>Topics</c> must still come by it.</summary>
    LatestInstead,

    /// <summary>At least one report of <c>Topics</c> covers <c>Least</c> to <c>Most</c> months.</summary>
    PeriodLength,

    /// <summary>At most <c>Most</c> months from the end of the period until <c>Topics</c>.</summary>
    MonthsAfterPeriod,

    /// <summary>At least <c>Days</c> from <c>Others</c> to <c>Topics</c> (R-087).</summary>
    DaysBetween,

    /// <summary>Decisions on <c>Topics</c> are made by a body of <c>Levels</c>.</summary>
    DecidedBy,

    /// <summary>As many times a year as the step says, or <c>Least</c>, and at least once before <c>Others</c>.</summary>
    TimesAYear,

    /// <summary><c>Others</c> has a date before <c>Topics</c>.</summary>
    PrecededBy,

    /// <summary>Every month that <c>Topics</c> report on is taken up by a political body, in the same step or in one of <c>Others</c>.</summary>
    Handled,

    /// <summary>A body that ends and decides on <c>Topics</c> does so for a body that is named.</summary>
    SuccessorNamed,

    /// <summary>In the year <c>Year</c> and every fourth after it, <c>Topics</c> are decided no earlier than <c>Month</c>/<c>Day</c>.</summary>
    ElectionYear,

    /// <summary>The first of <c>Topics</c> is decided in one step.</summary>
    DecidedOnce,

    /// <summary>A decision on <c>Topics</c> says which body makes it.</summary>
    BodyNamed,

    /// <summary>One step of each of <c>Topics</c> says in which month it is taken up.</summary>
    MonthStated,

    /// <summary>There is a step of <c>Topics</c>.</summary>
    MustStand,

    /// <summary>Time and place of the meetings of <c>Levels</c> are announced (kungörelse) at least <c>Days</c> before; what the deadlines of a meeting are reckoned by.</summary>
    Notice,
}

/// <summary>What a rule rests on, the strongest first.</summary>
[JsonConverter(typeof(WordConverter<RuleLevel>))]
public enum RuleLevel
{
    Law,

    /// <summary>The authority's own standing regulations (reglemente).</summary>
    Regulations,

    /// <summary>The process version itself.</summary>
    Version,

    Practice,
}

[JsonConverter(typeof(WordConverter<FindingSeverity>))]
public enum FindingSeverity
{
    Error,
    Warning,
    Note,
}

/// <summary>The version a planning year follows: exactly one .</summary>
/// <param name="Year">The planning year; it is planned in the calendar year before.</param>
public sealed record FollowedVersion(int Year, ItemId Version);

/// <summary>A finding that a planner has accepted, and why.</summary>
/// <param name="Key">Of the finding (<see cref="Finding.Key"/>): another date is another finding.</param>
public sealed record AcceptedFinding(string Key, TextRef Reason, Stamp Stamp);
