using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>What may be entered in the minutes of a paragraph, and until when.</summary>
public static class ProceedingRules
{
    private const int WhoLimit = 300;
    private const int TextLimit = 4_000;

    /// <summary>More members than any Swedish body has.</summary>
    private const int Members = 500;

    public static Outcome Decide(Authority authority, EnterInMinutes asked, Context context) =>
        Outcome.Of(
            [
                .. Open(authority, asked.Decision),
                .. Free(authority, asked.Decision, asked.Id),
                .. asked.Kind == ProceedingKind.Vote ? [new NotFound("proceeding", "vote", "kind")] : Array.Empty<Problem>(),
                .. Wording.Filled(asked.Who, "who", WhoLimit),
                .. asked.Kind == ProceedingKind.MinutesNote ? Wording.Filled(asked.Text, "text", TextLimit) : Wording.Fits(asked.Text, "text", TextLimit),
            ],
            () => [new ProceedingEntered(asked.Decision, new(asked.Id, asked.Kind, context.Seal("who", asked.Who), context.SealOrNothing("text", asked.Text), null, context.Stamp))]);

    public static Outcome Decide(Authority authority, CountVotes asked, Context context)
    {
        var sum = (long)asked.Yes + asked.No + asked.Abstained;
        var tie = asked.Yes == asked.No;
        return Outcome.Of(
            [
                .. Open(authority, asked.Decision),
                .. Free(authority, asked.Decision, asked.Id),
                .. Wording.Filled(asked.Question, "question", TextLimit),
                .. Count(asked.Yes, "yes", 0), .. Count(asked.No, "no", 0), .. Count(asked.Abstained, "abstained", 0), .. Count(asked.Present, "present", 1),
                .. sum != asked.Present && sum is >= 0 and <= Members ? [new VotesDoNotAddUp((int)sum, asked.Present)] : Array.Empty<Problem>(),
                .. tie && asked.CastingYes is null ? [new CastingVoteMissing(asked.Yes)] : Array.Empty<Problem>(),
                .. !tie && asked.CastingYes is not null ? [new NoTie()] : Array.Empty<Problem>(),
            ],
            () =>
            [
                new ProceedingEntered(
                    asked.Decision,
                    new(asked.Id, ProceedingKind.Vote, null, context.Seal("question", asked.Question), new(asked.Yes, asked.No, asked.Abstained, asked.Present, asked.CastingYes), context.Stamp)),
            ]);
    }

    public static Outcome Decide(Authority authority, StrikeFromMinutes asked, Context context) =>
        Outcome.Of(
            [
                .. Open(authority, asked.Decision),
                .. authority.Decisions.Decisions.TryGetValue(asked.Decision, out var decision) && Of(decision).All(p => p.Id != asked.Id) ? [new NotFound("proceeding", asked.Id.Value, "id")] : Array.Empty<Problem>(),
            ],
            () => [new ProceedingStruck(asked.Decision, asked.Id, context.Stamp)]);

    /// <summary>What has been entered of a decision, in order.</summary>
    public static EquatableArray<Proceeding> Of(Decision decision) => decision.Proceedings ?? [];

    /// <summary>The entries of one kind, in order.</summary>
    public static IEnumerable<Proceeding> Of(Decision decision, ProceedingKind kind) => Of(decision).Where(p => p.Kind == kind);

    private static IEnumerable<Problem> Open(Authority authority, ItemId decision) => authority.Decisions.Decisions.GetValueOrDefault(decision) switch
    {
        null => [new NotFound("decision", decision.Value, "decision")],
        { Minutes: { } approved } => [new MinutesClosed(approved.Day)],
        _ => [],
    };

    private static IEnumerable<Problem> Free(Authority authority, ItemId decision, ItemId id) =>
        Ids.Judge("proceeding", id.Value, authority.Decisions.Decisions.TryGetValue(decision, out var found) && Of(found).Any(p => p.Id == id));

    private static IEnumerable<Problem> Count(int count, string at, int least) => count < least || count > Members ? [new CountOutside(at, Members)] : [];
}
