using Microsoft.Extensions.Logging;
using Styrbord.Domain.Access;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Economy;

/// <summary>The budgets that the reader's own party groups work on. Who has read which is logged; what they say never is.</summary>
internal sealed partial class AlternativeDesk(ILogger<AlternativeDesk> log)
{
    public static IReadOnlyList<string> GroupsOf(AuthorityView view) =>
        view.Account is { } account ? [.. account.Roles.Where(r => r.Role == Role.PartyGroup).Select(r => r.Group).OfType<string>().Distinct(StringComparer.Ordinal)] : [];

    /// <summary>The groups' budgets under work; the states of a view hold no other group's.</summary>
    public IReadOnlyList<Alternative> All(AuthorityView view)
    {
        Alternative[] found = [.. view.Shown.Alternatives.Values.Where(a => a.HandedIn is null && GroupsOf(view).Contains(a.Group, StringComparer.Ordinal)).OrderBy(a => a.Stamp.At)];
        foreach (var one in found)
        {
            Read(log, view.Account!.Id, one.Id.Value);
        }

        return found;
    }

    public Alternative? One(AuthorityView view, string id)
    {
        var found = view.Shown.Alternatives.Values.FirstOrDefault(a => a.HandedIn is null && a.Id == new ItemId(id) && GroupsOf(view).Contains(a.Group, StringComparer.Ordinal));
        if (found is null)
        {
            Refused(log, view.Account?.Id ?? "", id);
        }
        else
        {
            Read(log, view.Account!.Id, id);
        }

        return found;
    }

    [LoggerMessage(LogLevel.Information, "Account {Account} read the party group's budget {Id}")]
    private static partial void Read(ILogger log, string account, string id);

    [LoggerMessage(LogLevel.Warning, "Account {Account} asked for the party group's budget {Id} and was not shown it")]
    private static partial void Refused(ILogger log, string account, string id);
}
