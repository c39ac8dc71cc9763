using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Process;

/// <summary>What holds of one step, and of how steps build on one another.</summary>
public static class StepRules
{
    internal static IEnumerable<Problem> Of(Authority authority, ProcessStep[] steps, ProcessStep step, string at) =>
    [
        .. OrganisationRules.Named(step.Title, at + "title"),
        .. Time(step.Time, at + "time."),
        .. step.ReportPeriod is { } period && (period.From is < 1 or > 12 || period.To is < 1 or > 12 || period.To < period.From) ? [new BadMonths(at + "reportPeriod")] : Array.Empty<Problem>(),
        .. Parties(step).SelectMany(p => Missing(authority, p, at)),
        .. step.BuildsOn.SelectMany((input, i) => Input(steps, input, $"{at}buildsOn[{i}]")),
        .. step.SameAs is { } same && steps.All(s => s.Id != same) ? [new NotFound("processStep", same.Value, at + "sameAs")] : Array.Empty<Problem>(),
        .. MissingOrganisation(authority, step.Organisation, at + "organisation"),
    ];

    internal static IEnumerable<Problem> MissingOrganisation(Authority authority, ItemId? organisation, string at) =>
        organisation is { } id && !authority.Organisation.Organisations.ContainsKey(id) ? [new NotFound("organisation", id.Value, at)] : [];

    internal static IEnumerable<Problem> Time(StepTime time, string at)
    {
        if (time.Months.Any(m => m is < 1 or > 12) || !time.Months.SequenceEqual(time.Months.Distinct().Order()) || time.Rule == MonthRule.None != (time.Months.Count == 0) || time.YearsAfter is < 0 or > 1 || time.PerYear < 1)
        {
            yield return new BadMonths(at + "months");
        }
        else if (time.Day is { } day && !IsDay(day, time.Months))
        {
            yield return new NoSuchDay(at + "day", day, time.Months);
        }
    }

    /// <summary>A day of the only month; 29 February is a day, 31 February is none.</summary>
    public static bool IsDay(int day, EquatableArray<int> months) =>
        months.Count == 1 && months[0] is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, months[0]);

    /// <summary>Everybody with a part in a step.</summary>
    public static IEnumerable<StepParty> Parties(ProcessStep step) =>
        [.. step.Responsible, .. step.Receivers, .. step.Detail is { } detail ? [.. detail.InCooperationWith, .. detail.InputFrom] : Array.Empty<StepParty>()];

    private static IEnumerable<Problem> Missing(Authority authority, StepParty party, string at)
    {
        var (kind, known) = party.Kind switch
        {
            PartyKind.Body => ("body", party.Id is { } id && authority.Organisation.Bodies.ContainsKey(new(id))),
            PartyKind.Unit => ("unit", party.Id is { } id && authority.Organisation.Units.ContainsKey(new(id))),
            PartyKind.Group => ("group", party.Id is { } id && authority.Organisation.Groups.ContainsKey(new(id))),
            PartyKind.Organisation => ("organisation", party.Id is { } id && authority.Organisation.Organisations.ContainsKey(new(id))),
            _ => ("party", party.Id is null),
        };
        return known ? [] : [new NotFound(kind, party.Id ?? "", at + "responsible")];
    }

    private static IEnumerable<Problem> Input(ProcessStep[] steps, StepInput input, string at) =>
        input.Step is null == string.IsNullOrWhiteSpace(input.Document) ? [new BadInput(at)]
        : input.Step is { } step && steps.All(s => s.Id != step) ? [new NotFound("processStep", step.Value, at)]
        : [];

    internal static IEnumerable<Problem> Cycle(IReadOnlyList<ProcessStep> steps) =>
        CycleOf(steps.Select(s => (s.Id, s.BuildsOn.Select(b => b.Step).OfType<ItemId>()))) is { } ring
            ? [new StepsInACycle($"steps[{steps.TakeWhile(s => s.Id != ring[0]).Count()}].buildsOn", ring.ToEquatableArray())]
            : [];

    /// <summary>The first ring among things that build on one another, in order, with its first again at the end; nothing when there is none.</summary>
    public static IReadOnlyList<T>? CycleOf<T>(IEnumerable<(T Id, IEnumerable<T> BuildsOn)> things)
        where T : notnull
    {
        var left = new Dictionary<T, List<T>>();
        foreach (var (id, on) in things)
        {
            left.TryAdd(id, [.. on]);
        }

        // what builds on nothing that is left can be done; what can never be done leads into a ring
        for (var ready = left.Keys.ToList(); ready.Count > 0;)
        {
            ready = [.. left.Where(thing => !thing.Value.Exists(left.ContainsKey)).Select(thing => thing.Key)];
            ready.ForEach(id => left.Remove(id));
        }

        if (left.Count == 0)
        {
            return null;
        }

        var way = new List<T>();
        var at = left.Keys.First();
        while (!way.Contains(at))
        {
            way.Add(at);
            at = left[at].First(left.ContainsKey);
        }

        return [.. way.Skip(way.IndexOf(at)), at];
    }
}
