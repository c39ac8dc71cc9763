using Shouldly;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared;
using Xunit;

namespace Styrbord.Web.Tests.Shared;

public sealed class SvTests
{
    [Theory]
    [InlineData(5242603, "5\u00a0242\u00a0603")]
    [InlineData(-227716, "\u2212227\u00a0716")]
    [InlineData(0, "0")]
    [InlineData(long.MinValue, "\u22129\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808")]
    public void Number_AsInTables_HasHardSpacesAndARealMinus(long value, string expected) => Sv.Number(value).ShouldBe(expected);

    [Theory]
    [InlineData(21895, "+21\u00a0895")]
    [InlineData(-8202, "\u22128\u00a0202")]
    [InlineData(0, "0")]
    public void Change_Always_HasItsSign(long value, string expected) => Sv.Change(value).ShouldBe(expected);

    [Fact]
    public void Number_RoundedToNothing_HasNoMinus() => Sv.Number(-0.04m, 1).ShouldBe("0,0");

    [Fact]
    public void Percent_OneDecimal_HasHardSpace() => Sv.Percent(1.5m).ShouldBe("1,5\u00a0%");

    [Fact]
    public void Day_Known_IsShort() => Sv.Day(new DateOnly(2018, 9, 19)).ShouldBe("ons\u00a019\u00a0sep");

    [Fact]
    public void Day_OnlyTheMonthKnown_IsTheMonth() => Sv.Day(PartialDate.Parse("2017-11")).ShouldBe("november\u00a02017");

    [Fact]
    public void Instant_InSummer_IsSwedishTime() => Sv.Instant(1536818400000).ShouldBe("13\u00a0september\u00a02018 kl.\u00a008.00");

    [Theory]
    [InlineData(13, "i dag")]
    [InlineData(14, "om 1\u00a0dag")]
    [InlineData(7, "6\u00a0dagar sen")]
    public void Distance_FromToday_IsInWords(int day, string expected) =>
        Sv.Distance(new DateOnly(2018, 9, day), new DateOnly(2018, 9, 13)).ShouldBe(expected);
}
