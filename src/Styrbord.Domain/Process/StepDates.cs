using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Process;

/// <summary>A date that a calendar gives a step.</summary>
/// <param name="Entry">Id of what gives it.</param>
/// <param name="First">The day, or the first day of the month or span.</param>
/// <param name="Body">Who acts, when named.</param>
/// <param name="ForBody">The coming body it is for.</param>
public sealed record StepDate(ItemId Entry, ItemId Step, DateOnly First, DateOnly Last, BodyId? Body, BodyId? ForBody);

public static class StepDates
{
    /// <summary>Every date that the steps of a planning year have, by step; what gives dates is read here and nowhere else in the proof-reader.</summary>
    public static ILookup<ItemId, StepDate> Of(Authority authority, int planningYear) =>
        OfTimetable(authority.Process, planningYear).ToLookup(d => d.Step);

    private static IEnumerable<StepDate> OfTimetable(ProcessState state, int planningYear) =>
        state.Timetable.Values.Where(e => e.Year == planningYear && e.Step is not null)
            .Select(e => new StepDate(e.Id, e.Step!.Value, e.Date.AsStart, e.Date.AsEnd, e.Body, e.ForBody));
}
