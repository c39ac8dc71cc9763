using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.InternalTrade;

/// <summary>Seller and buyer are the same unit.</summary>
public sealed record TradeWithOneself(string At, string Unit) : Problem("internalTrade.with-oneself", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit));
}

/// <summary>No committee is told for the unit: nobody answers for what it agrees.</summary>
public sealed record NoCommittee(string At, string Unit) : Problem("internalTrade.no-committee", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("unit", Unit));
}

/// <summary>An amount is not kronor with at most two decimals, or beyond what is taken.</summary>
public sealed record BadKronor(string At, string Written) : Problem("internalTrade.bad-kronor", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("written", Written));
}

/// <summary>Volume is not between one and a thousand million.</summary>
public sealed record BadVolume(string At) : Problem("internalTrade.bad-volume", At);

/// <summary>Volume times price is beyond what is taken.</summary>
public sealed record TradeOutOfRange(string At) : Problem("internalTrade.out-of-range", At);

/// <summary>The year, or its months, cannot be a period of an agreement.</summary>
public sealed record BadPeriod(string At) : Problem("internalTrade.bad-period", At);

/// <summary>The class is not one of revenue for the seller, or of cost for the buyer.</summary>
public sealed record WrongNature(string At, string Class) : Problem("internalTrade.wrong-nature", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("class", Class));
}

/// <summary>Only one side has accepted, or none: what is not agreed is not budgeted.</summary>
public sealed record NotAgreed(string At) : Problem("internalTrade.not-agreed", At);

/// <summary>The agreement has ended.</summary>
public sealed record TradeHasEnded(string At) : Problem("internalTrade.has-ended", At);

/// <summary>The terms are other than those accepted.</summary>
/// <param name="Terms">All of them as the agreement is now.</param>
/// <param name="Amount">Kronor as the agreement is now.</param>
public sealed record TermsChanged(string At, string Terms, string Amount) : Problem("internalTrade.terms-changed", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("terms", Terms), ("amount", Amount));
}

/// <summary>The account has accepted the other side: an agreement is between two.</summary>
public sealed record AcceptedBothSides(string At) : Problem("internalTrade.accepted-both-sides", At);

/// <summary>The seller budgets more revenue than is agreed with the buyer .</summary>
/// <param name="Asked">Kronor.</param>
/// <param name="Agreed">Kronor.</param>
/// <param name="Buyer">The buyer's name.</param>
/// <param name="Unit">The seller's name.</param>
/// <param name="Line">The seller's line: the class.</param>
public sealed record MoreThanAgreed(string At, string Asked, string Agreed, string Buyer, string Unit, string Line, string Service) : Problem("internalTrade.more-than-agreed", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("asked", Asked), ("agreed", Agreed), ("buyer", Buyer), ("unit", Unit), ("line", Line), ("service", Service));
}

/// <summary>A price sheet has no service, one twice, or one without parts.</summary>
public sealed record BadPriceSheet(string At) : Problem("internalTrade.bad-price-sheet", At);
