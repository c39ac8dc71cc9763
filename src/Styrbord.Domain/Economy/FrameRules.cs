using System.Collections.Immutable;
using System.Globalization;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>What may be registered as frames.</summary>
public static class FrameRules
{
    private const int MostRows = 2_000;

    // an event is at most 64 kB (ADR 14)
    private const int MostBytes = 62_000;
    private const int MostYears = 10;
    private const int LongestReason = 2_000;

    public static Outcome Decide(Authority authority, RegisterFrames asked, Context context)
    {
        var decision = DecisionsQueries.AssemblyAdoptionIn(authority, asked.Matter);
        return Outcome.Of(
            [
                .. NewId(authority, asked.Id),
                .. OrganisationRules.Named(asked.Name),
                .. asked.FirstYear is < 1990 or > 2100 ? [new YearNotInFrames("firstYear", asked.FirstYear)] : Array.Empty<Problem>(),
                .. MissingMatter(authority, asked.Matter),
                .. asked.Stage == FrameStage.Decided ? NotDecided(authority, asked.Matter, "matter") : [],
                .. asked.Rows.Count is 0 or > MostRows ? [new RowsOutOfRange(asked.Rows.Count, MostRows)] : Rows(authority, asked),
                .. asked.Grounds.SelectMany((g, i) => OrganisationRules.MissingBody(authority.Organisation, g.Body, $"grounds[{i}].body")),
            ],
            () => Registered(new(
                asked.Id, asked.Name.Trim(), asked.Stage, asked.FirstYear, asked.Rows, asked.Matter, decision?.Id, asked.CutOff, asked.External, asked.Grounds, asked.Premises, asked.Sources, context.Stamp)));
    }

    /// <summary>The table as events: one, and for what it does not hold as many as are needed.</summary>
    internal static ImmutableArray<Event> Registered(FrameSet set)
    {
        var (events, rows, bytes) = (ImmutableArray.CreateBuilder<Event>(), new List<FrameRow>(), Model.ToJson(new FramesRegistered(set with { Rows = [] })).Length);
        foreach (var row in set.Rows)
        {
            var more = Model.ToJson(new FrameRowsRegistered(set.Id, [row])).Length;
            if (rows.Count > 0 && bytes + more > MostBytes)
            {
                events.Add(Of(rows));
                (rows, bytes) = ([], 0);
            }

            rows.Add(row);
            bytes += more;
        }

        return [.. events, Of(rows)];

        Event Of(List<FrameRow> some) => events.Count == 0 ? new FramesRegistered(set with { Rows = [.. some] }) : new FrameRowsRegistered(set.Id, [.. some]);
    }

    internal static IEnumerable<Problem> NewId(Authority authority, ItemId id) =>
        Ids.Judge("frames", id.Value, authority.Economy.Sets.ContainsKey(id) || authority.Economy.Scenarios.ContainsKey(id) || LedgerSets.IsAlwaysThere(id));

