using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Ledger;
using Styrbord.Web.Shared.Errors;

namespace Styrbord.Web.Economy;

/// <summary>Which effect an address asks for: of a scenario, or of another index value of a class; in which year.</summary>
/// <param name="Parts">What is changed.</param>
/// <param name="Scenario">Nothing when an index value is tried.</param>
/// <param name="Class">The class whose index is tried, with its <paramref name="Hundredths"/> of a percent.</param>
internal sealed record EffectAsked(FrameSet Set, int Year, IReadOnlyList<ScenarioPart> Parts, Scenario? Scenario, string? Class, int Hundredths)
{
    // read as a number, so that what is beyond reason is told as such
    private const int MostPercent = 999_999;

    /// <summary>Years that something can be asked of: those a scenario changes, or all of the frames.</summary>
    public IEnumerable<int> Years => Scenario is null ? Set.Years : Set.Years.Where(y => Parts.Any(p => p.Year == y) || y == Year);

    public string Name => Scenario?.Name ?? $"{Class} {EconomyWords.Percent(Hundredths)}";

    /// <summary>After a figure: <c>i Förslag A</c>, or <c>med Personal 2,6 %</c>.</summary>
    public string Within => $"{(Scenario is null ? "med" : "i")} {Name}";

    /// <summary>What the figures are beside those of now, as said in a heading: that of a scenario, or of an index value that is tried.</summary>
    public string Case => Scenario is null ? "omräkningen" : "scenariot";

    public static string AddressOf(Scenario scenario) => $"{EconomyAddress.Effects}?scenario={Uri.EscapeDataString(scenario.Id.Value)}";

    /// <summary>A scenario by its id; only those that are everybody's have one. The year is the first that it changes, where none is asked for.</summary>
    public static EffectAsked? OfScenario(Authority shown, string id, int? year) =>
        shown.Economy.Scenarios.TryGetValue(new(id), out var found) && shown.Economy.Sets.TryGetValue(found.Set, out var set) && found.All.ToList() is var parts
        && (year ?? parts.Select(p => p.Year).DefaultIfEmpty(set.FirstYear).Min()) is var asked && set.Has(asked)
            ? new(set, asked, parts, found, null, 0) : null;

    /// <summary>Another index value over the frames that hold, with what stands against it.</summary>
    public static (EffectAsked? Asked, IReadOnlyList<Problem> Problems) OfIndex(Authority shown, string? @class, int hundredths, int? year)
    {
        if (FrameQueries.Current(shown, year) is not { } set)
        {
            return (null, [year is { } none && FrameQueries.Current(shown) is not null ? new YearNotInFrames("year", none) : new NotFound("frames", "", "year")]);
        }

        var asked = year ?? set.FirstYear;
        IReadOnlyList<Problem> problems = [.. IndexTrials.Judge(shown, set, @class, hundredths, asked)];
        return problems.Count > 0 ? (null, problems) : (new(set, asked, [IndexTrials.Of(shown, set, @class!, hundredths, asked)], null, @class, hundredths), []);
    }

    /// <summary>
    /// What a page's address asks for. Missing is a scenario or a year that is not there; what stands against an index value is told in <paramref name="told"/>, in
    /// Swedish; an address that asks for nothing has neither.
    /// </summary>
    public static (EffectAsked? Asked, bool Missing) Read(Authority shown, string? scenario, string? @class, string? percent, string? year, ICollection<string> told)
    {
        var asked = string.IsNullOrEmpty(year) ? (int?)null : EconomyAddress.Number(year);
        if (scenario is not null)
        {
            return OfScenario(shown, scenario, asked) is { } found ? (found, false) : (null, true);
        }

        if (@class is null && percent is null)
        {
            return (null, false);
        }

        if (Amounts.ReadHundredths(percent, MostPercent) is not { } hundredths)
        {
            told.Add(string.IsNullOrWhiteSpace(percent) ? "Skriv vilken uppräkning som ska prövas, till exempel 2,6." : $"”{percent}” är inget procenttal. Skriv till exempel 2,6, med högst två decimaler.");
            return (null, false);
        }

        var (index, problems) = OfIndex(shown, @class, hundredths, asked);
        foreach (var problem in problems)
        {
            told.Add($"{ProblemTexts.Sentence(problem)} {ProblemTexts.Remedy(problem)}".Trim());
        }

        return (index, false);
    }

    public ScenarioEffect Effect(Authority shown) => ScenarioEffects.Of(shown, Set, Parts, Year);

    public CommitteeEffect? Effect(Authority shown, BodyId committee) => ScenarioEffects.Of(shown, Set, Parts, Year, committee);

    public string Address(int? year = null, string? committee = null) => $"{EconomyAddress.Effects}?{Query(year, committee)}";

    public string Csv(string? committee = null) => $"{EconomyAddress.Effects}.csv?{Query(null, committee)}";

    /// <summary>What is behind a unit's figure, or behind one of its classes.</summary>
    public string Figure(string committee, UnitId unit, string? @class = null) =>
        $"{EconomyAddress.Effects}/tal?{Query(null, committee)}&enhet={Uri.EscapeDataString(unit.Value)}{(@class is null ? "" : $"&slag={Uri.EscapeDataString(@class)}")}";

    public static string SlugOf(Authority shown, BodyId body) => shown.Organisation.Bodies.TryGetValue(body, out var found) ? found.Slug : body.Value;

    public static BodyId? BodyOf(Authority shown, string slug) => OrganisationQueries.BySlug(shown, slug)?.Id;

    private string Query(int? year, string? committee) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Scenario is { } one ? $"scenario={Uri.EscapeDataString(one.Id.Value)}" : $"klass={Uri.EscapeDataString(Class!)}&procent={Uri.EscapeDataString((Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ','))}")}&ar={year ?? Year}{(committee is null ? "" : $"&namnd={Uri.EscapeDataString(committee)}")}");
}
