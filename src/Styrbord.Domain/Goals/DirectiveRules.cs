using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Goals;

/// <summary>The planning directive: one a year, its sections, and whom "samtliga nämnder" means.</summary>
public static class DirectiveRules
{
    public static Outcome Decide(Authority authority, OpenDirective asked) =>
        Outcome.Of(
            [
                .. Ids.Judge("directive", asked.Id.Value, authority.Goals.Directives.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Title, "title"),
                .. asked.Year is < 1990 or > 2100 ? [new YearOutOfRange(asked.Year)] : Array.Empty<Problem>(),
                .. authority.Goals.Directives.Values.Any(d => d.Year == asked.Year) ? [new YearHasDirective(asked.Year)] : Array.Empty<Problem>(),
            ],
            () => [new DirectiveOpened(asked.Id, asked.Year, asked.Title, asked.Matter)]);

    public static Outcome Decide(Authority authority, WriteDirectiveSection asked, Context context) =>
        Outcome.Of(
            [
                .. Known(authority, asked.Directive),
                .. Ids.Judge("section", asked.Section, taken: false, "section"),
                .. OrganisationRules.Named(asked.Heading, "heading"),
                .. Wording.Filled(asked.Text, "text", GoalsRules.TextLimit),
            ],
            () => [new DirectiveSectionWritten(asked.Directive, new(asked.Section, asked.Heading, context.Seal("text", asked.Text), asked.AfterGoals))]);

    public static Outcome Decide(Authority authority, ConfirmAddressees asked, Context context)
    {
        if (!authority.Goals.Directives.TryGetValue(asked.Directive, out var directive))
        {
            return new NotFound("directive", asked.Directive.Value, "directive");
        }

        return Outcome.Of(
            [
                .. directive.AddressedOn is { } day ? [new AddresseesAlreadyConfirmed(directive.Id, day)] : Array.Empty<Problem>(),
                .. asked.Bodies.Count == 0 ? [new Required("bodies")] : Array.Empty<Problem>(),
                .. Addressable(authority, directive.Year, asked.Bodies, "bodies"),
            ],
            () => [new AddresseesConfirmed(asked.Directive, asked.Bodies.Distinct().ToEquatableArray(), context.Today)]);
    }

    public static Outcome Decide(Authority authority, SetAssemblyIndicator asked)
    {
        var unit = authority.Goals.Indicators.GetValueOrDefault(asked.Indicator)?.Unit ?? "";
        var next = new AssemblyIndicator(asked.Directive, asked.Goal, asked.Indicator, IndicatorValue.Read(asked.Target, unit));
        return Outcome.Of(
            [
                .. Known(authority, asked.Directive),
                .. authority.Goals.Goals.ContainsKey(asked.Goal) ? Array.Empty<Problem>() : [new NotFound("goal", asked.Goal.Value, "goal")],
                .. authority.Goals.Indicators.ContainsKey(asked.Indicator) ? Array.Empty<Problem>() : [new NotFound("indicator", asked.Indicator.Value, "indicator")],
                .. IndicatorValue.Judge(asked.Target, unit, "target"),
            ],
            () => authority.Goals.AssemblyIndicators.Contains(next) ? [] : [new AssemblyIndicatorSet(next)]);
    }

    public static GoalsState On(GoalsState state, DirectiveSectionWritten happened)
    {
        var directive = state.Directives[happened.Directive];
        var at = directive.Sections.IndexOf(directive.Sections.FirstOrDefault(s => string.Equals(s.Id, happened.Section.Id, StringComparison.Ordinal))!);
        var sections = at < 0 ? directive.Sections.Add(happened.Section) : directive.Sections.SetItem(at, happened.Section);
        return state with { Directives = state.Directives.SetItem(directive.Id, directive with { Sections = sections }) };
    }

    /// <summary>Each is a committee or an executive board on the year's first day.</summary>
    internal static IEnumerable<Problem> Addressable(Authority authority, int year, EquatableArray<BodyId> bodies, string at)
    {
        var first = new DateOnly(year, 1, 1);
        return bodies.SelectMany((id, i) => authority.Organisation.Bodies.TryGetValue(id, out var body)
            ? body.IsCommitteeLike && body.Validity.Holds(first) ? Array.Empty<Problem>() : [new NotAddressable(id, body.NameOn(first), $"{at}[{i}]")]
            : [new NotFound("body", id.Value, $"{at}[{i}]")]);
    }

    private static IEnumerable<Problem> Known(Authority authority, ItemId directive) =>
        authority.Goals.Directives.ContainsKey(directive) ? [] : [new NotFound("directive", directive.Value, "directive")];
}
