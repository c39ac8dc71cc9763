using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Drafting;

/// <summary>The account holds no role in which it may write in the plan.</summary>
public sealed record CannotWriteThere(string Account, string At) : Problem("drafting.cannot-write", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("account", Account));
}

/// <summary>The place is given to nobody.</summary>
public sealed record NotSharedOut(string Place) : Problem("drafting.not-shared-out", "place")
{
    public override IReadOnlyDictionary<string, string> Data => With(("place", Place));
}

/// <summary>Only the one who has the place says that it is ready.</summary>
public sealed record NotYours(string Place, string Account) : Problem("drafting.not-yours", "place")
{
    public override IReadOnlyDictionary<string, string> Data => With(("place", Place), ("account", Account));
}

/// <summary>Only what its writer calls ready is returned or approved.</summary>
public sealed record NotReady(string Place) : Problem("drafting.not-ready", "place")
{
    public override IReadOnlyDictionary<string, string> Data => With(("place", Place));
}
