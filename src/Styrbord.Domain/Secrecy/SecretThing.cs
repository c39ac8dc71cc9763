using System.Globalization;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

/// <summary>What may be marked secret.</summary>
public enum SecretKind
{
    /// <summary>A matter with its texts, what stands in its minutes, its documents and what is decided in it: <c>matter/X</c>.</summary>
    Matter,

    /// <summary>A part of a plan: <c>plan/X/commitments.Y</c>, with the places of <see cref="PlanParts"/> and <c>answers.</c>, <c>initiatives.</c>, <c>processes.</c>, <c>documents.</c></summary>
    Plan,

    /// <summary>A document of texts, or a section of it: <c>text/X</c>, <c>text/X/section</c>.</summary>
    Text,

    /// <summary>An activity: <c>activity/X</c>.</summary>
    Activity,

    /// <summary>An assignment outside the directive: <c>commission/X</c>.</summary>
    Commission,

    /// <summary>A section of an administration's action plan of a year: <c>actionPlan/X/2019/section</c>.</summary>
    ActionPlan,

    /// <summary>A dialogue with what is asked, answered, concluded and reported: <c>dialogue/X</c>.</summary>
    Dialogue,
}

/// <summary>A thing by the key under which it is marked.</summary>
/// <param name="Part">Of a plan its part, of a text document its section; empty for the whole.</param>
public readonly record struct SecretThing(SecretKind Kind, string Id, string Part = "")
{
    /// <summary>Stands for every part of a plan or text document.</summary>
    internal const string Whole = "*";

    public static string OfMatter(MatterId id) => $"matter/{id}";

    public static string OfPart(PlanId plan, string part) => $"plan/{plan}/{part}";

    public static string OfText(ItemId document) => $"text/{document}";

    public static string OfSection(ItemId document, string section) => $"text/{document}/{section}";

    public static string OfActivity(ItemId id) => $"activity/{id}";

    public static string OfCommission(ItemId id) => $"commission/{id}";

    public static string OfActionPlan(UnitId administration, int year, string section) => $"actionPlan/{PlanOf(administration, year)}/{section}";

    public static string OfDialogue(ItemId id) => $"dialogue/{id}";

    /// <summary>How an action plan is named among secret things.</summary>
    internal static string PlanOf(UnitId administration, int year) => string.Create(CultureInfo.InvariantCulture, $"{administration}/{year}");

    /// <summary>Nothing if the key names no kind of thing.</summary>
    public static SecretThing? Parse(string? key) => key?.Split('/') switch
    {
        ["matter", var id] => new(SecretKind.Matter, id),
        ["plan", var id, var part] when part is not Whole => new(SecretKind.Plan, id, part),
        ["text", var id] => new(SecretKind.Text, id),
        ["text", var id, var section] when section is not Whole => new(SecretKind.Text, id, section),
        ["activity", var id] => new(SecretKind.Activity, id),
        ["commission", var id] => new(SecretKind.Commission, id),
        ["actionPlan", var unit, var year, var section] when section is not Whole => new(SecretKind.ActionPlan, $"{unit}/{year}", section),
        ["dialogue", var id] => new(SecretKind.Dialogue, id),
        _ => null,
    };

    /// <summary>It is there, or may be written there: a section, goal or answer is best marked before its words are.</summary>
    internal bool Exists(Authority authority) => Kind switch
    {
        SecretKind.Matter => authority.Decisions.Matters.ContainsKey(new(Id)),
        SecretKind.Plan => authority.Plans.Plans.TryGetValue(new(Id), out var plan) && SecretParts.May(authority, plan, Part),
        SecretKind.Text => authority.Plans.Texts.TryGetValue(new(Id), out var text) && (Part.Length == 0 || TextQueries.TemplateOf(authority, text).Section(Part) is not null),
        SecretKind.Activity => authority.ActionPlans.Activities.ContainsKey(new(Id)),
        SecretKind.ActionPlan => HasSection(authority, ActionPlan.Administration, ActionPlan.Year, Part),
        SecretKind.Dialogue => authority.Dialogues.Dialogues.ContainsKey(new(Id)),
        _ => authority.Commissions.Commissions.ContainsKey(new(Id)),
    };

    private static bool HasSection(Authority authority, UnitId administration, int year, string section) =>
        Administrations.Broken(authority, administration, year) is null && ActionPlanSections.Of(authority, year).Any(s => string.Equals(s.Id, section, StringComparison.Ordinal));

    /// <summary>The administration and year of a section of an action plan.</summary>
    public (UnitId Administration, int Year) ActionPlan => Id.Split('/') is [var unit, var year] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of) ? (new(unit), of) : (new(Id), 0);
}
