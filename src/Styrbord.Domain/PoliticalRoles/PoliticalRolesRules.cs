using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.PoliticalRoles;

/// <summary>Political roles: their duties, who holds them and which should not meet in one person .</summary>
public static class PoliticalRolesRules
{
    private const int TextLimit = 4_000;
    private const int DutyLimit = 500;
    private const int Most = 50;

    public static Outcome Decide(Authority authority, DescribePoliticalRoles asked)
    {
        var state = authority.PoliticalRoles;

        // a form sends its empty rows too
        asked = asked with { Roles = asked.Roles.Select(r => r with { Duties = r.Duties.Where(d => !string.IsNullOrWhiteSpace(d.Text)).Select(d => d with { Matters = d.Matters.Where(m => m.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray() }).ToEquatableArray() }).ToEquatableArray() };
        var next = asked.Roles.Select((r, i) => new PoliticalRole(
            r.Id, r.Name.Trim(), string.IsNullOrWhiteSpace(r.Description) ? null : r.Description, state.Roles.GetValueOrDefault(r.Id)?.Place ?? state.Roles.Count + i + 1, r.Duties, r.Holders, r.Sources));
        return Outcome.Of(
            [
                .. asked.Roles.Count is 0 or > Most ? [new Required("roles")] : Array.Empty<Problem>(),
                .. asked.Roles.SelectMany((r, i) => Role(authority, r, $"roles[{i}]")),
                .. asked.Roles.GroupBy(r => r.Id).Where(g => g.Count() > 1).Select(g => new AlreadyExists("politicalRole", g.Key.Value, "roles")),
                .. asked.Roles.SelectMany(r => r.Duties.Select(d => (r.Id, Duty: d.Id))).Where(d => state.Roles.Values.Any(r => r.Id != d.Id && asked.Roles.All(a => a.Id != r.Id) && r.Duties.Any(o => o.Id == d.Duty)))
                    .Select(d => new AlreadyExists("duty", d.Duty.Value, "roles")),
                .. asked.Roles.SelectMany(r => r.Duties).GroupBy(d => d.Id).Where(g => g.Count() > 1).Select(g => new AlreadyExists("duty", g.Key.Value, "roles")),
            ],
            () => next.Where(r => state.Roles.GetValueOrDefault(r.Id) != r).ToEquatableArray() is { Count: > 0 } changed ? [new PoliticalRolesDescribed(changed)] : []);
    }

    public static Outcome Decide(Authority authority, AssignPoliticalRole asked)
    {
        if (!authority.PoliticalRoles.Roles.TryGetValue(asked.Role, out var role))
        {
            return new NotFound("politicalRole", asked.Role.Value, "role");
        }

        var holder = new RoleHolder(asked.Body, asked.Body is null ? asked.Each : null, new(asked.From, null));
        return Outcome.Of(
            Holder(authority, holder, ""),
            () => role.Holders.Any(h => Same(h, holder) && h.Validity.Holds(asked.From)) ? [] : [new PoliticalRoleAssigned(role.Id, holder)]);
    }

    public static Outcome Decide(Authority authority, EndPoliticalRole asked)
    {
        if (!authority.PoliticalRoles.Roles.TryGetValue(asked.Role, out var role))
        {
            return new NotFound("politicalRole", asked.Role.Value, "role");
        }

        var held = role.Holders.LastOrDefault(h => h.Body == asked.Body && h.Each == (asked.Body is null ? asked.Each : null));
        return held switch
        {
            null => new NotAHolder(role.Name),
            { Validity.From: { } from } when asked.To < from.AsStart => new EndsBeforeStart("to"),
            { Validity.To: { } to } when to.AsEnd == asked.To => new Accepted([]),
            _ => new PoliticalRoleEnded(role.Id, held, asked.To),
        };
    }

    public static Outcome Decide(Authority authority, MarkRolesConflicting asked)
    {
        var known = authority.PoliticalRoles;
        var (one, other) = asked.One.CompareTo(asked.Other) <= 0 ? (asked.One, asked.Other) : (asked.Other, asked.One);
        var next = new RoleConflict(one, other, asked.Reason, string.IsNullOrWhiteSpace(asked.Source) ? null : asked.Source);
        return Outcome.Of(
            [
                .. Known(known, asked.One, "one"),
                .. Known(known, asked.Other, "other"),
                .. asked.One == asked.Other ? [new ConflictsWithItself()] : Array.Empty<Problem>(),
                .. Wording.Filled(asked.Reason, "reason", DutyLimit),
                .. asked.Source is { Length: > DutyLimit } source ? [new TooLong("source", source.Length, DutyLimit)] : Array.Empty<Problem>(),
            ],
            () => known.Conflicts.GetValueOrDefault(RoleConflict.Key(one, other)) == next ? [] : [new RolesMarkedConflicting(next)]);
    }

    public static Outcome Decide(Authority authority, LiftRoleConflict asked) =>
        authority.PoliticalRoles.Conflicts.TryGetValue(RoleConflict.Key(asked.One, asked.Other), out var found)
            ? new RoleConflictLifted(found.One, found.Other)
            : new NotFound("roleConflict", RoleConflict.Key(asked.One, asked.Other), "one");

    private static IEnumerable<Problem> Role(Authority authority, RoleDescription role, string at) =>
    [
        .. Ids.Judge("politicalRole", role.Id.Value, taken: false, $"{at}.id"),
        .. OrganisationRules.Named(role.Name, $"{at}.name"),
        .. role.Description is { Length: > TextLimit } text ? [new TooLong($"{at}.description", text.Length, TextLimit)] : Array.Empty<Problem>(),
        .. role.Duties.Count > Most ? [new TooLong($"{at}.duties", role.Duties.Count, Most)] : Array.Empty<Problem>(),
        .. role.Duties.SelectMany((d, i) => d.Matters.Where(m => m.Length > 0 && !MatterWord.IsOne(m)).Select(m => new NotFound("matterKind", m, $"{at}.duties[{i}].matters"))),
        .. role.Duties.SelectMany((d, i) => Ids.Judge("duty", d.Id.Value, taken: false, $"{at}.duties[{i}].id").Concat(Wording.Filled(d.Text, $"{at}.duties[{i}].text", DutyLimit))),
        .. role.Holders.SelectMany((h, i) => Holder(authority, h, $"{at}.holders[{i}].")),
    ];

    private static IEnumerable<Problem> Holder(Authority authority, RoleHolder holder, string at) =>
    [
        .. OrganisationRules.MissingBody(authority.Organisation, holder.Body, $"{at}body"),
        .. holder is { Body: null, Each: null } ? [new Required($"{at}body")] : Array.Empty<Problem>(),
        .. holder.Validity.EndsBeforeStart ? [new EndsBeforeStart($"{at}to")] : Array.Empty<Problem>(),
    ];

    private static bool Same(RoleHolder one, RoleHolder other) => one.Body == other.Body && one.Each == other.Each;

    private static IEnumerable<Problem> Known(PoliticalRolesState state, ItemId role, string at) => state.Roles.ContainsKey(role) ? [] : [new NotFound("politicalRole", role.Value, at)];
}
