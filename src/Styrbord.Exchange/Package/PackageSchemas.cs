namespace Styrbord.Exchange.Package;

/// <summary>JSON Schema of the package's YAML files, by what they hold: an editor completes and checks with them while somebody writes.</summary>
public static class PackageSchemas
{
    private const string Folder = "schema";

    /// <param name="kind"><c>package</c>, <c>history</c>, or a name of the manifest's <c>files</c>; <c>plan</c> for each of the plans.</param>
    /// <returns>The schema as it lies beside an exported package, which does not need it.</returns>
    public static PackageFile File(string kind)
    {
        using var found = typeof(PackageSchemas).Assembly.GetManifestResourceStream(Name(kind)) ?? throw new ArgumentException(kind, nameof(kind));
        var bytes = new byte[found.Length];
        found.ReadExactly(bytes);
        return new PackageFile($"{Folder}/{Name(kind)}", bytes);
    }

    /// <summary>The first line of a YAML file, by which editors find the schema.</summary>
    internal static string Line(string kind, string up) => $"# yaml-language-server: $schema={up}{Folder}/{Name(kind)}\n";

    private static string Name(string kind) => $"{kind}.schema.json";
}
