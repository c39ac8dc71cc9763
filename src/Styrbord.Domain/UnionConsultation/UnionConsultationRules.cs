using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.UnionConsultation;

/// <summary>Union consultation: groups, their meetings, and how far each matter has come .</summary>
public static class UnionConsultationRules
{
    private const int Limit = 4_000;
    private const int Most = 50;

    /// <summary>What the sources name for the yearly agenda .</summary>
    public static readonly ImmutableArray<MatterKind> ByDefault = [MatterKind.AnnualReport, MatterKind.PlanningPremises, MatterKind.Budget];

    public static Outcome Decide(Authority authority, SetUpConsultation asked)
    {
        var validity = new Validity(asked.From, asked.To);

        // a form sends its empty rows too
        var parties = asked.Parties.Where(p => !string.IsNullOrWhiteSpace(p)).ToEquatableArray();
        var members = asked.Members.Where(m => !string.IsNullOrWhiteSpace(m.Name)).ToEquatableArray();
        var next = new UnionConsultationGroup(
            asked.Id, asked.Group, asked.Agreement, parties, members, asked.PerYear, asked.Matters.Count == 0 ? ByDefault.ToEquatableArray() : asked.Matters.Distinct().ToEquatableArray(), validity, asked.Sources);
        return Outcome.Of(
            [
                .. Ids.Judge("consultationGroup", asked.Id.Value, taken: false),
                .. authority.Organisation.Groups.ContainsKey(asked.Group) ? Array.Empty<Problem>() : [new NotFound("group", asked.Group.Value, "group")],
                .. OrganisationRules.Named(asked.Agreement, "agreement"),
                .. parties.Count > Most ? [new TooLong("parties", parties.Count, Most)] : parties.SelectMany((p, i) => OrganisationRules.Named(p, $"parties[{i}]")),
                .. members.Count > Most ? [new TooLong("members", members.Count, Most)] : members.SelectMany((m, i) => OrganisationRules.Named(m.Name, $"members[{i}].name")),
                .. members.Any(m => m.Side == ConsultationSide.Management) && members.Any(m => m.Side == ConsultationSide.Union) ? Array.Empty<Problem>() : [new BothSidesNeeded()],
                .. asked.PerYear is < 1 or > 52 ? [new MeetingsOutside()] : Array.Empty<Problem>(),
                .. validity.EndsBeforeStart ? [new EndsBeforeStart("to")] : Array.Empty<Problem>(),
            ],
            () => authority.UnionConsultation.Groups.GetValueOrDefault(asked.Id) == next ? [] : [new ConsultationSetUp(next)]);
    }

