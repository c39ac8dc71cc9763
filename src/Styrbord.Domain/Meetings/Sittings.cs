using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Meetings;

/// <summary>The meetings of bodies: those of the calendar, and those known only by a decision taken on the day.</summary>
public static class Sittings
{
    private static readonly Following<DecisionsState, (ImmutableArray<MeetingOnDay> All, ILookup<BodyId, MeetingOnDay> ByBody)> Known = new();

    private static readonly Implied<DecisionsState, ILookup<(BodyId Body, DateOnly Day), Decision>> ByDay = new(state =>
        state.Decisions.Values.Where(d => d is { Body: not null, Day.IsMonth: false }).ToLookup(d => (d.Body!.Value, d.Day.AsStart)));

    /// <summary>The meeting of the id, or nothing.</summary>
    public static MeetingOnDay? Find(Authority authority, ItemId id)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return MeetingQueries.Find(authority, id) ?? OfDecisions(authority).FirstOrDefault(m => m.Id == id);
    }

    /// <summary>By day, of one body or of all.</summary>
    public static ImmutableArray<MeetingOnDay> All(Authority authority, BodyId? body = null)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var (all, byBody) = Known.Of(authority.Decisions, (authority.Process, authority.Process, authority.Process), () => Read(authority));
        return body is { } one ? [.. byBody[one]] : all;
    }

    private static (ImmutableArray<MeetingOnDay> All, ILookup<BodyId, MeetingOnDay> ByBody) Read(Authority authority)
    {
        ImmutableArray<MeetingOnDay> all = [.. MeetingQueries.All(authority).Concat(OfDecisions(authority)).OrderBy(m => m.Day).ThenBy(m => m.Meeting.Body).ThenBy(m => m.Id)];
        return (all, all.ToLookup(m => m.Meeting.Body));
    }

    /// <summary>The meeting at which a body decided, if the day is known.</summary>
    public static MeetingOnDay? Of(Authority authority, Decision decision) =>
        decision is { Body: { } body, Day.IsMonth: false } ? All(authority, body).FirstOrDefault(m => !m.Meeting.Cancelled && m.Day == decision.Day.AsStart) : null;

    /// <summary>The body's first meeting from a day on, or nothing while none is set.</summary>
    public static MeetingOnDay? Next(Authority authority, BodyId body, DateOnly from) => All(authority, body).FirstOrDefault(m => !m.Meeting.Cancelled && m.Day >= from);

    /// <summary>The first meeting from a day on at which what a body has left is taken up, or nothing while none is set.</summary>
    public static MeetingOnDay? NextFor(Authority authority, BodyId body, DateOnly from) => For(authority, body, from).FirstOrDefault();

    /// <summary>The meetings from a day on at which what a body has left is taken up: its own, and when it has ended those of whoever took over.</summary>
    internal static IEnumerable<MeetingOnDay> For(Authority authority, BodyId body, DateOnly from)
    {
        var all = All(authority, OrganisationQueries.HasEnded(authority, body, DateOnly.MaxValue) ? null : body);
        return all.Where(m => !m.Meeting.Cancelled && m.Day >= from && OrganisationQueries.ActingFor(authority, body, m.Day).Contains(m.Meeting.Body));
    }

    /// <summary>What the body decided at the meeting, by paragraph.</summary>
    public static ImmutableArray<Decision> DecisionsAt(Authority authority, MeetingOnDay at) =>
    [
        .. ByDay.Of(authority.Decisions)[(at.Meeting.Body, at.Day)]
            .OrderBy(d => int.TryParse(d.Paragraph, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue).ThenBy(d => d.Sequence),
    ];

    private static IEnumerable<MeetingOnDay> OfDecisions(Authority authority)
    {
        var known = MeetingQueries.All(authority).Where(m => !m.Meeting.Cancelled).Select(m => (m.Meeting.Body, m.Day)).ToHashSet();
        return ByDay.Of(authority.Decisions).Select(g => g.Key)
            .Where(at => !known.Contains(at))
            .Select(at => new MeetingOnDay(new(MeetingQueries.FreeId(authority.Process, at.Body, at.Day), at.Body, at.Day, null, null, null, false, 0, [], default), [], Implied: true));
    }
}
