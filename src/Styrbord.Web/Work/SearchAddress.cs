using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Process;
using Styrbord.Domain.Work;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Decisions;
using Styrbord.Web.Governing;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>Where what was found is read, and what it is in words.</summary>
internal static class SearchAddress
{
    public static string Of(Authority authority, Found found, int year) => found.Kind switch
    {
        FoundKind.Perspective => InDirective(authority, year, $"perspektiv-{authority.Goals.Perspectives[new(found.Id)].Number}"),
        FoundKind.Goal or FoundKind.FocusArea => Goals.GoalAddress.Of(new(found.Id)),
        FoundKind.Assignment => authority.Goals.Assignments[new(found.Id)] is var a ? $"{ThreadAddress.Of(authority.Goals.Directives[a.Directive].Year)}/{a.Number}" : "",
        FoundKind.Dialogue => Dialogues.DialogueWords.Address(new(found.Id)),
        FoundKind.Analysis => Analyses.AnalysisWords.Address(new(found.Id)),
        FoundKind.Need => Analyses.NeedWords.Address(new(found.Id)),
        FoundKind.Frames => Economy.EconomyAddress.Frames,
        FoundKind.Trade => InternalTrade.TradeWords.Address(new ItemId(found.Id)),
        FoundKind.Rationalisation => Efficiencies.EfficiencyWords.Address(new ItemId(found.Id)),
        FoundKind.Budget => Budgets.BudgetAddress.Of(authority, authority.Budgets.Budgets[new(found.Id)]),
        FoundKind.GrowthFund => $"{GrowthWords.List}/{authority.Governing.Growth[new(found.Id)].Year}",
        FoundKind.Meeting => MeetingQueries.Find(authority, new(found.Id)) is { } meeting ? Process.CalendarAddress.Meeting(meeting.Day.Year, meeting.Id) : Process.CalendarAddress.Meetings(year),
        FoundKind.ProcessStep => Process.ProcessAddress.Of(authority.Process.Steps[new(found.Id)]),
        FoundKind.Commission => Commissions.CommissionAddress.Of(new(found.Id)),
        FoundKind.DirectiveSection => $"/dokument/{DocumentsQueries.IdOf(authority.Goals.Directives[new(found.Id)])}",
        FoundKind.Indicator => InPlan(authority, new ItemId(found.Id)) ?? InDirective(authority, year, ""),
        FoundKind.PlanText => InPlan(authority, authority.Plans.Plans[new(found.Id)], found.Place),
        FoundKind.TextSection => $"{Plans.Components.TextForms.Address(authority.Plans.Texts[new(found.Id)])}#avsnitt-{found.Place.Anchor}",
        FoundKind.Activity => ActionPlanAddress.Of(authority, authority.ActionPlans.Activities[new(found.Id)]),
        FoundKind.ActionPlanText => $"{ActionPlanAddress.Of(authority, new UnitId(found.Id), int.Parse(found.Place.Key, System.Globalization.CultureInfo.InvariantCulture))}#avsnitt-{found.Place.Anchor}",
        FoundKind.GoverningDocument => GoverningAddress.Of(authority.Governing.Documents[new(found.Id)]),
        FoundKind.Matter => DecisionAddress.Of(authority, new(found.Id)),
        FoundKind.Body => $"/organisation/{authority.Organisation.Bodies[new(found.Id)].Slug}",
        FoundKind.Unit when BodyOf(authority, authority.Organisation.Units[new(found.Id)]) is { } body => $"/organisation/{authority.Organisation.Bodies[body].Slug}",
        _ => "/organisation",
    };

    /// <summary>Its name as a heading: <c>1.3 God tillgänglighet</c>.</summary>
    public static string Title(Found found) =>
        found.Kind == FoundKind.Meeting && found.Title.LastIndexOf(' ') is var last and > 0 && PartialDate.TryParse(found.Title[(last + 1)..], out var day) ? $"{Sv.Capital(found.Title[..last])} {Sv.Date(day)}" :
        char.IsAsciiDigit(found.Title[0]) && found.Title.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0
            ? $"{found.Title[..blank]} {Sv.Capital(found.Title[(blank + 1)..])}"
            : Sv.Capital(found.Title);

