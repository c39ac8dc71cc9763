using Styrbord.Domain;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Secrecy;
using Styrbord.Web.ActionPlans;
using Styrbord.Web.Commissions;
using Styrbord.Web.Decisions;
using Styrbord.Web.Dialogues;
using Styrbord.Web.Drafting;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Work;

namespace Styrbord.Web.Secrecy;

/// <summary>What a thing that can be secret is called, and where it is read.</summary>
internal static class SecrecyWords
{
    /// <summary><c>ett åtagande under 1.1 i Verksamhetsplan 2019, Hälso- och sjukvårdsnämnden</c>; in the middle of a sentence.</summary>
    public static string Of(Authority authority, string key) => SecretThing.Parse(key) switch
    {
        { Kind: SecretKind.Matter } m when authority.Decisions.Matters.TryGetValue(new(m.Id), out var matter) => $"ärende {matter.DiaryNumber}",
        { Kind: SecretKind.Plan } p when authority.Plans.Plans.TryGetValue(new(p.Id), out var plan) => $"{Part(authority, plan, p.Part)} i {Plan(authority, plan)}",
        { Kind: SecretKind.Text } t when authority.Plans.Texts.TryGetValue(new(t.Id), out var text) =>
            t.Part.Length == 0 ? TextQueries.TitleOf(authority, text) : $"avsnittet {TextQueries.TemplateOf(authority, text).Section(t.Part)?.Heading ?? t.Part} i {TextQueries.TitleOf(authority, text)}",
        { Kind: SecretKind.Activity } a when authority.ActionPlans.Activities.TryGetValue(new(a.Id), out var activity) =>
            $"en aktivitet i handlingsplanen {activity.Year} för {OrganisationQueries.NameOf(authority, activity.Administration, new DateOnly(activity.Year, 1, 1))}",
        { Kind: SecretKind.Commission } c when authority.Commissions.Commissions.TryGetValue(new(c.Id), out var commission) =>
            $"ett uppdrag till {BodyWords.InSentence(OrganisationQueries.NameOf(authority, commission.To, commission.Given))}",
        { Kind: SecretKind.ActionPlan } a when a.ActionPlan is var (unit, year) && authority.Organisation.Units.ContainsKey(unit) && year > 0 =>
            $"avsnittet {ActionPlanSections.Of(authority, year).FirstOrDefault(s => s.Id == a.Part)?.Heading ?? a.Part} i handlingsplanen {year} för {OrganisationQueries.NameOf(authority, unit, new DateOnly(year, 1, 1))}",
        { Kind: SecretKind.Dialogue } d when authority.Dialogues.Dialogues.TryGetValue(new(d.Id), out var dialogue) => $"innehållet i {Sv.Uncapital(DialogueWords.Title(dialogue))}",
        _ => "något som inte finns",
    };

    /// <summary>Where the thing is read, or nothing if it is not there.</summary>
    public static string? Address(Authority authority, string key) => SecretThing.Parse(key) switch
    {
        { Kind: SecretKind.Matter } m when authority.Decisions.Matters.ContainsKey(new(m.Id)) => DecisionAddress.Of(authority, new Domain.Kernel.MatterId(m.Id)),
        { Kind: SecretKind.Plan } p when authority.Plans.Plans.TryGetValue(new(p.Id), out var plan) => PlanAddress.Of(authority, plan, Place(authority, plan, p.Part)),
        { Kind: SecretKind.Text } t when authority.Plans.Texts.TryGetValue(new(t.Id), out var text) => Plans.Components.TextForms.Address(text),
        { Kind: SecretKind.Activity } a when authority.ActionPlans.Activities.TryGetValue(new(a.Id), out var activity) => ActionPlanAddress.Of(authority, activity),
        { Kind: SecretKind.Commission } c when authority.Commissions.Commissions.ContainsKey(new(c.Id)) => CommissionAddress.Of(new(c.Id)),
        { Kind: SecretKind.ActionPlan } a when a.ActionPlan is var (unit, year) && authority.Organisation.Units.ContainsKey(unit) && year > 0 => $"{ActionPlanAddress.Of(authority, unit, year)}#avsnitt-{a.Part}",
        { Kind: SecretKind.Dialogue } d when authority.Dialogues.Dialogues.ContainsKey(new(d.Id)) => DialogueWords.Address(new(d.Id)),
        _ => null,
    };

    private static string Part(Authority authority, Plan plan, string part)
    {
        var (kind, id) = Split(part);
        return kind switch
        {
            "sections" => $"avsnittet {DraftingWords.Place(authority, plan, id)}",
            "goals" => $"texten om mål {DraftingWords.Place(authority, plan, id)}",
            "answers" => authority.Goals.Assignments.TryGetValue(new(id), out var assignment) ? $"svaret på uppdrag {assignment.Number}" : "ett svar",
            "focusAreas" => plan.Content.OwnFocusAreas.TryGetValue(new(id), out var own) ? $"ett eget insatsområde under {Number(authority, own.Goal)}" : "ett eget insatsområde",
            "commitments" => plan.Content.Commitments.TryGetValue(new(id), out var commitment) ? $"ett åtagande under {Number(authority, commitment.Goal)}" : "ett åtagande",
            "indicators" => authority.Goals.Indicators.TryGetValue(new(id), out var indicator) ? $"värdena för indikatorn {indicator.Name}" : "en indikator",
            "initiatives" => "något nytt",
            "processes" => "en process",
            _ => "ett länkat dokument",
        };
    }

    private static string Place(Authority authority, Plan plan, string part)
    {
        var (kind, id) = Split(part);
        var goal = kind switch
        {
            "answers" => authority.Goals.Assignments.TryGetValue(new(id), out var assignment) ? authority.Goals.FocusAreas[assignment.FocusArea].Goal.Value : "",
            "focusAreas" => plan.Content.OwnFocusAreas.GetValueOrDefault(new(id))?.Goal.Value ?? "",
            "commitments" => plan.Content.Commitments.GetValueOrDefault(new(id))?.Goal.Value ?? "",
            "indicators" => plan.Content.Indicators.GetValueOrDefault(new(id))?.Goal.Value ?? "",
            "sections" or "goals" => id,
            _ => PlanPlaces.Additions,
        };
        return DraftingWords.Key(authority, goal);
    }

    private static string Number(Authority authority, Domain.Kernel.GoalId goal) => authority.Goals.Goals.TryGetValue(goal, out StrategicGoal? found) ? found.Number : goal.Value;

    private static string Plan(Authority authority, Plan plan) => Sv.Uncapital(PlanDocument.Title(authority, plan, plan.FirstDay));

    private static (string Kind, string Id) Split(string part) => part.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? (part[..dot], part[(dot + 1)..]) : (part, "");
}
