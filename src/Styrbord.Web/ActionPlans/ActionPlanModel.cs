using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.ActionPlans;

/// <summary>All that the parts of an action plan's page, or of one activity's, show.</summary>
/// <param name="For">Id of what a new activity is to be for, if the address says so.</param>
public sealed record ActionPlanModel(AuthorityView View, ActionPlanListing Listing, int Year, FormDesk Forms, string? For)
{
    public Authority Authority => View.Shown;

    public ActionPlan Plan => Listing.Plan;

    public Unit Unit => Listing.Administration;

    public string Name => Unit.NameOn(Administrations.First(Year));

    public string Committee => OrganisationQueries.NameOf(Authority, Listing.Committee, Administrations.First(Year));

    public ActionPlanWords Words => new(Authority, Administrations.First(Year));

    /// <summary>The page of the plan.</summary>
    public string Here => ActionPlanAddress.Of(Authority, Unit, Year);

    /// <summary>The reader may add and change activities.</summary>
    public bool Writing => May(new WriteActionPlanSection(Unit.Id, Year, "", ""));

    public ImmutableArray<Tie> Offered => Ties.Offered(Authority, Year, Listing.Committee);

    public ImmutableArray<UnitChoice> Units => Administrations.UnitsOf(Authority, Unit, Year);

    public bool May(Command command) => !View.IsPast && View.Account is { } account && Model.May(View.Now, account.Id, View.Today, command);

    public string NameOf(UnitId unit) => OrganisationQueries.NameOf(Authority, unit, Administrations.First(Year));
}
