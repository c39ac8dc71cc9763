namespace Styrbord.Domain.Kernel;

/// <summary>Where a fact is taken from: the document, the place in it, and its own words.</summary>
public sealed record SourceQuote(string Document, string? Place, string? Quote);

/// <summary>A name with the span in which it is used .</summary>
public sealed record TimedName(string Name, Validity Validity);

/// <summary>A term of the authority's own, from a day on: what a thing is called on screen and in documents.</summary>
public sealed record TimedTerm(string Singular, string? Plural, DateOnly From);

/// <summary>A text with its writer, and whether it is example text that no source holds.</summary>
public sealed record Written(TextRef Text, Stamp Stamp, bool Example = false);
