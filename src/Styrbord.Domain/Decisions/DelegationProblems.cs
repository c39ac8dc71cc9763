using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>The law, or the governance model, keeps the question for the body itself .</summary>
/// <param name="Source">The rule's place.</param>
public sealed record NotDelegable(string At, string Name, string Source) : Problem("decisions.not-delegable", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("source", Source));
}

/// <summary>The body may not delegate to whom it would.</summary>
public sealed record CannotDelegateTo(string Name, string Source, string At = "to") : Problem("decisions.cannot-delegate-to", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("source", Source));
}

/// <summary>A part of a body decides nothing of its own: it needs a delegation .</summary>
public sealed record DelegationMissing(string Name) : Problem("decisions.delegation-missing", "delegation")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>The delegation did not hold on the day.</summary>
public sealed record DelegationNotValid(string What, DateOnly Day) : Problem("decisions.delegation-not-valid", "delegation")
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What), ("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>The delegation is another body's, or does not reach the matter.</summary>
public sealed record DelegationElsewhere(string What) : Problem("decisions.delegation-elsewhere", "delegation")
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What));
}

/// <summary>The delegation is for a body, which decides at its meetings.</summary>
public sealed record DelegatedToABody(string Name) : Problem("decisions.delegated-to-a-body", "delegation")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>A decision reported was not taken under a delegation of the body, or is reported already.</summary>
public sealed record NothingToReportOf(ItemId Decision) : Problem("decisions.nothing-to-report-of", "decisions")
{
    public override IReadOnlyDictionary<string, string> Data => With(("decision", Decision.Value));
}

/// <summary>Only a board decides over other committees, and only where an assembly has given it the right .</summary>
public sealed record BoardRightMissing(string Name) : Problem("decisions.board-right-missing", "right")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>The right does not reach the day, the committee or what the decision is about.</summary>
public sealed record BoardRightElsewhere(string What) : Problem("decisions.board-right-elsewhere", "right")
{
    public override IReadOnlyDictionary<string, string> Data => With(("what", What));
}

/// <summary>The law lets no board decide over another committee in this .</summary>
/// <param name="Source">The rule's place in law.</param>
public sealed record BoardRightForbidden(string At, string Source) : Problem("decisions.board-right-forbidden", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("source", Source));
}

/// <summary>The right is given by an assembly to an executive board.</summary>
public sealed record NotForBoard(string At, string Name) : Problem("decisions.not-for-board", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>Two committees at least disagree .</summary>
public sealed record DisagreementOfTwo() : Problem("decisions.disagreement-of-two", "over");

/// <summary>A right handed over holds from the day of the decision at the earliest.</summary>
public sealed record ValidBeforeDecided(DateOnly Decided) : Problem("decisions.valid-before-decided", "validFrom")
{
    public override IReadOnlyDictionary<string, string> Data => With(("decided", $"{Decided:yyyy-MM-dd}"));
}

/// <summary>A right handed over until a day is not made longer by ending it: that takes a decision anew.</summary>
public sealed record CannotBeProlonged(DateOnly Last) : Problem("decisions.cannot-be-prolonged", "to")
{
    public override IReadOnlyDictionary<string, string> Data => With(("last", $"{Last:yyyy-MM-dd}"));
}

/// <summary>No act gave boards a right over other committees before the day.</summary>
/// <param name="Source">The rule's place in law.</param>
public sealed record BoardRightBeforeLaw(DateOnly First, string Source) : Problem("decisions.board-right-before-law", "validFrom")
{
    public override IReadOnlyDictionary<string, string> Data => With(("first", $"{First:yyyy-MM-dd}"), ("source", Source));
}
