using System.Reflection;

namespace Styrbord.Architecture.Tests.Scanning;

/// <summary>One place in compiled code that names a type, and the member it names there, if any.</summary>
internal sealed record Use(Type From, string Where, Type To, MemberInfo? Called)
{
    public override string ToString() =>
        $"{From.FullName}.{Where} uses {To.FullName ?? To.Name}{(Called is null ? "" : $" ({Called.DeclaringType?.Name}.{Called.Name})")}";
}
