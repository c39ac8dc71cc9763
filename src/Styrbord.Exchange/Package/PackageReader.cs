using System.Collections.Immutable;
using Styrbord.Domain;

namespace Styrbord.Exchange.Package;

/// <summary>Reads a package whole: every file within its limits, every value by its type, every reference to something that is there.</summary>
public static class PackageReader
{
    /// <summary>The package's list of files, in its folder.</summary>
    public const string Manifest = "package.yaml";

    /// <summary>The form this reader knows, written as <c>version</c> in the manifest.</summary>
    public const int Version = 1;

    /// <param name="directory">The package's folder.</param>
    /// <param name="into">The running authority it is meant for, whose bodies and matters it may name; nothing for one that is empty.</param>
    /// <returns>The package, or every diagnostic at once; a package with any diagnostic is not given out.</returns>
    public static PackageReading Read(string directory, Authority? into = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var found = new Diagnostics();
        var files = new PackageFiles(directory, found);
        var package = Yaml(files, new Reference(Manifest, Place.Start(Manifest)), found) is { } root
            ? Fields.Read(root, manifest => Package(manifest, files, found), found)
            : null;
        if (package is not null)
        {
            files.TellUnlisted();
            if (found.ToImmutable().All(d => !IsUnreadable(d.Code)))
            {
                PackageChecks.Tell(package, found, into ?? Authority.Empty);
            }
        }

        var diagnostics = found.ToImmutable();
        return new(diagnostics.IsEmpty ? package : null, package?.Hash ?? files.Hash(), diagnostics);
    }

    /// <summary>A file is not known in whole; what other files say of it cannot be judged, and would drown what is wrong.</summary>
    private static bool IsUnreadable(string code) =>
        code is "package.missing-file" or "package.path-outside" or "package.link" or "package.file-too-large" or "package.too-large" or "package.encoding" or "package.hidden-character" or "package.duplicate-key"
        || code.StartsWith("package.yaml-", StringComparison.Ordinal) || code.StartsWith("package.csv-", StringComparison.Ordinal);

    private static AuthorityPackage Package(Fields manifest, PackageFiles files, Diagnostics found)
    {
        if (manifest.Whole("version") is var version && version != Version)
        {
            found.Add(manifest.At, "package.version", ("version", $"{version}"), ("known", $"{Version}"));
        }

        var (name, authority, sample, day) = (manifest.Text("name"), manifest.Text("authority"), manifest.Flag("sample"), manifest.Day("day"));
        var (documents, stateHash) = (Documents(manifest, found), manifest.OptionalText("stateHash"));
        var listed = manifest.One("files", list => new Listed(list, files, found)) ?? new Listed(manifest, files, found);
        var organisation = listed.Yaml("organisation", OrganisationReader.Part) ?? OrganisationPart.Empty;
        return new(
            name,
            authority,
            sample,
            day,
            "",
            documents,
            organisation with { Units = listed.Csv("units", OrganisationReader.Unit) },
            listed.Csv<AccountRow>("accounts", listed.HasHistory ? OrganisationReader.AccountOnly : OrganisationReader.Account),
            listed.Yaml("goals", GoalsReader.Part) ?? GoalsPart.Empty,
            listed.Yaml("directive", GoalsReader.Directive),
            listed.Yaml("calendar", GoalsReader.Calendar) ?? CalendarPart.Empty,
            listed.YamlList("templates", "templates", PlanReader.Template),
            listed.YamlList("decisions", "matters", PlanReader.Matter),
            listed.Csv("indicators", GoalsReader.Indicator),
            listed.Plans())
        {
            Texts = listed.YamlList("texts", "texts", PlanReader.Text),
            Governing = listed.Yaml("governing", GoverningReader.Part) ?? GoverningPart.Empty,
            Analyses = listed.Yaml("analyses", AnalysesReader.Part) ?? AnalysesPart.Empty,
            Process = listed.Yaml("process", ProcessReader.Part) ?? ProcessPart.Empty,
            Economy = (listed.Yaml("economy", EconomyReader.Part) ?? EconomyPart.Empty) with { Lines = listed.Csv("frames", EconomyReader.Line) },
            Finance = listed.Yaml("finance", FinanceReader.Part) ?? FinancePart.Empty,
            ProcessVersions = listed.ProcessVersions(),
            History = listed.History(),
            StateHash = stateHash,
            Hash = files.Hash(),
        };
    }

