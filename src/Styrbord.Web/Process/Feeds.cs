using System.Collections.Immutable;
using Styrbord.Domain;
using Styrbord.Domain.Access;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;
using Styrbord.Exchange.Calendar;
using Styrbord.Timeline;
using Styrbord.Web.Shared;
using Styrbord.Web.SignIn;
using Styrbord.Web.Work;

namespace Styrbord.Web.Process;

/// <summary>What a subscribed calendar holds, and its words.</summary>
internal static class Feeds
{
    public const string Mine = "mine", OfBody = "body", OfRole = "role", Whole = "all";

    /// <summary>The events of the years for whoever has the key.</summary>
    public static IEnumerable<FeedItem> Items(Authority authority, FeedKey key, IEnumerable<int> years, DateOnly today, string site, string journal)
    {
        var bodies = BodiesOf(authority, key, today);
        return years.SelectMany(y => FeedEvents.Of(authority, y, bodies)).Select(e => Item(authority, e, site, journal));
    }

    /// <summary>Nothing for all bodies.</summary>
    public static IReadOnlySet<BodyId>? BodiesOf(Authority authority, FeedKey key, DateOnly today)
    {
        ImmutableArray<RoleGrant> grants = [.. AccessQueries.GrantsOf(authority, key.Account, today).Where(g => key.Scope != OfRole || Word(g.Role) == key.Target)];
        return key.Scope switch
        {
            Whole => null,
            OfBody => ImmutableHashSet.Create(new BodyId(key.Target)),
            _ when grants.Any(g => g.Body is null) => null,
            _ => grants.Select(g => g.Body!.Value).ToImmutableHashSet(),
        };
    }

    /// <summary>What it is called where it is subscribed to.</summary>
    public static string Name(Authority authority, FeedKey key, DateOnly today) => key.Scope switch
    {
        OfBody => $"{OrganisationQueries.NameOf(authority, new BodyId(key.Target), today)}, {authority.Organisation.Name}",
        OfRole when Enum.TryParse<Role>(key.Target, ignoreCase: true, out var role) => $"{RoleWords.Of(role)}, {authority.Organisation.Name}",
        Whole => $"Alla sammanträden, {authority.Organisation.Name}",
        _ => $"Min kalender, {authority.Organisation.Name}",
    };

    public static string Word(Role role) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    private static FeedItem Item(Authority authority, FeedEvent of, string site, string journal)
    {
        var body = of.Body is { } id ? OrganisationQueries.NameOf(authority, id, of.Day) : null;
        var summary = of switch
        {
            { Kind: FeedKind.Meeting } => $"Sammanträde: {body}",
            { Deadline: { } last } => $"{Sv.Capital(CalendarWords.Last(last))}: {BodyWords.InSentence(body ?? "")}",
            _ => $"{(of.What.Count == 0 ? "Dialog" : Sv.Capital(of.What[0]))}{(body is null ? "" : $", {BodyWords.InSentence(body)}")}",
        };
        var lines = new List<string>();
        lines.AddRange(of.Kind == FeedKind.Occurrence ? [] : of.What.Select(Sv.Capital));
        lines.AddRange(of.Earlier.Select(e => $"Tidigare {Sv.Date(e.Date)}."));
        var meeting = of.Deadline is { } kind ? of.Id[..^(kind.ToString().Length + 1)] : of.Id;
        return new(
            $"{of.Id}@{journal}",
            of.Cancelled ? $"Inställt: {Sv.Uncapital(summary)}" : summary,
            string.Join('\n', lines),
            of.Day,
            of.Until,
            Hour(of.Start),
            Hour(of.End),
            of.Place,
            site + (of.Kind == FeedKind.Occurrence ? CalendarAddress.Calendar(of.Day.Year) : CalendarAddress.Meeting(of.Day.Year, new(meeting))),
            of.Cancelled,
            of.Changes,
            DateTimeOffset.FromUnixTimeMilliseconds(of.ChangedAt),
            Busy: of.Kind == FeedKind.Meeting);
    }

    private static TimeOnly? Hour(string? hour) => hour is null ? null : TimeOnly.ParseExact(hour, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
