using System.Collections.Immutable;

namespace Styrbord.Exchange.Package;

/// <summary>
/// The start of an authority's timeline as a folder of YAML and CSV files (docs/package.md): read whole, checked, not yet commands.
/// </summary>
/// <param name="Name">The package's name, for people.</param>
/// <param name="Authority">The authority's own name.</param>
/// <param name="Sample">All of it is sample data and is shown as such.</param>
/// <param name="Day">The day the package shows the authority on; nothing in it is written later.</param>
/// <param name="Hash">SHA-256 over the sorted (path, bytes) of its files; the same package has the same hash.</param>
/// <param name="Documents">Titles of the documents it quotes, by id.</param>
public sealed record AuthorityPackage(
    string Name,
    string Authority,
    bool Sample,
    DateOnly Day,
    string Hash,
    ImmutableSortedDictionary<string, string> Documents,
    OrganisationPart Organisation,
    ImmutableArray<AccountRow> Accounts,
    GoalsPart Goals,
    DirectiveRow? Directive,
    CalendarPart Calendar,
    ImmutableArray<TemplateRow> Templates,
    ImmutableArray<MatterRow> Matters,
    ImmutableArray<IndicatorRow> Indicators,
    ImmutableArray<PlanRow> Plans)
{
    /// <summary>Everything that has happened, in order, when the package is an export of a whole authority; then there is no other part but accounts.</summary>
    public ImmutableArray<HistoryStep> History { get; init; } = [];

    /// <summary>Documents of texts alone: planning premises, committees' directives, budget input.</summary>
    public ImmutableArray<TextRow> Texts { get; init; } = [];

    /// <summary>What governs beside plan and directive.</summary>
    public GoverningPart Governing { get; init; } = GoverningPart.Empty;

    /// <summary>Needs and analyses.</summary>
    public AnalysesPart Analyses { get; init; } = AnalysesPart.Empty;

    /// <summary>The rules of the process, and the version each planning year follows.</summary>
    public ProcessPart Process { get; init; } = ProcessPart.Empty;

    public ImmutableArray<ProcessVersionRow> ProcessVersions { get; init; } = [];

    /// <summary>Frames with what they rest on.</summary>
    public EconomyPart Economy { get; init; } = EconomyPart.Empty;

    /// <summary>Deficits, results, tax rates and financial plans.</summary>
    public FinancePart Finance { get; init; } = FinancePart.Empty;

    /// <summary>Of the state the package ends in, if it says so: an import that gives another is refused.</summary>
    public string? StateHash { get; init; }
}

/// <summary>A package read, or what stands against it: never both.</summary>
/// <param name="Package">Nothing when there is any diagnostic.</param>
/// <param name="Hash">The package's hash as far as its files could be read.</param>
public sealed record PackageReading(AuthorityPackage? Package, string Hash, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A quotation with the id of the document it is taken from.</summary>
public sealed record SourceRow(Reference Document, string? Place, string? Quote);

/// <summary>Who wrote something in the package's history, and on which day.</summary>
/// <param name="Day">The day it was written.</param>
/// <param name="By">Account.</param>
/// <param name="Example">Made up where the sources are silent.</param>
public sealed record WrittenRow(DateOnly Day, Reference By, bool Example);
