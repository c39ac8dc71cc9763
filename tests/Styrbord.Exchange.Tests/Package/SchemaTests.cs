using System.Text.Json.Nodes;
using Shouldly;
using Styrbord.Exchange.Package;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The schemas say what the reader says: same keys, same words, and every package of ours fits.</summary>
public sealed class SchemaTests : IDisposable
{
    private const string Mark = "zzz-";

    private readonly PackageFolder _folder = new();
    private readonly Dictionary<string, SortedSet<string>> _expected = new(StringComparer.Ordinal);

    public static TheoryData<string> Kinds => ["package", "organisation", "goals", "analyses", "governing", "directive", "calendar", "templates", "texts", "decisions", "plan", "process", "processVersion", "economy", "finance"];

    public static TheoryData<string> Packages => ["samples/blekinge-2019", "tests/packages/exempelkommun-2026"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Packages))]
    public void Files_OfOurPackages_FitTheSchemaTheyName(string package)
    {
        var root = Path.Combine(Sample.Folder, "..", "..", package);
        foreach (var file in Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var named = text.Split('\n')[0].Split("$schema=")[1];
            File.Exists(Path.Combine(Path.GetDirectoryName(file)!, named)).ShouldBeTrue(named);
            var schema = Schema.Of(Path.GetFileName(named).Split('.')[0]);
            Schema.Faults(schema, Schema.Read(text)).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void Files_OfAnExport_FitTheSchemaTheyName()
    {
        var entry = new HistoryEntry("k-1", 1, "system", [new Domain.Organisation.AuthorityNamed("Nej", false)]);
        var files = PackageWriter.History(Sample.Authority, [entry], [], new DateOnly(2030, 1, 1)).ToDictionary(f => f.Path, f => System.Text.Encoding.UTF8.GetString(f.Bytes.Span), StringComparer.Ordinal);

        foreach (var (path, text) in files.Where(f => f.Key.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var named = text.Split('\n')[0].Split("$schema=")[1];
            files.ShouldContainKey(Path.Combine(Path.GetDirectoryName(path)!, named).Replace("history/../", "", StringComparison.Ordinal));
            Schema.Faults(Schema.Of(Path.GetFileName(named).Split('.')[0]), Schema.Read(text)).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_OfAKind_HasTheReadersKeys(string kind)
    {
        var told = Read(kind, Filled(Schema.Of(kind), word: null)!);

        var asked = told.Where(d => d.Code == "package.unknown-key" && d.Data["key"].StartsWith(Mark, StringComparison.Ordinal)).ToLookup(d => d.Data["key"], d => d.Data["keys"], StringComparer.Ordinal);
        foreach (var (mark, keys) in _expected)
        {
            var all = string.Join(", ", asked[mark].SelectMany(k => k.Split(", ")).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal));
            (all.EndsWith('…') ? string.Join(", ", keys).StartsWith(all[..^1], StringComparison.Ordinal) : all == string.Join(", ", keys)).ShouldBeTrue($"{kind} {mark}: {all} | {string.Join(", ", keys)}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_OfAKind_HasTheReadersWords(string kind)
    {
        var schema = Schema.Of(kind);

        var asked = Read(kind, Filled(schema, word: "zzz")!).Where(d => d.Code == "package.unknown-word").Select(d => d.Data["words"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        asked.ShouldBe(Words(schema).Select(w => w.Length > 200 ? w[..200] + "…" : w).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Planted_WrongFile_IsReported()
    {
        Schema.Faults(Schema.Of("templates"), Schema.Read("templates:\n  - id: m\n    year: i år\n    namn: Mall\n")).Count().ShouldBe(4);
        Schema.Faults(Schema.Of("decisions"), Schema.Read("matters:\n  - id: m\n    diaryNumber: '1'\n    title: t\n    kind: plan\n    opened: 2018-13\n")).Count().ShouldBe(2);
    }

    private static IEnumerable<string> Words(JsonNode schema) => schema switch
    {
        JsonObject map when map["enum"] is JsonArray words => [string.Join(", ", words.Select(w => $"{w}"))],
        JsonObject map => map.Where(f => f.Value is not null).SelectMany(f => Words(f.Value!)),
        JsonArray list => list.Where(v => v is not null).SelectMany(v => Words(v!)),
        _ => [],
    };

    private System.Collections.Immutable.ImmutableArray<Diagnostic> Read(string kind, JsonNode filled)
    {
        var files = kind switch { "package" => "{}", "plan" => "{plans: [prov.yaml]}", "processVersion" => "{processVersions: [prov.yaml]}", _ => $"{{{kind}: prov.yaml}}" };
        _folder.Write("package.yaml", kind == "package" ? filled.ToJsonString() : $"version: 1\nname: a\nauthority: a\nday: 2026-01-01\nfiles: {files}\n");
        _folder.Write("prov.yaml", filled.ToJsonString());
        return _folder.Read().Diagnostics;
    }

    /// <summary>Something in every place, and in every map a key that nobody knows.</summary>
    private JsonNode? Filled(JsonNode schema, string? word)
    {
        if (schema["properties"] is JsonObject properties)
        {
            var mark = $"{Mark}{string.Join('-', properties.Select(p => p.Key)).GetHashCode(StringComparison.Ordinal):x8}";
            _expected[mark] = new SortedSet<string>(properties.Select(p => p.Key), StringComparer.Ordinal);
            return new JsonObject([.. properties.Select(p => KeyValuePair.Create(p.Key, Filled(p.Value!, word))), KeyValuePair.Create(mark, (JsonNode?)"x")]);
        }

        return schema switch
        {
            _ when schema["items"] is { } item => new JsonArray([.. Items(item, word)]),
            _ when schema["anyOf"] is JsonArray any => Filled(any[^1]!, word),
            _ when schema["const"] is { } only => only.DeepClone(),
            _ when schema["enum"] is JsonArray words => word ?? words[0]!.DeepClone(),
            _ when $"{schema["type"]}" is "integer" => 2026,
            _ when $"{schema["type"]}" is "boolean" => true,
            _ => "2026-01-01",
        };
    }

    /// <summary>One of each kind, where kinds have keys of their own.</summary>
    private IEnumerable<JsonNode?> Items(JsonNode item, string? word)
    {
        if (word is not null || item["properties"]?["kind"]?["enum"] is not JsonArray kinds)
        {
            return [Filled(item, word)];
        }

        return kinds.Select(kind =>
        {
            var one = Filled(item, word)!;
            one["kind"] = kind!.DeepClone();
            return one;
        });
    }
}
