using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>
/// Documents by id: <c>direktiv-{år}</c>, <c>plan-{plan}</c> as it is now, <c>innehall-{content}</c> as locked, and those around the
/// decision: <c>tjansteskrivelse-{plan}</c>, <c>andringar-{content}</c>, <c>protokollsutdrag-{decision}</c>, <c>trad-{år}-{body}</c> and
/// <c>presentation-{år}</c>; and <c>processer-{version}-{version}</c>, two process versions side by side; <c>planeringsforutsattningar-{year}</c>, <c>dialog-{dialogue}</c> and <c>processuppfoljning-{review}</c>.
/// <c>budgetramar-{frames}</c>, a table of frames; <c>finansplan-{år}</c>, <c>balanskrav-{år}</c>, <c>indikatorer-{år}</c>, <c>regionplan-{år}</c>; those of a meeting are named by <see cref="MeetingDocuments"/>.
/// </summary>
public static class DocumentsQueries
{
    private const string DirectivePrefix = "direktiv-";
    private const string PlanPrefix = "plan-";
    private const string TextPrefix = "text-";
    private const string ContentPrefix = "innehall-";
    private const string NotePrefix = "tjansteskrivelse-";
    private const string ChangesPrefix = "andringar-";
    private const string ExtractPrefix = "protokollsutdrag-";
    private const string ThreadPrefix = "trad-";
    private const string GoalsPrefix = "presentation-";

    private static readonly (string Prefix, Func<Authority, string, DateOnly, DocumentTree?> Find)[] Kinds =
    [
        (DirectivePrefix, (authority, id, today) => Year(id) is { } year && GoalsQueries.Tree(authority, year) is { } tree ? DirectiveDocument.Of(authority, tree, today) : null),
        (PlanPrefix, (authority, id, today) => authority.Plans.Plans.GetValueOrDefault(new(id)) is { } plan ? OfPlan(authority, plan, today) : null),
        (TextPrefix, (authority, id, _) => authority.Plans.Texts.GetValueOrDefault(new(id)) is { } text ? OfText(authority, text) : null),
        (ContentPrefix, (authority, id, today) => authority.Decisions.Contents.GetValueOrDefault(new(id)) is { } content ? OfContent(authority, content, today) : null),
        (NotePrefix, (authority, id, today) => authority.Plans.Plans.GetValueOrDefault(new(id)) is { } plan ? CoveringNote.Of(authority, plan, today) : null),
        (ChangesPrefix, (authority, id, _) => authority.Decisions.Contents.GetValueOrDefault(new(id)) is { } content ? ChangesDocument.Of(authority, content) : null),
        (ExtractPrefix, (authority, id, _) => authority.Decisions.Decisions.GetValueOrDefault(new(id)) is { Body: not null } decision ? MinutesExtract.Of(authority, decision) : null),
        (ThreadPrefix, (authority, id, today) => id.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && Year(id[..dash]) is { } year ? ThreadDocument.Of(authority, year, new(id[(dash + 1)..]), today) : null),
        (GoalsPrefix, (authority, id, today) => Year(id) is { } year && GoalsQueries.Tree(authority, year) is { } tree ? GoalsPresentation.Of(authority, tree, today) : null),
    ];

    /// <summary>Those that know their own names.</summary>
    private static readonly Func<Authority, string, DateOnly, DocumentTree?>[] Others =
    [
        ActionPlanDocuments.Find,
        VersionsDocument.Find,
        PremisesDocument.Find,
        ReviewDocument.Find,
        GrowthDocument.Find,
        MeetingDocuments.Find,
        SupervisionDocument.Find,
        DialogueDocument.Find,
        FramesDocument.Find,
        FinanceDocuments.Find,
        (authority, id, _) => IndicatorAnnex.Find(authority, id),
        RegionalPlanDocument.Find,
    ];

    public static string IdOf(Directive directive) => $"{DirectivePrefix}{directive.Year}";

    public static string IdOf(Plan plan) => $"{PlanPrefix}{plan.Id}";

    public static string IdOf(TextDocument document) => $"{TextPrefix}{document.Id}";

    public static string IdOf(FrozenContent content) => IdOf(content.Id);

    /// <summary>Of locked content.</summary>
    public static string IdOf(ItemId content) => $"{ContentPrefix}{content}";

    /// <summary>How the names of files begin that are kept of a document (<see cref="DecidedAs"/>).</summary>
    public static string KeptAs(string id) => $"pdf/{id}/";

    /// <summary>The covering note (tjänsteskrivelse) of the plan that the content is a revision of.</summary>
    public static string NoteOf(FrozenContent content) => $"{NotePrefix}{content.Subject}";

    public static string NoteOf(Plan plan) => $"{NotePrefix}{plan.Id}";

    /// <summary>The list of changes that led to the content.</summary>
    public static string ChangesOf(FrozenContent content) => $"{ChangesPrefix}{content.Id}";

    /// <summary>The extract of minutes (protokollsutdrag) of the decision.</summary>
    public static string ExtractOf(Decision decision) => $"{ExtractPrefix}{decision.Id}";

    /// <summary>One committee's thread of a year.</summary>
    public static string ThreadOf(int year, BodyId body) => $"{ThreadPrefix}{year}-{body}";

    /// <summary>The presentation of a year's goals.</summary>
    public static string GoalsOf(int year) => $"{GoalsPrefix}{year}";

    /// <summary>The document named, or nothing.</summary>
    public static DocumentTree? Find(Authority authority, string id, DateOnly today) =>
        Kinds.FirstOrDefault(k => id.StartsWith(k.Prefix, StringComparison.Ordinal)) is { Find: { } find, Prefix: { } prefix }
            ? find(authority, id[prefix.Length..], today)
            : Others.Select(other => other(authority, id, today)).FirstOrDefault(document => document is not null);

