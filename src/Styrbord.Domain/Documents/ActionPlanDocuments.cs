using System.Globalization;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Documents;

/// <summary>Action plans as documents: <c>handlingsplan-{år}-{enhet}</c> as it is now, <c>faststalld-{år}-{nummer}-{enhet}</c> as it was fixed.</summary>
public static class ActionPlanDocuments
{
    private const string Now = "handlingsplan-";
    private const string Kept = "faststalld-";

    public static string IdOf(ActionPlan plan) => string.Create(CultureInfo.InvariantCulture, $"{Now}{plan.Year}-{plan.Administration}");

    public static string IdOf(ActionPlan plan, FixedActionPlan kept) => string.Create(CultureInfo.InvariantCulture, $"{Kept}{plan.Year}-{kept.Number}-{plan.Administration}");

    /// <summary>The plan that the id names, and which fixing of it if one is named; nothing if it is no action plan's.</summary>
    public static (ActionPlan Plan, FixedActionPlan? Kept)? Named(Authority authority, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.StartsWith(Now, StringComparison.Ordinal) && id[Now.Length..].Split('-', 2) is [var year, var unit])
        {
            return PlanOf(authority, year, unit) is { } plan ? (plan, null) : null;
        }

        return id.StartsWith(Kept, StringComparison.Ordinal) && id[Kept.Length..].Split('-', 3) is [var ofYear, var number, var ofUnit]
            && PlanOf(authority, ofYear, ofUnit) is { } found && found.Fixed.FirstOrDefault(f => string.Equals($"{f.Number}", number, StringComparison.Ordinal)) is { } kept
            ? (found, kept)
            : null;
    }

    /// <summary>The document named, or nothing: the id is another's, or what was fixed has been withheld.</summary>
    internal static DocumentTree? Find(Authority authority, string id, DateOnly today)
    {
        if (Named(authority, id) is not var (plan, kept))
        {
            return null;
        }

        var document = kept is null ? ActionPlanDocument.Freeze(authority, plan, today) : ActionPlanDocument.Of(kept);
        return document is null ? null : new(document.Schema, document.Kind, document.Title, Front(authority, plan, kept), document.Body);
    }

    private static ActionPlan? PlanOf(Authority authority, string year, string unit) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? ActionPlansQueries.Of(authority, new UnitId(unit), number)?.Plan : null;

    /// <summary>The properties every document carries, any of which may be empty in a draft .</summary>
    private static EquatableArray<FrontMatter> Front(Authority authority, ActionPlan plan, FixedActionPlan? kept)
    {
        var told = authority.Documents.Of(DocumentKind.ActionPlan, plan.Year);
        var name = OrganisationQueries.NameOf(authority, plan.Administration, Administrations.First(plan.Year));
        return
        [
            new("name", "Dokumentnamn", ActionPlanDocument.Title(authority, plan)),
            new("revision", "Revision", kept is null ? "" : $"{kept.Number}"),
            new("type", "Dokumenttyp", new ActionPlanWords(authority, Administrations.First(plan.Year)).ActionPlan),
            new("number", "Diarienummer", ""),
            new("validityArea", "Giltighetsområde", $"{name}, {plan.Year}"),
            new("functionalArea", "Funktionsområde", told?.FunctionalArea ?? ""),
            new("owner", "Dokumentansvarig", told?.Owner ?? name),
            new("decidingBody", "Fastställd av", kept is null ? "" : $"Förvaltningschefen, {name}"),
            new("decisionDate", "Fastställd", kept is null ? "" : $"{kept.Day:yyyy-MM-dd}"),
            new("nextRevision", "Nästa revidering", told?.NextRevision is { } next ? $"{next:yyyy-MM-dd}" : $"{plan.Year + 1}-02"),
        ];
    }
}
