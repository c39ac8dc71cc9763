using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Work;

public sealed class MovedTaskTests
{
    [Fact]
    public void Of_BoardFrom12To19November_IsTheBoardsTaskAndNothingElse()
    {
        var day = new DateOnly(2018, 9, 13);
        var move = MoveConsequences.Of(Autumn, BoardMeeting, new(2018, 11, 19), day)!;

        MovedTasks.Of(Autumn, move, day).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            m => m.Task.Body.ShouldBe(OldBoard), m => m.From.ShouldBe(new PartialDate(2018, 11, 12)), m => m.To.ShouldBe(new PartialDate(2018, 11, 19)));
    }
}
