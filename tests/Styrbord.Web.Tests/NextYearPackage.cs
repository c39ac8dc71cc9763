namespace Styrbord.Web.Tests;

/// <summary>The sample's own directive told again for 2020, with changed goals.</summary>
internal static class NextYearPackage
{
    public static IEnumerable<(string Path, string Text)> Files(Func<string, string> goals)
    {
        var sample = Text("goals.yaml");
        yield return ("goals.yaml", goals(sample[sample.IndexOf("goals:\n", StringComparison.Ordinal)..]));
        yield return ("directive.yaml", Text("directive.yaml").Replace("id: direktiv-2019", "id: direktiv-2020", StringComparison.Ordinal)
            .Replace("year: 2019", "year: 2020", StringComparison.Ordinal).Replace("Planeringsdirektiv 2019\n", "Planeringsdirektiv 2020\n", StringComparison.Ordinal));
        var manifest = Text("package.yaml");
        yield return ("package.yaml", manifest[..manifest.IndexOf("files:\n", StringComparison.Ordinal)]
            .Replace("name: blekinge-2019", "name: direktiv-2020", StringComparison.Ordinal).Replace("sample: true", "sample: false", StringComparison.Ordinal)
            + "files:\n  goals: goals.yaml\n  directive: directive.yaml\n");
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(TestSite.SampleFolder, file));
}