    public static Outcome Decide(Authority authority, CorrectFrame asked, Context context)
    {
        if (!authority.Economy.Sets.TryGetValue(asked.Set, out var set))
        {
            return new NotFound("frames", asked.Set.Value, "set");
        }

        if (asked.Row < 1 || asked.Row > set.Rows.Count)
        {
            return new NoSuchRow(asked.Row);
        }

        if (!set.Has(asked.Year))
        {
            return new YearNotInFrames("year", asked.Year);
        }

        if (FrameQueries.HeldBy(authority, set, set.Rows[asked.Row - 1], asked.Year) is { } held)
        {
            return held == FrameHolder.AdoptedBudget ? new FrameAdopted(asked.Year) : new FrameInLockedBudget(asked.Year);
        }

        var now = set.Of(set.Rows[asked.Row - 1], asked.Year);
        return Outcome.Of(
            [
                .. Ids.Judge("correction", asked.Id.Value, authority.Economy.Corrections.ContainsKey(asked.Id)),
                .. Tkr.IsWithin(asked.AmountTkr) ? Array.Empty<Problem>() : [new AmountOutOfRange("amountTkr", asked.AmountTkr)],
                .. string.IsNullOrWhiteSpace(asked.Reason) ? [new Required("reason")] : asked.Reason.Length > LongestReason ? [new TooLong("reason", asked.Reason.Length, LongestReason)] : Array.Empty<Problem>(),
                .. asked.Seen is { } seen && !string.Equals(seen, now.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? [Changed(authority, set, asked, now)] : Array.Empty<Problem>(),
            ],
            () => asked.AmountTkr == now ? [] : [new FrameCorrected(new(asked.Id, asked.Set, asked.Row, asked.Year, now, asked.AmountTkr, context.Seal("reason", asked.Reason), context.Stamp))]);
    }

    internal static IEnumerable<Problem> MissingMatter(Authority authority, MatterId? matter, string at = "matter") =>
        matter is { } id && !authority.Decisions.Matters.ContainsKey(id) ? [new NotFound("matter", id.Value, at)] : [];

    /// <summary>Frames are decided by the assembly: another body's adoption is none (KL 11:5, 11:8).</summary>
    internal static IEnumerable<Problem> NotDecided(Authority authority, MatterId? matter, string at) =>
        DecisionsQueries.AssemblyAdoptionIn(authority, matter) is not null ? []
        : DecisionsQueries.AdoptionIn(authority, matter) is null ? [new DecisionMissing(at)]
        : [new NotByAssembly(at)];

    private static Conflict Changed(Authority authority, FrameSet set, CorrectFrame asked, long now)
    {
        var last = authority.Economy.Corrections.Values.Where(c => c.Set == set.Id && c.Row == asked.Row && c.Year == asked.Year).MaxBy(c => c.Stamp.At)?.Stamp ?? set.Stamp;
        return new("amountTkr", $"{now}", $"{asked.AmountTkr}", last.By, last.At);
    }

    private static IEnumerable<Problem> Rows(Authority authority, RegisterFrames asked)
    {
        var years = asked.Rows[0].AmountsTkr.Count;
        if (years is 0 or > MostYears)
        {
            return [new YearsDiffer("rows[0].amountsTkr", MostYears, years)];
        }

        var seen = new HashSet<(BodyId, UnitId?, string?, FrameLevel?)>();
        return asked.Rows.SelectMany((r, i) => Row(authority, r, $"rows[{i}]", years, !seen.Add((r.Body, r.Unit, r.Class, r.SumOf))));
    }

    private static IEnumerable<Problem> Row(Authority authority, FrameRow row, string at, int years, bool twice) =>
    [
        .. OrganisationRules.Named(row.Label, $"{at}.label"),
        .. OrganisationRules.MissingBody(authority.Organisation, row.Body, $"{at}.body"),
        .. row.Unit is { } unit && !authority.Organisation.Units.ContainsKey(unit) ? [new NotFound("unit", unit.Value, $"{at}.unit")] : Array.Empty<Problem>(),
        .. ClassRules.Unknown(authority, row.Class, $"{at}.class"),
        .. (row.Class is null) == (row.SumOf is null) || (row.Unit is null && row.SumOf is FrameLevel.Unit or FrameLevel.Administration) ? [new NeitherFigureNorSum(at, row.Label)] : Array.Empty<Problem>(),
        .. twice ? [new RowTwice(at, row.Label)] : Array.Empty<Problem>(),
        .. row.AmountsTkr.Count != years ? [new YearsDiffer($"{at}.amountsTkr", years, row.AmountsTkr.Count)] : Array.Empty<Problem>(),
        .. row.AmountsTkr.Select((a, y) => (a, y)).Where(p => !Tkr.IsWithin(p.a)).Select(p => new AmountOutOfRange($"{at}.amountsTkr[{p.y}]", p.a)),
    ];
}
