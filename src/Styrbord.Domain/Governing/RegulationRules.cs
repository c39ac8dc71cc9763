using System.Text.Json;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Governing;

/// <summary>What may be recorded of standing regulations, the governance model and the records plan.</summary>
public static class RegulationRules
{
    private const int TextLimit = 20_000;
    private const int ListLimit = 100;
    private const int YearsLimit = 200;

    /// <summary>An assembly fixes standing regulations: the act of 2017 and, before 2018, that of 1991.</summary>
    public static readonly EquatableArray<(string Source, Validity Validity)> AssemblyFixesRegulations =
    [
        ("6 kap. 44 § kommunallagen (2017:725)", new(new PartialDate(2018, 1, 1), null)),
        ("6 kap. 32 § kommunallagen (1991:900)", new(null, new PartialDate(2017, 12, 31))),
    ];

    public static Outcome Decide(Authority authority, RecordRegulations asked, Context context)
    {
        var state = authority.Governing;
        return Outcome.Of(
            [
                .. Ids.Judge("regulations", asked.Id.Value, state.Regulations.Any(r => r.Id == asked.Id)),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.Body, "body"),
                .. state.Regulations.Any(r => r.Body == asked.Body && r.From.AsStart == asked.From.AsStart) ? [new AlreadyExists("regulations", $"{asked.From}", "from")] : Array.Empty<Problem>(),
                .. asked.Body is null ? GoverningRules.Adopted(authority, asked.AdoptedBy, asked.AdoptedOn) : FixedBy(authority, asked),
                .. string.IsNullOrWhiteSpace(asked.Mission) && asked.Areas.Count == 0 && asked.Link is null ? [new Required("areas")] : Array.Empty<Problem>(),
                .. asked.Mission is { Length: > TextLimit } mission ? [new TooLong("mission", mission.Length, TextLimit)] : Array.Empty<Problem>(),
                .. List(asked.Areas, "areas"),
                .. List(asked.Laws, "laws"),
                .. GoverningRules.Linked(asked.Link),
            ],
            () => [new RegulationsRecorded(new(
                asked.Id, asked.Body, asked.From, asked.AdoptedBy, asked.AdoptedOn, asked.Paragraph, context.SealOrNothing("mission", asked.Mission), asked.Areas, asked.Laws, asked.Link, asked.Example, asked.Sources))]);
    }

    public static Outcome Decide(Authority authority, DescribeComponent asked, Context context)
    {
        var components = authority.Governing.Components;
        var known = components.GetValueOrDefault(asked.Id);
        return Outcome.Of(
            [
                .. Ids.Judge("component", asked.Id.Value, taken: false),
                .. OrganisationRules.Named(asked.Name),
                .. asked.Kind == ComponentKind.Instrument ? OrganisationRules.Named(asked.Group ?? "", "group") : [],
                .. asked.SteersTowards is not null && asked.Kind != ComponentKind.Form ? [new SteersNothing()] : Array.Empty<Problem>(),
                .. asked.Text is { Length: > TextLimit } text ? [new TooLong("text", text.Length, TextLimit)] : Array.Empty<Problem>(),
            ],
            () => Same(known, asked) ? [] : [new ComponentDescribed(new(
                asked.Id, asked.Kind, asked.Name, asked.Kind == ComponentKind.Instrument ? asked.Group : null, asked.SteersTowards, context.SealOrNothing("text", asked.Text),
                known is not null && known.Kind == asked.Kind ? known.Place : components.Values.Where(c => c.Kind == asked.Kind).Select(c => c.Place).DefaultIfEmpty(0).Max() + 1, asked.Sources))]);
    }

    public static Outcome Decide(Authority authority, RemoveComponent asked) =>
        authority.Governing.Components.ContainsKey(asked.Component) ? new ComponentRemoved(asked.Component) : new NotFound("component", asked.Component.Value, "component");

    public static Outcome Decide(Authority authority, RecordRecordsRule asked)
    {
        var next = new RecordsRule(asked.Id, asked.Name, asked.Retention, asked.Years, asked.Basis, asked.Keeper, asked.Where, asked.Matters, asked.Documents);
        return Outcome.Of(
            [
                .. Ids.Judge("recordsRule", asked.Id.Value, taken: false),
                .. OrganisationRules.Named(asked.Name),
                .. OrganisationRules.Named(asked.Basis, "basis"),
                .. OrganisationRules.Named(asked.Keeper, "keeper"),
                .. asked.Retention == Retention.Preserve == asked.Years is not null || asked.Years is < 0 or > YearsLimit ? [new YearsMisplaced()] : Array.Empty<Problem>(),
                .. asked.Matters.Where(m => !Enum.GetValues<MatterKind>().Any(k => string.Equals(WordOf(k), m, StringComparison.Ordinal))).Select(m => new NotFound("matterKind", m, "matters")),
                .. List(asked.Documents, "documents"),
            ],
            () => authority.Governing.Records.GetValueOrDefault(asked.Id) == next ? [] : [new RecordsRuleRecorded(next)]);
    }

    /// <summary>A kind of matter as the records plan names it: <c>operationalPlan</c>.</summary>
    public static string WordOf(MatterKind kind) => JsonNamingPolicy.CamelCase.ConvertName($"{kind}");

    private static IEnumerable<Problem> FixedBy(Authority authority, RecordRegulations asked)
    {
        if (asked.AdoptedBy is not { } by || !authority.Organisation.Bodies.TryGetValue(by, out var body))
        {
            return asked.AdoptedBy is { } unknown ? [new NotFound("body", unknown.Value, "adoptedBy")] : [new Required("adoptedBy")];
        }

        var day = (asked.AdoptedOn ?? asked.From).AsStart;
        return body.Level != BodyLevel.Assembly
            ? [new NotAnAssembly(body.NameOn(day), AssemblyFixesRegulations.First(r => r.Validity.Holds(day)).Source)]
            : GoverningRules.Adopted(authority, by, asked.AdoptedOn);
    }

    private static bool Same(GovernanceComponent? known, DescribeComponent asked) =>
        known is not null && known.Kind == asked.Kind && known.Name == asked.Name && known.Group == asked.Group && known.SteersTowards == asked.SteersTowards
        && (known.Text?.Body ?? "") == (asked.Text ?? "") && known.Sources == asked.Sources;

    private static IEnumerable<Problem> List(EquatableArray<string> items, string at) =>
        items.Count > ListLimit ? [new TooLong(at, items.Count, ListLimit)] : items.SelectMany((item, i) => OrganisationRules.Named(item, $"{at}[{i}]"));
}
