using Shouldly;
using Styrbord.Domain.Plans;
using Styrbord.Exchange.Package;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>The sample's history: what had been written and decided by a day, and the hash of that state.</summary>
public sealed class SampleDaysTests
{
    [Theory]
    [InlineData("2018-06-11", 0, 0, "16e26b6ba941a91ed2495bbe216affec8e9c1868ec66746591531403c63358f4")]
    [InlineData("2018-08-31", 125, 3, "42b9418243e4650feb4c2300f5060d849dc5568ee696bddb07fabd44923561dc")]
    [InlineData("2018-09-13", 163, 6, "62be60a332643aa23e9289a54b05293c098542d64198161300714a43c7c2bbd8")]
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
