using Microsoft.AspNetCore.Components;
using Styrbord.Domain;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;
using Styrbord.Domain.Work;
using Styrbord.Web.Plans;
using Styrbord.Web.Shared;

namespace Styrbord.Web.Work;

/// <summary>The thread's columns in words: what is chosen and the siblings as links.</summary>
internal sealed class ThreadWords(Authority authority, RedThread thread, int year)
{
    public IReadOnlyList<MarkupString> Perspectives =>
    [
        .. thread.Tree.Perspectives.Where(p => p != thread.Perspective && p.Goals.Any(HasAssignments)).Select(p =>
            Sibling(AddressOf(authority, thread, year, p.Goals.First(HasAssignments)), Html.Tile(p.Perspective.Number), p.Perspective.Name, Tally(thread.TallyOf(p)))),
    ];

    public IReadOnlyList<MarkupString> Goals =>
    [
        .. thread.Perspective.Goals.Where(g => g != thread.Goal && HasAssignments(g)).Select(g =>
            Sibling(AddressOf(authority, thread, year, g), new(g.Goal.Number), Sv.Capital(g.Goal.Name), IndicatorsOf(authority, thread, g.Goal))),
    ];

    public IReadOnlyList<MarkupString> Assignments =>
    [
        .. thread.Goal.FocusAreas.SelectMany(f => f.Assignments.Select(a => (f, a))).Where(p => p.a.Id != thread.Assignment.Id).Select(p =>
            Sibling(AddressOf(authority, thread, year, p.a), new(p.a.Number), p.f.Assignments.Length == 1 ? p.f.FocusArea.Name : p.a.Text.ToString(), Tally(thread.TallyOf(p.a)))),
    ];

    public IReadOnlyList<MarkupString> Bodies =>
    [
        .. thread.PairsOf(thread.Assignment).Where(p => p.Body != thread.Body).Select(p =>
            Sibling(ThreadAddress.Of(authority, year, thread.Assignment, p.Body), new(Html.Encode(authority.Organisation.Bodies[p.Body].Code)), BodyWords.Name(authority, p.Body, year), Small(StateMarks.Of(p.State)))),
        .. NotAddressed(authority, thread),
    ];

    /// <summary>The goal's other indicators at the committee, beside the one chosen.</summary>
    public IReadOnlyList<MarkupString> Indicators =>
        [.. thread.Indicators.Skip(1).Select(i => Sibling(
            PlanAddress.Indicators(authority, thread.Body, year, thread.Goal.Goal), Html.None, i.Indicator.Name,
            i.Use.Target is null ? Small(Mark.Begun, "målvärde saknas") : Small(Mark.Answered, i.Use.FocusArea is { } area ? $"{Terms.FocusArea(authority, year)} {authority.Goals.FocusAreas[area].Number}" : $"mål {thread.Goal.Goal.Number} i sin helhet")))];

    public string Name(BodyId body) => BodyWords.Name(authority, body, year);

    public MarkupString IndicatorsOf(StrategicGoal goal) => IndicatorsOf(authority, thread, goal);

    /// <summary>What the committee answers, in each of its plans, with commitments; or where to answer.</summary>
    public MarkupString Answer()
    {
        if (thread.Coverage.Of(thread.Body, thread.Assignment.Id) is not { } pair)
        {
            return Html.Of($"""<p class="v-mer">Uppdraget är inte riktat till nämnden.</p><p class="v-fot">{Html.Status(Mark.NotAddressed)}</p>""");
        }

        var cure = CureAddress.Of(authority, pair, year);
        var texts = thread.Answers.Select(AnswerText).Concat(thread.Commitments.Select(c => Html.Of($"""<p class="v-mer"><b>Åtagande:</b> {c.Text}{Example(c.Example)}</p>""")));
        var foot = thread.State is AnswerState.Answered or AnswerState.NotApplicable
            ? Html.Of($"""<p class="v-fot">{Html.Status(StateMarks.Of(thread.State))} <a href="{cure}">Visa i planen</a></p>""")
            : Html.Of($"""<p class="v-fot">{Html.Status(StateMarks.Of(thread.State))} <a href="{cure}">{(thread.Answers.IsEmpty ? "Öppna planen" : "Svara i planen")}</a></p>""");
        return Html.Of($"{Html.Join(texts)}{foot}");
    }