    /// <summary>What was found, before its name: <c>Inriktningsmål</c>, or the plan it stands in.</summary>
    public static string Kind(Authority authority, Found found, DateOnly today) => found.Kind switch
    {
        FoundKind.Perspective => "Perspektiv",
        FoundKind.Goal => Sv.Capital(Terms.Goal(authority, today.Year)),
        FoundKind.FocusArea => Sv.Capital(Terms.FocusArea(authority, today.Year)),
        FoundKind.Assignment => "Uppdrag",
        FoundKind.DirectiveSection => "Planeringsdirektiv",
        FoundKind.Indicator => "Indikator",
        FoundKind.Dialogue => "Dialog",
        FoundKind.Analysis => Sv.Capital(Analyses.AnalysisWords.Kind(authority.Analyses.Analyses[new(found.Id)].Kind)),
        FoundKind.Need => "Behov",
        FoundKind.Frames => "Ramar",
        FoundKind.Trade => "Intern överenskommelse",
        FoundKind.Rationalisation => "Effektivisering",
        FoundKind.Budget => "Internbudget",
        FoundKind.GrowthFund => "Tillväxtmedel",
        FoundKind.Meeting => "Sammanträde",
        FoundKind.ProcessStep => $"Processteg, version {authority.Process.Steps[new(found.Id)].Version}",
        FoundKind.Commission => "Övrigt uppdrag",
        FoundKind.PlanText => PlanDocument.Title(authority, authority.Plans.Plans[new(found.Id)], today),
        FoundKind.TextSection => TextQueries.TitleOf(authority, authority.Plans.Texts[new(found.Id)]),
        FoundKind.Activity => "Aktivitet",
        FoundKind.ActionPlanText => "Handlingsplan",
        FoundKind.GoverningDocument => Sv.Capital(authority.Governing.Documents[new(found.Id)].Kind),
        FoundKind.Matter => "Ärende",
        FoundKind.Body => "Organ",
        FoundKind.Unit => Sv.Capital(authority.Organisation.Units[new(found.Id)].Level),
        _ => "Grupp",
    };

    private static string InDirective(Authority authority, int year, string anchor) =>
        (GoalsQueries.DirectiveOf(authority, year) ?? authority.Goals.Directives.Values.LastOrDefault()) is { } directive
            ? $"/dokument/{DocumentsQueries.IdOf(directive)}{(anchor.Length > 0 ? "#" + anchor : "")}"
            : ThreadAddress.Of(year);

    private static string? InPlan(Authority authority, ItemId indicator) =>
        authority.Plans.Plans.Values.LastOrDefault(p => p.Content.Indicators.ContainsKey(indicator)) is { } plan
            ? PlanAddress.Of(authority, plan, authority.Goals.Goals[plan.Content.Indicators[indicator].Goal].Number, PlanPlaces.OfIndicator(indicator))
            : null;

    private static string InPlan(Authority authority, Plan plan, PlanPlace place) =>
        authority.Goals.Assignments.TryGetValue(new(place.Key), out var assignment)
            ? PlanAddress.Of(authority, plan, authority.Goals.Goals[authority.Goals.FocusAreas[assignment.FocusArea].Goal].Number, PlanPlaces.OfAssignment(assignment))
        : authority.Goals.Goals.TryGetValue(new(place.Key), out var goal) ? PlanAddress.Of(authority, plan, goal.Number, place.Anchor)
        : PlanAddress.Of(authority, plan, place.Key, place.Anchor);

    private static BodyId? BodyOf(Authority authority, Unit unit) =>
        unit.Body ?? (unit.Parent is { } parent && authority.Organisation.Units.TryGetValue(parent, out var above) ? BodyOf(authority, above) : null);
}
