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
        .. rule.Parts.Where(p => p.AmountTkr is not null && rule.Units.Count != 1).Select(p => new PartWithoutUnit($"{at}.parts", p.Name)),
        .. rule.Parts.Where(p => p.AmountTkr is { } amount && !Tkr.IsWithin(amount)).Select(p => new AmountOutOfRange($"{at}.parts", p.AmountTkr!.Value)),
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
