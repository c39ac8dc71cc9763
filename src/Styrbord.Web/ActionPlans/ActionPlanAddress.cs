using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.ActionPlans;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Web.ActionPlans;

/// <summary>Where action plans and activities are: <c>/handlingsplaner/{förvaltning}/{år}/{aktivitet}</c>.</summary>
internal static class ActionPlanAddress
{
    /// <summary>Where an activity is added on an action plan's page.</summary>
    public const string New = "ny";

    public static string List(int year) => string.Create(CultureInfo.InvariantCulture, $"/handlingsplaner/{year}");

    public static string Of(Authority authority, Unit administration, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"/handlingsplaner/{Administrations.SlugOf(authority, administration, year)}/{year}");

    public static string Of(Authority authority, UnitId administration, int year) => Of(authority, authority.Organisation.Units[administration], year);

    public static string Of(Authority authority, Activity activity) => $"{Of(authority, activity.Administration, activity.Year)}/{activity.Id}";

    /// <summary>Where an activity for one thing is added: what is missing is one click from its cure.</summary>
    public static string Cure(Authority authority, Unit administration, int year, Tie tie) => $"{Of(authority, administration, year)}?for={Uri.EscapeDataString(tie.Id)}#{New}";
}
