using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

public abstract record ProcessEvent : Event
{
    public sealed override Authority Apply(Authority authority) => authority with { Process = On(authority.Process) };

    protected abstract ProcessState On(ProcessState state);
}

public sealed record TimetableEntryRecorded(TimetableEntry Entry) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with { Timetable = state.Timetable.SetItem(Entry.Id, Entry) };
}

public sealed record PhaseNamed(Phase Phase) : ProcessEvent
{
    protected override ProcessState On(ProcessState state) => state with
    {
        Phases = [.. state.Phases.Where(p => !string.Equals(p.Id, Phase.Id, StringComparison.Ordinal)).Append(Phase).OrderBy(p => p.From)],
    };
}
