using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>How a proposal would change the version reviewed.</summary>
[JsonConverter(typeof(WordConverter<ProposalKind>))]
public enum ProposalKind
{
    /// <summary>A step is called, timed or documented otherwise.</summary>
    Rewrite,

    /// <summary>A step goes.</summary>
    Remove,

    /// <summary>A step comes.</summary>
    Add,
}

/// <summary>A step as it is proposed.</summary>
/// <param name="Months">1 to 12, ascending.</param>
/// <param name="Words">The time in words.</param>
/// <param name="Document">The document produced or handled; nothing for none.</param>
/// <param name="Body">Who does it instead, or of a new step; nothing leaves it as it is.</param>
/// <param name="Does">What kind of step it is instead, or of a new step; nothing leaves it as it is.</param>
/// <param name="BodyKind">The kind of bodies that does it, in place of one body.</param>
/// <param name="Links">What it builds on and who receives it instead; nothing leaves them as they are.</param>
/// <param name="Like">A step of any version whose topics it takes: it is the same step as that.</param>
public sealed record ProposedStep(string Title, MonthRule Rule, EquatableArray<int> Months, int? Day, string Words, string? Document, BodyId? Body, StepKind? Does = null, PartyKind? BodyKind = null, StepLinks? Links = null, ItemId? Like = null);

/// <summary>What a proposed step hangs on.</summary>
/// <param name="BuildsOn">Steps of the version reviewed; documents from elsewhere stay as they are.</param>
/// <param name="Receivers">Bodies and kinds of bodies; units, groups and organisations stay as they are.</param>
public sealed record StepLinks(EquatableArray<ItemId> BuildsOn, EquatableArray<StepParty> Receivers);

/// <summary>One difference to the next version, with its reason .</summary>
/// <param name="Step">The step it concerns; of an added step the one it comes after.</param>
/// <param name="As">How the step would be; nothing when it goes.</param>
public sealed record ChangeProposal(ItemId Id, ProposalKind Kind, ItemId? Step, ProposedStep? As, TextRef Reason, Stamp Stamp);

/// <summary>The follow-up of how a process version was applied in a year, with proposals for the next version .</summary>
/// <param name="Year">The calendar year whose work is followed up.</param>
/// <param name="Found">How the application went.</param>
/// <param name="TakenInto">The version that the proposals were taken into; the review is closed by it.</param>
/// <param name="ClosedOn">The day it was closed without a new version.</param>
public sealed record ProcessReview(ItemId Id, ItemId Version, int Year, TextRef? Found, EquatableArray<ChangeProposal> Proposals, ItemId? TakenInto, Stamp Stamp, DateOnly? ClosedOn = null)
{
    [JsonIgnore]
    public bool IsClosed => TakenInto is not null || ClosedOn is not null;
}

public static class ReviewQueries
{
    /// <summary>All reviews, the newest year first.</summary>
    public static ImmutableArray<ProcessReview> All(Authority authority) => [.. authority.Process.Reviews.Values.OrderByDescending(r => r.Year).ThenBy(r => r.Id)];

    /// <summary>The step by which the version itself asks for its review: who does it and to whom the proposals go; nothing when it says nothing of it.</summary>
    public static ProcessStep? AskedBy(Authority authority, ItemId version) =>
        VersionQueries.StepsOf(authority, version).FirstOrDefault(s => s.Kind == StepKind.Review || s.Phase == StepPhase.Revision);

    /// <summary>Versions whose revision is near or past on a day, and that no review has made a new version of since the reminder .</summary>
    public static ImmutableArray<ProcessVersion> Due(Authority authority, DateOnly today) =>
    [
        .. VersionQueries.All(authority).Where(v => VersionQueries.RevisionReminder(v) is { } from && from <= today
            && !authority.Process.Reviews.Values.Any(r => r.Version == v.Id && r.TakenInto is not null && r.Year >= from.Year)),
    ];

    /// <summary>
    /// The version that the work of a calendar year followed, when its follow-up is not closed and the time for it has come: from the months
    /// in which the version itself asks for it, else from October. With the day it is to be done by; nothing when it is not asked for.
    /// </summary>
    public static (ProcessVersion Version, DateOnly By)? YearlyDue(Authority authority, DateOnly today) =>
        new[] { today.Year - 1, today.Year }.Select(year => Yearly(authority, year, today)).FirstOrDefault(due => due is not null);

