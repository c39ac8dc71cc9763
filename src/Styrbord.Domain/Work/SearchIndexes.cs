using System.Collections.Immutable;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Analyses;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Commissions;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Dialogues;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Efficiencies;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Work;

/// <summary>What can be found, from each slice; an index lives as long as what it is made of.</summary>
internal static class SearchIndexes
{
    private static readonly Implied<GoalsState, SearchIndex> OfGoals = new(goals => new(Entries(goals)));
    private static readonly Implied<OrganisationState, SearchIndex> OfOrganisation = new(organisation => new(Entries(organisation)));
    private static readonly Implied<DecisionsState, SearchIndex> OfMatters = new(decisions => new(decisions.Matters.Values.Select(m =>
        new SearchEntry(FoundKind.Matter, m.Id.Value, $"{m.DiaryNumber} {m.Title}", Decided(decisions, m)))));

    private static readonly Implied<ActionPlansState, SearchIndex> OfActionPlans = new(state => new(Entries(state)));
    private static readonly Implied<GoverningState, SearchIndex> OfGoverning = new(governing => new(
    [
        .. governing.Documents.Values.Select(d => new SearchEntry(FoundKind.GoverningDocument, d.Id.Value, d.Name, string.Join(", ", d.Versions.Select(v => v.Name).Prepend(d.Kind)))),
        .. governing.Growth.Values.Select(f => new SearchEntry(
            FoundKind.GrowthFund, f.Id.Value, $"{f.Name} {f.Year}", string.Join(", ", f.Efforts.SelectMany(e => new[] { e.Name, e.By, Body(e.Result) }).Prepend(f.Decision).Where(t => !string.IsNullOrEmpty(t))))),
    ]));

    private static readonly Implied<CommissionsState, SearchIndex> OfCommissions = new(commissions => new(commissions.Commissions.Values.Select(c =>
        new SearchEntry(FoundKind.Commission, c.Id.Value, Beginning(Body(c.Text)), $"{Body(c.Text)} {Body(c.Ending)}"))));

    private static readonly Implied<TextDocument, SearchIndex> OfText = new(document => new(document.Sections.Select(s =>
        new SearchEntry(FoundKind.TextSection, document.Id.Value, s.Key, Body(s.Value.Text), new PlanPlace("", s.Key)))));
    private static readonly Implied<DialoguesState, SearchIndex> OfDialogues = new(dialogues => new(dialogues.Dialogues.Values.Select(d =>
        new SearchEntry(FoundKind.Dialogue, d.Id.Value, $"Dialog {d.Year}", string.Join(' ', Words(d).Select(Body))))));

    private static readonly Implied<AnalysesState, SearchIndex> OfAnalyses = new(analyses => new(
    [
        .. analyses.Analyses.Values.Select(a => new SearchEntry(FoundKind.Analysis, a.Id.Value, $"{a.Title} {a.Year}", string.Join(' ', a.Texts.Select(t => Body(t.Text)).Concat(a.Points.Select(p => Body(p.Text)))))),
        .. analyses.Needs.Values.Select(n => new SearchEntry(FoundKind.Need, n.Id.Value, n.Name, $"{Body(n.Text)} {Body(n.Reason)}")),
    ]));

    private static readonly Implied<EconomyState, SearchIndex> OfFrames = new(economy => new(economy.Sets.Values.Select(s =>
        new SearchEntry(FoundKind.Frames, s.Id.Value, s.Name, string.Join(", ", economy.Rules.Values.SelectMany(r => new[] { r.Name, r.External }).Concat(economy.Causes.Values.Where(c => c.Set == s.Id).Select(c => c.Reason)).Concat(economy.Scenarios.Values.Where(o => o.Set == s.Id).Select(o => o.Name)).OfType<string>())))));
    private static readonly Implied<InternalTradeState, SearchIndex> OfTrade = new(trade => new(trade.Agreements.Values.Where(a => !a.Ended).Select(a => new SearchEntry(FoundKind.Trade, a.Id.Value, a.Service, a.Terms.VolumeUnit))));
    private static readonly Implied<EfficienciesState, SearchIndex> OfEfficiencies = new(efficiencies => new(efficiencies.Rationalisations.Values.Where(r => r.Dropped is null).Select(r =>
        new SearchEntry(FoundKind.Rationalisation, r.Id.Value, r.Name, $"{r.What.Body} {r.Negative.Body} {r.PhasedOut.Body}"))));
    private static readonly Implied<ProcessState, SearchIndex> OfSteps = new(process => new(process.Steps.Values.Where(s => s.SameAs is null).Select(s =>
        new SearchEntry(FoundKind.ProcessStep, s.Id.Value, s.Title, string.Join(", ", new[] { s.Time.Words, s.Document, s.Detail?.UsedFor, s.Detail?.Annex }.Concat(s.Detail?.Content ?? []).Where(t => !string.IsNullOrEmpty(t)))))));

