using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

public abstract record WorkEvent : Event
{
    public sealed override Authority Apply(Authority authority) => authority with { Work = On(authority.Work) };

    protected abstract WorkState On(WorkState state);
}

public sealed record TaskTaken(TakenTask Taken) : WorkEvent
{
    protected override WorkState On(WorkState state) => state with { Taken = state.Taken.SetItem(Taken.Task, Taken) };
}

public sealed record TaskReturned(string Task) : WorkEvent
{
    protected override WorkState On(WorkState state) => state with { Taken = state.Taken.Remove(Task) };
}

public sealed record StepReported(StepOutcome Outcome) : WorkEvent
{
    protected override WorkState On(WorkState state) =>
        state with { Outcomes = state.Outcomes.SetItem(StepDone.KeyOf(Outcome.Entry, new(default, Outcome.Body, Outcome.Unit)), Outcome) };
}