    private static (ProcessVersion Version, DateOnly By)? Yearly(Authority authority, int year, DateOnly today)
    {
        if (VersionQueries.OfCalendar(authority, year) is not { Draft: not true } version || authority.Process.Reviews.Values.Any(r => r.Year == year && r.IsClosed))
        {
            return null;
        }

        var months = AskedBy(authority, version.Id)?.Time.Months is { Count: > 0 } asked ? asked : [10, 12];
        var last = new DateOnly(year, months.Max(), 1).AddMonths(1).AddDays(-1);

        // what was never followed up is past asking for when the next year's comes
        return new DateOnly(year, months.Min(), 1) <= today && today < new DateOnly(year + 1, months.Min(), 1) ? (version, last) : null;
    }

    /// <summary>The steps of the version reviewed as they would be with all proposals, in order; a step that is added has no id yet.</summary>
    internal static IReadOnlyList<ProcessStep> Proposed(Authority authority, ProcessReview review)
    {
        var steps = VersionQueries.StepsOf(authority, review.Version).ToList();
        foreach (var proposal in review.Proposals.Where(p => p.Kind != ProposalKind.Remove))
        {
            var at = steps.FindIndex(s => s.Id == proposal.Step);
            if (proposal.Kind == ProposalKind.Add)
            {
                steps.Insert(at + 1, Changed(New(review, proposal, at < 0 ? null : steps[at]), proposal.As!, authority.Process));
            }
            else if (at >= 0)
            {
                steps[at] = Changed(steps[at], proposal.As!, authority.Process);
            }
        }

        var removed = review.Proposals.Where(p => p.Kind == ProposalKind.Remove).Select(p => p.Step).ToHashSet();
        return [.. steps.Where(s => !removed.Contains(s.Id)).Select((s, i) => Without(s, removed) with { Order = i + 1 })];
    }

    // what is built on a step that goes is built on nothing instead
    private static ProcessStep Without(ProcessStep step, HashSet<ItemId?> removed) => step with
    {
        SameAs = removed.Contains(step.SameAs) ? null : step.SameAs,
        BuildsOn = step.BuildsOn.Where(b => b.Step is null || !removed.Contains(b.Step)).ToEquatableArray(),
    };

    // a step of the unions' is known by its kind; what the others do only their topics say
    private static ProcessStep Changed(ProcessStep step, ProposedStep to, ProcessState state) => step with
    {
        Title = to.Title,
        Time = step.Time with { Rule = to.Rule, Months = to.Months, Day = to.Day, Words = to.Words },
        Document = to.Document,
        Topics = to.Like is { } like && state.Steps.TryGetValue(like, out var same) ? same.Topics : step.Topics.Count == 0 && to.Does == StepKind.Consultation ? ["consultation"] : step.Topics,
        Kind = to.Does ?? step.Kind,
        Responsible = to.Body is { } body ? [new StepParty(PartyKind.Body, body.Value)] : to.BodyKind is { } kind ? [new StepParty(kind)] : step.Responsible,
        BuildsOn = to.Links is { } links ? Kept(step.BuildsOn, [.. step.BuildsOn.Where(b => b.Step is null), .. links.BuildsOn.Select(b => new StepInput(b, null))]) : step.BuildsOn,
        Receivers = to.Links is { } those ? Kept(step.Receivers, [.. step.Receivers.Where(r => !MayBeSaid(r)), .. those.Receivers]) : step.Receivers,
    };

    /// <summary>A body or a kind of parties, which a proposal may name.</summary>
    internal static bool MayBeSaid(StepParty party) => party.Kind == PartyKind.Body || IsKind(party.Kind);

    /// <summary>A kind of parties, named without an id.</summary>
    public static bool IsKind(PartyKind kind) => kind is not (PartyKind.Body or PartyKind.Unit or PartyKind.Group or PartyKind.Organisation or PartyKind.NotStated);

    // the same in another order is no difference
    private static EquatableArray<T> Kept<T>(EquatableArray<T> now, EquatableArray<T> next) => now.ToHashSet().SetEquals(next) ? now : next;

    private static ProcessStep New(ProcessReview review, ChangeProposal proposal, ProcessStep? after) => new(
        proposal.Id, review.Version, 0, "", after?.Phase ?? StepPhase.Planning, null, after?.Level ?? StepLevel.Political, after?.About ?? StepYear.Coming, StepKind.Preparation,
        new(MonthRule.None, [], null, 0, null, ""), [new StepParty(PartyKind.NotStated)], null, [], [], [], null, false, null, null, null, []);
}
