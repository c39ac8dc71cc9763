using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Governing;

/// <summary>A link is a whole https address of at most 1000 characters.</summary>
public sealed record BadLink(string At) : Problem("governing.bad-link", At);

/// <summary>Another document is the superordinate one already .</summary>
public sealed record SuperordinateTaken(string Document) : Problem("governing.superordinate-taken", "superordinate")
{
    public override IReadOnlyDictionary<string, string> Data => With(("document", Document));
}

/// <summary>A document would in the end follow from itself.</summary>
public sealed record FollowsFromItself(string Document) : Problem("governing.follows-from-itself", "under")
{
    public override IReadOnlyDictionary<string, string> Data => With(("document", Document));
}

/// <summary>Only an assembly fixes standing regulations .</summary>
/// <param name="Source">The rule's place in law.</param>
public sealed record NotAnAssembly(string Name, string Source) : Problem("governing.not-an-assembly", "adoptedBy")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("source", Source));
}

/// <summary>Only forms of governance steer towards something .</summary>
public sealed record SteersNothing() : Problem("governing.steers-nothing", "steersTowards");

/// <summary>What is preserved has no years; what is weeded has them, 0 to 200.</summary>
public sealed record YearsMisplaced() : Problem("governing.years-misplaced", "years");

/// <summary>Two terms of office share a day.</summary>
public sealed record TermsOverlap(string Term) : Problem("governing.terms-overlap", "from")
{
    public override IReadOnlyDictionary<string, string> Data => With(("term", Term));
}

/// <summary>The law gives an assembly an odd number of members.</summary>
public sealed record EvenAssembly(string Name) : Problem("governing.seats-odd", "members")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>The law gives an executive board at least five members.</summary>
public sealed record BoardTooSmall(string Name) : Problem("governing.seats-five", "members")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>A body has at least one member, at most 501, and no fewer substitutes than none.</summary>
public sealed record SeatsOutOfReach(string Name) : Problem("governing.seats-one", "members")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>A committee's members are elected by an assembly, a working committee's by its body, an assembly's by nobody here .</summary>
public sealed record WrongElector(string Name) : Problem("governing.wrong-elector", "electedBy")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>All seats of the body are filled at some time of the election.</summary>
public sealed record NoSeatLeft(string Name, int Seats) : Problem("governing.no-seat-left", "role")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name), ("seats", $"{Seats}"));
}
