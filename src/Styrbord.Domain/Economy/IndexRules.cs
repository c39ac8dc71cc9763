using System.Globalization;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Economy;

/// <summary>What may be said of indices.</summary>
public static class IndexRules
{
    /// <summary>100 %, in hundredths of a percent.</summary>
    internal const int MostHundredths = 10_000;

    public static Outcome Decide(Authority authority, RecordIndexRules asked, Context context)
    {
        var all = authority.Economy.Rules.SetItems(asked.Rules.Select(r => KeyValuePair.Create(r.Id, r)));
        return Outcome.Of(
            [
                .. asked.Rules.Count == 0 ? [new Required("rules")] : Array.Empty<Problem>(),
                .. asked.Rules.SelectMany((r, i) => Rule(authority, r, $"rules[{i}]", asked.Rules.Take(i).Any(o => o.Id == r.Id))),
                .. asked.Rules.SelectMany((r, i) => Known(r, all.ContainsKey, $"rules[{i}]")),
                .. asked.Rules.SelectMany((r, i) => r.Weights.Any(w => w.Share < 0) || (r.Weights.Count > 0 && r.Weights.Sum(w => (long)w.Share) == 0) || RestsOnItself(all, r) ? [new BadWeights($"rules[{i}].weights", r.Name)] : Array.Empty<Problem>()),
                .. Overtaken(authority.Economy, asked),
            ],
            () => asked.Rules.All(r => r.Says(authority.Economy.Rules.GetValueOrDefault(r.Id))) ? [] : [new IndexRulesRecorded(asked.Rules, context.Stamp)]);
    }

    public static Outcome Decide(Authority authority, EnterIndexValue asked, Context context)
    {
        if (!authority.Economy.Rules.TryGetValue(asked.Rule, out var rule))
        {
            return new NotFound("indexRule", asked.Rule.Value, "rule");
        }

        var known = rule.Rates.FirstOrDefault(r => r.Year == asked.Year);
        var now = known?.Hundredths;
        var (at, value) = asked.Percent is { } written ? ("percent", Amounts.ReadHundredths(written)) : ("hundredths", asked.Hundredths);
        string Told(int? hundredths) => hundredths is not { } rate ? "" : asked.Percent is null ? rate.ToString(CultureInfo.InvariantCulture) : Amounts.Hundredths(rate);
        return Outcome.Of(
            [
                .. asked.Year is < 1990 or > 2100 ? [new YearNotInFrames("year", asked.Year)] : Array.Empty<Problem>(),
                .. value is null ? [string.IsNullOrWhiteSpace(asked.Percent) ? new Required(at) : new RateNotRead(at)] : Range(value, at),
                .. asked.Seen is { } seen && !string.Equals(seen, now?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal) ? [new Conflict(at, Told(now), Told(value), known?.Stamp.By ?? "", known?.Stamp.At ?? 0)] : Array.Empty<Problem>(),
            ],
            () => now == value ? [] : [new IndexValueEntered(asked.Rule, asked.Year, value!.Value, context.Stamp)]);
    }