    private static ImmutableSortedDictionary<string, string> Documents(Fields manifest, Diagnostics found)
    {
        var titles = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (id, title) in manifest.Many("documents", document => (document.Id("id"), document.Text("title"))))
        {
            if (!titles.TryAdd(id.Id, title))
            {
                found.Add(id.At, "package.duplicate-id", ("id", id.Id), ("first", Manifest));
            }
        }

        return titles.ToImmutable();
    }

    private static MapNode? Yaml(PackageFiles files, Reference path, Diagnostics found) =>
        files.Text(path.Id, path.At) is { } text ? YamlTree.Read(path.Id, text, found) : null;

    /// <summary>The files the manifest lists, by what they hold. Every one is read before the list is left, so that its keys are all asked for.</summary>
    private sealed class Listed(Fields list, PackageFiles files, Diagnostics found)
    {
        private readonly ImmutableSortedDictionary<string, Reference?> _paths = Kinds.ToImmutableSortedDictionary(kind => kind, list.OptionalReference, StringComparer.Ordinal);
        private readonly ImmutableArray<Reference> _plans = list.References("plans");
        private readonly ImmutableArray<Reference> _processVersions = list.References("processVersions");
        private readonly ImmutableArray<Reference> _history = list.References("history");

        private static readonly ImmutableArray<string> Kinds = ["organisation", "units", "accounts", "goals", "analyses", "governing", "process", "directive", "calendar", "templates", "texts", "decisions", "indicators", "economy", "frames", "finance"];

        public bool HasHistory => !_history.IsEmpty;

        public T? Yaml<T>(string kind, Func<Fields, T> read)
            where T : class => _paths[kind] is { } path ? One(path, read) : null;

        public ImmutableArray<T> YamlList<T>(string kind, string key, Func<Fields, T> read)
            where T : class => Yaml(kind, file => new Box<T>(file.Many(key, read)))?.Items ?? [];

        public ImmutableArray<T> Csv<T>(string kind, Func<Fields, T> read) =>
            _paths[kind] is { } path && files.Text(path.Id, path.At) is { } text
                ? [.. CsvTable.Read(path.Id, text, found).Select(row => Fields.Read(row, read, found))]
                : [];

        public ImmutableArray<PlanRow> Plans() => [.. _plans.Select(path => One(path, PlanReader.Plan)).OfType<PlanRow>()];

        public ImmutableArray<ProcessVersionRow> ProcessVersions() => [.. _processVersions.Select(path => One(path, ProcessReader.Version)).OfType<ProcessVersionRow>()];

        /// <summary>The whole history stands alone: nothing else could be said of it without telling it twice.</summary>
        public ImmutableArray<HistoryStep> History()
        {
            if (!_history.IsEmpty && (!_plans.IsEmpty || !_processVersions.IsEmpty || _paths.Any(path => path is { Key: not "accounts", Value: not null })))
            {
                found.Add(_history[0].At, "package.history-alone");
            }

            var reader = new HistoryReader(found);
            return [.. _history.SelectMany(path => One(path, file => new Box<HistoryStep>(file.Many("steps", reader.Step)))?.Items ?? [])];
        }

        private sealed record Box<T>(ImmutableArray<T> Items);

        private T? One<T>(Reference path, Func<Fields, T> read)
            where T : class => PackageReader.Yaml(files, path, found) is { } root ? Fields.Read(root, read, found) : null;
    }
}
