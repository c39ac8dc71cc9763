using System.Reflection;

namespace Styrbord.Architecture.Tests.Scanning;

/// <summary>
/// Every type that a compiled type names: in its signatures, its attributes and its IL, so also what hides in lambdas, iterators,
/// async bodies and generic arguments. Blind only to constants and <c>nameof</c>, which leave no trace.
/// </summary>
internal static class Uses
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Use> Of(Type type) =>
        Named(type).SelectMany(n => Flat(n.To).Select(to => new Use(type, n.Where, to, n.Called))).Distinct();

    private static IEnumerable<(string Where, Type To, MemberInfo? Called)> Named(Type type)
    {
        foreach (var parent in type.GetInterfaces().Append(type.BaseType).OfType<Type>().Concat(Attributes(type)).Concat(Constraints(type)))
        {
            yield return ("(declaration)", parent, null);
        }

        foreach (var field in type.GetFields(Own))
        {
            yield return (field.Name, field.FieldType, null);
        }

        foreach (var method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)))
        {
            foreach (var named in Signature(method).Concat(Attributes(method)))
            {
                yield return (method.Name, named, null);
            }

            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
            {
                yield return (method.Name, local.LocalType, null);
            }

            foreach (var member in IntermediateCode.MembersIn(method))
            {
                foreach (var named in NamedBy(member))
                {
                    yield return (method.Name, named, member);
                }
            }
        }
    }

    private static IEnumerable<Type> NamedBy(MemberInfo member) => member switch
    {
        Type named => [named],
        FieldInfo field => [field.FieldType, .. Declaring(field)],
        MethodBase method => [.. Signature(method), .. Declaring(method), .. method.IsGenericMethod ? method.GetGenericArguments() : []],
        _ => [],
    };

    private static IEnumerable<Type> Declaring(MemberInfo member) => member.DeclaringType is { } type ? [type] : [];

    private static IEnumerable<Type> Signature(MethodBase method)
    {
        var types = method.GetParameters().Select(p => p.ParameterType);
        types = method is MethodInfo { ReturnType: var answer } ? types.Append(answer) : types;
        return method.IsGenericMethodDefinition ? types.Concat(method.GetGenericArguments().SelectMany(Constraints)) : types;
    }

    private static IEnumerable<Type> Constraints(Type type) => type.IsGenericParameter
        ? type.GetGenericParameterConstraints()
        : type.IsGenericTypeDefinition ? type.GetGenericArguments().SelectMany(a => a.GetGenericParameterConstraints()) : [];

    private static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData().SelectMany(a =>
        a.ConstructorArguments.Select(v => v.Value).Concat(a.NamedArguments.Select(v => v.TypedValue.Value)).OfType<Type>().Append(a.AttributeType));

    private static IEnumerable<Type> Flat(Type type)
    {
        if (type.HasElementType)
        {
            return Flat(type.GetElementType()!);
        }

        if (type.IsGenericParameter)
        {
            return [];
        }

        return type.IsConstructedGenericType
            ? type.GetGenericArguments().SelectMany(Flat).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
