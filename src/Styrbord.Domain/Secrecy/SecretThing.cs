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

    /// <summary>Nothing if the key names no kind of thing.</summary>
    public static SecretThing? Parse(string? key) => key?.Split('/') switch
    {
        ["matter", var id] => new(SecretKind.Matter, id),
        ["plan", var id, var part] when part is not Whole => new(SecretKind.Plan, id, part),
        ["text", var id] => new(SecretKind.Text, id),
        ["text", var id, var section] when section is not Whole => new(SecretKind.Text, id, section),
        ["activity", var id] => new(SecretKind.Activity, id),
        ["commission", var id] => new(SecretKind.Commission, id),
        _ => null,
    };

    /// <summary>It is there, or may be written there: a section, goal or answer is best marked before its words are.</summary>
    internal bool Exists(Authority authority) => Kind switch
    {
        SecretKind.Matter => authority.Decisions.Matters.ContainsKey(new(Id)),
        SecretKind.Plan => authority.Plans.Plans.TryGetValue(new(Id), out var plan) && SecretParts.May(authority, plan, Part),
        SecretKind.Text => authority.Plans.Texts.TryGetValue(new(Id), out var text) && (Part.Length == 0 || TextQueries.TemplateOf(authority, text).Section(Part) is not null),
        SecretKind.Activity => authority.ActionPlans.Activities.ContainsKey(new(Id)),
        _ => authority.Commissions.Commissions.ContainsKey(new(Id)),
    };
}
