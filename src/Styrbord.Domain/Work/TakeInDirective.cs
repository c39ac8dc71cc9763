using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>A perspective, goal or focus area as the new directive has it.</summary>
/// <param name="Id">As in the directive before when it is the same, whatever it is now called.</param>
/// <param name="Under">Its perspective or goal; nothing for a perspective.</param>
public sealed record ToldGoal(GoalId Id, string Number, string Name, GoalId? Under = null, string? Text = null);

/// <summary>An assignment as the new directive has it.</summary>
public sealed record ToldAssignment(GoalId Id, string Number, GoalId FocusArea, string Text, bool ToAll = false, EquatableArray<BodyId> Addressees = default);

public sealed record ToldSection(string Id, string Heading, string Text, bool AfterGoals = false);

/// <summary>What a thing is called from the directive's year on.</summary>
public sealed record ToldTerm(string Key, string Singular, string? Plural = null);

/// <summary>
/// Takes next year's whole directive into a running authority, in one piece: what is there already stays, what reads otherwise is
/// reworded from that year, what is not there any longer ends, what is new is added.
/// </summary>
/// <param name="Reason">Why goals are reworded or end; the title when nothing is said.</param>
/// <param name="Addressees">Whom "samtliga nämnder" means; empty to confirm later.</param>
public sealed record TakeInDirective(
    ItemId Id,
    int Year,
    string Title,
    MatterId? Matter = null,
    string? Reason = null,
    EquatableArray<ToldSection> Sections = default,
    EquatableArray<ToldGoal> Perspectives = default,
    EquatableArray<ToldGoal> Goals = default,
    EquatableArray<ToldGoal> FocusAreas = default,
    EquatableArray<ToldAssignment> Assignments = default,
    EquatableArray<BodyId> Addressees = default,
    EquatableArray<ToldTerm> Terms = default) : Command
{
    public override Outcome Decide(Authority authority, Context context) => DirectiveTaking.Of(authority, this, context).Outcome;
}

/// <summary>What taking in does with one thing.</summary>
public enum TakenAs
{
    /// <summary>Nothing: it is there and reads the same.</summary>
    Kept,
    New,

    /// <summary>It has another name, number or description from that year on.</summary>
    Reworded,

    /// <summary>It is not told any longer and ends with the year before.</summary>
    Ended,
}

/// <param name="Kind"><c>term</c>, <c>perspective</c>, <c>goal</c>, <c>focusArea</c> or <c>assignment</c>.</param>
/// <param name="Before">As it was called, when reworded or ended.</param>
public sealed record TakenThing(TakenAs As, string Kind, string Name, string? Before = null);

/// <summary>A directive judged against the authority: what would happen, thing by thing.</summary>
public sealed record DirectivePreview(Outcome Outcome, ImmutableArray<TakenThing> Things);

/// <summary>A perspective is told with another name or number than it has: those stand over the years.</summary>
public sealed record PerspectiveDiffers(GoalId Perspective, string Name, string At) : Problem("work.perspective-differs", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("perspective", Perspective.Value), ("name", Name));
}

/// <summary>A year's directive is taken in after the last one.</summary>
public sealed record NotTheNextYear(int Year, int Last) : Problem("work.not-the-next-year", "year")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"), ("last", $"{Last}"));
}
