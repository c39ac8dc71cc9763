using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>Somebody has taken a task.</summary>
/// <param name="Task">Its key.</param>
public sealed record TakenTask(string Task, string Account, Stamp Stamp);

/// <summary>A dated step is done, and stands in a matter.</summary>
/// <param name="Entry">The entry of the timetable.</param>
/// <param name="Body">For which of those who do the step; nothing for the staff.</param>
/// <param name="Unit">For which administration.</param>
/// <param name="Day">When it was done.</param>
public sealed record StepOutcome(ItemId Entry, BodyId? Body, UnitId? Unit, MatterId Matter, DateOnly Day, Stamp Stamp);

/// <param name="Taken">By the tasks' keys; one that is closed is left, and means nothing.</param>
/// <param name="Outcomes">By entry and owner.</param>
public sealed record WorkState(ImmutableSortedDictionary<string, TakenTask> Taken, ImmutableSortedDictionary<string, StepOutcome> Outcomes) : IStateSlice
{
    public static readonly WorkState Empty = new(Maps.ByName<TakenTask>(), Maps.ByName<StepOutcome>());

    /// <summary>Who has taken what is no content: accounts are in no hash.</summary>
    public IEnumerable<object> Content() => Outcomes.Values;
}
