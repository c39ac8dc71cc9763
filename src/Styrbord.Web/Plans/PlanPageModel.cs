using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Drafting;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Secrecy;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Plans;

/// <summary>What was asked for in the query of a plan's page.</summary>
/// <param name="Revision">An earlier revision to show.</param>
/// <param name="Submit">The page for submitting.</param>
/// <param name="Reopen">Write on although the revision is locked.</param>
/// <param name="Indicator">An indicator just defined, to choose.</param>
public sealed record PlanAsked(int? Revision, bool Submit, bool Reopen, string? Indicator);

/// <summary>All that the parts of a plan's page show.</summary>
/// <param name="Plan">The plan as it stands.</param>
/// <param name="Outline">Of the revision shown.</param>
/// <param name="Place">Goal number or section id; empty for the overview.</param>
/// <param name="MayWrite">The reader may write in the plan.</param>
/// <param name="Writing">Fields are open: the reader may, and what is shown is the present draft.</param>
/// <param name="Forms">What the page's forms are written with; knows the names of accounts.</param>
public sealed record PlanPageModel(
    AuthorityView View, Plan Plan, PlanOutline Outline, ImmutableArray<PlanRequirement> Requirements, PlanStanding Standing,
    string Place, PlanAsked Asked, bool MayWrite, bool Writing, PlanWords Words, FormDesk Forms)
{
    private ImmutableArray<UnitChoice> _units;
    private ImmutableArray<EndedPart> _ended;

    public Authority Authority => View.Shown;

    /// <summary>The plan with the content of the revision shown.</summary>
    public Plan Shown => Outline.Plan;

    public PlanContent Content => Shown.Content;

    /// <summary>Where the committee may direct an assignment on.</summary>
    public ImmutableArray<UnitChoice> Units => _units.IsDefault ? _units = PlanChoices.UnitsOf(Authority, Plan) : _units;

    /// <summary>What stands under goals that have ended for the plan's year.</summary>
    public ImmutableArray<EndedPart> Ended => _ended.IsDefault ? _ended = EndedParts.Of(Authority, Shown) : _ended;

    public bool IsEarlier => Asked.Revision is not null;

    public bool IsLocked => PlanChoices.IsLocked(Plan);

    /// <summary>When what is shown was locked or last written, milliseconds UTC.</summary>
    public long Saved => Plan.Closed && !IsEarlier ? Plan.Kept[^1].Stamp.At : Shown.Changed.At;

    /// <summary>The reader takes part in the work on the plan and sees who writes what, and the comments.</summary>
    public bool IsAtWork => !IsEarlier && May(new WriteComment(Plan.Id, default, "", ""));

    /// <summary>Id of the section or goal shown, as the work on the plan names it.</summary>
    public string? WorkPlace => Outline.GoalNumbered(Place)?.Goal.Id.Value ?? Outline.SectionNamed(Place)?.Section.Id;

    public bool IsDecided => Standing.Content >= ContentState.Decided;

    public static PlanPageModel? Of(AuthorityView view, Plan plan, string place, PlanAsked asked, FormDesk forms)
    {
        var shown = asked.Revision is { } number ? PlanRevisions.At(plan, number) : plan;
        if (shown is null)
        {
            return null;
        }

        var standing = PlansQueries.StandingOf(view.Shown, plan, view.Today);
        var may = !view.IsPast && view.Account is { } account && Model.May(view.Now, account.Id, view.Today, new SaveRevision(plan.Id));
        var open = asked.Revision is null && standing.Content < ContentState.Decided && (asked.Reopen || !PlanChoices.IsLocked(plan));
        return new(
            view, plan, PlanOutlines.Of(view.Shown, shown), PlanRequirements.Of(view.Shown, shown), standing, place, asked, may, may && open,
            new PlanWords(view.Shown, view.Today), forms);
    }

    /// <summary>The part is hidden from the reader: nothing is offered to be done with it.</summary>
    public bool Hides(string part, TextRef? text = null) => text is { IsSecret: true } || View.Visible.Hides(SecretThing.OfPart(Plan.Id, part));

    public bool May(Command command) => !View.IsPast && View.Account is { } account && Model.May(View.Now, account.Id, View.Today, command);

    /// <summary>An address within this plan that keeps the revision shown.</summary>
    public string Link(string place, string anchor = "", params IEnumerable<string> query) =>
        PlanAddress.Of(Authority, Plan, place, anchor, Kept is { } kept ? query.Prepend(kept) : query);

    public string Link(Problem problem) => PlanPlaces.Of(Authority, problem) is var at ? Link(at.Key, at.Anchor) : "";

    public string NameOf(BodyId body) => OrganisationQueries.NameOf(Authority, body, Plan.FirstDay);

    /// <summary>The account's name, or a word for imports and accounts that are gone.</summary>
    public string Who(string account) => Forms.Who(account);

    private string? Kept => Asked.Revision is { } number ? $"rev={number}" : Asked.Reopen && IsLocked ? "andra=ja" : null;
}
