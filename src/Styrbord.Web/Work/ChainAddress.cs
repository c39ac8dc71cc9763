using System.Globalization;
using Styrbord.Domain;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Work;
using Styrbord.Web.ActionPlans;

namespace Styrbord.Web.Work;

/// <summary>Where each step of the chain is: <c>/roda-traden/{år}/kedja/{steg}</c>; an activity has its own page.</summary>
internal static class ChainAddress
{
    public static string Of(int year, string key = "") => string.Create(CultureInfo.InvariantCulture, $"/roda-traden/{year}/kedja{(key.Length > 0 ? "/" : "")}{key}");

    public static string Of(Authority authority, int year, ChainStep step) =>
        step.Level == ChainLevel.Activity && authority.ActionPlans.Activities.TryGetValue(new ItemId(step.Key[(step.Key.IndexOf('-', StringComparison.Ordinal) + 1)..]), out var activity)
            ? ActionPlanAddress.Of(authority, activity)
            : Of(year, step.Key);
}
