using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

/// <summary>Plans and documents of texts with what is hidden in every revision hidden. The parts stay, so that what is asked for still counts as there.</summary>
internal static class RedactedPlans
{
    private static readonly ConditionalWeakTable<Plan, ConcurrentDictionary<string, Plan>> Known = [];

    public static PlansState Of(PlansState state, Hiding hiding)
    {
        var plans = Redaction.Each(state.Plans, (_, plan) => Of(plan, hiding));
        var texts = Redaction.Each(state.Texts, (_, text) => Of(text, hiding));
        return ReferenceEquals(plans, state.Plans) && ReferenceEquals(texts, state.Texts) ? state : state with { Plans = plans, Texts = texts };
    }

    // what is kept of a plan (its outline, its words in search) is kept of the plan as it is shown, too
    private static Plan Of(Plan plan, Hiding hiding) => Known.GetOrCreateValue(plan).GetOrAdd(hiding.Key, static (_, asked) => Make(asked.plan, asked.hiding), (plan, hiding));

    private static Plan Make(Plan plan, Hiding hiding)
    {
        PlanContent Shown(PlanContent content) => Of(content, (part, texts) => hiding.OfPart(plan.Id, part, texts));
        var content = Shown(plan.Content);
        ImmutableArray<KeptRevision> kept = [.. plan.Kept.Select(k => (Written: Shown(k.Written), Goals: k.Goals is { } then ? RedactedGoals.Of(then, hiding) : null) is var shown && ReferenceEquals(shown.Written, k.Written) && ReferenceEquals(shown.Goals, k.Goals)
            ? k : k with { Written = shown.Written, Goals = shown.Goals })];
        var left = plan.Origin?.From.Select(f => f with { Left = Of(f.Left, (part, texts) => hiding.OfPart(f.Plan, part, texts)) }).ToEquatableArray();
        var same = ReferenceEquals(content, plan.Content) && AreSame(kept, plan.Kept)
            && (plan.Origin is null || plan.Origin.From.Zip(left!.Value, (was, now) => ReferenceEquals(was.Left, now.Left)).All(alike => alike));
        return same ? plan : plan with { Content = content, Kept = kept, Origin = plan.Origin is { } origin ? origin with { From = left!.Value } : null };
    }

    private static TextDocument Of(TextDocument document, Hiding hiding)
    {
        ImmutableSortedDictionary<string, Written> Shown(ImmutableSortedDictionary<string, Written> sections) =>
            Redaction.Each(sections, (section, written) => hiding.OfSection(document.Id, section, written.Text) is { } mark ? Of(written, mark) : written);
        var sections = Shown(document.Sections);
        ImmutableArray<KeptText> kept = [.. document.Kept.Select(k => Shown(k.Sections) is var shown && ReferenceEquals(shown, k.Sections) ? k : k with { Sections = shown })];
        return ReferenceEquals(sections, document.Sections) && AreSame(kept, document.Kept) ? document : document with { Sections = sections, Kept = kept };
    }

    private static PlanContent Of(PlanContent content, Func<string, IEnumerable<TextRef?>, SecrecyMark?> hides)
    {
        var shown = content with
        {
            Sections = Redaction.Each(content.Sections, (id, w) => hides(PlanParts.OfSection(id), [w.Text]) is { } mark ? Of(w, mark) : w),
            GoalTexts = Redaction.Each(content.GoalTexts, (id, w) => hides(PlanParts.OfGoalText(id), [w.Text]) is { } mark ? Of(w, mark) : w),
            Answers = Redaction.Each(content.Answers, (id, a) => hides(SecretParts.OfAnswer(id), [a.Text, a.NotApplicable]) is { } mark
                ? a with { Text = Redaction.Text(a.Text, mark), NotApplicable = Redaction.Text(a.NotApplicable, mark), DirectedTo = [] } : a),
            OwnFocusAreas = Redaction.Each(content.OwnFocusAreas, (id, o) => hides(PlanParts.OfFocusArea(id), [o.Text, o.Compatible]) is { } mark
                ? o with { Name = mark.Short, Text = Redaction.Text(o.Text, mark), Compatible = Redaction.Text(o.Compatible, mark) } : o),
            Commitments = Redaction.Each(content.Commitments, (id, c) => hides(PlanParts.OfCommitment(id), [c.Text]) is { } mark ? c with { Text = Redaction.Text(c.Text, mark) } : c),
            Indicators = Redaction.Each(content.Indicators, (id, i) => hides(PlanParts.OfIndicator(id), []) is null ? i
                : i with { Baseline = Value(i.Baseline), BaselineYear = null, Target = Value(i.Target) }),
            Initiatives = content.Initiatives is { } initiatives ? Redaction.Each(initiatives, (id, i) => hides(SecretParts.OfInitiative(id), [i.Text, i.Replaces]) is { } mark
                ? i with { Name = mark.Short, Text = Redaction.Text(i.Text, mark), Replaces = Redaction.Text(i.Replaces, mark) } : i) : null,
            Processes = content.Processes is { } processes ? Redaction.Each(processes, (id, p) => hides(SecretParts.OfProcess(id), [p.Text]) is { } mark
                ? p with { Name = mark.Short, Text = Redaction.Text(p.Text, mark) } : p) : null,
            Documents = content.Documents is { } documents ? Redaction.Each(documents, (id, d) => hides(SecretParts.OfDocument(id), []) is { } mark
                ? d with { Title = mark.Short, Address = "", Version = null, Day = null } : d) : null,
        };
        return IsSame(content, shown) ? content : shown;
    }

    private static bool AreSame<T>(ImmutableArray<T> one, ImmutableArray<T> other)
        where T : class => one.Zip(other, ReferenceEquals).All(alike => alike);

    private static Written Of(Written written, SecrecyMark mark) => written with { Text = Redaction.Text(written.Text, mark) };

    private static string? Value(string? value) => value is null ? null : IndicatorValue.Secret;

    private static bool IsSame(PlanContent was, PlanContent now) =>
        ReferenceEquals(was.Sections, now.Sections) && ReferenceEquals(was.GoalTexts, now.GoalTexts) && ReferenceEquals(was.Answers, now.Answers)
        && ReferenceEquals(was.OwnFocusAreas, now.OwnFocusAreas) && ReferenceEquals(was.Commitments, now.Commitments) && ReferenceEquals(was.Indicators, now.Indicators)
        && ReferenceEquals(was.Initiatives, now.Initiatives) && ReferenceEquals(was.Processes, now.Processes) && ReferenceEquals(was.Documents, now.Documents);
}
