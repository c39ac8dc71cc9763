using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Organisation;

/// <summary>What may be recorded of bodies and units, and how it changes the state.</summary>
public static class OrganisationRules
{
    private const int NameLimit = 200;

    public static Outcome Decide(Authority authority, NameAuthority asked)
    {
        var (now, next) = (new AuthorityNamed(authority.Organisation.Name, authority.Organisation.Sample), new AuthorityNamed(asked.Name, asked.Sample));
        return Outcome.Of(Named(asked.Name), () => next == now ? [] : [next]);
    }

    public static Outcome Decide(Authority authority, SetTerm asked)
    {
        var term = new TimedTerm(asked.Singular, asked.Plural, asked.From);
        return Outcome.Of(
            [.. Named(asked.Singular, "singular"), .. Ids.Judge("term", asked.Key, taken: false, "key")],
            () => authority.Organisation.Terms.GetValueOrDefault(asked.Key, []).Contains(term) ? [] : [new TermSet(asked.Key, term)]);
    }

    public static Outcome Decide(Authority authority, RecordOrganisation asked, Context context)
    {
        var validity = new Validity(asked.ValidFrom, asked.ValidTo);
        return Outcome.Of(
            [
                .. Ids.Judge("organisation", asked.Id.Value, authority.Organisation.Organisations.ContainsKey(asked.Id)),
                .. Named(asked.Name),
                .. Spans(validity),
                .. asked.FormedFrom.Where(o => !authority.Organisation.Organisations.ContainsKey(o)).Select(o => new NotFound("organisation", o.Value, "formedFrom")),
            ],
            () => [new OrganisationRecorded(new(asked.Id, asked.Name, asked.OtherNames, validity, asked.FormedFrom, context.SealOrNothing("note", asked.Note), asked.Sources))]);
    }

    public static Outcome Decide(Authority authority, RecordBody asked, Context context)
    {
        var state = authority.Organisation;
        var validity = new Validity(asked.ValidFrom, asked.ValidTo);
        var slug = asked.Slug ?? Slugs.Of(asked.Name);
        return Outcome.Of(
            [
                .. Ids.Judge("body", asked.Id.Value, state.Bodies.ContainsKey(asked.Id)),
                .. Named(asked.Name),
                .. Spans(validity),
                .. MissingOrganisation(state, asked.Organisation),
                .. MissingBody(state, asked.Parent, "parent"),
                .. state.Bodies.Values.Any(b => asked.Code is { } code && string.Equals(b.Code, code, StringComparison.Ordinal)) ? [new NameTaken(asked.Code!, "code")] : Array.Empty<Problem>(),
                .. state.Bodies.Values.Any(b => string.Equals(b.Slug, slug, StringComparison.Ordinal)) ? [new NameTaken(slug, "slug")] : Array.Empty<Problem>(),
            ],
            () => [new BodyRecorded(new(
                asked.Id, asked.Level, [new(asked.Name, Validity.Always)], asked.Code, slug, asked.Organisation, validity, asked.Parent, asked.NewlyElected, null, asked.Example, asked.Spellings, context.SealOrNothing("note", asked.Note), asked.Sources))]);
    }

    public static Outcome Decide(Authority authority, RenameBody asked) =>
        Outcome.Of(
            [.. MissingBody(authority.Organisation, asked.Body, "body"), .. Named(asked.Name)],
            () => string.Equals(authority.Organisation.Bodies[asked.Body].NameOn(asked.From), asked.Name, StringComparison.Ordinal) ? [] : [new BodyRenamed(asked.Body, asked.Name, asked.From)]);

    public static Outcome Decide(Authority authority, EndBody asked) =>
        authority.Organisation.Bodies.GetValueOrDefault(asked.Body) switch
        {
            null => new NotFound("body", asked.Body.Value, "body"),
            { Validity.From: { } from } when asked.To.AsEnd < from.AsStart => new EndsBeforeStart("to"),
            { Validity.To: { } to } when to == asked.To => new Accepted([]),
            _ => new BodyEnded(asked.Body, asked.To),
        };

    public static Outcome Decide(Authority authority, RegisterConstitutingMeeting asked, Context context) =>
        authority.Organisation.Bodies.GetValueOrDefault(asked.Body) switch
        {
            null => new NotFound("body", asked.Body.Value, "body"),
            { Constituted: not null } or { NewlyElected: false } => new ConstitutingMeetingMisplaced(asked.Body, asked.Day),
            var body when !body.Validity.Holds(asked.Day) || asked.Day > context.Today => new ConstitutingMeetingMisplaced(asked.Body, asked.Day),
            _ => new ConstitutingMeetingHeld(asked.Body, asked.Day),
        };

