using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.UnionConsultation;

public abstract record UnionConsultationEvent : Event
{
    /// <summary>Sets the slice, and what decisions have to know of it.</summary>
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var gate = On(authority, authority.Decisions.Consultation);
        return authority with
        {
            UnionConsultation = On(authority.UnionConsultation),
            Process = On(authority, authority.Process),
            Decisions = ReferenceEquals(gate, authority.Decisions.Consultation) ? authority.Decisions : authority.Decisions with { Consultation = gate },
        };
    }

    protected abstract UnionConsultationState On(UnionConsultationState state);

    protected virtual ConsultationGate On(Authority authority, ConsultationGate gate) => gate;

    protected virtual ProcessState On(Authority authority, ProcessState process) => process;
}

public sealed record ConsultationSetUp(UnionConsultationGroup Group) : UnionConsultationEvent
{
    protected override UnionConsultationState On(UnionConsultationState state) => state with { Groups = state.Groups.SetItem(Group.Id, Group) };

    protected override ConsultationGate On(Authority authority, ConsultationGate gate) => gate with
    {
        Needs = [.. gate.Needs.Where(n => n.Id != Group.Id), new(Group.Id, authority.Organisation.Groups[Group.Group].Name, Group.Matters, Group.Validity)],
    };
}

public sealed record ConsultationScheduled(ConsultationMeeting Meeting) : UnionConsultationEvent
{
    public override IEnumerable<TextRef> Texts => Meeting.Cancelled is { } reason ? [reason] : [];

    protected override UnionConsultationState On(UnionConsultationState state) => state with { Meetings = state.Meetings.SetItem(Meeting.Id, Meeting) };

    protected override ProcessState On(Authority authority, ProcessState process) =>
        process.With(UnionConsultationQueries.DayOf(authority, Meeting, Meeting.Stamp));
}

public sealed record ConsultationCancelled(ItemId Meeting, TextRef Reason, Stamp Stamp) : UnionConsultationEvent
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override UnionConsultationState On(UnionConsultationState state) => state with { Meetings = state.Meetings.SetItem(Meeting, state.Meetings[Meeting] with { Cancelled = Reason, Stamp = Stamp }) };

    protected override ProcessState On(Authority authority, ProcessState process) =>
        process.With(UnionConsultationQueries.DayOf(authority, authority.UnionConsultation.Meetings[Meeting] with { Cancelled = Reason }, Stamp));
}

public sealed record ConsultationRecorded(MatterKind Kind, int Year, ConsultedStep Step) : UnionConsultationEvent
{
    public override IEnumerable<TextRef> Texts => Step.Note is { } note ? [note] : [];

    protected override UnionConsultationState On(UnionConsultationState state)
    {
        var key = ConsultationGate.Key(Kind, Year);
        var now = state.Consultations.GetValueOrDefault(key) ?? new(Kind, Year, []);
        return state with { Consultations = state.Consultations.SetItem(key, now with { Steps = [.. now.Steps, Step] }) };
    }

    protected override ConsultationGate On(Authority authority, ConsultationGate gate)
    {
        var key = ConsultationGate.Key(Kind, Year);
        return gate.Since.TryGetValue(key, out var first) && first <= Step.Day ? gate : gate with { Since = gate.Since.SetItem(key, Step.Day) };
    }
}

/// <summary>What was recorded last in the matter was taken back; the step before it, if any, is the last again.</summary>
public sealed record ConsultationWithdrawn(MatterKind Kind, int Year, TextRef Reason, Stamp Stamp) : UnionConsultationEvent
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override UnionConsultationState On(UnionConsultationState state)
    {
        var now = state.Consultations[ConsultationGate.Key(Kind, Year)];
        return state with
        {
            Consultations = now.Steps.Count == 1 ? state.Consultations.Remove(now.Key) : state.Consultations.SetItem(now.Key, now with { Steps = now.Steps.Take(now.Steps.Count - 1).ToEquatableArray() }),
        };
    }

    // the first step is the earliest: none is recorded before the one taken last
    protected override ConsultationGate On(Authority authority, ConsultationGate gate)
    {
        var key = ConsultationGate.Key(Kind, Year);
        return authority.UnionConsultation.Consultations[key].Steps.Count == 1 ? gate with { Since = gate.Since.Remove(key) } : gate;
    }
}