    // a meeting is found by the body's name, which is the organisation's
    private static readonly Implied<ProcessState, Implied<OrganisationState, SearchIndex>> OfMeetings = new(process => new(organisation => new(MeetingQueries.All(process)
        .Where(m => organisation.Bodies.ContainsKey(m.Meeting.Body)).Select(m => new SearchEntry(
            FoundKind.Meeting, m.Id.Value, $"{organisation.Bodies[m.Meeting.Body].NameOn(m.Day)} {m.Day:yyyy-MM-dd}", string.Join(", ", m.Entries.Select(e => (string?)e.What).Append(m.Meeting.Place).Where(t => !string.IsNullOrEmpty(t)).Distinct(StringComparer.Ordinal)))))));

    // a budget is found by its committee's name, which is the organisation's
    private static readonly Implied<BudgetsState, Implied<OrganisationState, SearchIndex>> OfBudgets = new(budgets => new(organisation => new(budgets.Budgets.Values
        .Where(b => organisation.Bodies.ContainsKey(b.Committee)).Select(b => new SearchEntry(
            FoundKind.Budget, b.Id.Value, $"Internbudget {b.Year}, {organisation.Bodies[b.Committee].NameOn(new(b.Year, 1, 1))}", string.Join(", ", b.Units.Select(u => u.Name).Concat(b.Comments.Select(c => Body(c.Text))).Where(t => t.Length > 0)))))));

    private static readonly Implied<Plan, SearchIndex> OfPlan = new(plan => new(Entries(plan)));

    /// <summary>A plan that has gone on to its next step is searched as it is there.</summary>
    public static IEnumerable<SearchIndex> Of(Authority authority) =>
    [
        OfGoals.Of(authority.Goals), OfOrganisation.Of(authority.Organisation), OfMatters.Of(authority.Decisions), OfActionPlans.Of(authority.ActionPlans),
        OfGoverning.Of(authority.Governing), OfCommissions.Of(authority.Commissions), OfDialogues.Of(authority.Dialogues), OfFrames.Of(authority.Economy), OfAnalyses.Of(authority.Analyses),
        OfMeetings.Of(authority.Process).Of(authority.Organisation), OfSteps.Of(authority.Process), OfTrade.Of(authority.InternalTrade), OfBudgets.Of(authority.Budgets).Of(authority.Organisation), OfEfficiencies.Of(authority.Efficiencies),
        .. authority.Plans.Plans.Values.Where(p => PlansQueries.ContinuedBy(authority, p) is null).Select(OfPlan.Of),
        .. authority.Plans.Texts.Values.Select(OfText.Of),
    ];

    private static IEnumerable<TextRef?> Words(Dialogue dialogue) =>
        [.. dialogue.Requests.SelectMany(r => r.Answers.Select(a => a.Text).Prepend(r.Text)), dialogue.Record?.Conclusions, dialogue.Record?.Notes, dialogue.Report?.Text];

    public static string TitleOf(Authority authority, SearchEntry entry) =>
        entry.Kind == FoundKind.ActionPlanText && int.Parse(entry.Name, System.Globalization.CultureInfo.InvariantCulture) is var year ? ActionPlanDocument.Title(authority, authority.ActionPlans.Of(new(entry.Id), year))
        : entry.Kind == FoundKind.TextSection ? TextQueries.TemplateOf(authority, authority.Plans.Texts[new(entry.Id)]).Section(entry.Name)?.Heading ?? entry.Name
        : entry.Kind != FoundKind.PlanText ? entry.Name
        : authority.Goals.Assignments.TryGetValue(new(entry.Name), out var assignment) ? $"{assignment.Number} {authority.Goals.FocusAreas[assignment.FocusArea].Name}"
        : authority.Goals.Goals.TryGetValue(new(entry.Name), out var goal) ? $"{goal.Number} {goal.Name}"
        : authority.Plans.Templates[authority.Plans.Plans[new(entry.Id)].Template].Sections.FirstOrDefault(s => string.Equals(s.Id, entry.Name, StringComparison.Ordinal))?.Heading ?? entry.Name;

