using System.Collections.Immutable;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Secrecy;

/// <summary>
/// Matters as a register that everybody may read: diary number, body, day, paragraph and outcome stay, the particulars go
/// (OSL 5:2, second paragraph).
/// </summary>
internal static class RedactedDecisions
{
    public static DecisionsState Of(DecisionsState state, Hiding hiding)
    {
        var decided = Redaction.Each(state.Delegated.Decisions, (_, decision) => hiding.OfMatter(decision.Matter) is { } mark ? decision with { What = Redaction.Text(decision.What, mark), WithoutConsultation = Redaction.Text(decision.WithoutConsultation, mark) } : decision);
        state = state.Urgent.Any(u => u.WithoutConsultation is not null && hiding.OfMatter(u.Matter) is not null)
            ? state with { Urgent = [.. state.Urgent.Select(u => hiding.OfMatter(u.Matter) is { } mark ? u with { WithoutConsultation = Redaction.Text(u.WithoutConsultation, mark) } : u)] }
            : state;
        state = ReferenceEquals(decided, state.Delegated.Decisions) ? state : state with { Delegated = state.Delegated with { Decisions = decided } };
        var matters = Redaction.Each(state.Matters, (id, matter) => hiding.OfMatter(id) is { } mark ? Of(matter, mark) : matter);
        return ReferenceEquals(matters, state.Matters) ? state : state with
        {
            Matters = matters,
            Decisions = Redaction.Each(state.Decisions, (_, decision) => hiding.OfMatter(decision.Matter) is { } mark ? Of(decision, mark) : decision),
        };
    }

    private static Matter Of(Matter matter, SecrecyMark mark) => matter with
    {
        Title = mark.Short,
        Summary = Redaction.Text(matter.Summary, mark),
        Sustainability = Redaction.Text(matter.Sustainability, mark),
    };

    private static Decision Of(Decision decision, SecrecyMark mark) => decision with
    {
        Remark = Redaction.Text(decision.Remark, mark),
        Sustainability = Redaction.Text(decision.Sustainability, mark),
        WithoutConsultation = Redaction.Text(decision.WithoutConsultation, mark),
        Sources = [],
        Notes = [.. decision.Notes.Select(n => n with { Text = Redaction.Text(n.Text, mark) })],
        Proceedings = decision.Proceedings?.Select(p => p with { Who = Redaction.Text(p.Who, mark), Text = Redaction.Text(p.Text, mark) }).ToEquatableArray(),
    };
}
