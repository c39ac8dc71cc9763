using System.Text.Json.Serialization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Decisions;

/// <summary>What stands in the minutes of a paragraph besides the decision (Local Government Act 5:65–69, 6:35).</summary>
[JsonConverter(typeof(WordConverter<ProceedingKind>))]
public enum ProceedingKind
{
    /// <summary>Reservation mot beslutet (4:27).</summary>
    Reservation,

    /// <summary>Protokollsanteckning.</summary>
    MinutesNote,

    /// <summary>Jäv: somebody took no part (6:28–32, 5:47–49).</summary>
    Disqualification,

    /// <summary>Omröstning.</summary>
    Vote,
}

/// <summary>The votes of one count.</summary>
/// <param name="Present">Those who served when the vote was taken; the three others add up to it.</param>
/// <param name="CastingYes">What the chair's casting vote said when yes and no were as many; else nothing (5:55, 6:33).</param>
public sealed record VoteCount(int Yes, int No, int Abstained, int Present, bool? CastingYes = null)
{
    /// <summary>Yes won.</summary>
    [JsonIgnore]
    public bool Carried => Yes > No || (Yes == No && CastingYes == true);
}

/// <summary>One entry in the minutes of a paragraph. Who and what are texts of their own, since they may be personal data.</summary>
/// <param name="Who">Who reserved themselves, had it noted or took no part, as the minutes call them; nothing of a vote.</param>
/// <param name="Text">The reason, the note or, of a vote, what yes and no meant.</param>
/// <param name="Votes">Of a vote.</param>
public sealed record Proceeding(ItemId Id, ProceedingKind Kind, TextRef? Who, TextRef? Text, VoteCount? Votes, Stamp Stamp);

/// <summary>Enters a reservation, a note or a disqualification in the minutes of a decision, until they are approved.</summary>
/// <param name="Who">Name, party or role, as the minutes call them.</param>
/// <param name="Text">The reason of a reservation or a disqualification, if given; the words of a note.</param>
public sealed record EnterInMinutes(ItemId Decision, ItemId Id, ProceedingKind Kind, string Who, string? Text = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ProceedingRules.Decide(authority, this, context);
}

/// <summary>Enters a vote in the minutes of a decision; without one the decision was taken by acclamation.</summary>
/// <param name="Question">What yes and no meant: <c>Ja för förvaltningens förslag, nej för ändringsyrkandet</c>.</param>
public sealed record CountVotes(ItemId Decision, ItemId Id, string Question, int Yes, int No, int Abstained, int Present, bool? CastingYes = null) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ProceedingRules.Decide(authority, this, context);
}

/// <summary>Takes an entry out of the minutes again, until they are approved.</summary>
public sealed record StrikeFromMinutes(ItemId Decision, ItemId Id) : Command
{
    public override Outcome Decide(Authority authority, Context context) => ProceedingRules.Decide(authority, this, context);
}

public sealed record ProceedingEntered(ItemId Decision, Proceeding Proceeding) : DecisionsEvent
{
    public override IEnumerable<TextRef> Texts => new[] { Proceeding.Who, Proceeding.Text }.OfType<TextRef>();

    protected override DecisionsState On(DecisionsState state) => state.With(Decision, d => d with { Proceedings = [.. d.Proceedings ?? [], Proceeding] });
}

public sealed record ProceedingStruck(ItemId Decision, ItemId Id, Stamp Stamp) : DecisionsEvent
{
    protected override DecisionsState On(DecisionsState state) => state.With(Decision, d => d with
    {
        Proceedings = d.Proceedings!.Value.Count == 1 ? null : d.Proceedings.Value.Where(p => p.Id != Id).ToEquatableArray(),
    });
}

/// <summary>The minutes are approved: what stands in them is not changed, only corrected by a note.</summary>
public sealed record MinutesClosed(DateOnly Day) : Problem("decisions.minutes-closed", "decision")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>Yes, no and abstained do not add up to those who served.</summary>
public sealed record VotesDoNotAddUp(int Sum, int Present) : Problem("decisions.votes-do-not-add-up", "present")
{
    public override IReadOnlyDictionary<string, string> Data => With(("sum", $"{Sum}"), ("present", $"{Present}"));
}

/// <summary>As many yes as no: the chair's casting vote is missing.</summary>
public sealed record CastingVoteMissing(int Votes) : Problem("decisions.casting-vote-missing", "castingYes")
{
    public override IReadOnlyDictionary<string, string> Data => With(("votes", $"{Votes}"));
}

/// <summary>A casting vote is only given when yes and no are as many.</summary>
public sealed record NoTie() : Problem("decisions.no-tie", "castingYes");

/// <summary>A count is below nothing or beyond what a body can have.</summary>
public sealed record CountOutside(string At, int Limit) : Problem("decisions.count-outside", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("limit", $"{Limit}"));
}
