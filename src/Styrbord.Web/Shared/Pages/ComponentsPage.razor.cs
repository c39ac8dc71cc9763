using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Web.Shared.Forms;

namespace Styrbord.Web.Shared.Pages;

public partial class ComponentsPage
{
    private static readonly (string What, Mark[] Marks)[] Vocabulary =
    [
        ("Svar på uppdrag", [Mark.Answered, Mark.Begun, Mark.Unanswered, Mark.NotApplicable, Mark.NotAddressed]),
        ("Innehåll", [Mark.Draft, Mark.Submitted, Mark.Conditional, Mark.Decided, Mark.MinutesApproved]),
        ("Giltighet", [Mark.Proposal, Mark.DecidedAlike, Mark.InForceUnconfirmed, Mark.InForce, Mark.Replaced]),
        ("Arbete", [Mark.NotBegun, Mark.UnderWay, Mark.Done, Mark.Late, Mark.Waiting]),
        ("Krav", [Mark.Met, Mark.Remains, Mark.Unexamined]),
        ("Måluppfyllelse", [Mark.Reached, Mark.PartlyReached, Mark.NotReached, Mark.NotJudged]),
    ];

    private static readonly (string What, string Written, string Rule)[] Figures =
    [
        ("Belopp", Sv.Number(5_242_603), "tkr, fast mellanrum, enhet i rubriken"),
        ("Minus", Sv.Number(-227_716), "minustecken, aldrig bindestreck eller parentes"),
        ("Ändring", Sv.Change(21_895), "alltid tecken, utom noll"),
        ("Andel", Sv.Percent(1.5m), "mellanrum före procenttecknet, en decimal"),
        ("Noll, saknas", "0 och –", "noll är ett värde, streck betyder att värdet saknas"),
        ("Dag", Sv.Day(new DateOnly(2018, 9, 19)), "veckodag i listor, året i löptext"),
        ("Månad", Sv.Date(PartialDate.Parse("2017-11")), "när bara månaden är känd"),
        ("Tid", Sv.Clock(new TimeOnly(8, 0)), "punkt mellan timme och minut"),
    ];

    private static readonly Required Nothing = new("text");

    private static readonly Conflict Conflict =
        new("text", "Två palliativombud på varje avdelning den 30 april.", "Två palliativombud på varje avdelning den 31 maj.", Context.SystemActor, 1_536_818_400_000);

    private static readonly FormScope Refused = After("k-fel", "", Nothing);
    private static readonly FormScope Collided = After("k-krock", Conflict.Mine, Conflict);

    private static FormScope After(string prefix, string written, Problem problem) =>
        new(prefix, new("k", "", ImmutableDictionary<string, string>.Empty.Add("text", written), [problem], 422));
}
