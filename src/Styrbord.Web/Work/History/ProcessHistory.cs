using Styrbord.Domain;
using Styrbord.Domain.Process;
using Styrbord.Web.Process;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work.History;

/// <summary>The timetable, process versions and the proof-reader in words.</summary>
internal static class ProcessHistory
{
    public static HistoryWordsOf Of(Authority before, ProcessEvent happened) => happened switch
    {
        TimetableEntryRecorded entry => new($"förde in i tidplanen {entry.Entry.Year}: {Sv.Day(entry.Entry.Date)}, {entry.Entry.What}"),
        PhaseNamed phase => new($"gav tiden från {Sv.Date(phase.Phase.From)} namnet {phase.Phase.Name}"),
        ProcessVersionRecorded { Version.Draft: null } v when before.Process.Versions.TryGetValue(v.Version.Id, out var draft) && draft.Draft == true => new($"registrerade att processversionen {v.Version.Id} är antagen", ProcessAddress.Of(v.Version.Id)),
        ProcessVersionRecorded v => new($"lade upp processversionen {v.Version.Id}, {v.Version.Name}", ProcessAddress.Of(v.Version.Id)),
        ProcessStepRecorded s => new($"{(before.Process.Steps.ContainsKey(s.Step.Id) ? "ändrade" : "lade upp")} steget {s.Step.Title} i processversionen {s.Step.Version}", ProcessAddress.Of(s.Step)),
        ProcessStepRemoved s when before.Process.Steps.TryGetValue(s.Step, out var step) => new($"tog bort steget {step.Title} ur processversionen {step.Version}", ProcessAddress.Of(step.Version)),
        ProcessVersionFollowed f => new($"valde processversionen {f.Followed.Version} för planeringsåret {f.Followed.Year}", ProcessAddress.Versions),
        ProcessRuleRecorded r => new($"{(before.Process.Rules.ContainsKey(r.Rule.Id) ? "ändrade" : "lade upp")} en regel för granskningen: {Sv.Uncapital(r.Rule.Text)}", ProcessAddress.Proof),
        FindingAccepted f => new("godtog en anmärkning i granskningen av processen", ProcessAddress.Proof, null, f.Finding.Reason),
        ProcessReviewOpened r => new($"lade upp {Sv.Uncapital(ReviewWords.Title(r.Review))}", ReviewWords.Address(r.Review.Id)),
        ReviewChanged r => Of(before.Process.Reviews[r.Review], r),
        AcceptanceWithdrawn => new("tog upp en godtagen anmärkning igen", ProcessAddress.Proof),
        _ => new(Model.EventsByType[happened.GetType()].Name),
    };

    private static HistoryWordsOf Of(ProcessReview now, ReviewChanged happened)
    {
        var (which, address) = (Sv.Uncapital(ReviewWords.Title(now)), ReviewWords.Address(now.Id));
        return happened switch
        {
            ReviewWritten w => new($"skrev i {which}", address, now.Found, w.Text),
            ProcessChangeProposed p => new($"föreslog en ändring i {which}: {Sv.Uncapital(ReviewWords.Kind(p.Proposal.Kind))} {p.Proposal.As?.Title ?? p.Proposal.Step?.Value}", address, null, p.Proposal.Reason),
            ProcessChangeWithdrawn => new($"tog tillbaka ett förslag i {which}", address),
            ReviewClosed => new($"avslutade {which} utan ändringar", address),
            ProposalsTakenIn t => new($"tog in förslagen ur {which} i processversionen {t.Version}", ProcessAddress.Of(t.Version)),
            _ => throw new InvalidOperationException(happened.GetType().Name),
        };
    }
}
