using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>Marks a thing as secret: from now it is kept from those without right, earlier states of it too.</summary>
/// <param name="Thing">Its key (<see cref="SecretThing"/>).</param>
/// <param name="Paragraph">Chapter and section, at most 100 characters without signs that format a text.</param>
/// <param name="By">The body that decides it: one that answers for the thing.</param>
/// <param name="Reason">For those with right only.</param>
/// <param name="Until">The last day it counts.</param>
public sealed record MarkSecret(string Thing, string Paragraph, BodyId By, string? Reason = null, DateOnly? Until = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => SecrecyRules.Decide(authority, this, context);
}

/// <summary>Lifts the mark: from now the thing is open again. Of a part taken over from another plan it lifts it here only.</summary>
public sealed record LiftSecrecy(string Thing, string? Reason = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => SecrecyRules.Decide(authority, this, context);
}

public abstract record SecrecyEvent(SecrecyMark Mark) : Event
{
    public sealed override IEnumerable<TextRef> Texts => new[] { Mark.Reason, Mark.Lifted?.Reason }.OfType<TextRef>();

    public sealed override Authority Apply(Authority authority) => authority with { Secrecy = new(authority.Secrecy.Marks.SetItem(Mark.Thing, Mark)) };
}

public sealed record SecrecyMarked(SecrecyMark Mark) : SecrecyEvent(Mark);

/// <param name="Mark">As it stood, with its lifting.</param>
public sealed record SecrecyLifted(SecrecyMark Mark) : SecrecyEvent(Mark);
