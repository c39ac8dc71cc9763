using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>Properties that no content tells of, for all documents of a kind from a year on until told otherwise.</summary>
/// <param name="From">The first year they hold for.</param>
/// <param name="FunctionalArea">Funktionsområde; nothing where none is stated.</param>
/// <param name="Owner">Dokumentansvarig, as a role or office; nothing means what follows from the document itself.</param>
/// <param name="NextRevision">Nästa revidering; nothing means what follows from the document itself.</param>
public sealed record DocumentProperties(DocumentKind Kind, int From, string? FunctionalArea, string? Owner, DateOnly? NextRevision);

/// <param name="Properties">Of each kind by the first year, in order.</param>
/// <param name="Withheld">Texts that have been emptied, by their ids.</param>
public sealed record DocumentsState(ImmutableArray<DocumentProperties> Properties, ImmutableSortedDictionary<string, WithheldText> Withheld) : IStateSlice
{
    public static readonly DocumentsState Empty = new([], Maps.ByName<WithheldText>());

    public IEnumerable<object> Content() => [.. Properties, .. Withheld.Values];

    /// <summary>Those that hold for a kind in a year, or nothing.</summary>
    public DocumentProperties? Of(DocumentKind kind, int year) => Properties.LastOrDefault(p => p.Kind == kind && p.From <= year);
}

/// <summary>Says which functional area, owner and next revision documents of a kind have from a year on.</summary>
public sealed record DescribeDocuments(DocumentKind Kind, int From, string? FunctionalArea = null, string? Owner = null, DateOnly? NextRevision = null) : Command
{
    private const int Longest = 200;

    public override Outcome Decide(Authority authority, Context context)
    {
        var next = new DocumentProperties(Kind, From, Written(FunctionalArea), Written(Owner), NextRevision);
        return Outcome.Of(
            [
                .. From is < 1990 or > 2100 ? [new YearOutOfReach(From)] : Array.Empty<Problem>(),
                .. next.FunctionalArea is { Length: > Longest } area ? [new TooLong("functionalArea", area.Length, Longest)] : Array.Empty<Problem>(),
                .. next.Owner is { Length: > Longest } owner ? [new TooLong("owner", owner.Length, Longest)] : Array.Empty<Problem>(),
            ],
            () => authority.Documents.Properties.Contains(next) ? [] : [new DocumentsDescribed(next)]);
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed record DocumentsDescribed(DocumentProperties Properties) : Event
{
    public override Authority Apply(Authority authority) => authority with
    {
        Documents = authority.Documents with
        {
            Properties =
            [
                .. authority.Documents.Properties.Where(p => p.From != Properties.From || p.Kind != Properties.Kind).Append(Properties)
                    .OrderBy(p => p.Kind).ThenBy(p => p.From),
            ],
        },
    };
}

/// <summary>Documents are of the years 1990 to 2100.</summary>
public sealed record YearOutOfReach(int Year) : Problem("documents.year-out-of-reach", "from")
{
    public override IReadOnlyDictionary<string, string> Data => With(("year", $"{Year}"));
}
