using System.Buffers;
using System.Collections.Immutable;
using Styrbord.Domain.Kernel;
using Styrbord.Domain.Organisation;
using Styrbord.Domain.Plans;

namespace Styrbord.Domain.Secrecy;

/// <summary>Marking and lifting, and what a command may not touch.</summary>
public static class SecrecyRules
{
    private const int ParagraphLimit = 100;
    private const int ReasonLimit = 2_000;
    private static readonly SearchValues<char> Formatting = SearchValues.Create("*_`[]<>#|\\~^\n\r\t");

    public static Outcome Decide(Authority authority, MarkSecret asked, Context context)
    {
        var now = authority.Secrecy.Marks.GetValueOrDefault(asked.Thing);
        var paragraph = asked.Paragraph.Trim();
        return Outcome.Of(
            [
                .. SecretThing.Parse(asked.Thing) is { } thing && thing.Exists(authority) ? Array.Empty<Problem>() : [new NotFound("thing", asked.Thing, "thing")],
                .. Named(paragraph),
                .. OrganisationRules.MissingBody(authority.Organisation, asked.By, "by"),
                .. SecrecyQueries.OwnersOf(authority, asked.Thing) is { IsEmpty: false } owners && !owners.Contains(asked.By) && authority.Organisation.Bodies.ContainsKey(asked.By)
                    ? [new NotItsOwner(OrganisationQueries.NameOf(authority, asked.By, context.Today))] : Array.Empty<Problem>(),
                .. asked.Reason is { Length: > ReasonLimit } reason ? [new TooLong("reason", reason.Length, ReasonLimit)] : Array.Empty<Problem>(),
                .. asked.Until < context.Today ? [new EndsBeforeStart("until")] : Array.Empty<Problem>(),
            ],
            () => now is not null && now.Counts(context.Today) && IsSame(now, asked, paragraph)
                ? []
                : [new SecrecyMarked(new(asked.Thing, paragraph, context.SealOrNothing("reason", asked.Reason), asked.By, context.Today, asked.Until, context.Stamp))]);
    }

    public static Outcome Decide(Authority authority, LiftSecrecy asked, Context context)
    {
        var mark = SecrecyQueries.Standing(authority, asked.Thing, context.Today) ?? Visible.Of(authority, authority, null, context.Today).TakenOver(asked.Thing);
        return Outcome.Of(
            [
                .. SecretThing.Parse(asked.Thing) is { } thing && thing.Exists(authority) ? Array.Empty<Problem>() : [new NotFound("thing", asked.Thing, "thing")],
                .. asked.Reason is { Length: > ReasonLimit } reason ? [new TooLong("reason", reason.Length, ReasonLimit)] : Array.Empty<Problem>(),
            ],
            () => mark is null ? [] : [new SecrecyLifted(mark with { Thing = asked.Thing, Lifted = new(context.Today, context.SealOrNothing("reason", asked.Reason), context.Stamp) })]);
    }

    /// <summary>
    /// Judges a command of an account from which something is hidden first against what it may see: so no problem tells of more than
    /// that. Then against everything; what stands in something hidden, or would change it, is refused without a word of what.
    /// </summary>
    public static Outcome Judged(Authority authority, Command command, Context context)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(context);
        return Carried(authority, command, Allowed(authority, command, context), context);
    }

    // the text of an ended goal takes its mark along to the goal it is moved to; other parts keep their ids, and so their marks
    private static Outcome Carried(Authority authority, Command command, Outcome outcome, Context context)
    {
        if (command is not MovePart { To: { } to } moved || outcome is not Accepted { Events.IsEmpty: false } accepted || !moved.Part.StartsWith("goals.", StringComparison.Ordinal))
        {
            return outcome;
        }

        var (marks, there) = (Visible.Of(authority, authority, null, context.Today), SecretThing.OfPart(moved.Plan, PlanParts.OfGoalText(to)));
        return marks.MarkOn(SecretThing.OfPart(moved.Plan, moved.Part)) is { } mark && marks.MarkOn(there) is null
            ? new Accepted([.. accepted.Events, new SecrecyMarked(mark with { Thing = there, Stamp = context.Stamp })])
            : outcome;
    }

    private static Outcome Allowed(Authority authority, Command command, Context context)
    {
        if (string.Equals(context.Actor, Context.SystemActor, StringComparison.Ordinal))
        {
            return command.Decide(authority, context);
        }

        var visible = Visible.Of(authority, authority, context.Actor, context.Today);
        if (visible.HidesNothing)
        {
            return command.Decide(authority, context);
        }

        // what it would do is judged in both: in the real one alone, a right guess at what is hidden would change nothing and be accepted
        return command.Decide(visible.Of(authority), context) switch
        {
            Refused told => told,
            Accepted seen when seen.Events.SelectMany(e => e.Withholds).FirstOrDefault(visible.KnowsNothingOf) is { } text => new NotFound("text", text, "text"),
            Accepted seen when Untouched(visible, authority, seen) is Refused no => no,
            _ => Untouched(visible, authority, command.Decide(authority, context)),
        };
    }

    private static Outcome Untouched(Visible visible, Authority authority, Outcome outcome)
    {
        if (outcome is not Accepted accepted)
        {
            return new StandsInSecrecy();
        }

        var before = authority;
        foreach (var happened in accepted.Events)
        {
            if (!visible.Permits(before, happened))
            {
                return new StandsInSecrecy();
            }

            before = happened.Apply(before);
        }

        return outcome;
    }

    private static bool IsSame(SecrecyMark now, MarkSecret asked, string paragraph) =>
        now.By == asked.By && now.Until == asked.Until && string.Equals(now.Paragraph, paragraph, StringComparison.Ordinal)
        && string.Equals(now.Reason?.Body ?? "", string.IsNullOrWhiteSpace(asked.Reason) ? "" : asked.Reason, StringComparison.Ordinal);

    private static IEnumerable<Problem> Named(string paragraph) =>
        paragraph.Length == 0 ? [new Required("paragraph")]
        : paragraph.Length > ParagraphLimit ? [new TooLong("paragraph", paragraph.Length, ParagraphLimit)]
        : paragraph.AsSpan().IndexOfAny(Formatting) >= 0 ? [new BadParagraph(paragraph)]
        : [];
}
