using Styrbord.Domain;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Decisions;

/// <summary>The words of decisions on screen: one for each state, step and kind of difference.</summary>
internal static class DecisionWords
{
    public static Mark Of(ContentState state, int alike, int of) => state switch
    {
        ContentState.Draft => Mark.Draft,
        ContentState.Submitted => Mark.Submitted,
        ContentState.Conditional => Mark.Conditional with { Word = $"Villkorat {alike} av {of}" },
        ContentState.Decided => of > 1 ? Mark.DecidedAlike : Mark.Decided,
        _ => Mark.MinutesApproved with { Word = of > 1 ? "Beslutat (likalydande), justerat" : "Beslutat och justerat" },
    };

    public static Mark Of(Force force, bool joint) => force switch
    {
        Force.Proposal => Mark.Proposal,
        Force.DecidedAlike => joint ? Mark.DecidedAlike : Mark.Decided,
        Force.InForceUnconfirmed => Mark.InForceUnconfirmed,
        Force.InForce => Mark.InForce,
        _ => Mark.Replaced,
    };

    /// <summary>The paragraph with its sign after <paramref name="before"/>; nothing where the source names none.</summary>
    public static string Section(Decision decision, string before = " ") => decision.Paragraph is { Length: > 0 } paragraph ? $"{before}§{Sv.NoBreakSpace}{paragraph}" : "";

    public static Mark Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Approved => new("good", "done", "Bifall"),
        DecisionOutcome.ApprovedWithChanges => new("good", "done", "Bifall med ändring"),
        DecisionOutcome.Rejected => new("bad", "missing", "Avslag"),
        DecisionOutcome.ReferredBack => new("warn", "clock", "Återremiss"),
        _ => new("warn", "clock", "Bordläggning"),
    };

    public static Mark Of(Likeness likeness) => likeness switch
    {
        Likeness.Awaited => new("warn", "clock", "Väntar på beslut"),
        Likeness.Alike => new("good", "done", "Likalydande"),
        Likeness.OtherMotion => new("bad", "missing", "Annan beslutssats, samma dokument"),
        Likeness.OtherDocument => new("bad", "missing", "Annan lydelse"),
        _ => new("warn", "half", "Inget bifall"),
    };

    public static string Of(DecisionStage stage) => stage switch
    {
        DecisionStage.Preparation => "Beredning",
        DecisionStage.Adoption => "Beslut",
        DecisionStage.Proposal => "Förslag",
        DecisionStage.Final => "Slutlig plan",
        DecisionStage.Confirmation => "Bekräftelse",
        _ => "Justering av planen",
    };

    /// <summary>What stands against a decision taken in from a source, without a full stop.</summary>
    public static string Of(Finding finding) =>
        string.Equals(finding.Code, ConsultationGate.Finding, StringComparison.Ordinal) ? $"Ingen samverkan i {Sv.Uncapital(finding.Source)} är registrerad före beslutet" : $"Fel organ enligt {finding.Source}";

    public static string Of(ProceedingKind kind) => kind switch
    {
        ProceedingKind.Reservation => "Reservation",
        ProceedingKind.MinutesNote => "Protokollsanteckning",
        ProceedingKind.Disqualification => "Jäv",
        _ => "Omröstning",
    };

    /// <summary><c>8 ja, 5 nej, 0 avstår av 13 tjänstgörande</c>.</summary>
    public static string Of(VoteCount votes) =>
        $"{votes.Yes} ja, {votes.No} nej, {votes.Abstained} avstår av {votes.Present} tjänstgörande.{(votes.CastingYes is { } yes ? $" Ordförandens utslagsröst: {(yes ? "ja" : "nej")}." : "")}";

    /// <summary>How far the minutes are; that the paragraph is to be approved at once is said before and after (R-125).</summary>
    public static Mark OfMinutes(Decision decision) => decision switch
    {
        { Minutes: { } minutes, ImmediateApproval: true } => Mark.MinutesApproved with { Word = $"Omedelbart justerat {Sv.Day(minutes.Day)}" },
        { Minutes: { } minutes } => Mark.MinutesApproved with { Word = $"Justerat {Sv.Day(minutes.Day)}" },
        { ImmediateApproval: true } => Mark.Waiting with { Word = "Omedelbar justering" },
        _ => Mark.Waiting with { Word = "Ska justeras inom 14 dagar" },
    };

    /// <summary>Who decided; a source may name a body that cannot have been.</summary>
    public static string Who(Authority authority, Decision decision) =>
        decision.Body is { } body ? OrganisationQueries.NameOf(authority, body, decision.Day.OrderDay) : "Anges inte som organ";

    public static string Name(AuthorityView view, BodyId body) => OrganisationQueries.NameOf(view.Shown, body, view.Today);

    /// <summary>A body's name short enough for a figure: without "Nämnden för".</summary>
    public static string ShortName(AuthorityView view, BodyId body)
    {
        const string committee = "Nämnden för ";
        var name = Name(view, body);
        return name.StartsWith(committee, StringComparison.Ordinal) ? Sv.Capital(name[committee.Length..]) : name;
    }
}