    private static IEnumerable<SearchEntry> Entries(GoalsState goals) =>
    [
        .. goals.Perspectives.Values.Select(p => new SearchEntry(FoundKind.Perspective, p.Id.Value, $"{p.Number} {p.Name}", Body(p.Description))),
        .. goals.Goals.Values.Select(g => new SearchEntry(FoundKind.Goal, g.Id.Value, $"{g.Number} {g.Name}", Body(g.Description))),
        .. goals.FocusAreas.Values.Select(f => new SearchEntry(FoundKind.FocusArea, f.Id.Value, $"{f.Number} {f.Name}", $"{Body(f.Description)} {string.Join(' ', f.References)}")),
        .. goals.Assignments.Values.Where(a => a.Withdrawn is null).Select(a => new SearchEntry(FoundKind.Assignment, a.Id.Value, $"{a.Number} {goals.FocusAreas[a.FocusArea].Name}", Body(a.Text))),
        .. goals.Directives.Values.SelectMany(d => d.Sections.Select(s => new SearchEntry(FoundKind.DirectiveSection, d.Id.Value, $"{d.Title}: {s.Heading}", Body(s.Text)))),
        .. goals.Indicators.Values.Select(i => new SearchEntry(FoundKind.Indicator, i.Id.Value, i.Name, string.Join(", ", new[] { i.Unit, i.Source, i.Measured, i.Definition?.Body }.Where(s => !string.IsNullOrEmpty(s))))),
    ];

    private static IEnumerable<SearchEntry> Entries(OrganisationState organisation) =>
    [
        .. organisation.Bodies.Values.Select(b => new SearchEntry(FoundKind.Body, b.Id.Value, $"{b.Names[^1].Name} {b.Code}".TrimEnd(), string.Join(", ", b.Names.Select(n => n.Name).Concat(b.Spellings).Distinct(StringComparer.Ordinal)))),
        .. organisation.Units.Values.Select(u => new SearchEntry(FoundKind.Unit, u.Id.Value, u.Names[^1].Name, string.Join(", ", u.OtherNames.Prepend(u.Level)))),
        .. organisation.Groups.Values.Select(g => new SearchEntry(FoundKind.Group, g.Id.Value, $"{g.Name} {g.Abbreviation}".TrimEnd(), string.Join(", ", g.Tasks))),
    ];

    private static IEnumerable<SearchEntry> Entries(ActionPlansState state) =>
    [
        .. state.Activities.Values.Select(a => new SearchEntry(FoundKind.Activity, a.Id.Value, a.Content.Name, string.Join(' ', new[] { a.Content.Text, a.Note, a.Dropped }.Select(Body).Where(s => s.Length > 0)))),
        .. state.Plans.Values.SelectMany(p => p.Sections.Select(s => new SearchEntry(FoundKind.ActionPlanText, p.Administration.Value, $"{p.Year}", Body(s.Value.Text), new PlanPlace($"{p.Year}", s.Key)))),
    ];

    private static IEnumerable<SearchEntry> Entries(Plan plan)
    {
        SearchEntry Entry(string about, string text, string key, string anchor = "") => new(FoundKind.PlanText, plan.Id.Value, about, text, new PlanPlace(key, anchor));
        return
        [
            .. plan.Content.Sections.Select(s => Entry(s.Key, Body(s.Value.Text), s.Key)),
            .. plan.Content.GoalTexts.Select(g => Entry(g.Key.Value, Body(g.Value.Text), g.Key.Value, PlanPlaces.GoalText)),
            .. plan.Content.Answers.Select(a => Entry(a.Key.Value, Body(a.Value.Standing), a.Key.Value)),
            .. plan.Content.OwnFocusAreas.Values.Select(f => Entry(f.Goal.Value, $"{f.Name}. {Body(f.Text)} {Body(f.Compatible)}", f.Goal.Value)),
            .. plan.Content.Commitments.Values.Select(c => Entry(c.Goal.Value, Body(c.Text), c.Goal.Value)),
            .. plan.Content.Initiatives?.Values.Select(i => Entry(i.Name, $"{Body(i.Text)} {Body(i.Replaces)}".TrimEnd(), PlanPlaces.Additions, $"tillagg-{i.Id}")) ?? [],
            .. plan.Content.Processes?.Values.Select(p => Entry(p.Name, Body(p.Text), PlanPlaces.Additions, $"tillagg-{p.Id}")) ?? [],
            .. plan.Content.Documents?.Values.Select(d => Entry(d.Title, $"{d.Address} {d.Version}".TrimEnd(), PlanPlaces.Additions, $"tillagg-{d.Id}")) ?? [],
        ];
    }

    private static string Decided(DecisionsState decisions, Matter matter) =>
        string.Join(' ', new[] { Body(matter.Summary), Body(matter.Sustainability) }.Concat(decisions.Decisions.Values.Where(d => d.Matter == matter.Id).SelectMany(d => d.Notes.Select(n => Body(n.Text)).Prepend(Body(d.Remark)))));

    private static string Beginning(string text) => text.Length <= 80 ? text : $"{text[..80].TrimEnd()} …";

    private static string Body(TextRef? text) => text is { IsSecret: false } ? text.Body ?? "" : "";
}