    /// <summary>The indicator nearest the assignment with baseline and target, or where to choose one.</summary>
    public MarkupString Indicator()
    {
        var place = thread.GapsOf(thread.Goal.Goal).FirstOrDefault(g => g.Body == thread.Body) is { } gap
            ? CureAddress.Of(authority, gap, year)
            : PlanAddress.Indicators(authority, thread.Body, year, thread.Goal.Goal);
        if (thread.Indicators.IsEmpty)
        {
            return Html.Of($"""<p class="v-namn">Indikator saknas</p><p class="v-mer">Nämnden ska ha minst en indikator för varje mål.</p><p class="v-fot">{Html.Status(Mark.Remains)} <a href="{place}">Välj indikator</a></p>""");
        }

        var (_, use, indicator) = thread.Indicators[0];
        var baseline = use.Baseline is null ? Html.None : Html.Of($"""<b>{IndicatorValue.Shown(use.Baseline, indicator.Unit)}</b> {use.BaselineYear} <span aria-hidden="true">→</span><span class="sr">till</span> """);
        var target = use.Target is null
            ? Html.Of($"""<a href="{place}">målvärde saknas</a>""")
            : Html.Of($"""<b>{IndicatorValue.Shown(use.Target, indicator.Unit)}</b> målvärde {year}""");
        return Html.Of($"""<p class="v-namn">{indicator.Name}</p><p class="v-mer"><span class="v-tal">{baseline}{target}</span>{(use.Example || indicator.Example ? Html.Of($" {Html.Sample()}") : Html.None)}</p><p class="v-fot">{string.Join(", ", new[] { indicator.Source, indicator.Measured }.OfType<string>())}</p>""");
    }

    public static string FirstSentence(TextRef? text)
    {
        var body = text?.ToString() ?? "";
        var end = body.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? body : body[..(end + 1)];
    }

    /// <summary><c>55 av 64 svar</c> with the weakest state's shape.</summary>
    public static MarkupString Tally(Tally tally) => Small(StateMarks.Of(tally.Weakest), $"{tally.Answered} av {tally.Of} svar", tally.Weakest < AnswerState.NotApplicable ? StateMarks.Of(tally.Weakest).Word : null);

    private MarkupString AnswerText(ThreadAnswer answer)
    {
        var from = thread.Answers.Length > 1 ? Html.Of($"<b>{Sv.List([.. answer.Plan.PreparedBy.Select(b => BodyWords.Name(authority, b, year - 1))])}:</b> ") : Html.None;
        var text = answer.Answer switch
        {
            { NotApplicable: { } reason } => $"Ej tillämpligt: {reason}",
            { Text: { } written } => written.ToString(),
            _ => "Inget svar än.",
        };
        var units = answer.Answer.DirectedTo.Count == 0 ? "" : $" Riktas till {Sv.List([.. answer.Answer.DirectedTo.Select(u => authority.Organisation.Units[u].NameOn(answer.Plan.FirstDay))])}.";
        return Html.Of($"""<p class="v-mer">{from}{text}{units}{Example(answer.Answer.Example)}</p>""");
    }

    private static MarkupString Example(bool example) => example ? Html.Of($" {Html.Sample("exempeltext")}") : Html.None;

    private static MarkupString IndicatorsOf(Authority authority, RedThread thread, StrategicGoal goal)
    {
        var without = thread.GapsOf(goal).Select(g => authority.Organisation.Bodies[g.Body].Code ?? authority.Organisation.Bodies[g.Body].Names[^1].Name).ToList();
        return without.Count == 0 ? Small(Mark.Answered, "alla nämnder har indikator", "") : Small(Mark.Unanswered, $"saknas hos {string.Join(", ", without)}", "");
    }

    private static IEnumerable<MarkupString> NotAddressed(Authority authority, RedThread thread)
    {
        var others = thread.NotAddressed.ToList();
        if (others.Count > 0)
        {
            var words = others.Count == 1 ? "En nämnd är inte adresserad" : $"{Sv.Capital(Sv.Count(others.Count))} nämnder är inte adresserade";
            yield return Html.Of($"""<li class="k-tyst"><span class="r-namn">{words}</span><span class="r-meta">{string.Join(", ", others.Select(b => authority.Organisation.Bodies[b].Code ?? authority.Organisation.Bodies[b].Names[^1].Name))}</span></li>""");
        }
    }

    private static bool HasAssignments(GoalBranch goal) => goal.FocusAreas.Any(f => f.Assignments.Length > 0);

    private static string AddressOf(Authority authority, RedThread thread, int year, GoalBranch goal)
    {
        var assignments = goal.FocusAreas.SelectMany(f => f.Assignments).ToList();
        return AddressOf(authority, thread, year, assignments.Find(a => thread.Coverage.Of(thread.Body, a.Id) is not null) ?? assignments[0]);
    }

    private static string AddressOf(Authority authority, RedThread thread, int year, Assignment assignment) =>
        ThreadAddress.Of(authority, year, assignment, thread.Coverage.Of(thread.Body, assignment.Id) is not null ? thread.Body : thread.PairsOf(assignment).Select(p => p.Body).FirstOrDefault(thread.Body));

    private static MarkupString Small(Mark mark, string? word = null, string? hidden = null) =>
        Html.Of($"""<span class="ls st-{mark.Colour}">{Html.Icon(mark.Icon)}{(hidden is { Length: > 0 } ? Html.Of($"<span class=\"sr\">{hidden}: </span>") : Html.None)}</span>{word ?? mark.Word}""");

    private static MarkupString Sibling(string address, MarkupString code, string name, MarkupString meta) =>
        Html.Of($"""<li><a href="{address}"><span class="r-kod">{code}</span><span class="r-namn">{name}</span><span class="r-meta">{meta}</span></a></li>""");
}
