using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Governing;

/// <summary>Terms of office, seats and elections .</summary>
public static class OfficeRules
{
    private const int FewestInBoard = 5;
    private const int MostSeats = 501;

    public static Outcome Decide(Authority authority, RecordTermOfOffice asked) =>
        Outcome.Of(
            [
                .. Ids.Judge("term", asked.Id.Value, authority.Governing.Terms.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. asked.To < asked.From ? [new EndsBeforeStart("to")] : Array.Empty<Problem>(),
                .. authority.Governing.Terms.Values.Where(t => t.From <= asked.To && asked.From <= t.To).Select(t => new TermsOverlap(t.Name)),
            ],
            () => [new TermOfOfficeRecorded(new(asked.Id, asked.Name, asked.From, asked.To))]);

    public static Outcome Decide(Authority authority, SetSeats asked)
    {
        if (!authority.Organisation.Bodies.TryGetValue(asked.Body, out var body))
        {
            return new NotFound("body", asked.Body.Value, "body");
        }

        var next = new BodySeats(asked.Body, asked.From, asked.Members, asked.Substitutes);
        return Outcome.Of(
            [
                .. asked.Members is < 1 or > MostSeats || asked.Substitutes is < 0 or > MostSeats ? [new SeatsOutOfReach(body.NameOn(asked.From))]
                    : body.Level == BodyLevel.Assembly && int.IsEvenInteger(asked.Members) ? [new EvenAssembly(body.NameOn(asked.From))]
                    : body.Level == BodyLevel.ExecutiveBoard && asked.Members < FewestInBoard ? [new BoardTooSmall(body.NameOn(asked.From))]
                    : Array.Empty<Problem>(),
            ],
            () => authority.Governing.Seats.Contains(next) ? [] : [new SeatsSet(next)]);
    }

    public static Outcome Decide(Authority authority, RecordElection asked, Context context)
    {
        var state = authority.Governing;
        if (!authority.Organisation.Bodies.TryGetValue(asked.Body, out var body))
        {
            return new NotFound("body", asked.Body.Value, "body");
        }

        var to = asked.To ?? (asked.Term is { } id && state.Terms.TryGetValue(id, out var term) ? term.To : null as DateOnly?);
        return Outcome.Of(
            [
                .. Ids.Judge("election", asked.Id.Value, state.Elections.ContainsKey(asked.Id)),
                .. OrganisationRules.Named(asked.Name),
                .. asked.Term is { } named && !state.Terms.ContainsKey(named) ? [new NotFound("term", named.Value, "term")] : Array.Empty<Problem>(),
                .. to is null ? [new Required("to")] : to < asked.From ? [new EndsBeforeStart("to")] : NoRoom(authority, body, asked, to.Value),
                .. Elector(authority, body, asked),
                .. asked.InPlaceOf is { } gone && !state.Elections.ContainsKey(gone) ? [new NotFound("election", gone.Value, "inPlaceOf")] : Array.Empty<Problem>(),
            ],
            () => [new ElectionRecorded(new(
                asked.Id, asked.Body, asked.Role, context.Seal("name", asked.Name.Trim()), asked.ElectedBy, asked.ElectedOn, asked.Paragraph, asked.Term, asked.From, to!.Value, asked.InPlaceOf))]);
    }

    public static Outcome Decide(Authority authority, EndElection asked) =>
        authority.Governing.Elections.GetValueOrDefault(asked.Election) switch
        {
            null => new NotFound("election", asked.Election.Value, "election"),
            var election when asked.To < election.From || asked.To > election.To => new EndsBeforeStart("to"),
            var election when asked.To == election.To => new Accepted([]),
            _ => new ElectionEnded(asked.Election, asked.To),
        };

    private static IEnumerable<Problem> Elector(Authority authority, Body body, RecordElection asked)
    {
        if (body.Level == BodyLevel.Assembly)
        {
            return asked.ElectedBy is null ? [] : [new WrongElector(body.NameOn(asked.From))];
        }

        if (asked.ElectedBy is not { } by || !authority.Organisation.Bodies.TryGetValue(by, out var elector))
        {
            return asked.ElectedBy is { } unknown ? [new NotFound("body", unknown.Value, "electedBy")] : [new Required("electedBy")];
        }

        return elector.Level == BodyLevel.Assembly || (!body.IsCommitteeLike && body.Parent == by)
            ? GoverningRules.Adopted(authority, by, asked.ElectedOn, "electedBy")
            : [new WrongElector(body.NameOn(asked.From))];
    }

    /// <summary>On no day of the election are there more than the seats say, or two in the same chair.</summary>
    private static IEnumerable<Problem> NoRoom(Authority authority, Body body, RecordElection asked, DateOnly to)
    {
        var others = authority.Governing.Elections.Values.Where(e => e.Body == body.Id && e.From <= to && asked.From <= e.To).ToList();
        if (asked.Role is SeatRole.Chair or SeatRole.FirstViceChair or SeatRole.SecondViceChair && others.Exists(e => e.Role == asked.Role))
        {
            return [new NoSeatLeft(body.NameOn(asked.From), 1)];
        }

        foreach (var day in others.Select(e => e.From).Where(d => d > asked.From).Append(asked.From))
        {
            var room = GoverningQueries.SeatsOn(authority, body.Id, day);
            var seats = asked.Role == SeatRole.Substitute ? room?.Substitutes : room?.Members;
            if (seats is { } most && others.Count(e => e.Holds(day) && e.Role == SeatRole.Substitute == (asked.Role == SeatRole.Substitute)) >= most)
            {
                return [new NoSeatLeft(body.NameOn(asked.From), most)];
            }
        }

        return [];
    }
}
