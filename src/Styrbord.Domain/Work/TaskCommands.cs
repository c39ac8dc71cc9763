using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>Makes a task that nobody has one's own. Asked by one who holds its role.</summary>
/// <param name="Task">The task's key, as the list of tasks tells it.</param>
public sealed record TakeTask(string Task) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TaskRules.Decide(authority, this, context);
}

/// <summary>Gives back a task that one has taken.</summary>
public sealed record ReturnTask(string Task) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TaskRules.Decide(authority, this, context);
}

/// <summary>Says in which matter a dated step was done, where nothing else in the timeline tells it. Nothing is done by being ticked.</summary>
/// <param name="Body">For which of those who do the step; nothing for the staff.</param>
/// <param name="Unit">For which administration.</param>
/// <param name="Day">When it was done, today or earlier.</param>
public sealed record ReportStep(ItemId Entry, MatterId Matter, DateOnly Day, BodyId? Body = null, UnitId? Unit = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => TaskRules.Decide(authority, this, context);
}