    /// <summary>Kind and year of a directive or of a plan as it is now; nothing for what is locked.</summary>
    public static (DocumentKind Kind, int Year)? SeriesOf(Authority authority, string id) =>
        authority.Goals.Directives.Values.FirstOrDefault(d => string.Equals(IdOf(d), id, StringComparison.Ordinal)) is { } directive ? (DocumentKind.PlanningDirective, directive.Year)
        : id.StartsWith(PlanPrefix, StringComparison.Ordinal) && authority.Plans.Plans.TryGetValue(new(id[PlanPrefix.Length..]), out var plan) ? (DocumentKind.OperationalPlan, plan.Year)
        : id.StartsWith(TextPrefix, StringComparison.Ordinal) && authority.Plans.Texts.TryGetValue(new(id[TextPrefix.Length..]), out var text) ? (text.Kind, text.Year)
        : null;

    /// <summary>The plan as it stands now, whole.</summary>
    public static DocumentTree OfPlan(Authority authority, Plan plan, DateOnly today) =>
        new(
            DocumentTree.CurrentSchema, PlanDocument.Kind, PlanDocument.Title(authority, plan, today),
            Front(authority, plan, plan.Revision, PlansQueries.StandingOf(authority, plan, today).Decisions is { AllAlike: true, Content: { } c } s && c.Revision == plan.Revision ? s : null),
            PlanTrade.Into(authority, plan, PlanActivities.Into(authority, plan, PlanDocument.Body(authority, plan, plan.Content, today), today), today));

    /// <summary>The document of texts as it stands now, whole.</summary>
    public static DocumentTree OfText(Authority authority, TextDocument document) => new(
        DocumentTree.CurrentSchema, DocumentKinds.KeyOf(document.Kind), TextQueries.TitleOf(authority, document), TextFront.Of(authority, document, document.Revision, null), TextQueries.Body(authority, document));

    /// <summary>Locked content as it was decided; nothing if its text has been withheld.</summary>
    public static DocumentTree? OfContent(Authority authority, FrozenContent content, DateOnly today)
    {
        if (ContentRules.Document(content) is { } locked && authority.Plans.Texts.TryGetValue(new(content.Subject), out var text))
        {
            return new(locked.Schema, locked.Kind, locked.Title, TextFront.Of(authority, text, content.Revision, DecidedBy(authority, content)), [.. Motion(locked), .. locked.Body]);
        }

        if (RegionalPlanDocument.OfContent(authority, content, ContentRules.Document(content)) is { } budget)
        {
            return budget;
        }

        if (ContentRules.Document(content) is not { } frozen || !authority.Plans.Plans.TryGetValue(new(content.Subject), out var plan))
        {
            return null;
        }

        return new(frozen.Schema, frozen.Kind, frozen.Title, Front(authority, plan, content.Revision, DecidedBy(authority, content)), [.. Motion(frozen), .. frozen.Body]);
    }

    /// <summary>
    /// Locked content that all have decided alike is one document for ever, named by its id, its hash and the day of the last decision; nothing
    /// for what is not decided, or is composed anew each time: so is locked content shown to one from whom some of it is hidden.
    /// </summary>
    public static string? DecidedAs(Authority authority, string id) =>
        id.StartsWith(ContentPrefix, StringComparison.Ordinal) && authority.Decisions.Contents.TryGetValue(new(id[ContentPrefix.Length..]), out var content)
        && DecidedBy(authority, content) is { DecidedOn: { } day }
        && ContentRules.IsWhole(content)
            ? $"{id}/{content.Hash}/{day}"
            : null;

    private static Standing? DecidedBy(Authority authority, FrozenContent content) =>
        DecisionsQueries.StandingOf(authority, content.Subject, content.Stage) is { AllAlike: true } standing && string.Equals(standing.Hash, content.Hash, StringComparison.Ordinal)
            ? standing
            : null;

    private static int? Year(string written) => int.TryParse(written, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;

    private static IEnumerable<Block> Motion(FrozenDocument frozen) => [new Heading(1, "Beslutssats", null, "beslutssats"), new Bullets(frozen.Motion, Ordered: true)];

    /// <summary>The properties every document carries, any of which may be empty in a draft .</summary>
    private static EquatableArray<FrontMatter> Front(Authority authority, Plan plan, int revision, Standing? decided)
    {
        var matter = authority.Decisions.Matters[plan.Matter];
        var told = authority.Documents.Of(DocumentKind.OperationalPlan, plan.Year);
        string Name(BodyId body) => OrganisationQueries.NameOf(authority, body, decided?.DecidedOn?.AsEnd ?? plan.FirstDay);
        return
        [
            new("name", "Dokumentnamn", matter.Title),
            new("revision", "Revision", $"{revision}"),
            new("type", "Dokumenttyp", OrganisationQueries.TermFirst(authority, "operationalPlan", plan.FirstDay, "Verksamhetsplan")),
            new("number", "Diarienummer", matter.DiaryNumber),
            new("validityArea", "Giltighetsområde", $"{Name(plan.For)}, {plan.Year}"),
            new("functionalArea", "Funktionsområde", told?.FunctionalArea ?? ""),
            new("owner", "Dokumentansvarig", told?.Owner ?? Name(plan.CoordinatedBy)),
            new("decidingBody", "Beslutande organ", string.Join(", ", plan.PreparedBy.Select(Name))),
            new("decisionDate", "Beslutsdatum", decided?.DecidedOn?.ToString() ?? ""),
            new("nextRevision", "Nästa revidering", told?.NextRevision is { } next ? $"{next:yyyy-MM-dd}" : plan.Stage == DecisionStage.Proposal ? $"{plan.Year - 1}-12" : $"{plan.Year}-12"),
        ];
    }
}
