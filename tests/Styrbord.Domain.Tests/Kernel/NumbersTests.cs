using System.Globalization;
using Shouldly;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Tests.Kernel;

public sealed class NumbersTests
{
    private static readonly string[] All =
        ["1", "2", "10", "1.1", "1.2", "1.10", "1.2.1", "01.2", "1.02", "1.2a", "1.2.2a", "1.2.2b", "", "a", "1.", ".1", "1..2", "999999999", "9999999999", "99999999999.1", "12 a", "7-1"];

    [Fact]
    public void InOrder_NumbersOfParts_AsPeopleReadThem() =>
        new[] { "1.10", "1.2", "10", "1.2.2b", "1", "1.2.2a", "2" }.Order(Numbers.InOrder).ShouldBe(["1", "1.2", "1.2.2a", "1.2.2b", "1.10", "2", "10"]);

    [Fact]
    public void InOrder_AnyTwo_AsTheLanguageOrdersThem()
    {
        var language = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

        foreach (var (one, other) in All.SelectMany(one => All.Select(other => (one, other))))
        {
            Math.Sign(Numbers.InOrder.Compare(one, other)).ShouldBe(Math.Sign(language.Compare(one, other)), $"{one} | {other}");
        }
    }
}
