using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain.Kernel;
using Styrbord.Timeline;

namespace Styrbord.Web.Shared.Forms;

/// <summary>What a command's result means over HTTP: the API and the pages say the same.</summary>
internal static class Answers
{
    /// <summary>Every problem, none when the command holds; and the last event to have been seen.</summary>
    public static (ImmutableArray<Problem> Problems, long Last) Of(CommandResult result) => result switch
    {
        CommandResult.Accepted accepted => ([], accepted.Last),
        CommandResult.Refused refused => (refused.Problems, 0),
        CommandResult.Forbidden forbidden => ([forbidden.Problem], 0),
        CommandResult.IdTaken => ([CommandResult.IdTaken.Problem], 0),
        CommandResult.Busy { Reason: BusyReason.ReadOnly } => ([new OnlyReading()], 0),
        _ => ([new TryLater()], 0),
    };

    /// <summary>The gravest of the problems' statuses.</summary>
    public static int StatusOf(ImmutableArray<Problem> problems) => problems.Select(StatusOf).MaxBy(Gravity);

    private static int StatusOf(Problem problem) => problem.Code switch
    {
        "access.no-access" or "plans.other-partys-turn" or "secrecy.stands-in-secrecy" => StatusCodes.Status403Forbidden,
        "border.unknown-command" => StatusCodes.Status404NotFound,
        "kernel.conflict" or "timeline.same-id" or "work.ground-changed" or "budgets.cell-changed" => StatusCodes.Status409Conflict,
        "border.too-large" => StatusCodes.Status413PayloadTooLarge,
        "border.not-json" => StatusCodes.Status400BadRequest,
        "web.try-later" or "web.only-reading" => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    // a conflict among other problems is still a conflict; else what must be mended comes first
    private static int Gravity(int status) => status == StatusCodes.Status409Conflict ? 1000 : status;
}
