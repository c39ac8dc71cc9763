using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Styrbord.Architecture.Tests.Scanning;

/// <summary>Lines of each compiled method that somebody wrote, from the symbols beside the assembly. Constructors, which hold initialisers, stand apart.</summary>
internal static class Methods
{
    public static IEnumerable<(string Name, int Lines)> In(string assembly)
    {
        using var executable = new PEReader(File.OpenRead(assembly));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        var code = executable.GetMetadataReader();
        var lines = symbols.GetMetadataReader();
        foreach (var handle in lines.MethodDebugInformation)
        {
            var method = code.GetMethodDefinition(MetadataTokens.MethodDefinitionHandle(MetadataTokens.GetRowNumber(handle)));
            if (code.GetString(method.Name) is { } name and not (".ctor" or ".cctor") && LinesOf(lines, handle) is { } found)
            {
                yield return ($"{code.GetString(code.GetTypeDefinition(method.GetDeclaringType()).Name)}.{name} in {Path.GetFileName(found.File)}", found.Lines);
            }
        }
    }

    private static (string File, int Lines)? LinesOf(MetadataReader symbols, MethodDebugInformationHandle handle)
    {
        var points = symbols.GetMethodDebugInformation(handle).GetSequencePoints().Where(p => !p.IsHidden).ToList();
        if (points.Count == 0)
        {
            return null;
        }

        var file = symbols.GetString(symbols.GetDocument(points[0].Document).Name);
        return file.EndsWith(".cs", StringComparison.Ordinal) && !IsGenerated(file) && points.All(p => p.Document == points[0].Document)
            ? (file, points.Max(p => p.EndLine) - points.Min(p => p.StartLine) + 1)
            : null;
    }

    private static bool IsGenerated(string file) =>
        file.EndsWith(".g.cs", StringComparison.Ordinal) || file.EndsWith(".generated.cs", StringComparison.Ordinal);
}
