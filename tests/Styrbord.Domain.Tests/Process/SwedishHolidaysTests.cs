using Styrbord.Domain.Process;

namespace Styrbord.Domain.Tests.Process;

public sealed class SwedishHolidaysTests
{
    // J. Meeus, Astronomical Algorithms, chapter 8, and almanacs; 22 March 1818 is the earliest there is, 25 April 1943 and 2038 the latest
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1961, 4, 2)]
    [InlineData(2000, 4, 23)]
    [InlineData(2018, 4, 1)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    public void EasterOf_AYear_IsTheAlmanacs(int year, int month, int day) => SwedishHolidays.EasterOf(year).ShouldBe(new(year, month, day));

    [Fact]
    public void Of_2018_AreTheHolidaysOfLawAndTheThreeEves() =>
        SwedishHolidays.Of(2018).Select(h => $"{h.Day:MM-dd} {h.Holiday}").ShouldBe(
        [
            "01-01 NewYearsDay", "01-06 Epiphany", "03-30 GoodFriday", "04-01 EasterDay", "04-02 EasterMonday", "05-01 FirstOfMay", "05-10 AscensionDay",
            "05-20 WhitSunday", "06-06 NationalDay", "06-22 MidsummerEve", "06-23 MidsummerDay", "11-03 AllSaintsDay", "12-24 ChristmasEve", "12-25 ChristmasDay",
            "12-26 BoxingDay", "12-31 NewYearsEve",
        ]);

    [Fact]
    public void On_WhitMondayAndTheNationalDay_ChangePlacesIn2005()
    {
        SwedishHolidays.On(new(2004, 5, 31)).ShouldBe(Holiday.WhitMonday);
        SwedishHolidays.On(new(2004, 6, 6)).ShouldBeNull();
        SwedishHolidays.On(new(2005, 5, 16)).ShouldBeNull();
        SwedishHolidays.On(new(2005, 6, 6)).ShouldBe(Holiday.NationalDay);
    }

    [Theory]
    [InlineData(2015, 6, 20)]
    [InlineData(2020, 6, 20)]
    [InlineData(2021, 6, 26)]
    public void On_MidsummerDay_IsTheSaturdayFromThe20th(int year, int month, int day) => SwedishHolidays.On(new(year, month, day)).ShouldBe(Holiday.MidsummerDay);

    [Theory]
    [InlineData(2020, 10, 31)]
    [InlineData(2021, 11, 6)]
    public void On_AllSaintsDay_IsTheSaturdayFrom31October(int year, int month, int day) => SwedishHolidays.On(new(year, month, day)).ShouldBe(Holiday.AllSaintsDay);

    [Fact]
    public void Before_FiveWorkingDaysOverAHoliday_SkipsIt()
    {
        // Ascension Day 10 May 2018 is a Thursday
        WorkingDays.Before(new(2018, 5, 14), 5).ShouldBe(new(2018, 5, 4));
        WorkingDays.After(new(2018, 5, 4), 5).ShouldBe(new(2018, 5, 14));
        WorkingDays.Between(new(2018, 5, 4), new(2018, 5, 14)).ShouldBe(5);
    }

    [Fact]
    public void Before_NoDaysFromASunday_IsTheFridayBefore() => WorkingDays.Before(new(2018, 11, 18), 0).ShouldBe(new(2018, 11, 16));

    [Fact]
    public void Between_BackwardsInTime_IsNegative() => WorkingDays.Between(new(2018, 11, 19), new(2018, 11, 12)).ShouldBe(-5);

    [Fact]
    public void SameIn_AnotherYear_KeepsWeekdayAndWeek()
    {
        WorkingDays.SameIn(2019, new(2018, 11, 26)).ShouldBe(new(2019, 11, 25));
        WorkingDays.SameIn(2020, new(2019, 11, 25)).ShouldBe(new(2020, 11, 23));
        WorkingDays.SameIn(2021, new(2020, 11, 23)).ShouldBe(new(2021, 11, 29));
    }

    [Fact]
    public void SameIn_OnAHoliday_IsTheNextWorkingDay() =>

        // the same Thursday of the next year is the national day
        WorkingDays.SameIn(2019, new(2018, 6, 7)).ShouldBe(new(2019, 6, 7));

    [Fact]
    public void SameIn_AllDaysOfManyYears_AreWorkingDaysOfTheYear()
    {
        for (var day = new DateOnly(2015, 1, 1); day.Year < 2027; day = day.AddDays(1))
        {
            var next = WorkingDays.SameIn(day.Year + 1, day);
            WorkingDays.IsOne(next).ShouldBeTrue($"{day}");
            next.Year.ShouldBe(day.Year + 1);
        }
    }
}
