using Xunit.v3;

namespace Styrbord.TestKit;

/// <summary>Ties a test to the rows of the requirements it holds: <c>[Fact, Requirement("R-129")]</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class RequirementAttribute(params string[] rows) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Rows { get; } = rows;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. Rows.Select(row => KeyValuePair.Create("Requirement", row))];
}
