using System.Globalization;

namespace Styrbord.Domain.Kernel;

/// <summary>Orders numbers as people read them: 1.2 before 1.10, 1.2.2a before 1.2.2b.</summary>
public static class Numbers
{
    public static readonly IComparer<string> InOrder =
        StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);
}
