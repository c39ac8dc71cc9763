using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.TestKit.Fuzzing;

internal static class RandomGoals
{
    public static readonly Kind[] Kinds =
    [
        new(1, d => new RecordGuidingText(d.OneOf<GuidingTextKind>(), d.Text(), d.Around())),
        new(1, d => new RecordPerspective(new(d.NewId("p")), Number(d), d.Name("Perspektiv"), d.Text(), d.Chance(20))),
        new(1, d => Known(d.Authority.Goals.Perspectives.Keys, d) is { } p ? new RecordGoal(new(d.NewId("m")), Number(d), p, d.Name("mål"), d.Chance(50) ? d.Text() : null, d.Chance(10) ? d.Around() : null) : null),
        new(2, d => Known(d.Authority.Goals.Goals.Keys, d) is { } g ? new RecordFocusArea(new(d.NewId("i")), Number(d), g, d.Name("Område"), d.Text()) : null),
        new(2, d => new OpenDirective(new(d.NewId("direktiv")), 2018 + d.Below(5), d.Name("Direktiv"))),
        new(2, d => Directive(d) is { } directive ? new WriteDirectiveSection(directive, d.Pick(new[] { "inledning", "ramar" })!, "Rubrik", d.Text(), d.Chance(50)) : null),
        new(4, Directed),
        new(4, Confirmed),
        new(2, d => Under(d, superordinate: false) is { } goal && Under(d, superordinate: true) is { } other ? new SupportGoals(goal.Id, [other.Id]) : null),
        new(3, Succeeded),
        new(3, d => new DefineIndicator(new(d.NewId("indikator")), d.Name("Indikator"), "%", d.OneOf<IndicatorDirection>(), Definition: d.Text())),
        new(1, d => d.Pick(d.Authority.Goals.Indicators.Keys) is { Value: not null } i ? new ChangeIndicator(i, d.Name("Indikator"), d.Chance(90) ? "%" : "dagar", d.OneOf<IndicatorDirection>(), Definition: d.Text()) : null),
        new(1, d => Directive(d) is { } directive && Known(d.Authority.Goals.Goals.Keys, d) is { } g && d.Pick(d.Authority.Goals.Indicators.Keys) is { Value: not null } i ? new SetAssemblyIndicator(directive, g, i, "5") : null),
    ];

    private static DirectAssignmentTo? Directed(Draw d)
    {
        var toAll = d.Chance(40);
        return Directive(d) is { } directive && Known(d.Authority.Goals.FocusAreas.Keys, d) is { } area
            ? new(new(d.NewId("u")), Number(d), area, directive, d.Text(), toAll, toAll && d.Chance(95) ? [] : d.Bodies(3))
            : null;
    }

    /// <summary>Mostly goals that no assignment of that year hangs on, by goals of the same kind that hold then.</summary>
    private static SucceedGoal? Succeeded(Draw d)
    {
        var (goals, year) = (d.Authority.Goals, 2019 + d.Below(4));
        var areas = d.Chance(30);
        GoalId[] known = areas ? [.. goals.FocusAreas.Values.Where(f => Holds(f.Validity, d, year)).Select(f => f.Id)] : [.. goals.Goals.Values.Where(g => Holds(g.Validity, d, year)).Select(g => g.Id)];
        var from = known.Where(id => d.Chance(25) && (d.Chance(5) || goals.Assignments.Values.All(a => goals.Directives[a.Directive].Year < year || (a.FocusArea != id && goals.FocusAreas[a.FocusArea].Goal != id)))).Take(2);
        return known.Length == 0 ? null : new(from.ToEquatableArray(), known.Where(_ => d.Chance(20)).Take(3).ToEquatableArray(), year, d.Text());
    }

    private static bool Holds(Validity validity, Draw d, int year) => d.Chance(5) || (validity.Holds(new(year - 1, 1, 1)) && validity.Holds(new(year, 1, 1)));

    private static ConfirmAddressees? Confirmed(Draw d)
    {
        var directive = d.Pick(d.Authority.Goals.Directives.Values.Where(x => x.AddressedOn is null || d.Chance(5)));
        return directive is null ? null : new(directive.Id, d.Bodies(4, b => b.IsCommitteeLike && b.Validity.Holds(new(directive.Year, 1, 1))));
    }

    private static StrategicGoal? Under(Draw d, bool superordinate) =>
        d.Pick(d.Authority.Goals.Goals.Values.Where(g => d.Authority.Goals.Perspectives[g.Perspective].Superordinate == superordinate || d.Chance(3)));

    private static ItemId? Directive(Draw d) => d.Pick(d.Authority.Goals.Directives.Keys.Select(i => (ItemId?)i));

    private static GoalId? Known(IEnumerable<GoalId> ids, Draw d) => d.Chance(2) ? new GoalId("okänt") : d.Pick(ids.Select(i => (GoalId?)i));

    private static string Number(Draw d) => $"{1 + d.Below(30)}.{1 + d.Below(99)}";
}
