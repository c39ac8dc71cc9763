using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>The covering note (tjänsteskrivelse) with which the administration lays a plan on the table.</summary>
public static class CoveringNote
{
    public const string Kind = "coveringNote";

    public static DocumentTree Of(Authority authority, Plan plan, DateOnly today)
    {
        var matter = authority.Decisions.Matters[plan.Matter];
        var content = DecisionsQueries.StandingOf(authority, plan.Id.Value, plan.Stage)?.Content ?? DecisionsQueries.ContentsOf(authority, plan.Id.Value, plan.Stage).LastOrDefault();
        var shown = content is not null && plan.Revisions(content.Id) is { } kept ? plan with { Content = kept.Written, Revision = kept.Number } : plan;
        var motion = (content is null ? null : ContentRules.Document(content)?.Motion) ?? PlansQueries.ProposedMotion(authority, plan, today);
        return new(
            DocumentTree.CurrentSchema, Kind, "Tjänsteskrivelse", Front(authority, plan, matter, content),
            [
                new Heading(1, matter.Title, null, "arendet"),
                new Heading(2, "Förslag till beslut"),
                new Bullets(motion, Ordered: true),
                new Heading(2, "Sammanfattning"),
                .. matter.Summary is { } summary ? [new RichText(summary.ToString())] : Array.Empty<Block>(),
                new Paragraph(Found(authority, shown)),
                .. Contents(authority, shown, content),
                new Heading(2, "Så har hållbarhet beaktats"),
                matter.Sustainability is { } considered ? new RichText(considered.ToString()) : new Paragraph("Det är inte beskrivet i ärendet.", null, "note"),
                .. ConsultationBlocks.Of(authority, matter, today),
                .. Course(authority, plan, content),
                new Heading(2, "Handlingar"),
                new Bullets([.. Papers(authority, plan, content, today)]),
                .. Sent(authority, matter, content, plan),
            ],
            Contents: false);
    }

    private static EquatableArray<FrontMatter> Front(Authority authority, Plan plan, Matter matter, FrozenContent? content) =>
    [
        new("number", "Diarienummer", matter.DiaryNumber),
        new("decidingBody", "Till", string.Join(", ", plan.PreparedBy.Select(b => Name(authority, b, plan)))),
        new("validityArea", "Planen gäller", $"{Name(authority, plan.For, plan)}, {plan.Year}"),
        new("owner", "Samordnas av", Name(authority, plan.CoordinatedBy, plan)),
        new("revision", "Planens revision", content is null ? $"{plan.Revision}, utkast" : $"{content.Revision}, låst {Days.InSweden(content.Stamp.At):yyyy-MM-dd}"),
    ];

    private static string Found(Authority authority, Plan plan)
    {
        var progress = PlansQueries.ProgressOf(authority, plan);
        var goals = GoalsQueries.Tree(authority, plan.Year)!.Goals.ToList();
        var measured = goals.Count(g => plan.Content.Indicators.Values.Any(i => i.Goal == g.Goal.Id));
        return $"Planen svarar på {progress.Answered} av {progress.Assignments} riktade uppdrag och har indikatorer för {measured} av {goals.Count} {GoalTerms.Goals(authority, plan.Year)}.";
    }

    private static IEnumerable<Block> Contents(Authority authority, Plan plan, FrozenContent? content)
    {
        var notApplicable = GoalsQueries.AssignmentsTo(authority, plan.Year, plan.For).Count(a => AnswerRules.Known(plan.Content, a.Id).State == AnswerState.NotApplicable);
        yield return new Heading(2, "Planen i korthet");
        yield return new Table(
            "Vad planen innehåller", [new("Del"), new("Antal", true)],
            [
                ["Riktade uppdrag som är besvarade", $"{PlansQueries.ProgressOf(authority, plan).Answered - notApplicable}"],
                ["Riktade uppdrag som inte är tillämpliga, med skäl", $"{notApplicable}"],
                [$"Egna {GoalTerms.FocusAreas(authority, plan.Year)}", $"{plan.Content.OwnFocusAreas.Count}"],
                ["Åtaganden", $"{plan.Content.Commitments.Count}"],
                ["Indikatorer med målvärde", $"{plan.Content.Indicators.Values.Count(i => i.Target is not null)}"],
            ]);
        if (content is null && PlansQueries.ProgressOf(authority, plan).Missing.Length is > 0 and var missing)
        {
            yield return new Paragraph(missing == 1 ? "En sak återstår innan planen kan skickas för beslut." : $"{missing} saker återstår innan planen kan skickas för beslut.", null, "note");
        }
    }

    private static IEnumerable<Block> Course(Authority authority, Plan plan, FrozenContent? content)
    {
        var standing = content is null ? null : DecisionsQueries.StandingOf(authority, plan.Id.Value, plan.Stage);
        return plan.IsJoint || standing?.Bodies.Any(b => b.Decision is not null) == true
            ?
            [
                new Heading(2, "Beslutsgång"),
                .. plan.IsJoint ? [new Paragraph("Planen är gemensam. Den är beslutad först när alla har fattat likalydande beslut.")] : Array.Empty<Block>(),
                new Table(
                    "Beslut om planen", [new("Organ"), new("Sammanträde"), new("Paragraf")],
                    [.. plan.PreparedBy.Select(b => (EquatableArray<string>)[Name(authority, b, plan), .. DecisionOf(standing, b)])]),
            ]
            : [];
    }

    private static string[] DecisionOf(Standing? standing, BodyId body) =>
        standing?.Bodies.FirstOrDefault(b => b.Body == body)?.Decision is { } decision ? [decision.Day.ToString(), decision.Paragraph ?? "–"] : ["har inte beslutat", "–"];

    private static IEnumerable<string> Papers(Authority authority, Plan plan, FrozenContent? content, DateOnly today) =>
        content is null
            ? [$"{PlanDocument.Title(authority, plan, today)}, utkast, revision {plan.Revision}"]
            :
            [
                $"{content.Title}, revision {content.Revision}{(ContentRules.SumOf(content) is { } sum ? $", kontrollsumma {Hashes.Abbreviated(sum)}" : "")}",
                .. ChangesDocument.Before(authority, content) is { } before ? [$"Ändringar från {char.ToLowerInvariant(before.Title[0])}{before.Title[1..]}, revision {before.Revision}"] : Array.Empty<string>(),
            ];

    private static IEnumerable<Block> Sent(Authority authority, Matter matter, FrozenContent? content, Plan plan)
    {
        var receivers = Receivers.Of(matter, content, null).Where(b => !plan.PreparedBy.Contains(b)).ToList();
        return receivers.Count == 0 ? [] : [new Heading(2, "Beslutet skickas till"), new Bullets([.. receivers.Select(r => Name(authority, r, plan))])];
    }

    private static string Name(Authority authority, BodyId body, Plan plan) => OrganisationQueries.NameOf(authority, body, plan.FirstDay);
}
