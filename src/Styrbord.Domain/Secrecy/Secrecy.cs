using System.Collections.Immutable;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>
/// Sekretessmarkering: that a thing is held to be secret, by which paragraph and by whom (OSL 2009:400, 5:5). It keeps the thing from
/// those without right; whether something is given out is still judged each time somebody asks for it.
/// </summary>
/// <param name="Thing">Key of the thing (<see cref="SecretThing"/>).</param>
/// <param name="Paragraph">Chapter and section, for instance <c>OSL 39 kap. 1 §</c>.</param>
/// <param name="Reason">Why, for those with right.</param>
/// <param name="By">The body that decided it.</param>
/// <param name="Day">The day it was decided.</param>
/// <param name="Until">The last day it counts; nothing while no end is set.</param>
/// <param name="Lifted">When and why it was lifted, if it was.</param>
public sealed record SecrecyMark(string Thing, string Paragraph, TextRef? Reason, BodyId By, DateOnly Day, DateOnly? Until, Stamp Stamp, LiftedMark? Lifted = null)
{
    /// <summary>What stands in place of a name.</summary>
    internal string Short => $"Sekretess enligt {Paragraph}";

    /// <summary>What stands in place of a text.</summary>
    internal string Sentence => $"Uppgiften omfattas av sekretess enligt {Paragraph}.";

    /// <summary>Neither lifted nor past its last day.</summary>
    public bool Counts(DateOnly today) => Lifted is null && !(Until < today);
}

/// <param name="Reason">Why, if said.</param>
public sealed record LiftedMark(DateOnly Day, TextRef? Reason, Stamp Stamp);

/// <param name="Marks">Those that count and those lifted, by the key of their thing.</param>
public sealed record SecrecyState(ImmutableSortedDictionary<string, SecrecyMark> Marks) : IStateSlice
{
    public static readonly SecrecyState Empty = new(Maps.ByName<SecrecyMark>());

    public IEnumerable<object> Content() => Marks.Values;
}
