using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Decisions;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared.Components;

namespace Styrbord.Web.Documents;

/// <summary>The way back from a document: to its plan, its matter, or the goals of its directive.</summary>
internal static class DocumentCrumbs
{
    public static IReadOnlyList<Link> Of(Authority authority, string id)
    {
        if (authority.Goals.Directives.Values.FirstOrDefault(d => string.Equals(DocumentsQueries.IdOf(d), id, StringComparison.Ordinal)) is { } directive)
        {
            return [new("Röda tråden", $"/roda-traden/{directive.Year}"), new(directive.Title, "", true)];
        }

        if (ActionPlanDocuments.Named(authority, id) is var (actions, kept))
        {
            return
            [
                new("Handlingsplaner", ActionPlanAddress.List(actions.Year)),
                new($"{OrganisationQueries.NameOf(authority, actions.Administration, new DateOnly(actions.Year, 1, 1))} {actions.Year}", ActionPlanAddress.Of(authority, actions.Administration, actions.Year)),
                new(kept is null ? "Förhandsgranskning" : $"Fastställd nr {kept.Number}", "", true),
            ];
        }

        if (VersionsDocument.Named(authority, id) is var (left, right))
        {
            return [new("Processversioner", Process.ProcessAddress.Versions), new("Jämförelse", Process.ProcessAddress.Compare(left, right)), new("Förhandsgranskning", "", true)];
        }

        if ((OfGrounds(authority, id) ?? OfMeetings(authority, id) ?? Around(authority, id)) is { } there)
        {
            return there;
        }

        if (authority.Plans.Texts.Values.FirstOrDefault(t => string.Equals(DocumentsQueries.IdOf(t), id, StringComparison.Ordinal)) is { } text)
        {
            return [new("Underlag och direktiv", Plans.Components.TextForms.List), new(TextQueries.TitleOf(authority, text), Plans.Components.TextForms.Address(text)), new("Förhandsgranskning", "", true)];
        }

        var content = authority.Decisions.Contents.Values.FirstOrDefault(c => string.Equals(DocumentsQueries.IdOf(c), id, StringComparison.Ordinal));
        if (content is not null && Domain.BudgetDecisions.RegionalPlan.Locked(authority, content) is { } budget)
        {
            return [new("Budgetbeslut", FinancialPlans.FinanceAddress.Budget(budget.Year)), new(authority.Decisions.Matters[content.Matter].DiaryNumber, DecisionAddress.Of(authority, content.Matter)), new($"Låst revision {content.Revision}", "", true)];
        }

        var plan = content is null
            ? authority.Plans.Plans.Values.FirstOrDefault(p => string.Equals(DocumentsQueries.IdOf(p), id, StringComparison.Ordinal))
            : authority.Plans.Plans.GetValueOrDefault(new PlanId(content.Subject));
        return plan is null ? [] :
        [
            new("Planer", PlanAddress.List),
            new($"{OrganisationQueries.NameOf(authority, plan.For, plan.FirstDay)} {plan.Year}", PlanAddress.Of(authority, plan)),
            .. content is null ? Array.Empty<Link>() : [new Link(authority.Decisions.Matters[content.Matter].DiaryNumber, DecisionAddress.Of(authority, content.Matter))],
            new(content is null ? "Förhandsgranskning" : $"Låst revision {content.Revision}", "", true),
        ];
    }

    /// <summary>Back to the needs of a year, the dialogue, or the review of the process.</summary>
    private static IReadOnlyList<Link>? OfGrounds(Authority authority, string id) =>
        FramesDocument.Named(authority, id) is { } set ? [new("Ramar", Economy.EconomyAddress.Frames), new(set.Name, "", true)]
        : FinanceDocuments.Named(authority, id) is { } money ? [new(money.IsPlan ? "Finansplan" : "Balanskrav", money.IsPlan ? FinancialPlans.FinanceAddress.Plan(money.Year) : FinancialPlans.FinanceAddress.Balance(money.Year)), new("Förhandsgranskning", "", true)]
        : RegionalPlanDocument.Named(authority, id) is { } budgeted ? [new("Budgetbeslut", FinancialPlans.FinanceAddress.Budget(budgeted)), new("Förhandsgranskning", "", true)]
        : IndicatorAnnex.Named(authority, id) is { } measured ? [new("Röda tråden", $"/roda-traden/{measured}"), new("Resultatmått och indikatorer", "", true)]
        : PremisesDocument.Named(authority, id) is { } year ? [new("Analyser och behov", Analyses.AnalysisWords.OfYear(year)), new(PremisesDocument.Title(authority, year), "", true)]
        : DialogueDocument.Named(authority, id) is { } dialogue ? [new("Dialoger", Dialogues.DialogueWords.List), new(Dialogues.DialogueWords.Title(dialogue), Dialogues.DialogueWords.Address(dialogue.Id)), new("Förhandsgranskning", "", true)]
        : ReviewDocument.Named(authority, id) is { } review ? [new("Uppföljning", Process.ReviewWords.List), new(Process.ReviewWords.Title(review), Process.ReviewWords.Address(review.Id)), new("Förhandsgranskning", "", true)]
        : GrowthDocument.Named(authority, id) is { } growth ? [new("Tillväxtmedel", Governing.GrowthWords.OfYear(growth)), new(GrowthDocument.Title(growth), "", true)]
        : null;

    /// <summary>Back to the meeting, or to the supervision.</summary>
    private static IReadOnlyList<Link>? OfMeetings(Authority authority, string id) =>
        id.StartsWith(SupervisionDocument.IdOf(0)[..^1], StringComparison.Ordinal) ? [new("Uppsikt", "/uppsikt"), new("Förhandsgranskning", "", true)]
        : MeetingDocuments.Named(authority, id) is { } at ? [new("Sammanträden", Meetings.MeetingWords.List), new(Meetings.MeetingWords.Title(authority, at), Meetings.MeetingWords.Address(at.Id)), new("Förhandsgranskning", "", true)]
        : null;

    /// <summary>The documents around a decision: back to their matter, or to the thread.</summary>
    private static IReadOnlyList<Link>? Around(Authority authority, string id)
    {
        if (authority.Goals.Directives.Values.FirstOrDefault(d => string.Equals(DocumentsQueries.GoalsOf(d.Year), id, StringComparison.Ordinal) || id.StartsWith(DocumentsQueries.ThreadOf(d.Year, new("")), StringComparison.Ordinal)) is { } directive)
        {
            return [new("Röda tråden", $"/roda-traden/{directive.Year}"), new(id == DocumentsQueries.GoalsOf(directive.Year) ? "Presentation av målen" : "Nämndens tråd", "", true)];
        }

        var decision = authority.Decisions.Decisions.Values.FirstOrDefault(d => string.Equals(DocumentsQueries.ExtractOf(d), id, StringComparison.Ordinal));
        var changed = authority.Decisions.Contents.Values.FirstOrDefault(c => string.Equals(DocumentsQueries.ChangesOf(c), id, StringComparison.Ordinal));
        var plan = authority.Plans.Plans.Values.FirstOrDefault(p => string.Equals(DocumentsQueries.NoteOf(p), id, StringComparison.Ordinal));
        return (decision?.Matter ?? changed?.Matter ?? plan?.Matter) is { } matter
            ? [new("Beslut", "/beslut"), new(authority.Decisions.Matters[matter].DiaryNumber, DecisionAddress.Of(authority, matter)), new(decision is not null ? "Protokollsutdrag" : changed is not null ? "Ändringar" : "Tjänsteskrivelse", "", true)]
            : null;
    }
}
