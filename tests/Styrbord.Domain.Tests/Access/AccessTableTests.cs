using System.Runtime.CompilerServices;
using System.Text.Json;
using Styrbord.Domain.Secrecy;

namespace Styrbord.Domain.Tests.Access;

/// <summary>The access table of all features, printed whole. Run with STYRBORD_UPDATE=1 to accept a change of it.</summary>
public sealed class AccessTableTests
{
    [Fact]
    public void Rows_OfAllFeatures_AreThoseAgreed()
    {
        var table = string.Concat(Model.Features.SelectMany(f => f.Commands).Select(c =>
            $"{c.Name} | {c.At.Name} | {string.Join(", ", c.By.Select(Word))}{(c.While is { } condition ? $" | {condition.Name}" : "")}\n"));
        table += string.Concat(SecrecyFeature.Sight.Select(r => $"(see what is secret) | {Word(r.At)} | {string.Join(", ", r.By.Select(Word))}\n"));
        if (Environment.GetEnvironmentVariable("STYRBORD_UPDATE") == "1")
        {
            File.WriteAllText(Agreed(), table);
        }

        table.ShouldBe(File.ReadAllText(Agreed()));
    }

    [Fact]
    public void Rows_OfEveryCommand_NameSomebody() => Model.Commands.Values.ShouldAllBe(c => c.By.Length > 0);

    private static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    private static string Agreed([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "AccessTable.txt");
}
