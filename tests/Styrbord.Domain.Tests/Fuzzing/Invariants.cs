using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Tests.Fuzzing;

/// <summary>What holds after every command, whatever came before.</summary>
internal static class Invariants
{
    public static IEnumerable<string> Broken(Told told, IReadOnlyList<Event> read)
    {
        var (before, after) = (told.Before.Authority, told.After.Authority);
        return told.Outcome is Refused refused
            ? OfRefusal(before, after, refused)
            :
            [
                .. after.Sequence == before.Sequence + told.Events.Count ? Array.Empty<string>() : ["the sequence does not grow by the events"],
                .. told.Events.Zip(read).SelectMany(pair => OfEvent(pair.First, pair.Second)),
                .. ReferenceEquals(before.Decisions, after.Decisions) ? [] : OfDecisions(before, after, told),
                .. ReferenceEquals(before.Plans, after.Plans) ? [] : OfPlans(before, after),
                .. ReferenceEquals(before.Plans, after.Plans) && ReferenceEquals(before.Goals, after.Goals) ? [] : OfCoverage(after),
                .. ReferenceEquals(before.Plans, after.Plans) && ReferenceEquals(before.Decisions, after.Decisions) && told.Before.Today == told.After.Today ? [] : OfStandings(after, told.After.Today),
            ];
    }

    private static IEnumerable<string> OfRefusal(Authority before, Authority after, Refused refused)
    {
        if (!ReferenceEquals(before, after) || refused.Problems.IsEmpty)
        {
            yield return "a refusal left a trace or has no problem";
        }

        foreach (var problem in refused.Problems.Where(p => string.IsNullOrEmpty(p.Code) || p.Path is null || p.Data.Values.Any(v => v is null)))
        {
            yield return $"{problem} lacks code, path or data";
        }
    }

    private static IEnumerable<string> OfEvent(Event happened, Event read)
    {
        var json = Model.ToJson(happened);
        if (json.Length > 64 * 1024)
        {
            yield return $"{happened.GetType().Name} is {json.Length} bytes";
        }

        if (!Model.ToJson(read).AsSpan().SequenceEqual(json))
        {
            yield return $"{happened.GetType().Name} is not read back as written";
        }
    }

    /// <summary>The event as it comes back from a store: from its bytes, its texts attached.</summary>
    public static Event Read(Event happened, byte[] json)
    {
        var row = Model.EventsByType[happened.GetType()];
        var read = Model.ReadEvent(row.Name, row.Version, json);
        foreach (var (text, original) in read.Texts.Zip(happened.Texts))
        {
            text.Attach(original.Body);
        }

        return read;
    }

    private static IEnumerable<string> OfDecisions(Authority before, Authority after, Told told)
    {
        foreach (var content in before.Decisions.Contents.Values.Where(c => !ReferenceEquals(after.Decisions.Contents[c.Id], c)))
        {
            yield return $"the frozen content {content.Id} changed";
        }

        foreach (var content in after.Decisions.Contents.Values.Where(c => !before.Decisions.Contents.ContainsKey(c.Id) && !string.Equals(ContentRules.HashOf(ContentRules.Document(c)!), c.Hash, StringComparison.Ordinal)))
        {
            yield return $"the hash of {content.Id} is not that of its document";
        }

        foreach (var decision in after.Decisions.Decisions.Values.Where(d => !before.Decisions.Decisions.ContainsKey(d.Id) && !d.Recorded && !MayHaveBeenMade(before, d, told.Before.Today)))
        {
            yield return $"the decision {decision.Id} cannot have been made";
        }

        if (after.Decisions.Deliveries.Select(d => after.Decisions.Contents[d.Content]).GroupBy(c => (c.Subject, c.Hash)).Any(g => g.Count() > 1))
        {
            yield return "a wording was delivered twice";
        }
    }

    private static bool MayHaveBeenMade(Authority authority, Decision decision, DateOnly today)
    {
        var body = authority.Organisation.Bodies[decision.Body!.Value];
        var day = decision.Day.AsStart;
        return day <= today && body.Validity.Holds(day) && (!body.NewlyElected || body.Constituted <= day)
            && Competence.Broken(authority.Decisions.Matters[decision.Matter].Kind, decision.Stage, body.Level, day) is null;
    }

    private static IEnumerable<string> OfPlans(Authority before, Authority after)
    {
        foreach (var plan in after.Plans.Plans.Values)
        {
            var earlier = before.Plans.Plans.GetValueOrDefault(plan.Id);
            if (earlier is not null && earlier.Kept.Any(k => k.Content is not null && !plan.Kept.Contains(k)))
            {
                yield return $"a locked revision of {plan.Id} changed";
            }

            if (plan.Kept.Any(k => k.Number > plan.Revision || (k.Number == plan.Revision && !plan.Closed)) || (earlier is not null && plan.Revision < earlier.Revision))
            {
                yield return $"the revisions of {plan.Id} are out of order";
            }

            if (!ReferenceEquals(earlier, plan) && PlansQueries.ProgressOf(after, plan) is var progress && (progress.Answered > progress.Assignments || progress.Missing.Any(m => m.Path is null)))
            {
                yield return $"the progress of {plan.Id} is impossible";
            }
        }
    }

    private static IEnumerable<string> OfCoverage(Authority after) =>
        after.Goals.Directives.Values
            .Where(d => PlansQueries.CoverageOf(after, d.Year)!.Pairs.Length
                != after.Goals.Assignments.Values.Where(a => a.Directive == d.Id && GoalsQueries.Tree(after, d.Year)!.Assignments.Any(t => t.Id == a.Id))
                    .Sum(a => a.ToAll ? d.Addressed.Count : a.Addressees.Distinct().Count()))
            .Select(d => $"the coverage of {d.Year} is not the sum of its addressees");

    private static IEnumerable<string> OfStandings(Authority after, DateOnly today)
    {
        foreach (var plan in after.Plans.Plans.Values)
        {
            var standing = PlansQueries.StandingOf(after, plan, today);
            if (standing.Decisions is { } decisions
                && (decisions.Alike > decisions.Of || decisions.Alike < 0 || (decisions.AllAlike && decisions.Bodies.Any(b => b.Content is null || b.Content.Hash != decisions.Hash))))
            {
                yield return $"{plan.Id} is {decisions.Alike} of {decisions.Of} alike, and not all decided the same";
            }

            var early = PlansQueries.StandingOf(after, plan, plan.FirstDay.AddDays(-1)).Force;
            if (early is Force.InForce or Force.InForceUnconfirmed || (standing.Force != Force.Proposal && standing.Decisions is not { AllAlike: true }) || (plan.Stage == DecisionStage.Proposal && standing.Force is Force.InForce or Force.InForceUnconfirmed))
            {
                yield return $"{plan.Id} is in force too early";
            }
        }
    }
}
