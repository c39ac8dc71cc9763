using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Governing;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Web.Work.History;

/// <summary>What part of the timeline is asked for.</summary>
/// <param name="About">A plan's, matter's or body's id, or empty for all.</param>
/// <param name="Account">Whose doings, or empty for all.</param>
/// <param name="Before">Only events before this number.</param>
internal sealed record HistoryAsked(DateOnly? Day, string Account, string About, long? Before)
{
    public static HistoryAsked Of(string? day, string? account, string? about, string? before) => new(
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        account ?? "", about ?? "", long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    public bool Fits(Authority before, Event happened, string actor) =>
        (Account.Length == 0 || string.Equals(Account, actor, StringComparison.Ordinal)) && (About.Length == 0 || SubjectsOf(before, happened).Contains(About, StringComparer.Ordinal));

    private static IEnumerable<string> SubjectsOf(Authority before, Event happened) => happened switch
    {
        PlanWritten plan => [plan.Plan.Value],
        PlanOpened plan => [plan.Id.Value, plan.Matter.Value, plan.For.Value],
        PlanCopied plan => [plan.Plan.Value],
        PlanContinued plan => [plan.Id.Value, plan.From.Value],
        RevisionKept plan => [plan.Plan.Value],
        PlanHandedOver plan => [plan.Plan.Value],
        DraftingEvent drafting => [drafting.Plan.Value],
        ActionPlansEvent plan => ActionPlanHistory.SubjectsOf(before, plan),
        MatterOpened matter => [matter.Matter.Id.Value],
        ContentFrozen content => [content.Content.Matter.Value, content.Content.Subject],
        DecisionAdopted decision => [decision.Matter.Value, decision.Body?.Value ?? "", decision.Content is { } c && before.Decisions.Contents.TryGetValue(c, out var content) ? content.Subject : ""],
        MinutesApproved minutes => [before.Decisions.Decisions[minutes.Decision].Matter.Value],
        SlipNoted slip => [before.Decisions.Decisions[slip.Decision].Matter.Value],
        ProposalDelivered delivered => [before.Decisions.Contents[delivered.Delivery.Content].Matter.Value],
        BodyRecorded body => [body.Body.Id.Value],
        BodyRenamed body => [body.Body.Value],
        BodyEnded body => [body.Body.Value],
        ConstitutingMeetingHeld body => [body.Body.Value],
        RegulationsRecorded { Regulations.Body: { } body } => [body.Value],
        SeatsSet seats => [seats.Seats.Body.Value],
        ElectionRecorded election => [election.Election.Body.Value],
        RoleGranted role => [role.Grant.Body?.Value ?? ""],
        DirectiveSectionWritten section => [section.Directive.Value],
        AddresseesConfirmed addressees => [addressees.Directive.Value],
        _ => [],
    };
}
