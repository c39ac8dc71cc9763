using Styrbord.Domain.Decisions;
using Styrbord.Domain.Goals;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;

namespace Styrbord.Domain.Plans;

/// <summary>Changed words of a mover, entered while the meeting sits.</summary>
public static class AmendmentRules
{
    private const int MovedByLimit = 300;

    public static Outcome Decide(Authority authority, Plan plan, AmendAtMeeting asked, Context context)
    {
        var table = authority.Decisions.Contents.GetValueOrDefault(asked.From);
        if (table is null || plan.Revisions(asked.From) is not { } kept || ContentRules.Document(table) is not { } locked)
        {
            return new NotFound("content", asked.From.Value, "from");
        }

        // what reads as before is not changed, whoever sends it along
        var changes = asked.Changes.Select((c, i) => (Change: c, At: $"changes[{i}]")).Where(c => !Reads(authority, kept.Written, c.Change)).ToList();
        var motion = asked.Motion.Where(m => !string.IsNullOrWhiteSpace(m)).ToEquatableArray();
        motion = motion.Count == 0 ? locked.Motion : motion;
        var problems = Meeting(authority, table, asked, context).Concat(changes.SelectMany(c => Change(authority, plan, kept.Written, c.Change, c.At)))
            .Concat(changes.GroupBy(c => c.Change.Part, StringComparer.Ordinal).SelectMany(g => g.Skip(1)).Select(c => new AlreadyExists("part", c.Change.Part, $"{c.At}.part"))).ToList();
        if (changes.Count == 0 && motion == locked.Motion)
        {
            problems.Add(new NothingChanged(table.Revision));
        }

        return problems.Count > 0 ? new Refused([.. problems]) : Amended(authority, plan, kept, [.. changes.Select(c => Part(authority, c.Change, c.At, context))], motion, asked, context);
    }

    private static Outcome Amended(
        Authority authority, Plan plan, KeptRevision kept, EquatableArray<AmendedPart> parts, EquatableArray<string> motion, AmendAtMeeting asked, Context context)
    {
        var happened = new PlanAmended(plan.Id, asked.From, asked.Content, parts, context.Stamp);
        var after = happened.Apply(authority);
        var amended = after.Plans.Plans[plan.Id];
        return Outcome.Of(
            NewlyMissing(authority, plan with { Content = kept.Written }, amended),
            () =>
            [
                happened,
                ContentRules.Freeze(
                    new(
                        asked.Content, plan.Matter, plan.Stage, plan.Id.Value, amended.Revision, PlanDocument.Freeze(after, amended, motion, context.Today), plan.PreparedBy, plan.For, plan.FirstDay,
                        new(asked.From, asked.Body, asked.Day, context.Seal("movedBy", asked.MovedBy))),
                    context),
            ]);
    }

    /// <summary>A meeting may leave standing what was missing, but not strike what a plan must hold.</summary>
    private static IEnumerable<Problem> NewlyMissing(Authority authority, Plan before, Plan after) =>
        SubmissionRules.WhatIsMissing(authority, after).Except(SubmissionRules.WhatIsMissing(authority, before));

    private static IEnumerable<Problem> Meeting(Authority authority, FrozenContent table, AmendAtMeeting asked, Context context) =>
    [
        .. Ids.Judge("content", asked.Content.Value, authority.Decisions.Contents.ContainsKey(asked.Content), "content"),
        .. OrganisationRules.Acting(authority, asked.Body, asked.Day),
        .. table.MustDecide.Contains(asked.Body) || !authority.Organisation.Bodies.ContainsKey(asked.Body) ? Array.Empty<Problem>() : [new NotOnTheTable(OrganisationQueries.NameOf(authority, asked.Body, asked.Day))],
        .. asked.Day > context.Today ? [new DayNotReached(asked.Day, context.Today)] : Array.Empty<Problem>(),
        .. asked.Day < ContentRules.LockedOn(table) ? [new LockedAfterMeeting(asked.Day, ContentRules.LockedOn(table))] : Array.Empty<Problem>(),
        .. string.IsNullOrWhiteSpace(asked.MovedBy) ? [new Required("movedBy")] : asked.MovedBy.Length > MovedByLimit ? [new TooLong("movedBy", asked.MovedBy.Length, MovedByLimit)] : Array.Empty<Problem>(),
    ];

    private static IEnumerable<Problem> Change(Authority authority, Plan plan, PlanContent content, ChangedWords change, string at) =>
    [
        .. Amending.WordsOf(content, change.Part) is not null ? Array.Empty<Problem>()
            : Amending.IsCommitment(change.Part) && change.Goal is { } goal
                ? [.. PlansRules.KnownGoal(authority, plan, goal), .. Ids.Judge("commitment", Amending.IdOf(change.Part), content.Holds(new(Amending.IdOf(change.Part))))]
            : [new NotFound("part", change.Part, $"{at}.part")],
        .. Amending.IsIndicator(change.Part) ? IndicatorValue.Judge(change.Text, Unit(authority, change.Part), $"{at}.text") : Wording.Fits(change.Text, $"{at}.text", PlansRules.TextLimit),
    ];

    private static bool Reads(Authority authority, PlanContent content, ChangedWords change)
    {
        var now = Amending.WordsOf(content, change.Part) ?? (change.Goal is null ? null : "");
        return string.Equals(now, string.IsNullOrWhiteSpace(change.Text) ? "" : change.Text, StringComparison.Ordinal)
            || (Amending.IsIndicator(change.Part) && now is not null && string.Equals(now, IndicatorValue.Read(change.Text, Unit(authority, change.Part)), StringComparison.Ordinal));
    }

    private static string Unit(Authority authority, string part) => authority.Goals.Indicators.GetValueOrDefault(new(Amending.IdOf(part)))?.Unit ?? "";

    private static AmendedPart Part(Authority authority, ChangedWords change, string at, Context context) =>
        Amending.IsIndicator(change.Part)
            ? new(change.Part, null, IndicatorValue.Read(change.Text, Unit(authority, change.Part)), null)
            : new(change.Part, context.SealOrNothing($"{at}.text", change.Text), null, change.Goal);
}
