using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Exchange;
using Styrbord.Exchange.Calendar;

namespace Styrbord.Web.Process;

/// <summary>A meeting of a file as it would be called.</summary>
/// <param name="Known">Nothing is done: the body already has it as it is, or what is called off is not here, or has been.</param>
/// <param name="Replaced">Called off in the file, which also calls the body to the day, or gives the event another: the meeting stays as the file has it there.</param>
/// <param name="Before">The meeting that the same event was before: it gets the file's day and hours, or is called off with it.</param>
internal sealed record ImportedMeeting(ReadMeeting Row, CalledMeeting Meeting, string Name, bool Known, Meeting? Before, bool Replaced = false);

/// <summary>What a file of meetings would do, before it is done.</summary>
/// <param name="Text">The file, to be sent again with the confirmation.</param>
internal sealed record MeetingImport(string Text, ImmutableArray<ImportedMeeting> Meetings, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string File = "_file", Pasted = "_text";

    public IEnumerable<ImportedMeeting> New => Meetings.Where(m => !m.Known);

    /// <summary>What was sent to be looked at or confirmed, or nothing.</summary>
    public static async Task<MeetingImport?> SentAsync(HttpContext http, Authority authority, DateOnly today)
    {
        if (!http.Request.HasFormContentType)
        {
            return null;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.Files[File] is { Length: > 0 } file)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, http.RequestAborted);
            return Of(authority, Path.GetFileName(file.FileName), bytes.ToArray(), today);
        }

        return Of(authority, "text", Encoding.UTF8.GetBytes(form[Pasted].ToString()), today);
    }

    public static MeetingImport Of(Authority authority, string name, byte[] bytes, DateOnly today)
    {
        var reading = MeetingFile.Read(name, bytes);
        var (found, faults) = (ImmutableArray.CreateBuilder<ImportedMeeting>(), reading.Diagnostics.ToBuilder());
        var met = new HashSet<(BodyId, DateOnly)>();
        foreach (var row in reading.Rows)
        {
            if (row.Cancelled)
            {
                found.Add(Off(authority, row, today));
                continue;
            }

            if (BodyOf(authority, row) is not { } body)
            {
                faults.Add(new(row.At.File, row.At.Line, row.At.Column, "calendar.unknown-body", ImmutableSortedDictionary<string, string>.Empty.Add("body", row.Body).Add("day", $"{row.Day:yyyy-MM-dd}")));
                continue;
            }

            var before = Before(authority, row, body.Id);
            var called = new CalledMeeting(before?.Id ?? MeetingQueries.FreeId(authority.Process, body.Id, row.Day), body.Id, row.Day, Hour(row.Start), Hour(row.End), row.Location, Uid(row));
            var known = !met.Add((body.Id, row.Day)) || (before is not null && (before.Cancelled || (row.Uid is null && before.Day == row.Day) || (before.Day == row.Day && MeetingRules.Same(before, called))));
            found.Add(new(row, called, body.NameOn(row.Day), known, before));
        }

        return new(Encoding.UTF8.GetString(bytes), Replacing(found), [.. faults.OrderBy(f => f.Line)]);
    }

    // what is called off and called anew is one meeting that goes on, whichever comes first in the file
    private static ImmutableArray<ImportedMeeting> Replacing(IReadOnlyCollection<ImportedMeeting> found)
    {
        var held = found.Where(m => m is { Row.Cancelled: false, Before: not null }).Select(m => m.Before!.Id).ToHashSet();
        return [.. found.Select(m => m is { Row.Cancelled: true, Before: { Cancelled: false } before } && held.Contains(before.Id) ? m with { Known = true, Replaced = true } : m)];
    }

    /// <summary>What is called off in the file: the meeting of the same event, or the one that was entered by hand for the body on the day.</summary>
    private static ImportedMeeting Off(Authority authority, ReadMeeting row, DateOnly today)
    {
        var (uid, body) = (Uid(row), BodyOf(authority, row));
        var called = authority.Process.Calendars.Meetings.Values.ToList();
        var before = (uid is null ? null : called.Find(m => string.Equals(m.Uid, uid, StringComparison.Ordinal))) ?? called.Find(m => m.Uid is null && !m.Cancelled && m.Body == body?.Id && m.Day == row.Day);
        var name = before is null ? body?.NameOn(row.Day) ?? row.Body : OrganisationQueries.NameOf(authority, before.Body, before.Day);
        return new(row, new(before?.Id ?? default, before?.Body ?? default, before?.Day ?? row.Day, Uid: uid, Cancelled: true), name, before is null or { Cancelled: true } || before.Day < today, before);
    }

    /// <summary>The meeting that the row is about: the one of the same event, else the one the body has on the day.</summary>
    private static Meeting? Before(Authority authority, ReadMeeting row, BodyId body)
    {
        var called = MeetingQueries.All(authority).Where(m => m.Meeting.Body == body && !m.Implied).Select(m => m.Meeting).ToList();
        var same = Uid(row) is { } uid ? called.Find(m => string.Equals(m.Uid, uid, StringComparison.Ordinal)) : null;
        return same ?? called.Find(m => !m.Cancelled && m.Day == row.Day);
    }

    // longer than any program writes: told apart by its hash
    private static string? Uid(ReadMeeting row) => row.Uid is { Length: > MeetingRules.UidLimit } uid ? Hashes.Sha256(uid) : string.IsNullOrWhiteSpace(row.Uid) ? null : row.Uid.Trim();

    private static string? Hour(TimeOnly? hour) => hour?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The body of the name, by any spelling; else one whose name stands in the text, as in <c>Sammanträde Regionstyrelsen</c>.</summary>
    private static Body? BodyOf(Authority authority, ReadMeeting row)
    {
        var name = row.Body.Trim();
        var acting = authority.Organisation.Bodies.Values.Where(b => b.Validity.Holds(row.Day)).ToList();
        return acting.FirstOrDefault(b => Names(b, row.Day).Any(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)))
            ?? acting.Select(b => (Body: b, Name: Names(b, row.Day).Where(n => n.Length > 4 && name.Contains(n, StringComparison.OrdinalIgnoreCase)).Select(n => n.Length).DefaultIfEmpty(0).Max()))
                .Where(b => b.Name > 0).OrderByDescending(b => b.Name).Select(b => b.Body).FirstOrDefault();
    }

    private static IEnumerable<string> Names(Body body, DateOnly day) => [body.NameOn(day), .. body.Spellings, .. body.Code is { } code ? [code] : Array.Empty<string>(), body.Id.Value, body.Slug];
}
