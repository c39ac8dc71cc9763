using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.UnionConsultation;

/// <summary>A consultation group has members from the management and from at least one union .</summary>
public sealed record BothSidesNeeded() : Problem("unionConsultation.both-sides-needed", "members");

/// <summary>A group meets 1 to 52 times a year.</summary>
public sealed record MeetingsOutside() : Problem("unionConsultation.meetings-outside", "perYear");

/// <summary>The group is not there on the day.</summary>
public sealed record GroupNotThere(string Name, DateOnly Day) : Problem("unionConsultation.group-not-there", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>The group does not consult on matters of the kind.</summary>
public sealed record NotItsMatter(string Name) : Problem("unionConsultation.not-its-matter", "kind")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>A day that has not come, or before the step taken last.</summary>
public sealed record ConsultedOutOfOrder(DateOnly Day) : Problem("unionConsultation.out-of-order", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>Consultation in the matter is closed; only its closing can be recorded anew, to correct it.</summary>
public sealed record ConsultationClosed(DateOnly Day) : Problem("unionConsultation.closed", "step")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>A closing says agreement or disagreement, and nothing else does.</summary>
public sealed record ResultMisplaced() : Problem("unionConsultation.result-misplaced", "result");

/// <summary>Another meeting of the group is on the day already.</summary>
public sealed record MeetingTaken(DateOnly Day) : Problem("unionConsultation.meeting-taken", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>The meeting was called off before.</summary>
public sealed record MeetingCalledOff() : Problem("unionConsultation.called-off", "meeting");

/// <summary>A decision was made on what was recorded, and its minutes tell of it: it is not taken back.</summary>
public sealed record ConsultationDecidedOn(DateOnly Day) : Problem("unionConsultation.decided-on", "kind")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}
