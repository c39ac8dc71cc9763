using System.Collections.Frozen;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.FrameChanges;

/// <summary>Who may change decided frames, by law and by the budget decision.</summary>
public static class RightRules
{
    /// <summary>Who may be given the right to decide each kind.</summary>
    private static readonly FrozenDictionary<FrameChangeKind, ChangeDecider[]> Lawful = new Dictionary<FrameChangeKind, ChangeDecider[]>
    {
        [FrameChangeKind.Supplement] = [ChangeDecider.Assembly],
        [FrameChangeKind.Redistribution] = [ChangeDecider.Assembly, ChangeDecider.ExecutiveBoard],
        [FrameChangeKind.WithinCommittee] = [ChangeDecider.Committee, ChangeDecider.Delegate, ChangeDecider.Assembly],
        [FrameChangeKind.Technical] = [ChangeDecider.StandingDecision, ChangeDecider.Assembly],
    }.ToFrozenDictionary();

    /// <summary>What holds when the budget decision says nothing.</summary>
    private static readonly FrozenDictionary<FrameChangeKind, EquatableArray<ChangeDecider>> Standard = new Dictionary<FrameChangeKind, EquatableArray<ChangeDecider>>
    {
        [FrameChangeKind.Supplement] = [ChangeDecider.Assembly],
        [FrameChangeKind.Redistribution] = [ChangeDecider.Assembly],
        [FrameChangeKind.WithinCommittee] = [ChangeDecider.Committee, ChangeDecider.Delegate],
        [FrameChangeKind.Technical] = [ChangeDecider.StandingDecision],
    }.ToFrozenDictionary();

    /// <summary>Who may decide a kind of change of these frames in a year, by what is decided by the day; nothing for all that is decided.</summary>
    public static EquatableArray<ChangeDecider> Of(Authority authority, ItemId set, FrameChangeKind kind, int year, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var said = authority.FrameChanges.Rights.GetValueOrDefault(set)?.Rights.FirstOrDefault(r => r.Kind == kind)?.By ?? Standard[kind];
        return kind != FrameChangeKind.Redistribution || !BoardRoom.IsFixed(authority, year) ? said
            : BoardRoom.Of(authority, year, day ?? DateOnly.MaxValue) is null ? [ChangeDecider.Assembly] : [ChangeDecider.Assembly, ChangeDecider.ExecutiveBoard];
    }

    public static Outcome Decide(Authority authority, RecordChangeRights asked, Context context) => Outcome.Of(
        [
            .. authority.Economy.Sets.ContainsKey(asked.Set) ? Array.Empty<Problem>() : [new NotFound("frames", asked.Set.Value, "set")],
            .. ByAssembly(authority, asked.Matter),
            .. asked.Rights.Count == 0 ? [new Required("rights")] : Array.Empty<Problem>(),
            .. asked.Rights.SelectMany((r, i) => r.By.Count == 0 || r.By.Except(Lawful[r.Kind]).Any() || asked.Rights.Take(i).Any(o => o.Kind == r.Kind) ? [new RightOutsideLaw($"rights[{i}]")] : Array.Empty<Problem>()),
            .. authority.FrameChanges.Rights.GetValueOrDefault(asked.Set) is var known ? Marks.Overtaken(asked.Seen, known is null ? null : Fields(known.Rights, known.Matter), Fields(asked.Rights, asked.Matter), known?.Stamp ?? default) : [],
        ],
        () => authority.FrameChanges.Rights.GetValueOrDefault(asked.Set) is { } now && now.Rights == asked.Rights && now.Matter == asked.Matter
            ? [] : [new ChangeRightsRecorded(new(asked.Set, asked.Rights, asked.Matter, context.Stamp))]);

    /// <summary>The mark of who may change the frames as it is recorded, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(ChangeRights? of) => Marks.Of(of is null ? null : Fields(of.Rights, of.Matter));

    /// <summary>The mark of a standing decision as it is recorded, to be sent back as it was seen; empty for none.</summary>
    public static string SeenOf(StandingDecision? of) => Marks.Of(of is null ? null : Fields(of.Name, of.Matter, of.Grounds, of.FirstYear, of.LastYear));

    private static (string At, string Text)[] Fields(string? name, MatterId matter, EquatableArray<TechnicalGround> grounds, int first, int? last) =>
        [("name", name?.Trim() ?? ""), ("matter", matter.Value), ("grounds", string.Join(", ", grounds)), ("firstYear", $"{first}"), ("lastYear", $"{last}")];

    private static (string At, string Text)[] Fields(EquatableArray<ChangeRight> rights, MatterId matter) =>
        [("rights", string.Join("; ", rights.OrderBy(r => r.Kind).Select(r => $"{r.Kind}: {string.Join(", ", r.By.Order())}"))), ("matter", matter.Value)];

    public static Outcome Decide(Authority authority, RecordStandingDecision asked, Context context) => Outcome.Of(
        [
            .. Ids.Judge("standingDecision", asked.Id.Value, taken: false),
            .. OrganisationRules.Named(asked.Name),
            .. ByAssembly(authority, asked.Matter),
            .. asked.Grounds.Count == 0 ? [new Required("grounds")] : Array.Empty<Problem>(),
            .. asked.FirstYear is < 1990 or > 2100 ? [new BadYears("firstYear")] : asked.LastYear < asked.FirstYear ? [new BadYears("lastYear")] : Array.Empty<Problem>(),
            .. authority.FrameChanges.Standing.GetValueOrDefault(asked.Id) is var known
                ? Marks.Overtaken(asked.Seen, known is null ? null : Fields(known.Name, known.Matter, known.Grounds, known.FirstYear, known.LastYear), Fields(asked.Name, asked.Matter, asked.Grounds, asked.FirstYear, asked.LastYear), known?.Stamp ?? default) : [],
        ],
        () =>
        {
            var next = new StandingDecision(asked.Id, asked.Name.Trim(), asked.Matter, DecisionsQueries.AssemblyAdoptionIn(authority, asked.Matter)!.Id, asked.Grounds, asked.FirstYear, asked.LastYear, context.Stamp);
            return authority.FrameChanges.Standing.GetValueOrDefault(asked.Id) is { } now && now with { Stamp = default } == next with { Stamp = default } ? [] : [new StandingDecisionRecorded(next)];
        });

    /// <summary>What stands against a matter that the assembly must have decided.</summary>
    internal static IEnumerable<Problem> ByAssembly(Authority authority, MatterId matter, string at = "matter") =>
        !authority.Decisions.Matters.ContainsKey(matter) ? [new NotFound("matter", matter.Value, at)]
        : DecisionsQueries.AssemblyAdoptionIn(authority, matter) is not null ? []
        : [DecisionsQueries.AdoptionIn(authority, matter) is { } other ? new WrongDecider(at, NameOf(authority, other)) : new ChangeWithoutDecision(at)];

    internal static BodyLevel? LevelOf(Authority authority, BodyId? body) => body is { } id ? authority.Organisation.Bodies.GetValueOrDefault(id)?.Level : null;

    internal static string NameOf(Authority authority, Decision decision) => decision.Body is { } body ? OrganisationQueries.NameOf(authority, body, decision.Day.OrderDay) : "";
}