    /// <summary>The mark of the rules with these ids as they are, to be sent back as it was seen; empty where none is there.</summary>
    public static string SeenOf(EconomyState state, IEnumerable<ItemId> rules)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Marks.Of(Known(state, rules));
    }

    private static IEnumerable<Problem> Overtaken(EconomyState state, RecordIndexRules asked) => Marks.Overtaken(
        asked.Seen, Known(state, asked.Rules.Select(r => r.Id)), [.. asked.Rules.SelectMany(Fields)], asked.Rules.Select(r => state.Rules.GetValueOrDefault(r.Id)?.Stamp ?? default).MaxBy(s => s.At));

    private static List<(string At, string Text)>? Known(EconomyState state, IEnumerable<ItemId> rules) =>
        rules.Select(r => state.Rules.GetValueOrDefault(r)).OfType<IndexRule>().SelectMany(Fields).ToList() is { Count: > 0 } fields ? fields : null;

    private static IEnumerable<(string At, string Text)> Fields(IndexRule of) =>
    [
        ($"rules.{of.Id}.name", of.Name), ($"rules.{of.Id}.class", of.Class ?? ""), ($"rules.{of.Id}.units", string.Join(' ', of.Units)), ($"rules.{of.Id}.rates", string.Join("; ", of.Rates.Select(r => $"{r.Year}: {Digits(r.Hundredths)}"))),
        ($"rules.{of.Id}.inFrames", of.InFrames ? "true" : "false"), ($"rules.{of.Id}.priceLevelYear", Digits(of.PriceLevelYear)), ($"rules.{of.Id}.heldBy", of.HeldBy?.Value ?? ""), ($"rules.{of.Id}.external", of.External ?? ""),
        ($"rules.{of.Id}.parts", string.Join("; ", of.Parts.Select(p => $"{p.Name} {Digits(p.AmountTkr)} {p.Follows} {p.FixedLater} {string.Join(' ', (p.Amounts ?? []).Select(a => $"{a.Year}: {Digits(a.AmountTkr)}"))}"))),
        ($"rules.{of.Id}.weights", string.Join("; ", of.Weights.Select(w => $"{w.Rule} {Digits(w.Share)}"))),
    ];

    private static string Digits(long? amount) => amount?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal static IEnumerable<Problem> Range(int? hundredths, string at) =>
        hundredths is < -MostHundredths or > MostHundredths ? [new RateOutOfRange(at, hundredths.Value)] : [];

    private static IEnumerable<Problem> Rule(Authority authority, IndexRule rule, string at, bool twice) =>
    [
        .. Ids.Judge("indexRule", rule.Id.Value, twice, $"{at}.id"),
        .. OrganisationRules.Named(rule.Name, $"{at}.name"),
        .. ClassRules.Unknown(authority, rule.Class, $"{at}.class"),
        .. rule.Class is null && rule.Units.Count == 0 ? [new Required($"{at}.class")] : Array.Empty<Problem>(),
        .. rule.Units.Append(rule.HeldBy ?? default).Where(u => u.Value is not null && !authority.Organisation.Units.ContainsKey(u)).Select(u => new NotFound("unit", u.Value, $"{at}.units")),
        .. rule.Rates.SelectMany((r, i) => Range(r.Hundredths, $"{at}.rates[{i}].hundredths")),
        .. rule.Parts.Where(p => p.IsKnown && rule.Units.Count != 1).Select(p => new PartWithoutUnit($"{at}.parts", p.Name)),
        .. rule.Parts.SelectMany(p => (p.Amounts ?? []).Select(a => a.AmountTkr).Prepend(p.AmountTkr ?? 0)).Where(a => !Tkr.IsWithin(a)).Select(a => new AmountOutOfRange($"{at}.parts", a)),
        .. rule.Parts.SelectMany(p => (p.Amounts ?? []).Where((a, i) => a.Year is < 1990 or > 2100 || p.Amounts!.Value.Take(i).Any(o => o.Year == a.Year))).Select(a => new YearNotInFrames($"{at}.parts", a.Year)),
    ];

    private static IEnumerable<Problem> Known(IndexRule rule, Func<ItemId, bool> known, string at) =>
        rule.Weights.Select(w => w.Rule).Concat(rule.Parts.Where(p => p.Follows is not null).Select(p => p.Follows!.Value)).Where(id => !known(id)).Select(id => new NotFound("indexRule", id.Value, at));

    private static bool RestsOnItself(System.Collections.Immutable.ImmutableSortedDictionary<ItemId, IndexRule> all, IndexRule rule)
    {
        var (seen, left) = (new HashSet<ItemId>(), new Queue<ItemId>(rule.Weights.Select(w => w.Rule)));
        while (left.TryDequeue(out var next))
        {
            if (next == rule.Id)
            {
                return true;
            }

            if (seen.Add(next) && all.TryGetValue(next, out var other))
            {
                other.Weights.ToList().ForEach(w => left.Enqueue(w.Rule));
            }
        }

        return false;
    }
}
