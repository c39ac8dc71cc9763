using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.Work;

namespace Styrbord.Web.Process;

/// <param name="At">When it was changed, milliseconds UTC.</param>
internal sealed record EarlierRow(PartialDate Date, PartialDate? Until, string? Reason, long At);

/// <param name="ForYear">The year it concerns: planned, run or followed up .</param>
internal sealed record CalendarStepRow(
    string Entry, string? Step, string Title, TimetableKind Kind, PartialDate Date, PartialDate? Until, string? Body, int ForYear, string? Meeting, IReadOnlyList<EarlierRow> Earlier);

internal sealed record DeadlineRow(DeadlineKind Kind, DateOnly Day, string? Source);

/// <param name="Called">False for one that follows from the timetable alone.</param>
internal sealed record MeetingRow(
    string Id, string Body, string Name, DateOnly Day, string? Start, string? End, string? Place, bool Cancelled, bool Called, IReadOnlyList<string> Entries, IReadOnlyList<DeadlineRow> Deadlines, IReadOnlyList<EarlierRow> Earlier);

internal sealed record FixedRow(string Matter, DateOnly Day);

/// <summary>A dialogue or a meeting of union consultation, by its id there.</summary>
internal sealed record HeldRow(string Id, DateOnly Day, string? Step, string Name, IReadOnlyList<string> Bodies);

/// <param name="Version">The process version that the year follows.</param>
/// <param name="Fixed">The decision; nothing for a draft, or where the dates come from a directive's timetable.</param>
/// <param name="Open">Steps that need a date and have none.</param>
/// <param name="Held">Dialogues and union consultation with a day in the year.</param>
internal sealed record CalendarAnswer(int Year, string? Version, bool Draft, FixedRow? Fixed, IReadOnlyList<CalendarStepRow> Steps, IReadOnlyList<string> Open, IReadOnlyList<MeetingRow> Meetings, IReadOnlyList<HeldRow> Held);

internal sealed record FollowingRow(string Entry, DeadlineKind Kind, DateOnly Day, int DaysLeft);

/// <param name="Task">Its key.</param>
internal sealed record TaskMoveRow(string Task, string Title, PartialDate? From, PartialDate? To);

internal sealed record DeadlineMoveRow(DeadlineKind Kind, DateOnly From, DateOnly To, bool Passed);

/// <param name="Tasks">Tasks that get another day.</param>
/// <param name="Feed">Ids of the feed events that change.</param>
/// <param name="Problems">Codes of what stands against the move.</param>
/// <param name="Appearing">What the proof-reader would find that it does not now, in words.</param>
/// <param name="Disappearing">What it would find no more.</param>
internal sealed record MoveAnswer(
    string Meeting, DateOnly From, DateOnly To, IReadOnlyList<string> Steps, IReadOnlyList<DeadlineMoveRow> Deadlines, IReadOnlyList<FollowingRow> Following, IReadOnlyList<TaskMoveRow> Tasks, IReadOnlyList<string> Feed, bool DayOff, IReadOnlyList<string> Problems, IReadOnlyList<string> Appearing, IReadOnlyList<string> Disappearing);

/// <summary>Calendars and meetings for programs.</summary>
internal static class CalendarReads
{
    public static Task OneAsync(HttpContext http, int year)
    {
        var authority = http.View().Shown;
        var of = YearCalendars.Of(authority, year);
        return ApiJson.WriteAsync(http, new CalendarAnswer(
            year, WheelQueries.VersionOf(authority, year)?.Id.Value, of.Calendar is { IsDraft: true }, of.Calendar?.Fixed is { } by ? new(by.Matter.Value, by.Day) : null,
            [.. of.Lines.Select(l => Row(authority, l))], [.. of.Calendar is { } calendar ? WheelQueries.Open(authority, calendar).Select(s => s.Id.Value) : []], [.. of.Meetings.Select(m => Row(authority, m))],
            [.. DaysElsewhere.Of(authority, year).Select(h => new HeldRow(h.Held.Id.Value, h.Day, h.Step?.Id.Value, HeldWords.Name(authority, h), [.. h.Held.Bodies.Select(b => b.Value)]))]));
    }

    public static Task MeetingsAsync(HttpContext http, int? year, string? body)
    {
        var view = http.View();
        return ApiJson.WriteAsync<IReadOnlyList<MeetingRow>>(http, [.. MeetingQueries.Of(view.Shown, year ?? view.Today.Year, body is null ? null : new BodyId(body)).Select(m => Row(view.Shown, m))]);
    }

    /// <summary>What would follow from moving the meeting.</summary>
    public static Task MoveAsync(HttpContext http, string id, DateOnly to)
    {
        var view = http.View();
        return MoveConsequences.Of(view.Shown, new(id), to, view.Today) is not { } moved
            ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("meeting", id))
            : ApiJson.WriteAsync(http, new MoveAnswer(
                id, moved.From, moved.To, [.. moved.Steps.Select(e => e.Id.Value)], [.. moved.Deadlines.Select(d => new DeadlineMoveRow(d.Kind, d.From, d.To, d.Passed))],
                [.. moved.Following.Select(f => new FollowingRow(f.Entry.Id.Value, f.Deadline.Kind, f.Deadline.Day, f.DaysLeft))], [.. MovedTasks.Of(view.Shown, moved, view.Today).Select(t => new TaskMoveRow(t.Task.Key, TaskWords.Title(t.Task, view.Shown), t.From, t.To))], [.. moved.Feed.Select(f => (f.After ?? f.Before)!.Id)], moved.DayOff, [.. moved.Problems.Select(p => p.Code)],
                [.. moved.Appearing.Select(f => FindingTexts.Sentence(view.Shown, f))], [.. moved.Disappearing.Select(f => FindingTexts.Sentence(view.Shown, f))]));
    }

    private static CalendarStepRow Row(Authority authority, CalendarLine line) => new(
        line.Entry.Id.Value, line.Entry.Step?.Value, line.Entry.What, line.Entry.Kind, line.Entry.Date, line.Entry.Until, line.Entry.Body?.Value, line.Entry.Year,
        MeetingQueries.Of(authority, line.Entry)?.Id.Value, [.. line.Earlier.Select(Row)]);

    private static MeetingRow Row(Authority authority, MeetingOnDay at) => new(
        at.Id.Value, at.Meeting.Body.Value, OrganisationQueries.NameOf(authority, at.Meeting.Body, at.Day), at.Day, at.Meeting.Start, at.Meeting.End, at.Meeting.Place, at.Meeting.Cancelled, !at.Implied,
        [.. at.Entries.Select(e => e.Id.Value)], [.. DeadlineQueries.Of(authority, at.Meeting).Select(d => new DeadlineRow(d.Kind, d.Day, d.By.Source))], [.. at.Meeting.Earlier.Select(Row)]);

    private static EarlierRow Row(EarlierDate earlier) => new(earlier.Date, earlier.Until, earlier.Reason?.Body, earlier.Stamp.At);
}
