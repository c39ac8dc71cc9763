using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Work;

namespace Styrbord.Web.Process;

/// <summary>The annual review of the process in words, and where it is.</summary>
internal static class ReviewWords
{
    public const string List = "/arshjul/uppfoljning";

    public static string Address(ItemId review) => $"{List}/{Uri.EscapeDataString(review.Value)}";

    public static string Title(ProcessReview review) => $"Uppföljning {review.Year} av processversionen {review.Version}";

    public static Mark State(Authority authority, ProcessReview review) =>
        review.ClosedOn is not null ? Mark.Done with { Word = "Avslutad utan ändringar" }
        : review.TakenInto is not { } version ? Mark.UnderWay
        : authority.Process.Versions.GetValueOrDefault(version)?.Draft == true ? Mark.Draft with { Word = "Ny version, utkast" }
        : Mark.Done with { Word = "Ny version antagen" };

    /// <summary><c>två förslag till ändring</c>.</summary>
    public static string Proposals(ProcessReview review) =>
        review.Proposals.Count == 0 ? "inga förslag till ändring" : $"{Sv.Count(review.Proposals.Count, neuter: true)} förslag till ändring";

    public static string Kind(ProposalKind kind) => kind switch
    {
        ProposalKind.Rewrite => "Ändra",
        ProposalKind.Remove => "Ta bort",
        _ => "Lägg till",
    };

    public static string Party(PartyKind kind) => kind switch
    {
        PartyKind.Committees => "Nämnderna",
        PartyKind.NewCommittees => "De nyvalda nämnderna",
        PartyKind.Administrations => "Förvaltningarna",
        PartyKind.Officials => "Tjänstepersoner",
        PartyKind.PoliticalLeadership => "Den politiska ledningen",
        PartyKind.Divisions => "Divisionerna",
        PartyKind.Companies => "Bolagen",
        PartyKind.Foundations => "Stiftelserna",
        _ => "Medlemsförbunden",
    };

    public static IReadOnlyList<Option> Kinds { get; } = [.. Enum.GetValues<ProposalKind>().Select(k => new Option(Sv.Uncapital($"{k}"), Kind(k)))];

    public static IReadOnlyList<Option> Rules { get; } = [.. Enum.GetValues<MonthRule>().Select(r => new Option(Sv.Uncapital($"{r}"), ProcessWords.Rule(r)))];

    /// <summary>Who follows up and who gets the proposals, by the version itself (R-293, R-295).</summary>
    public static string Duty(Authority authority, ItemId version, DateOnly day) => ReviewQueries.AskedBy(authority, version) is not { } step ? "Versionen säger inte vem som följer upp den."
        : $"Följs upp av {Sv.Uncapital(BodyWords.InSentence(StepWords.Parties(authority, step.Responsible, day)))}{(step.Time.Words.Length > 0 ? $", {Sv.Uncapital(step.Time.Words)}" : "")}.{(step.Receivers.Count == 0 ? "" : $" Förslag lämnas till {Sv.Uncapital(BodyWords.InSentence(StepWords.Parties(authority, step.Receivers, day)))}.")}";
}
