using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>A meeting in the timetable at which a body decides a proposal for an operational plan.</summary>
/// <param name="For">The committee the proposal is for; the body itself where the source names no other.</param>
/// <param name="Plan">The proposal, if it is begun.</param>
/// <param name="Decision">The body's decision on it, if made.</param>
public sealed record ProposalMeeting(TimetableEntry Entry, BodyId For, Plan? Plan, PlanProgress? Progress, PlanStanding? Standing, Decision? Decision);

/// <summary>The year's proposals meeting by meeting, in the order of the timetable.</summary>
/// <param name="Next">The next meeting days.</param>
public sealed record Proposals(ImmutableArray<ProposalMeeting> Meetings, MeetingSpan? Next)
{
    public int Decided => Meetings.Count(m => m.Decision is not null);

    /// <summary>Every decision made is with immediate approval .</summary>
    public bool AllImmediate => Meetings.All(m => m.Decision is null or { ImmediateApproval: true });

    public bool HoldsExamples => Meetings.Any(m => m.Plan is { } plan && (plan.Example || plan.Content.Answers.Values.Any(a => a.Example)));
}

public static class ProposalQueries
{
    public static Proposals Of(Authority authority, int year, DateOnly today)
    {
        var plans = authority.Plans.Plans.Values.Where(p => p.Year == year && p.Stage == DecisionStage.Proposal).ToImmutableArray();
        var progress = plans.ToDictionary(p => p.Id, p => PlansQueries.ProgressOf(authority, p));
        return new(
            [
                .. ProcessQueries.Timetable(authority, year).Where(e => PlanDays.IsProposal(authority, e)).Select(entry =>
                {
                    var plan = plans.FirstOrDefault(p => PlanDays.MeetingsOf(authority, p).Contains(entry));
                    var standing = plan is null ? null : PlansQueries.StandingOf(authority, plan, today);
                    return new ProposalMeeting(
                        entry, plan?.For ?? entry.ForBody ?? entry.Body!.Value, plan, plan is null ? null : progress[plan.Id], standing,
                        standing?.Decisions?.Bodies.FirstOrDefault(b => b.Body == entry.Body)?.Decision);
                }),
            ],
            CalendarQueries.MeetingsFrom(authority, today));
    }
}
