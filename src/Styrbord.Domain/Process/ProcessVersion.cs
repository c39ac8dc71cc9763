using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>
/// A description of the year's process as one document states it: with its <see cref="ProcessStep"/>s, which are kept beside it.
/// Several lie side by side; each planning year follows exactly one.
/// </summary>
/// <param name="Id">The version's id, for instance <c>2018</c>, <c>2019</c> or <c>styrmodell</c>.</param>
/// <param name="Name">The document's title.</param>
/// <param name="Number">The document's number, when stated.</param>
/// <param name="Replaces">The document it replaces .</param>
/// <param name="ValidFor">What it says itself that it holds for.</param>
/// <param name="Temporary">It holds for one year of transition only .</param>
/// <param name="Revision">When it is to be revised next, and for which planning year .</param>
/// <param name="Organisation">The only organisation it is for, if any .</param>
/// <param name="Documents">The names of the documents it speaks of.</param>
/// <param name="Terms">What it calls what other versions call otherwise.</param>
/// <param name="Statements">What it says that is no step.</param>
/// <param name="Texts">Its running text, word for word.</param>
/// <param name="OpenPoints">What it leaves open or contradicts itself in.</param>
/// <param name="Draft">True while it is made of proposals and not adopted; nothing otherwise.</param>
/// <param name="CopiedFrom">The version it was made from; the rules of that hold for it too.</param>
public sealed record ProcessVersion(
    ItemId Id,
    string Name,
    string? Number,
    ReplacedDocument? Replaces,
    string? ValidFor,
    bool Temporary,
    NextRevision? Revision,
    ItemId? Organisation,
    EquatableArray<string> Documents,
    EquatableArray<ProcessTerm> Terms,
    EquatableArray<ProcessStatement> Statements,
    EquatableArray<ProcessText> Texts,
    EquatableArray<string> OpenPoints,
    EquatableArray<SourceQuote> Sources,
    bool? Draft = null,
    ItemId? CopiedFrom = null);

/// <param name="Name">The name of the document that no longer holds.</param>
/// <param name="Number">Its number, as written.</param>
public sealed record ReplacedDocument(string Name, string? Number);

/// <summary>The next revision of a process document .</summary>
/// <param name="Date">The day or month; nothing where only words are given.</param>
/// <param name="Words">In the source's words: <c>hösten 2019</c>.</param>
/// <param name="PlanningYear">The planning year it is revised for.</param>
public sealed record NextRevision(PartialDate? Date, string? Words, int? PlanningYear);

/// <param name="Key">The same in every version, for instance <c>assembly</c> or <c>budget</c>.</param>
/// <param name="Names">What this version calls it; several where it says it in several ways.</param>
public sealed record ProcessTerm(string Key, EquatableArray<string> Names);

/// <param name="Topics">What it is about, the same in every version; compared like a step's.</param>
public sealed record ProcessStatement(ItemId Id, string Text, EquatableArray<string> Topics);

public sealed record ProcessText(string Heading, EquatableArray<string> Paragraphs);
