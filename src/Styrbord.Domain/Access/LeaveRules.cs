using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Access;

/// <summary>Leave of absence. The deputy is given the same roles for the time, so that access is judged in one way.</summary>
public static class LeaveRules
{
    public static Outcome Decide(Authority authority, RecordLeave asked)
    {
        var leave = new Leave(asked.Id, asked.Account, asked.From, asked.To, string.IsNullOrEmpty(asked.Deputy) ? null : asked.Deputy, []);
        return Outcome.Of(
            [
                .. Ids.Judge("leave", asked.Id.Value, authority.Access.Leaves.ContainsKey(asked.Id)),
                .. Ids.IsValid(asked.Account) ? Array.Empty<Problem>() : [new BadId("account", asked.Account)],
                .. leave.Deputy is null || Ids.IsValid(leave.Deputy) ? Array.Empty<Problem>() : [new BadId("deputy", leave.Deputy)],
                .. asked.To < asked.From ? [new EndsBeforeStart("to")] : Array.Empty<Problem>(),
                .. Meeting(authority, leave, asked.Account).Take(1).Select(l => new LeaveOverlaps($"{l.From:yyyy-MM-dd}")),
                .. leave.Deputy is { } deputy && (string.Equals(deputy, asked.Account, StringComparison.Ordinal) || Meeting(authority, leave, deputy).Any()) ? [new BadDeputy(deputy)] : Array.Empty<Problem>(),
                .. leave.Deputy is { } other && InAGroup(authority, other, leave) && Taken(authority, leave, other).Any(r => AccessRules.IsOffice(r.Role)) ? [new GroupAndOffice(other)] : Array.Empty<Problem>(),
            ],
            () => Recorded(authority, leave));
    }

    public static Outcome Decide(Authority authority, EndLeave asked) =>
        authority.Access.Leaves.GetValueOrDefault(asked.Leave) switch
        {
            null => new NotFound("leave", asked.Leave.Value, "leave"),
            var leave when asked.To < leave.From => new EndsBeforeStart("to"),
            { To: { } to } when to == asked.To => new Accepted([]),
            { To: { } to } leave when to < asked.To && Prolonged(authority, leave, asked.To) is [_, ..] problems => Outcome.Of(problems, () => []),
            var leave => new Accepted([new LeaveEnded(leave.Id, asked.To), .. Ends(authority, leave, asked.To)]),
        };

    // only the time that is added is judged
    private static Problem[] Prolonged(Authority authority, Leave leave, DateOnly to)
    {
        var added = leave with { From = leave.To!.Value.AddDays(1), To = to };
        return
        [
            .. Meeting(authority, added, leave.Account).Where(l => l.Id != leave.Id).Take(1).Select(l => new LeaveOverlaps($"{l.From:yyyy-MM-dd}")),
            .. leave.Deputy is { } deputy && Meeting(authority, added, deputy).Any() ? [new BadDeputy(deputy)] : Array.Empty<Problem>(),
        ];
    }

    /// <summary>The deputy's roles follow the leave, as far as whoever is away has them himself; one that was ended by hand is not begun again.</summary>
    private static IEnumerable<Event> Ends(Authority authority, Leave leave, DateOnly to) =>
        from id in leave.Grants
        let given = authority.Access.Grants[id]
        let own = OwnOf(authority, leave, given)
        let end = Earlier(own?.To, to)
        where given.To != end && (given.To is null || end < given.To || given.To == leave.To || (own is not null && given.To == own.To))
        select new RoleEnded(id, end!.Value);

    // the role that the deputy's was taken from; the latest, if it has been given more than once
    private static RoleGrant? OwnOf(Authority authority, Leave leave, RoleGrant given) =>
        authority.Access.Grants.Values
            .Where(g => string.Equals(g.Account, leave.Account, StringComparison.Ordinal) && (g.Role, g.Body, g.Unit, g.Group) == (given.Role, given.Body, given.Unit, given.Group) && g.From <= given.From)
            .MaxBy(g => g.From);

    private static IEnumerable<Event> Recorded(Authority authority, Leave leave)
    {
        var roles = leave.Deputy is not { } deputy ? [] : Taken(authority, leave, deputy)
            .Select((g, i) => g with { Id = new($"{leave.Id}.{i + 1}"), Account = deputy, From = g.From > leave.From ? g.From : leave.From, To = Earlier(g.To, leave.To) }).ToList();
        return [new LeaveRecorded(leave with { Grants = [.. roles.Select(r => r.Id)] }), .. roles.Select(r => new RoleGranted(r))];
    }

    private static IEnumerable<RoleGrant> Taken(Authority authority, Leave leave, string deputy) =>
        authority.Access.Grants.Values.Where(g =>
            string.Equals(g.Account, leave.Account, StringComparison.Ordinal) && Meets(g.From, g.To, leave) && g.Role != Role.PartyGroup && !HoldsAlready(authority, g, deputy, leave));

    // a group's work is hidden from all who work for the authority, so nobody is both, a deputy neither
    private static bool InAGroup(Authority authority, string account, Leave leave) =>
        authority.Access.Grants.Values.Any(g => g.Role == Role.PartyGroup && string.Equals(g.Account, account, StringComparison.Ordinal) && Meets(g.From, g.To, leave));

    private static bool HoldsAlready(Authority authority, RoleGrant role, string deputy, Leave leave) =>
        AccessQueries.GrantsOf(authority, deputy, leave.From).Any(g => (g.Role, g.Body, g.Unit, g.Group, g.To) == (role.Role, role.Body, role.Unit, role.Group, null));

    private static IEnumerable<Leave> Meeting(Authority authority, Leave leave, string account) =>
        authority.Access.Leaves.Values.Where(l => string.Equals(l.Account, account, StringComparison.Ordinal) && Meets(l.From, l.To, leave));

    private static bool Meets(DateOnly from, DateOnly? to, Leave leave) => !(leave.To < from) && !(to < leave.From);

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
