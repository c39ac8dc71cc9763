using Microsoft.AspNetCore.Components;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Web.Decisions;
using Styrbord.Web.Organisation;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Shared.Errors;

/// <summary>Where a problem is mended, when that is another place than the form it stopped.</summary>
internal static class Cures
{
    private const string OfOrganisation = "/organisation";

    /// <summary>How to mend it, as a link to where.</summary>
    public static MarkupString Remedy(AuthorityView view, FormState state, Problem problem) =>
        Of(view, state, problem) is { } place ? Html.Of($"""<a href="{place}">{ProblemTexts.Remedy(problem)}</a>""") : Html.Of($"{ProblemTexts.Remedy(problem)}");

    private static string? Of(AuthorityView view, FormState state, Problem problem) => problem switch
    {
        BodyNotConstituted at => Body(view, at.Body) is { } place ? place + "#konstituering" : null,
        BodyNotActing at => Body(view, at.Body),
        ConstitutingMeetingMisplaced at => Body(view, at.Body),
        NotOwnUnit => OfOrganisation,
        Domain.Plans.Missing { What: "addressees" } => $"{OfOrganisation}#adressater",
        Domain.Plans.Missing or Unexamined or UnderEndedGoal or SectionTooLong => Plan(view, state) is { } plan ? PlanAddress.Cure(view.Shown, plan, problem) : null,
        PlanExists at => view.Shown.Plans.Plans.TryGetValue(at.Plan, out var found) ? PlanAddress.Of(view.Shown, found) : null,
        NotPrepared or NotAmongDeciders or ContentElsewhere or NothingToConfirm => Matter(view, state),
        NotReadyToContinue => Plan(view, state) is { } plan ? DecisionAddress.Of(view.Shown, plan.Matter) : null,
        _ => null,
    };

    private static string? Body(AuthorityView view, BodyId id) => view.Shown.Organisation.Bodies.TryGetValue(id, out var body) ? OrganisationAddress.Of(body) : null;

    private static Plan? Plan(AuthorityView view, FormState state) =>
        state.Value("plan", null) is { Length: > 0 } id ? view.Shown.Plans.Plans.GetValueOrDefault(new PlanId(id)) : null;

    private static string? Matter(AuthorityView view, FormState state) =>
        state.Value("matter", null) is { Length: > 0 } id && view.Shown.Decisions.Matters.ContainsKey(new MatterId(id)) ? DecisionAddress.Of(view.Shown, new MatterId(id)) : null;
}