    public static Outcome Decide(Authority authority, ScheduleConsultation asked, Context context)
    {
        var meetings = authority.UnionConsultation.Meetings;
        return Outcome.Of(
            [
                .. Ids.Judge("consultationMeeting", asked.Id.Value, meetings.ContainsKey(asked.Id)),
                .. There(authority, asked.Group, asked.Day),
                .. meetings.Values.Any(m => m.Group == asked.Group && m.Day == asked.Day && m.Cancelled is null) ? [new MeetingTaken(asked.Day)] : Array.Empty<Problem>(),
            ],
            () => [new ConsultationScheduled(new(asked.Id, asked.Group, asked.Day, null, context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, CancelConsultation asked, Context context)
    {
        var meeting = authority.UnionConsultation.Meetings.GetValueOrDefault(asked.Meeting);
        return Outcome.Of(
            [
                .. meeting is null ? [new NotFound("consultationMeeting", asked.Meeting.Value, "meeting")] : meeting.Cancelled is null ? Array.Empty<Problem>() : [new MeetingCalledOff()],
                .. OrganisationRules.Named(asked.Reason, "reason"),
            ],
            () => [new ConsultationCancelled(asked.Meeting, context.Seal("reason", asked.Reason), context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, RecordConsultation asked, Context context)
    {
        var now = authority.UnionConsultation.Consultations.GetValueOrDefault(ConsultationGate.Key(asked.Kind, asked.Year));
        var those = UnionConsultationQueries.MattersOf(authority, asked.Kind, asked.Year);
        return Outcome.Of(
            [
                .. There(authority, asked.Group, asked.Day),
                .. asked.Year is < 1990 or > 2100 ? [new NotFound("year", asked.Year.ToString(CultureInfo.InvariantCulture), "year")] : Array.Empty<Problem>(),
                .. authority.UnionConsultation.Groups.TryGetValue(asked.Group, out var group) && !group.Matters.Contains(asked.Kind) ? [new NotItsMatter(NameOf(authority, group))] : Array.Empty<Problem>(),
                .. asked.Day > context.Today || asked.Day < now?.Last.Day ? [new ConsultedOutOfOrder(asked.Day)] : Array.Empty<Problem>(),
                .. now is { Last.Step: ConsultationStep.Closed } && asked.Step != ConsultationStep.Closed ? [new ConsultationClosed(now.Last.Day)] : Array.Empty<Problem>(),
                .. (asked.Step == ConsultationStep.Closed) == (asked.Result is not null) ? Array.Empty<Problem>() : [new ResultMisplaced()],
                .. asked.Result == ConsultationResult.Disagreement && string.IsNullOrWhiteSpace(asked.Note) ? [new Required("note")] : Array.Empty<Problem>(),
                .. asked.Note is { Length: > Limit } note ? [new TooLong("note", note.Length, Limit)] : Array.Empty<Problem>(),
                .. asked.Matter is { } matter && !those.Contains(matter) ? [new NotFound("matter", matter.Value, "matter")] : Array.Empty<Problem>(),
                .. Stale(now, asked.Seen, asked.Note ?? ""),
            ],
            () => [new ConsultationRecorded(asked.Kind, asked.Year, new(asked.Group, asked.Day, asked.Step, asked.Result, context.SealOrNothing("note", asked.Note), context.Stamp, asked.Matter ?? (those is [var only] ? only : null)))]);
    }

    public static Outcome Decide(Authority authority, WithdrawConsultation asked, Context context)
    {
        var key = ConsultationGate.Key(asked.Kind, asked.Year);
        return Outcome.Of(
            [
                .. authority.UnionConsultation.Consultations.TryGetValue(key, out var now) ? Stale(now, asked.Seen, "") : [new NotFound("consultation", key, "kind")],
                .. now is not null && UnionConsultationQueries.ToldIn(authority, now, now.Last) is { } decision ? [new ConsultationDecidedOn(decision.Day.AsEnd)] : Array.Empty<Problem>(),
                .. string.IsNullOrWhiteSpace(asked.Reason) ? [new Required("reason")] : asked.Reason.Length > Limit ? [new TooLong("reason", asked.Reason.Length, Limit)] : Array.Empty<Problem>(),
            ],
            () => [new ConsultationWithdrawn(asked.Kind, asked.Year, context.Seal("reason", asked.Reason), context.Stamp)]);
    }

    /// <summary>The group's name as the organisation has it.</summary>
    public static string NameOf(Authority authority, UnionConsultationGroup group)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(group);
        return authority.Organisation.Groups[group.Group].Name;
    }

    private static IEnumerable<Problem> There(Authority authority, ItemId id, DateOnly day) =>
        !authority.UnionConsultation.Groups.TryGetValue(id, out var group) ? [new NotFound("consultationGroup", id.Value, "group")]
        : group.Validity.Holds(day) ? [] : [new GroupNotThere(NameOf(authority, group), day)];

    private static IEnumerable<Problem> Stale(Consultation? now, string? seen, string mine)
    {
        var steps = (now?.Steps.Count ?? 0).ToString(CultureInfo.InvariantCulture);
        return seen is null || string.Equals(seen, steps, StringComparison.Ordinal) ? []
            : [new Conflict("note", now?.Last.Note?.Body ?? "", mine, now?.Last.Stamp.By ?? "", now?.Last.Stamp.At ?? 0)];
    }
}
