using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Decisions;

/// <summary>One subject at one step within a matter: what was locked and how the bodies stand to it.</summary>
public sealed record MatterStep(string Subject, DecisionStage Stage, Standing Standing, ImmutableArray<FrozenContent> Contents, ImmutableArray<Delivery> Deliveries)
{
    /// <summary>What most have decided, or else what was locked last.</summary>
    public FrozenContent Leading => Standing.Content ?? Contents[^1];

    /// <summary>The bodies whose decision differs from the leading wording .</summary>
    public IEnumerable<BodyStanding> Differing => Standing.Bodies.Where(b => b.Likeness is Likeness.OtherDocument or Likeness.OtherMotion);
}

/// <summary>A matter whole: its steps in order and every decision in it.</summary>
public sealed record MatterWhole(Matter Matter, ImmutableArray<MatterStep> Steps, ImmutableArray<Decision> Decisions);

/// <summary>What has happened in a matter, for its log.</summary>
public abstract record MatterOccurrence(long At);

public sealed record ContentLocked(FrozenContent Content) : MatterOccurrence(Content.Stamp.At);

public sealed record DecisionRegistered(Decision Decision) : MatterOccurrence(Decision.Stamp.At);

public sealed record MinutesWereApproved(Decision Decision, MinutesApproval Approval) : MatterOccurrence(Approval.Stamp.At);

public sealed record SlipWasNoted(Decision Decision, DecisionNote Note) : MatterOccurrence(Note.Stamp.At);

public sealed record WasDelivered(Delivery Delivery) : MatterOccurrence(Delivery.Stamp.At);

public static class MatterQueries
{
    public static MatterWhole? Of(Authority authority, MatterId id) =>
        authority.Decisions.Matters.TryGetValue(id, out var matter)
            ? new(
                matter,
                [
                    .. authority.Decisions.Contents.Values.Where(c => c.Matter == id)
                        .GroupBy(c => (c.Subject, c.Stage)).OrderBy(g => g.Key.Stage).ThenBy(g => g.Min(c => c.Stamp.At))
                        .Select(g => StepOf(authority, g.Key.Subject, g.Key.Stage)),
                ],
                DecisionsQueries.In(authority, id))
            : null;

    /// <summary>The year that a matter is filed under: the year it is about, or of its first decision; 0 while it has neither.</summary>
    public static int YearOf(Authority authority, Matter matter) =>
        matter.Year ?? (DecisionsQueries.In(authority, matter.Id) is [var first, ..] ? first.Day.Year : 0);

    /// <summary>The bodies whose matter it is: those that have decided in it or are to, and in a matter of the assembly's the assembly and the board that prepares it.</summary>
    public static ImmutableArray<BodyId> Deciding(Authority authority, MatterId id) =>
        !authority.Decisions.Matters.TryGetValue(id, out var matter) ? [] :
        [
            .. authority.Decisions.Decisions.Values.Where(d => d.Matter == id && d.Body is not null).Select(d => d.Body!.Value)
                .Concat(authority.Decisions.Contents.Values.Where(c => c.Matter == id).SelectMany(c => c.MustDecide))
                .Concat(Competence.OfAssembly(matter.Kind) ? authority.Organisation.Bodies.Values.Where(b => b.Level is BodyLevel.Assembly or BodyLevel.ExecutiveBoard).Select(b => b.Id) : [])
                .Distinct(),
        ];

    /// <summary>Everything that has happened in a matter, latest first.</summary>
    public static ImmutableArray<MatterOccurrence> Log(Authority authority, MatterWhole whole) =>
        [.. whole.Steps.SelectMany(s => s.Contents).Select(MatterOccurrence (c) => new ContentLocked(c))
            .Concat(whole.Decisions.Select(d => new DecisionRegistered(d)))
            .Concat(whole.Decisions.Where(d => d.Minutes is not null).Select(d => new MinutesWereApproved(d, d.Minutes!)))
            .Concat(whole.Decisions.SelectMany(d => d.Notes.Select(n => new SlipWasNoted(d, n))))
            .Concat(whole.Steps.SelectMany(s => s.Deliveries).Select(d => new WasDelivered(d)))
            .OrderByDescending(o => o.At)];

    private static MatterStep StepOf(Authority authority, string subject, DecisionStage stage)
    {
        var contents = DecisionsQueries.ContentsOf(authority, subject, stage);
        return new(
            subject, stage, DecisionsQueries.StandingOf(authority, subject, stage)!, contents,
            [.. authority.Decisions.Deliveries.Where(d => contents.Any(c => c.Id == d.Content))]);
    }
}
