namespace Styrbord.Domain.Kernel;

/// <summary>The thing named by <paramref name="Id"/> does not exist (kind is the feature's word for it, for instance <c>plan</c>).</summary>
public sealed record NotFound(string Kind, string Id, string At = "") : Problem("kernel.not-found", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("kind", Kind), ("id", Id));
}

/// <summary>A new thing was given an id that is already taken.</summary>
public sealed record AlreadyExists(string Kind, string Id, string At = "id") : Problem("kernel.already-exists", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("kind", Kind), ("id", Id));
}

/// <summary>A field that must be filled is empty.</summary>
public sealed record Required(string At) : Problem("kernel.required", At);

/// <summary>A text is longer than the field takes. Lengths are in characters (UTF-16 units).</summary>
public sealed record TooLong(string At, int Length, int Limit) : Problem("kernel.too-long", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("length", $"{Length}"), ("limit", $"{Limit}"));
}

/// <summary>An id holds characters other than a to z, 0 to 9, dot, dash and letters, or is longer than 80.</summary>
public sealed record BadId(string At, string Id) : Problem("kernel.bad-id", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("id", Id));
}

/// <summary>A span of time ends before it starts.</summary>
public sealed record EndsBeforeStart(string At) : Problem("kernel.ends-before-start", At);

/// <summary>
/// The value to be replaced has changed since the sender saw it (HTTP 409). Carries both texts so that a person can choose.
/// </summary>
/// <param name="At">The field.</param>
/// <param name="Theirs">The value as it is now.</param>
/// <param name="Mine">The value the sender wanted.</param>
/// <param name="By">Account that wrote the present value.</param>
/// <param name="When">When it was written, milliseconds UTC.</param>
public sealed record Conflict(string At, string Theirs, string Mine, string By, long When) : Problem("kernel.conflict", At)
{
    public override IReadOnlyDictionary<string, string> Data =>
        With(("theirs", Theirs), ("mine", Mine), ("by", By), ("when", $"{When}"));
}
