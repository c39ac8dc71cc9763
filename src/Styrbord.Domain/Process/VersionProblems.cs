using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>Steps build on one another in a ring: none of them could ever be first.</summary>
/// <param name="Steps">The ring, with the first step again at the end.</param>
public sealed record StepsInACycle(string At, EquatableArray<ItemId> Steps) : Problem("process.cycle", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("steps", string.Join(" → ", Steps.Select(s => s.Value))));
}

/// <summary>A kind of bodies is named where one body also is, or what is named is no kind: a body, a unit or a group has its own id.</summary>
public sealed record NotAKindOfParties(string At) : Problem("process.not-a-kind-of-parties", At);

/// <summary>The month has no such day (31 February), or a day is given without exactly one month.</summary>
public sealed record NoSuchDay(string At, int Day, EquatableArray<int> Months) : Problem("process.no-such-day", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day}"), ("months", string.Join(", ", Months)));
}

/// <summary>The months of a step are not 1 to 12 in order, or do not go with how they are meant.</summary>
public sealed record BadMonths(string At) : Problem("process.bad-months", At);

/// <summary>What a step builds on is neither one step nor one document.</summary>
public sealed record BadInput(string At) : Problem("process.bad-input", At);

/// <summary>The version is a document as adopted; only a temporary one is changed here.</summary>
public sealed record VersionIsFixed(ItemId Version, string At = "") : Problem("process.version-fixed", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("version", Version.Value));
}

/// <summary>Another step of the version builds on the one to be taken out.</summary>
public sealed record StepIsNeeded(ItemId By, string At = "step") : Problem("process.step-needed", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("by", By.Value));
}

/// <summary>A temporary version is for one planning year and already has it .</summary>
public sealed record TemporaryVersionTaken(int Year, string At = "version") : Problem("process.temporary-taken", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}

/// <summary>The calendar in which the year is planned has been opened by another version, whose steps it dates.</summary>
public sealed record CalendarFollowsAnother(string Year, string Version) : Problem("process.calendar-follows-another", "version")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", Year), ("version", Version));
}

/// <summary>There is no such finding now: something has changed since it was shown.</summary>
public sealed record FindingIsGone(string At = "finding") : Problem("process.finding-gone", At);

/// <summary>The rule lacks what its kind needs, or has it out of bounds.</summary>
public sealed record RuleIsIncomplete(string At, string Needs) : Problem("process.rule-incomplete", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("needs", Needs));
}

/// <summary>The version is a draft: it is neither followed nor reviewed until it is adopted.</summary>
public sealed record VersionIsDraft(ItemId Version) : Problem("process.version-draft", "version")
{
    public override IReadOnlyDictionary<string, string> Data => With(("version", Version.Value));
}

/// <summary>The proposals of the review have been taken into a version.</summary>
public sealed record ReviewIsClosed(ItemId Version) : Problem("process.review-closed", "review")
{
    public override IReadOnlyDictionary<string, string> Data => With(("version", Version.Value));
}

/// <summary>There is nothing to take into a new version.</summary>
public sealed record NothingProposed() : Problem("process.nothing-proposed", "review");

/// <summary>The review was closed without a new version and is changed no more.</summary>
public sealed record ReviewWasClosed(DateOnly Day) : Problem("process.review-was-closed", "review")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>A review with proposals is closed by taking them in or withdrawing them.</summary>
public sealed record ProposalsLeft(int Count) : Problem("process.proposals-left", "review")
{
    public override IReadOnlyDictionary<string, string> Data => With(("count", $"{Count}"));
}
