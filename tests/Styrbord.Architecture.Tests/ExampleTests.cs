using System.Text;
using Shouldly;
using Styrbord.Architecture.Tests.Samples;
using Styrbord.Architecture.Tests.Scanning;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Xunit;

namespace Styrbord.Architecture.Tests;

/// <summary>
/// A stored example of every event version: what a journal of today holds must be readable for ever. Examples are written by
/// <c>./test --update-docs</c>: all anew before the first release, afterwards only those that are missing.
/// </summary>
public sealed class ExampleTests
{
    private const string Folder = "tests/Styrbord.Domain.Tests/Examples";

    /// <summary>From the first release on its journal is kept among the tests.</summary>
    private static bool Released => House.Files("tests/journals").Any();

    public static TheoryData<string, int> Versions => [.. Model.Events.Keys.OrderBy(k => k.Name, StringComparer.Ordinal).ThenBy(k => k.Version).Select(k => (k.Name, k.Version))];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Event_OfThisVersion_ReadsItsStoredExample(string name, int version)
    {
        var file = $"{Folder}/{name}.v{version}.json";
        if (Update.Asked && !(Released && File.Exists(House.PathOf(file))))
        {
            Directory.CreateDirectory(House.PathOf(Folder));
            File.WriteAllText(House.PathOf(file), Written(Sample.Of<Event>(Model.Events[(name, version)].Type)) + "\n");
        }

        File.Exists(House.PathOf(file)).ShouldBeTrue($"{file} is missing: {Update.How}");
        Difference(name, version, House.Read(file).TrimEnd('\n')).ShouldBeNull();
    }

    [Fact]
    public void Examples_Stored_HaveTheirEvent() => House.Files(Folder, ".json")
        .Select(f => Path.GetFileNameWithoutExtension(f))
        .Except(Model.Events.Keys.Select(k => $"{k.Name}.v{k.Version}"), StringComparer.Ordinal)
        .ShouldBeEmpty("an event version that was once written must stay readable");

    [Fact]
    public void Planted_ChangedContract_IsReported()
    {
        var (name, version) = Model.Events.Keys.OrderBy(k => k.Name, StringComparer.Ordinal).First();
        var stored = Written(Sample.Of<Event>(Model.Events[(name, version)].Type));

        Difference(name, version, stored).ShouldBeNull();
        Difference(name, version, stored.Insert(1, "\"aaa\":1,")).ShouldNotBeNull();
        Difference(name, version, stored.Replace(",", ", ", StringComparison.Ordinal)).ShouldNotBeNull();
    }

    private static string Written(Event happened) => Encoding.UTF8.GetString(Model.ToJson(happened));

    /// <summary>What differs when the stored example is read and written again, or nothing.</summary>
    private static string? Difference(string name, int version, string stored)
    {
        try
        {
            var again = Written(Model.ReadEvent(name, version, Encoding.UTF8.GetBytes(stored)));
            return again == stored ? null : $"{name} version {version} is now written as {again}";
        }
        catch (System.Text.Json.JsonException failure)
        {
            return $"{name} version {version} no longer reads its example: {failure.Message}";
        }
    }
}
