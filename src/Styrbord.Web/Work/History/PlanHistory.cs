using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Web.Drafting;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>What is written in plans, in words.</summary>
internal static class PlanHistory
{
    public static HistoryWordsOf Of(Authority before, PlansEvent happened) => happened switch
    {
        TemplateRecorded t => new($"förde in mallen {t.Template.Name} för {t.Template.Year}", TemplateTexts.Address(t.Template)),
        TextOpened t => TextHistory.Of(before, t),
        TextChanged t when before.Plans.Texts.TryGetValue(t.Document, out var text) => TextHistory.Of(before, text, t),
        TemplateChanged t when before.Plans.Templates.TryGetValue(t.Template, out var template) => new(TemplateHistory.Of(template, t), TemplateTexts.Address(template)),
        PlanOpened p => new($"öppnade {Sv.Uncapital(Stage(p.Stage))} {p.Year} för {HistoryWords.Body(before, p.For)}"),
        PlanContinued p when before.Plans.Plans.TryGetValue(p.From, out var from) => new($"gick vidare med {Sv.Uncapital(Stage(p.Stage))} {from.Year} för {HistoryWords.Body(before, from.For)}", PlanAddress.Of(before, from.For, from.Year)),
        PlanCopied p when before.Plans.Plans.TryGetValue(p.Plan, out var plan) => new($"förde över {Sv.Count(p.Parts.Count)} delar från förra årets plan till {In(before, plan)}", PlanAddress.Of(before, plan)),
        PlanHandedOver p when before.Plans.Plans.TryGetValue(p.Plan, out var plan) => new($"lämnade över turen att skriva i {In(before, plan)} till {Sv.Uncapital(DraftingWords.Of(p.To))}", PlanAddress.Of(before, plan)),
        RevisionKept r when before.Plans.Plans.TryGetValue(r.Plan, out var plan) => new($"{(r.Content is null ? "sparade" : "låste")} revision {r.Number} av {In(before, plan)}", PlanAddress.Of(before, plan, "", "", $"rev={r.Number}")),
        PlanAmended a when before.Plans.Plans.TryGetValue(a.Plan, out var plan) => new($"skrev in {(a.Parts.Count == 1 ? "en ändring" : $"{Sv.Count(a.Parts.Count)} ändringar")} vid sammanträdet, som revision {plan.Revision + 1} av {In(before, plan)}", PlanAddress.Of(before, plan, "", "", $"rev={plan.Revision + 1}")),
        PlanWritten w when before.Plans.Plans.TryGetValue(w.Plan, out var plan) => Of(before, plan, w),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    public static HistoryWordsOf Of(Authority before, DraftingEvent happened, Func<string, string> name)
    {
        if (!before.Plans.Plans.TryGetValue(happened.Plan, out var plan))
        {
            return new("arbetade med en plan");
        }

        var place = happened switch
        {
            PlaceSharedOut p => p.Place,
            PlaceTakenBack p => p.Place,
            PlaceMoved p => p.Place,
            CommentWritten c => c.Place,
            CommentSettled c => before.Drafting.Of(plan.Id).Comments[c.Comment].Place,
            _ => "",
        };
        var named = $"{DraftingWords.Place(before, plan, place)} i {In(before, plan)}";
        var words = happened switch
        {
            PlaceSharedOut p => $"delade ut {named} till {name(p.Account)}",
            PlaceTakenBack => $"tog tillbaka {named}",
            PlaceMoved { To: ShareState.Ready } => $"klarmarkerade {named}",
            PlaceMoved { To: ShareState.Returned } => $"återlämnade {named}",
            PlaceMoved => $"godkände {named}",
            CommentWritten => $"kommenterade {named}",
            CommentSettled { Resolved: true } => $"avslutade en kommentar om {named}",
            _ => $"öppnade en kommentar om {named} igen",
        };
        return new(words, PlanAddress.Of(before, plan, DraftingWords.Key(before, place)));
    }

    private static HistoryWordsOf Of(Authority before, Plan plan, PlanWritten happened)
    {
        var content = plan.Content;
        var inPlan = $"i {In(before, plan)}";
        return happened switch
        {
            SectionWritten s => Text($"avsnittet {DraftingWords.Place(before, plan, s.Section)} {inPlan}", PlanAddress.Of(before, plan, s.Section), content.Sections.GetValueOrDefault(s.Section)?.Text, s.Text),
            GoalDescribed g => Text($"texten om mål {HistoryWords.GoalName(before, g.Goal)} {inPlan}", Goal(before, plan, g.Goal), content.GoalTexts.GetValueOrDefault(g.Goal)?.Text, g.Text),
            AssignmentAnswered a => Answered(before, plan, a),
            AssignmentDirectedOn a => new($"riktade {Number(before, a.Assignment)} till {(a.Units.Count == 0 ? "ingen förvaltning" : Sv.List([.. a.Units.Select(u => OrganisationQueries.NameOf(before, u, plan.FirstDay))]))} {inPlan}", Assignment(before, plan, a.Assignment)),
            OwnFocusAreaWritten o => Text($"{Sv.Uncapital(Terms.OwnFocusArea(before, plan.Year))} {o.FocusArea.Name} {inPlan}", Goal(before, plan, o.FocusArea.Goal), content.OwnFocusAreas.GetValueOrDefault(o.FocusArea.Id)?.Text, o.FocusArea.Text),
            CommitmentMade c => Text($"ett åtagande under {HistoryWords.GoalName(before, c.Commitment.Goal)} {inPlan}", Goal(before, plan, c.Commitment.Goal), content.Commitments.GetValueOrDefault(c.Commitment.Id)?.Text, c.Commitment.Text),
            ItemRemoved r when content.OwnFocusAreas.TryGetValue(r.Id, out var own) => new($"tog bort {Sv.Uncapital(Terms.OwnFocusArea(before, plan.Year))} {own.Name} {inPlan}", Goal(before, plan, own.Goal), own.Text),
            ItemRemoved r when content.Commitments.TryGetValue(r.Id, out var commitment) => new($"tog bort ett åtagande {inPlan}", Goal(before, plan, commitment.Goal), commitment.Text),
            ItemRemoved r when AdditionHistory.Removed(content, r.Id) is { } removed => new($"tog bort {removed} {inPlan}", PlanAddress.Of(before, plan, PlanPlaces.Additions)),
            InitiativeWritten or ProcessWritten or DocumentLinked => AdditionHistory.Of(before, plan, happened, inPlan),
            IndicatorUsed i => Used(before, plan, i.Use),
            IndicatorDropped i => new($"tog bort indikatorn {Indicator(before, i.Indicator)} {inPlan}", PlanAddress.Of(before, plan)),
            PartKept => new($"behöll en del från förra året {inPlan}", PlanAddress.Of(before, plan)),
            _ => new($"skrev {inPlan}", PlanAddress.Of(before, plan)),
        };
    }

    private static HistoryWordsOf Answered(Authority before, Plan plan, AssignmentAnswered happened)
    {
        var (was, now) = (AnswerRules.Known(plan.Content, happened.Assignment), happened.Answer);
        var words = now.NotApplicable is not null ? $"sade att {Number(before, happened.Assignment)} inte är tillämpligt"
            : now.Confirmed && !was.Confirmed && was.Text is not null && Equals(now.Text, was.Text) ? $"bekräftade {Number(before, happened.Assignment)}"
            : was.Standing is null ? $"svarade på {Number(before, happened.Assignment)}"
            : $"ändrade svaret på {Number(before, happened.Assignment)}";
        return new($"{words} i {In(before, plan)}", Assignment(before, plan, happened.Assignment), was.Standing, now.Standing);
    }

    /// <summary>Where only one plan's history is shown its name is not said in every line.</summary>
    public static HistoryWordsOf Within(Authority before, string about, HistoryWordsOf said) =>
        about.Length > 0 && before.Plans.Plans.TryGetValue(new PlanId(about), out var plan) && In(before, plan) is var named
            ? said with { Words = said.Words.Replace($" i {named}", "", StringComparison.Ordinal).Replace($" av {named}", "", StringComparison.Ordinal) }
            : said;

    private static HistoryWordsOf Used(Authority before, Plan plan, IndicatorUse now)
    {
        var was = plan.Content.Indicators.GetValueOrDefault(now.Indicator);
        var unit = before.Goals.Indicators.GetValueOrDefault(now.Indicator)?.Unit ?? "";
        var name = Indicator(before, now.Indicator);
        string With(string? value) => value is null ? "" : IndicatorValue.Shown(value, unit);
        var words = was is null ? $"valde indikatorn {name}{(now.Target is null ? "" : $" med målvärdet {With(now.Target)}")}"
            : was.Target != now.Target ? $"ändrade målvärdet för {name} {HistoryWords.Change(With(was.Target), With(now.Target))}"
            : was.Baseline != now.Baseline ? $"ändrade utgångsvärdet för {name} {HistoryWords.Change(With(was.Baseline), With(now.Baseline))}"
            : $"ändrade indikatorn {name}";
        return new($"{words} i {In(before, plan)}", Goal(before, plan, now.Goal));
    }

    private static HistoryWordsOf Text(string what, string address, TextRef? was, TextRef? now) =>
        new($"{(was is null ? "skrev" : now is null ? "tog bort" : "ändrade")} {what}", address, was, now);

    private static string In(Authority authority, Plan plan) => $"{Sv.Uncapital(Stage(plan.Stage))} {plan.Year} för {HistoryWords.Body(authority, plan.For)}";

    private static string Stage(DecisionStage stage) => stage == DecisionStage.Proposal ? "Förslag till verksamhetsplan" : "Verksamhetsplan";

    private static string Number(Authority authority, GoalId assignment) => authority.Goals.Assignments.TryGetValue(assignment, out var found) ? $"uppdrag {found.Number}" : "ett uppdrag";

    private static string Indicator(Authority authority, ItemId id) => authority.Goals.Indicators.TryGetValue(id, out var found) ? found.Name : id.Value;

    private static string Goal(Authority authority, Plan plan, GoalId goal) =>
        PlanAddress.Of(authority, plan, authority.Goals.Goals.TryGetValue(goal, out var found) ? found.Number : "");

    private static string Assignment(Authority authority, Plan plan, GoalId id) =>
        authority.Goals.Assignments.TryGetValue(id, out var found)
            ? PlanAddress.Of(authority, plan, authority.Goals.Goals[authority.Goals.FocusAreas[found.FocusArea].Goal].Number, PlanPlaces.OfAssignment(found))
            : PlanAddress.Of(authority, plan);
}
