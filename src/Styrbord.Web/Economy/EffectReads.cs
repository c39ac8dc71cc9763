using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Ledger;
using Styrbord.Web.Api;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Economy;

/// <param name="Scenario">Nothing when an index value is tried.</param>
/// <param name="Class">The class whose index is tried.</param>
/// <param name="Hundredths">The percentage tried, in hundredths.</param>
/// <param name="OutsideTkr">What lies on no committee's frame; left out when one committee is asked for.</param>
internal sealed record EffectAnswer(string? Scenario, string? Class, int? Hundredths, string Set, int Year, IReadOnlyList<EffectCommitteeRow> Committees, long? OutsideTkr);

/// <param name="Budget">Nothing while the committee has no internal budget.</param>
/// <param name="FrameTkr">The committee's printed sum with every change decided since; its frames may miss it by rounding.</param>
/// <param name="UnplacedTkr">Frames that nothing is distributed under, as the scenario has them.</param>
/// <param name="Lines">Only of the committee asked for.</param>
internal sealed record EffectCommitteeRow(
    string Committee, string? Budget, long FrameTkr, long ScenarioFrameTkr, long NowTkr, long DifferenceOre, long UnplacedTkr, IReadOnlyList<EffectFrameRow> Frames, IReadOnlyList<EffectClassRow> Classes, IReadOnlyList<EffectLineRow>? Lines);

/// <param name="Under">The unit whose frame it is.</param>
/// <param name="Class">Nothing for the total of a unit without classes.</param>
/// <param name="LeftTkr">What of the frame as it stands is not distributed.</param>
/// <param name="Still">Lines that are 0 and stay so: <c>unit/line</c>.</param>
internal sealed record EffectFrameRow(string? Under, string? Class, long FrameTkr, long ScenarioTkr, long NowTkr, long LeftTkr, FrameReach Reach, IReadOnlyList<string> Still);

/// <param name="ScenarioTkr">Rounded from öre.</param>
internal sealed record EffectClassRow(string Unit, string Class, long NowTkr, long ScenarioTkr, long DifferenceOre);

/// <param name="Line"><c>unit/line</c>.</param>
/// <param name="MonthsOre">By the scenario, whole öre.</param>
internal sealed record EffectLineRow(string Line, string Class, long NowTkr, IReadOnlyList<long> MonthsOre);

/// <summary>What a scenario, or another index value, would mean in the internal budgets.</summary>
internal static class EffectReads
{
    public static Task OfScenarioAsync(HttpContext http, string id, int? year, string? committee)
    {
        var shown = http.View().Shown;
        return EffectAsked.OfScenario(shown, id, year) is { } asked ? WriteAsync(http, asked, committee)
            : shown.Economy.Scenarios.ContainsKey(new(id)) ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new YearNotInFrames("year", year ?? 0))
            : ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("scenario", id, "id"));
    }

    public static Task OfIndexAsync(HttpContext http, string? @class, int hundredths, int? year, string? committee)
    {
        var (asked, problems) = EffectAsked.OfIndex(http.View().Shown, @class, hundredths, year);
        return asked is null ? ApiProblems.WriteAsync(http, StatusCodes.Status422UnprocessableEntity, problems) : WriteAsync(http, asked, committee);
    }

    private static Task WriteAsync(HttpContext http, EffectAsked asked, string? committee)
    {
        var shown = http.View().Shown;
        var one = committee is null ? null : asked.Effect(shown, new(committee));
        var all = committee is null ? asked.Effect(shown) : null;
        return committee is not null && one is null
            ? ApiProblems.WriteAsync(http, StatusCodes.Status404NotFound, new NotFound("body", committee, "committee"))
            : ApiJson.WriteAsync(http, new EffectAnswer(
                asked.Scenario?.Id.Value, asked.Class, asked.Scenario is null ? asked.Hundredths : null, asked.Set.Id.Value, asked.Year,
                [.. (one is null ? all!.Committees : [one]).Select(c => Row(c, one is not null))], all?.OutsideTkr));
    }

    private static EffectCommitteeRow Row(CommitteeEffect one, bool lines) => new(
        one.Committee.Value, one.Budget?.Id.Value, one.FrameTkr, one.ScenarioFrameTkr, one.NowTkr, one.DifferenceOre, one.UnplacedTkr,
        [.. one.Frames.Select(f => new EffectFrameRow(f.Under?.Value, f.Class, f.FrameTkr, f.ScenarioTkr, f.NowTkr, f.LeftTkr, f.Reach, [.. f.Still.Select(Key)]))],
        [.. one.Classes.Select(c => new EffectClassRow(c.Unit.Value, c.Class, c.NowTkr, c.ScenarioTkr, c.DifferenceOre))],
        lines ? [.. one.Lines.Select(l => new EffectLineRow(Key(l.Line), l.Class, l.Now.YearTkr, l.Ore))] : null);

    private static string Key(LineRef line) => new CellRef(line.Unit, line.Line).ToString();
}
