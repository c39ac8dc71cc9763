using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.UnionConsultation;

namespace Styrbord.Domain.Secrecy;

/// <summary>
/// Guiding texts and directives fixed in a hidden matter, and what was said in consultation on one: that they are there, their years, numbers,
/// days and steps stay, as in a register; the words go.
/// </summary>
internal static class RedactedGoals
{
    private static readonly ConditionalWeakTable<GoalsState, ConcurrentDictionary<string, GoalsState>> Known = [];

    /// <summary>The same object for as long as the goals are the same and the same is hidden, so that what is kept of it stays.</summary>
    public static GoalsState Of(GoalsState state, Hiding hiding) => Known.GetOrCreateValue(state).GetOrAdd(hiding.Key, static (_, asked) => Make(asked.state, asked.hiding), (state, hiding));

    public static UnionConsultationState Of(Authority authority, Hiding hiding)
    {
        var state = authority.UnionConsultation;
        SecrecyMark? MarkOf(Consultation said, ConsultedStep step) =>
            step.Note is null ? null : UnionConsultationQueries.MattersOf(authority, said.Kind, said.Year, step).Select(m => hiding.OfMatter(m)).FirstOrDefault(m => m is not null);
        var consultations = Redaction.Each(state.Consultations, (_, said) => said.Steps.Any(s => MarkOf(said, s) is not null)
            ? said with { Steps = said.Steps.Select(s => MarkOf(said, s) is { } mark ? s with { Note = Redaction.Text(s.Note, mark) } : s).ToEquatableArray() }
            : said);
        return ReferenceEquals(consultations, state.Consultations) ? state : state with { Consultations = consultations };
    }

    /// <summary>The matter that what an event of goals tells is fixed in, or nothing.</summary>
    public static MatterId? MatterOf(GoalsState before, GoalsEvent happened)
    {
        MatterId? Of(ItemId? directive) => directive is { } id ? before.Directives.GetValueOrDefault(id)?.Matter : null;
        return happened switch
        {
            GuidingTextRecorded text => text.Version.Matter,
            DirectiveOpened opened => opened.Matter,
            DirectiveSectionWritten written => Of(written.Directive),
            AssignmentDirected directed => Of(directed.Assignment.Directive),
            AssignmentWithdrawn withdrawn => Of(before.Assignments.GetValueOrDefault(withdrawn.Assignment)?.Directive),
            AssemblyIndicatorSet set => Of(set.Set.Directive),
            _ => null,
        };
    }

    /// <summary>The texts that a matter has fixed, and what was said in consultation on it.</summary>
    public static IEnumerable<TextRef?> TextsOf(Authority state, MatterId id)
    {
        var directives = state.Goals.Directives.Values.Where(d => d.Matter == id).ToDictionary(d => d.Id);
        return
        [
            .. state.Goals.GuidingTexts.Where(t => t.Matter == id).Select(t => t.Text),
            .. directives.Values.SelectMany(d => d.Sections.Select(s => s.Text)),
            .. directives.Count == 0 ? [] : state.Goals.Assignments.Values.Where(a => directives.ContainsKey(a.Directive)).SelectMany(a => new[] { a.Text, a.Withdrawn }),
            .. state.Decisions.Matters.TryGetValue(id, out var matter)
                ? state.UnionConsultation.Consultations.Values.Where(c => c.Kind == matter.Kind && (matter.Year ?? c.Year) == c.Year).SelectMany(c => c.Steps.Where(s => (s.Matter ?? id) == id).Select(s => s.Note)) : [],
        ];
    }

    private static GoalsState Make(GoalsState state, Hiding hiding)
    {
        SecrecyMark? MarkOf(ItemId directive) => state.Directives.TryGetValue(directive, out var found) ? hiding.OfMatter(found.Matter) : null;
        var directives = Redaction.Each(state.Directives, (_, d) => hiding.OfMatter(d.Matter) is { } mark
            ? d with { Title = mark.Short, Sections = [.. d.Sections.Select(s => s with { Heading = mark.Short, Text = Redaction.Text(s.Text, mark) })] } : d);
        var guiding = state.GuidingTexts.Any(t => hiding.OfMatter(t.Matter) is not null)
            ? state.GuidingTexts.Select(t => hiding.OfMatter(t.Matter) is { } mark ? t with { Text = Redaction.Text(t.Text, mark), Sources = [] } : t).ToImmutableArray() : state.GuidingTexts;
        return ReferenceEquals(directives, state.Directives) && guiding == state.GuidingTexts ? state : state with
        {
            GuidingTexts = guiding,
            Directives = directives,
            Assignments = Redaction.Each(state.Assignments, (_, a) => MarkOf(a.Directive) is { } mark ? a with { Text = Redaction.Text(a.Text, mark), Withdrawn = Redaction.Text(a.Withdrawn, mark) } : a),
            AssemblyIndicators = [.. state.AssemblyIndicators.Select(i => MarkOf(i.Directive) is not null && i.Target is not null ? i with { Target = IndicatorValue.Secret } : i)],
        };
    }
}
