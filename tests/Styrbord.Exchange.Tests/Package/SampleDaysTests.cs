using Shouldly;
using Styrbord.Domain.Plans;
using Styrbord.Exchange.Package;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The sample's history: what had been written and decided by a day, and the hash of that state.</summary>
public sealed class SampleDaysTests
{
    [Theory]
    [InlineData("2018-06-11", 0, 0, "b29dd87f1741361260152b85134e1cbf71b4054dffe9b0df270aa7a53332f5b5")]
    [InlineData("2018-08-31", 125, 3, "035208e4a6fa6fc5649bb1f412b348d16be28ce6eae065a0beb9bd6fc5721eb9")]
    [InlineData("2018-09-13", 163, 6, "e1a46164adf837d80d333eb35a8dc4dbe50dc8de58b44d5660d99b5aca69f311")]
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
