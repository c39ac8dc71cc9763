using Xunit;
using YamlDotNet.RepresentationModel;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The mission's own data beside the repository, where the sample's words come from. A clone alone does not have it.</summary>
internal static class MissionData
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Sample.Folder, "..", "..", "..", "shared", "mission", "data"));

    public static YamlMappingNode Read(string file)
    {
        var path = Path.Combine(Folder, file);
        Assert.SkipUnless(File.Exists(path), $"the mission's data is not beside the repository: ../shared/mission/data/{file}");
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    /// <summary>The rows of a CSV file by the names of their columns; its fields have no commas but in the last ones, which are not asked for.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Lines(string file)
    {
        var path = Path.Combine(Folder, file);
        Assert.SkipUnless(File.Exists(path), $"the mission's data is not beside the repository: ../shared/mission/data/{file}");
        var lines = File.ReadAllLines(path);
        var names = lines[0].Split(',');
        return [.. lines.Skip(1).Select(l => names.Zip(l.Split(',')).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }

    public static IEnumerable<YamlMappingNode> Maps(this YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var list) ? ((YamlSequenceNode)list).Cast<YamlMappingNode>() : [];

    /// <summary>A text, or nothing where the key is missing or empty.</summary>
    public static string? Text(this YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlScalarNode { Value: not "null" } text ? text.Value : null;

    /// <summary>A list of texts; a text alone is a list of one.</summary>
    public static List<string> Texts(this YamlMappingNode map, string key) => (map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null) switch
    {
        YamlSequenceNode list => [.. list.Select(item => ((YamlScalarNode)item).Value!)],
        YamlScalarNode text => [text.Value!],
        _ => [],
    };

    public static YamlMappingNode Map(this YamlMappingNode map, string key) => (YamlMappingNode)map.Children[new YamlScalarNode(key)];
}
