using System.Globalization;
using Styrbord.Domain.Access;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Economy;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Work;

/// <summary>What money asks of a committee: its decided frame to distribute, changes of it that its locked budget has not followed, and terms of trade that its side has not accepted.</summary>
internal static class MoneyTasks
{
    public static IEnumerable<WorkTask> Of(Authority authority, RoleGrant role, int year) =>
        role is { Role: Role.CommitteeSecretary or Role.HeadOfAdministration, Body: { } body }
            ? Frame(authority, body, year).Concat(Changes(authority, body)).Concat(Trades(authority, body)).Select(t => new WorkTask(t.Kind, role.Role, body, null, t.Begun, null, null, [], true, t.Place))
            : [];

    // the frame as the assembly has decided it, of a committee that is there in the year, until its own budget is locked
    private static IEnumerable<(TaskKind Kind, bool Begun, string Place)> Frame(Authority authority, BodyId body, int year) =>
        authority.Organisation.Bodies.GetValueOrDefault(body)?.Validity.Holds(new(year, 1, 1)) == true
        && BudgetFrames.Of(authority, body, year) is { Set: var set } && !FrameQueries.IsPreliminary(authority, set, year)
        && BudgetQueries.Of(authority, body, year) is var budget && budget?.Lock is null
            ? [(TaskKind.DistributeFrame, budget is not null, year.ToString(CultureInfo.InvariantCulture))]
            : [];

    private static IEnumerable<(TaskKind Kind, bool Begun, string Place)> Changes(Authority authority, BodyId body) =>
        from budget in authority.Budgets.Budgets.Values
        where budget.Committee == body && budget.Lock is not null
        let open = BudgetShifts.ToFollow(authority, budget, BudgetFrames.Standing(authority, budget)).Where(c => !c.IsFollowed).ToList()
        where open.Count > 0
        select (TaskKind.FollowFrames, open.Any(c => c.Parts.Any(p => p.TakenTkr != 0)), budget.Id.Value);

    // who proposed has accepted its own side or soon does: what waits is that one side has and the other has not
    private static IEnumerable<(TaskKind Kind, bool Begun, string Place)> Trades(Authority authority, BodyId body) =>
        from agreement in authority.InternalTrade.Agreements.Values
        where !agreement.Ended && agreement.Accepted.Count == 1
        from side in Enum.GetValues<TradeSide>()
        where !agreement.Has(side) && Parties.BodiesOf(authority, agreement.UnitOf(side)).Contains(body)
        select (TaskKind.AcceptTerms, true, agreement.Id.Value);
}
