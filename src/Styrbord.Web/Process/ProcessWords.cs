using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Process;

/// <summary>Versions and steps in words, as pages show them.</summary>
internal static class ProcessWords
{
    public static IReadOnlyList<Option> Versions(Authority authority, string? first = null) =>
        [.. first is null ? Array.Empty<Option>() : [new Option("", first)], .. VersionQueries.All(authority).Select(v => new Option(v.Id.Value, Short(v)))];

    /// <summary><c>2018 – dok. 2018/00373-2</c>.</summary>
    public static string Short(ProcessVersion version) =>
        $"{Sv.Capital(version.Id.Value)}{(version.Draft == true ? " (utkast)" : version.Temporary ? " (tillfällig)" : version.Number is { } number ? $" – dok. {number}" : "")}";

    /// <summary>The planning years that follow it, in a sentence.</summary>
    public static string Years(Authority authority, ProcessVersion version) => VersionQueries.YearsOf(authority, version.Id) switch
    {
        [] => "Inget planeringsår följer den.",
        [var year] => $"Planeringsåret {year} följer den.",
        var years => $"Planeringsåren {Sv.List([.. years.Select(y => $"{y}")])} följer den.",
    };

    /// <summary>Goes on from a sentence: what it replaces (R-074), or nothing.</summary>
    public static string Replaces(ProcessVersion version) =>
        version.Replaces is { } old ? $" Ersätter {old.Name}{(old.Number is { } number ? $", {number}" : "")}." : "";

    /// <summary>When the document is to be revised; a warning from three months before (R-294).</summary>
    public static MarkupString? Revision(ProcessVersion version, DateOnly today)
    {
        if (version.Revision is not { } revision)
        {
            return null;
        }

        var when = revision.Date is { } date ? $"{Sv.Date(date)}{(revision.Words is { } words ? $" ({words})" : "")}" : revision.Words;
        var text = $"Nästa revidering {when}{(revision.PlanningYear is { } year ? $", inför planeringen för {year}" : "")}";
        return revision.Date is { } due && VersionQueries.RevisionReminder(version) <= today
            ? Html.Of($"""<span class="st st-warn">{Html.Icon("clock")}{text}{(due.AsEnd < today ? ", har passerat" : $", {Sv.Distance(due.AsStart, today)}")}</span>""")
            : Html.Of($"{text}");
    }

    public static string Rule(MonthRule rule) => rule switch
    {
        MonthRule.In => "I månaden",
        MonthRule.Latest => "Senast i månaden",
        MonthRule.After => "Efter månadens slut",
        _ => "Ingen månad anges",
    };

    public static string About(StepYear about) => about switch
    {
        StepYear.Past => "gäller det gångna året",
        StepYear.Running => "gäller det löpande året",
        _ => "gäller nästa år",
    };

    public static MarkupString Mark(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Html.Status(new("bad", "missing", "Fel")),
        FindingSeverity.Warning => Html.Status(new("warn", "warning", "Varning")),
        _ => Html.Status(new("info", "info", "Anmärkning")),
    };
}
