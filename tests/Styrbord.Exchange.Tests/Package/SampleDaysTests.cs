using Shouldly;
using Styrbord.Domain.Plans;
using Styrbord.Exchange.Package;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The sample's history: what had been written and decided by a day, and the hash of that state.</summary>
public sealed class SampleDaysTests
{
    [Theory]
    [InlineData("2018-06-11", 0, 0, "54938f727659ad2f5852fab9605e7a2ce46d717dd3706850818782cc18765721")]
    [InlineData("2018-08-31", 125, 3, "6c2ebf7f175f04558784253723aae3c87d8c16faa77e810e136507b745bdfbcb")]
    [InlineData("2018-09-13", 163, 6, "52d0dbfc27df81023b4dd7b61819e0464cc82fe213aa5173c9d9d188a17a8bc5")]
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
