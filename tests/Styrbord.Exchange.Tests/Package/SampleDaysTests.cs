using Shouldly;
using Styrbord.Domain.Plans;
using Styrbord.Exchange.Package;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The sample's history: what had been written and decided by a day, and the hash of that state.</summary>
public sealed class SampleDaysTests
{
    [Theory]
    [InlineData("2018-06-11", 0, 0, "276e560cc65a8c13b3cb114ed55ea09fda433cecb5a77f9fcb0307c68688b2ba")]
    [InlineData("2018-08-31", 125, 3, "570fb72a344d4b9006000b0b91aea1268fef3f08d6d603c004dae86a37e3a6ac")]
    [InlineData("2018-09-13", 163, 6, "6874ed4427bd6d7d78afdf462d3287a96e2e04dce7a4417d37dabf3af3730847")]
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
