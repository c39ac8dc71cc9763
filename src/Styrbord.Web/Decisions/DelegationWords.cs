using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.PoliticalRoles;
using Styrbord.Web.Governing;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Work;

namespace Styrbord.Web.Decisions;

/// <summary>Delegations and a board's rights in words.</summary>
internal static class DelegationWords
{
    public const string Address = "/delegation";

    public static string Of(DelegatedQuestion question) => question switch
    {
        DelegatedQuestion.Ordinary => "annat än det lagen undantar",
        DelegatedQuestion.GoalsAndExtent => "verksamhetens mål, inriktning, omfattning eller kvalitet",
        DelegatedQuestion.ToTheAssembly => "framställningar och yttranden till fullmäktige, och yttranden när ett beslut av nämnden eller fullmäktige har överklagats",
        DelegatedQuestion.PrincipalAuthority => "myndighetsutövning mot enskilda av principiell art eller större vikt",
        DelegatedQuestion.CitizensProposal => "medborgarförslag som överlåtits",
        _ => "ärenden som enligt annan lag eller författning inte får delegeras",
    };

    public static string Of(SubjectMatter subject) => subject switch
    {
        SubjectMatter.Economy => "ekonomi",
        SubjectMatter.Staff => "personal",
        SubjectMatter.Security => "säkerhet",
        SubjectMatter.Environment => "miljö",
        SubjectMatter.Disagreement => "två nämnder är oense",
        SubjectMatter.OtherNamed => "annat som beslutet anger",
        SubjectMatter.ExerciseOfAuthority => "myndighetsutövning",
        SubjectMatter.ApplicationOfLaw => "tillämpning av lag",
        _ => "ärenden som rör enskilda",
    };

    /// <summary><c>i fråga om ekonomi och personal, och när två nämnder är oense</c>.</summary>
    public static string Subjects(BoardRight right)
    {
        var others = right.Subjects.Where(s => s != SubjectMatter.Disagreement).Select(Of).ToList();
        var about = others.Count == 0 ? "" : $"i fråga om {Sv.List(others)}";
        return !right.Subjects.Contains(SubjectMatter.Disagreement) ? about : about.Length == 0 ? "när två nämnder är oense" : $"{about}, och när två nämnder är oense";
    }

    public static Mark State(bool holds, DateOnly from, DateOnly day) =>
        holds ? Mark.InForce : from > day ? Mark.Waiting with { Word = "Gäller senare" } : Mark.Replaced with { Word = "Upphörd" };

    public static string To(Authority authority, Delegation delegation, DateOnly day) =>
        delegation.To is { } body ? OrganisationQueries.NameOf(authority, body, day) : Sv.Capital(delegation.Holder ?? "");

    public static string Span(DateOnly from, DateOnly? to) => to is { } last ? $"{Sv.Date(from)} – {Sv.Date(last)}" : $"från {Sv.Date(from)}";

    public static string Kinds(Authority authority, Delegation delegation) =>
        delegation.Matter is { } only && authority.Decisions.Matters.TryGetValue(only, out var matter) ? $"ärende {matter.DiaryNumber}"
        : delegation.Kinds.Count == 0 ? "" : Sv.List([.. delegation.Kinds.Select(k => Sv.Uncapital(DecidesWords.Of(k)))]);

    /// <summary><c>Uppgift i rollen befolkningsföreträdare</c>, or nothing.</summary>
    public static string Duty(Authority authority, Delegation delegation) =>
        delegation.Duty is { } duty && PoliticalRolesQueries.DutyOf(authority, duty) is { } found ? $"uppgift i rollen {Sv.Uncapital(found.Role.Name)}" : "";

    /// <summary>On what a decision rests that was not the body's own by law; nothing for others.</summary>
    public static string? Basis(Authority authority, Decision decision)
    {
        var state = authority.Decisions.Delegated;
        return decision.Basis switch
        {
            { Right: { } right } basis when state.Rights.TryGetValue(right, out var given) =>
                $"Med rätt att besluta om {Sv.List([.. (basis.Over ?? []).Select(b => BodyWords.InSentence(OrganisationQueries.NameOf(authority, b, decision.Day.AsEnd)))])}: {given.What} (fullmäktige {Sv.Date(given.DecidedOn)}, §{Sv.NoBreakSpace}{given.Paragraph})",
            { Delegation: { } id } when state.Delegations.TryGetValue(id, out var delegation) =>
                $"På delegation från {BodyWords.InSentence(OrganisationQueries.NameOf(authority, delegation.From, decision.Day.AsEnd))}: {delegation.What}",
            _ => null,
        };
    }

    public static IReadOnlyList<Option> Questions { get; } = [.. Enum.GetValues<DelegatedQuestion>().Select(q => new Option(Word(q), Sv.Capital(Of(q))))];

    public static IReadOnlyList<Option> SubjectOptions { get; } = [.. Enum.GetValues<SubjectMatter>().Select(s => new Option(Word(s), Sv.Capital(Of(s))))];

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
