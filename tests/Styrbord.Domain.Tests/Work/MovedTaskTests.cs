using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using static Styrbord.TestKit.AnAuthority;
using static Styrbord.TestKit.AYearCalendar;

namespace Styrbord.Domain.Tests.Work;

public sealed class MovedTaskTests
{
    [Fact]
    public void Of_BoardFrom12To19November_AreTheBoardsStepNoticeAndPreparationAndNothingElse()
    {
        var day = new DateOnly(2018, 9, 13);
        var move = MoveConsequences.Of(Autumn, BoardMeeting, new(2018, 11, 19), day)!;

        MovedTasks.Of(Autumn, move, day).Select(m => (m.Task.Kind, m.Task.Body, m.From, m.To)).ShouldBe(
            [
                (TaskKind.HandleStep, OldBoard, new PartialDate(2018, 11, 12), new PartialDate(2018, 11, 19)),
                (TaskKind.PrepareMeeting, OldBoard, new PartialDate(2018, 10, 29), new PartialDate(2018, 11, 5)),
                (TaskKind.IssueNotice, OldBoard, new PartialDate(2018, 11, 5), new PartialDate(2018, 11, 12)),
            ],
            ignoreOrder: true);
    }
}
