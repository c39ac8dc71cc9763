using System.Collections.Frozen;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Documents;

/// <summary>The process in Swedish, the same in documents and on pages.</summary>
public static class StepWords
{
    private static readonly string[] Months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly FrozenDictionary<string, string> Terms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["assembly"] = "Fullmäktige",
        ["board"] = "Styrelsen",
        ["staff"] = "Staben",
        ["leadershipGroup"] = "Ledningsgruppen",
        ["consultationGroup"] = "Samverkansgruppen",
        ["officials"] = "Tjänstepersoner",
        ["process"] = "Processen",
        ["budget"] = "Budgeten",
        ["budgetInput"] = "Nämndernas underlag",
        ["firstReport"] = "Första rapporten",
        ["indicators"] = "Indikatorer",
        ["directionDocuments"] = "Politisk inriktning",
        ["initiatives"] = "I handlingsplanen",
        ["annualAccounts"] = "Bokslut i samverkan",
        ["perspectives"] = "Perspektiv",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a term of the versions is about; the key itself where it is the authority's own.</summary>
    public static string Term(string key) => Terms.GetValueOrDefault(key, key);

    public static string Phase(StepPhase phase) => phase switch
    {
        StepPhase.Planning => "Planering",
        StepPhase.FollowUp => "Uppföljning",
        StepPhase.Consultation => "Samverkan",
        StepPhase.InternalControl => "Intern kontroll",
        _ => "Översyn av processen",
    };

    public static string Kind(StepKind kind) => kind switch
    {
        StepKind.Decision => "Beslut",
        StepKind.Preparation => "Beredning",
        StepKind.Dialogue => "Dialog",
        StepKind.Report => "Rapport",
        StepKind.Consultation => "Samverkan",
        StepKind.EntryIntoForce => "Träder i kraft",
        StepKind.Precondition => "Förutsättning",
        StepKind.Constitution => "Konstituerande möte",
        _ => "Översyn",
    };

    /// <summary>Who it is, by name where one is named; as within a sentence for a kind of them.</summary>
    public static string Party(Authority authority, StepParty party, DateOnly day) => party.Kind switch
    {
        PartyKind.Body => OrganisationQueries.NameOf(authority, new BodyId(party.Id!), day),
        PartyKind.Unit => OrganisationQueries.NameOf(authority, new UnitId(party.Id!), day),
        PartyKind.Group => authority.Organisation.Groups.TryGetValue(new(party.Id!), out var group) ? group.Abbreviation ?? group.Name : party.Id!,
        PartyKind.Organisation => authority.Organisation.Organisations.TryGetValue(new(party.Id!), out var organisation) ? organisation.Name : party.Id!,
        PartyKind.Committees => "nämnderna",
        PartyKind.NewCommittees => "de nyvalda nämnderna",
        PartyKind.Administrations => "förvaltningarna",
        PartyKind.Officials => "tjänstepersoner",
        PartyKind.PoliticalLeadership => "den politiska ledningen",
        PartyKind.Divisions => "divisionerna",
        PartyKind.Companies => "bolagen",
        PartyKind.Foundations => "stiftelserna",
        PartyKind.Federations => "medlemsförbunden",
        _ => "anges inte",
    };

    /// <summary>First with a capital, the last after "och"; a dash for nobody.</summary>
    public static string Parties(Authority authority, EquatableArray<StepParty> parties, DateOnly day)
    {
        string[] names = [.. parties.Select((p, i) => i == 0 ? Capital(Party(authority, p, day)) : Uncapital(Party(authority, p, day)))];
        return names.Length switch { 0 => "–", 1 => names[0], _ => $"{string.Join(", ", names[..^1])} och {names[^1]}" };
    }

    /// <summary>The months as words, for sorting out a short cell: <c>maj</c>, <c>senast februari</c>, <c>efter april</c>, or a dash.</summary>
    public static string When(ProcessStep step) => step.Time switch
    {
        { Rule: MonthRule.None } => "–",
        { Months.Count: > 6 } => step.Time.Words,
        { Rule: MonthRule.Latest } time => $"senast {Join(time)}",
        { Rule: MonthRule.After } time => $"efter {Join(time)}",
        { Day: { } day } time => $"{day} {Join(time)}",
        var time => Join(time),
    };

    public static string Month(int month) => Months[month - 1];

    private static string Join(StepTime time) => time.Months.Count == 1 ? Month(time.Months[0]) : $"{string.Join(", ", time.Months.SkipLast(1).Select(Month))} och {Month(time.Months[^1])}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // a name that is an abbreviation keeps its capitals
    private static string Uncapital(string text) => text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
