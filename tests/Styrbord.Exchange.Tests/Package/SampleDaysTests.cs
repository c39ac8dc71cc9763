using Shouldly;
using Styrbord.Domain.Plans;
using Styrbord.Exchange.Package;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The sample's history: what had been written and decided by a day, and the hash of that state.</summary>
public sealed class SampleDaysTests
{
    [Theory]
    [InlineData("2018-06-11", 0, 0, "92582216ef91a9516d2f1f2b5587f563321cca97bcb374b112a46a1c70c44c4b")]
    [InlineData("2018-08-31", 125, 3, "1b72caf610730ad36d0a6c9cd96d105b1bfd30587714ea63a55ff2b01862ef28")]
    [InlineData("2018-09-13", 163, 6, "a3c46918ee3c8742bffddc3de2cd94752852216a4e7601813a8808b5eb4320fa")]
    public void State_OfADay_IsAsStored(string day, int answered, int begun, string hash)
    {
        var authority = Until(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var coverage = PlansQueries.CoverageOf(authority, 2019)!;

        (coverage.Count(AnswerState.Answered), coverage.Count(AnswerState.Begun)).ShouldBe((answered, begun));
        authority.StateHash().ShouldBe(hash);
    }

    private static Domain.Authority Until(DateOnly day) =>
        PackageTrial.Run([.. PackageSteps.Of(Sample.Package).Where(s => s.Day <= day)], new byte[32], Sample.Instant).Authority;
}