    public static Outcome Decide(Authority authority, RecordUnit asked, Context context)
    {
        var state = authority.Organisation;
        var validity = new Validity(asked.ValidFrom, asked.ValidTo);
        return Outcome.Of(
            [
                .. Ids.Judge("unit", asked.Id.Value, state.Units.ContainsKey(asked.Id)),
                .. Named(asked.Name),
                .. Named(asked.Level, "level"),
                .. Spans(validity),
                .. MissingBody(state, asked.Body, "body"),
                .. asked.Parent == asked.Id ? [new UnitBelowItself(asked.Id)]
                    : asked.Parent is { } parent && !state.Units.ContainsKey(parent) ? [new NotFound("unit", parent.Value, "parent")]
                    : Array.Empty<Problem>(),
            ],
            () => [new UnitRecorded(new(
                asked.Id, asked.Level, [new(asked.Name, Validity.Always)], asked.Body, asked.Parent, validity, asked.Example, asked.OtherNames, context.SealOrNothing("note", asked.Note), asked.Sources))]);
    }

    public static Outcome Decide(Authority authority, RelateBodies asked, Context context)
    {
        var state = authority.Organisation;
        return Outcome.Of(
            [
                .. Ids.Judge("relation", asked.Id.Value, state.Relations.ContainsKey(asked.Id)),
                .. asked.From.Count == 0 ? [new Required("from")] : Array.Empty<Problem>(),
                .. asked.From.SelectMany((body, i) => MissingBody(state, body, $"from[{i}]")),
                .. MissingBody(state, asked.To, "to"),
            ],
            () => [new BodiesRelated(new(
                asked.Id, asked.Kind, asked.From, asked.To, asked.Date, asked.What, asked.Derived, context.SealOrNothing("note", asked.Note), asked.Sources))]);
    }

    public static Outcome Decide(Authority authority, RecordGroup asked, Context context) =>
        Outcome.Of(
            [
                .. Ids.Judge("group", asked.Id.Value, authority.Organisation.Groups.ContainsKey(asked.Id)),
                .. Named(asked.Name),
                .. Named(asked.Kind, "kind"),
            ],
            () => [new GroupRecorded(new(
                asked.Id, asked.Name, asked.Abbreviation, asked.Kind, asked.Members, asked.Tasks, asked.ReplacedBy, context.SealOrNothing("note", asked.Note), asked.Sources))]);

    public static OrganisationState On(OrganisationState state, TermSet happened)
    {
        var terms = state.Terms.GetValueOrDefault(happened.Key, []);
        return state with { Terms = state.Terms.SetItem(happened.Key, [.. terms.Where(t => t.From != happened.Term.From).Append(happened.Term).OrderBy(t => t.From)]) };
    }

    /// <summary>The name in use ends the day before; the new one lasts until the next name already known.</summary>
    public static OrganisationState On(OrganisationState state, BodyRenamed happened)
    {
        var body = state.Bodies[happened.Body];
        var earlier = body.Names.Where(n => Start(n) < happened.From)
            .Select(n => n.Validity.To is { } to && to.AsEnd < happened.From ? n : n with { Validity = n.Validity with { To = happened.From.AddDays(-1) } });
        var later = body.Names.Where(n => Start(n) > happened.From).ToList();
        PartialDate? last = later.Count > 0 ? Start(later[0]).AddDays(-1) : null;
        return state with { Bodies = state.Bodies.SetItem(body.Id, body with { Names = [.. earlier, new(happened.Name, new(happened.From, last)), .. later] }) };
    }

    private static DateOnly Start(TimedName name) => name.Validity.From?.AsStart ?? DateOnly.MinValue;

    /// <summary>Whether a body may act on a day: it exists, is valid, and is constituted if newly elected .</summary>
    public static IEnumerable<Problem> Acting(Authority authority, BodyId id, DateOnly day, string at = "body")
    {
        if (!authority.Organisation.Bodies.TryGetValue(id, out var body))
        {
            return [new NotFound("body", id.Value, at)];
        }

        return !body.Validity.Holds(day) ? [new BodyNotActing(id, body.NameOn(day), day, at)]
            : body is { NewlyElected: true } && (body.Constituted is not { } met || day < met) ? [new BodyNotConstituted(id, body.NameOn(day), at)]
            : [];
    }

    public static IEnumerable<Problem> MissingBody(OrganisationState state, BodyId? body, string at) =>
        body is { } id && !state.Bodies.ContainsKey(id) ? [new NotFound("body", id.Value, at)] : [];

    /// <summary>A name is filled and at most 200 characters.</summary>
    public static IEnumerable<Problem> Named(string name, string at = "name") =>
        string.IsNullOrWhiteSpace(name) ? [new Required(at)] : name.Length > NameLimit ? [new TooLong(at, name.Length, NameLimit)] : [];

    private static IEnumerable<Problem> MissingOrganisation(OrganisationState state, ItemId? organisation) =>
        organisation is { } id && !state.Organisations.ContainsKey(id) ? [new NotFound("organisation", id.Value, "organisation")] : [];

    private static IEnumerable<Problem> Spans(Validity validity) => validity.EndsBeforeStart ? [new EndsBeforeStart("validTo")] : [];
}
