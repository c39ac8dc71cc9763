using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>Tasks that come of the process: a dated step or a draft calendar.</summary>
internal static class StepTaskWords
{
    public static string Address(ItemId entry, BodyId? body, UnitId? unit) =>
        $"/uppgift/{Uri.EscapeDataString(entry.Value)}" + (unit is { } at ? $"?enhet={Uri.EscapeDataString(at.Value)}" : body is { Value.Length: > 0 } of ? $"?organ={Uri.EscapeDataString(of.Value)}" : "");

    public static string? Address(WorkTask task, Authority authority) => task.Kind switch
    {
        TaskKind.HandleStep when StepTasks.EntryOf(authority, task) is { } at => Address(at.Entry.Id, task.Body.Value is null ? null : task.Body, at.Unit),
        TaskKind.DateSteps or TaskKind.FixCalendar => $"/arshjul/{task.Place}/kalender",
        _ => null,
    };

    public static string Title(WorkTask task, Authority authority) => task.Kind switch
    {
        TaskKind.DateSteps => $"Sätt de datum som saknas i kalendern {task.Place}",
        TaskKind.FixCalendar => $"Fastställ kalendern {task.Place}",
        _ => StepTasks.EntryOf(authority, task) is { } at ? Title(authority, at.Entry) : "Ett moment i kalendern",
    };

    /// <summary>What is to be done: the step's own words, or what the timetable says is taken up.</summary>
    public static string Title(Authority authority, TimetableEntry entry) =>
        StepOf(authority, entry)?.Title == entry.What ? Sv.Capital(entry.What)
        : entry.Kind switch
        {
            TimetableKind.Decision => $"Ta upp {Sv.Uncapital(entry.What)} till beslut",
            TimetableKind.Preparation => $"Förbered {Sv.Uncapital(entry.What)}",
            _ => Sv.Capital(entry.What),
        };

    public static string Reason(WorkTask task, Authority authority, DateOnly today) => task.Kind switch
    {
        TaskKind.DateSteps => Open(authority, task) is var open ? $"{Sv.Capital(Sv.Count(open, neuter: true))} moment saknar datum. Utkastet syns inte i någons kalender." : "",
        TaskKind.FixCalendar => "Alla moment har datum. Kalendern börjar gälla när den är fastställd.",
        _ => StepTasks.EntryOf(authority, task) is { } at ? $"{Who(authority, at.Entry, task, at.Unit, today)} {Done(authority, at.Entry)}" : "",
    };

    /// <summary>When the task closes: nobody ticks it.</summary>
    public static string Done(Authority authority, TimetableEntry entry)
    {
        var step = StepOf(authority, entry);
        var topics = step?.Topics ?? [];
        return topics.Any(t => t.Split('.')[0] is "directive" or "budget" or "finance-plan" or "tax-rate" or "annual-report" or "rulebook") && entry.Kind is TimetableKind.Decision or TimetableKind.Preparation
            ? entry.Kind == TimetableKind.Preparation ? "Klar när ärendet är berett och registrerat, eller när det är angivet i vilket ärende det är gjort." : "Klar när beslutet är registrerat."
            : topics.Contains("review", StringComparer.Ordinal) ? "Klar när årets uppföljning av processen är avslutad."
            : topics.Contains("premises", StringComparer.Ordinal) ? "Klar när texten är låst, när de är framlagda vid en dialog som har hållits, eller när det är angivet i vilket ärende det är gjort."
            : step?.Kind == StepKind.Constitution ? "Klar när det konstituerande sammanträdet är registrerat."
            : topics.Contains("action-plan", StringComparer.Ordinal) ? "Klar när handlingsplanen är lämnad till nämnden."
            : topics.Any(t => t.Contains("dialogue", StringComparison.Ordinal)) ? (topics.Any(t => t.EndsWith(".reported", StringComparison.Ordinal)) ? "Klar när dialogen är återredovisad." : topics.Any(t => t.EndsWith(".request", StringComparison.Ordinal)) ? "Klar när det är begärt vad som behövs." : "Klar när det är skrivet vad dialogen ledde till.")
            : "Klar när det är angivet i vilket ärende det är gjort.";
    }

    public static ProcessStep? StepOf(Authority authority, TimetableEntry entry) => entry.Step is { } id ? authority.Process.Steps.GetValueOrDefault(id) : null;

    /// <summary><c>Landstingsstyrelsen, 12 november 2018.</c></summary>
    private static string Who(Authority authority, TimetableEntry entry, WorkTask task, UnitId? unit, DateOnly today) =>
        unit is { } at ? $"{OrganisationQueries.NameOf(authority, at, today)}."
        : task.Body.Value is null ? $"{Sv.Capital(entry.BodyAsWritten ?? "Ingen är namngiven")}."
        : $"{Sv.Capital(OrganisationQueries.NameOf(authority, task.Body, entry.Date.AsEnd))}.";

    private static int Open(Authority authority, WorkTask task) =>
        authority.Process.Calendars.Years.Values.FirstOrDefault(c => $"{c.Year}" == task.Place) is { } calendar ? WheelQueries.Open(authority, calendar).Length : 0;
}
