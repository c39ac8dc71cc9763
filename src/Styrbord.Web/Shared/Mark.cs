namespace Styrbord.Web.Shared;

/// <summary>One value of the status vocabulary: shape, word and colour belong together.</summary>
/// <param name="Colour"><c>good</c>, <c>warn</c>, <c>bad</c>, <c>info</c>, <c>idle</c> or <c>mark</c>.</param>
/// <param name="Icon">A name in <see cref="Icons"/>.</param>
/// <param name="Word">As shown, in Swedish.</param>
public sealed record Mark(string Colour, string Icon, string Word)
{
    // Answers to an assignment
    public static readonly Mark Answered = new("good", "done", "Besvarat");
    public static readonly Mark Begun = new("warn", "half", "Påbörjat");
    public static readonly Mark Unanswered = new("bad", "missing", "Obesvarat");
    public static readonly Mark NotApplicable = new("idle", "same", "Ej tillämpligt");
    public static readonly Mark NotAddressed = new("idle", "dashed", "Ej riktat");

    // A part taken over from an earlier plan
    public static readonly Mark Unexamined = new("warn", "clock", "Ej omprövad");

    // State of content
    public static readonly Mark Draft = new("idle", "pen", "Utkast");
    public static readonly Mark Submitted = new("info", "file", "Inskickat");
    public static readonly Mark Conditional = new("warn", "clock", "Villkorat");
    public static readonly Mark Decided = new("good", "done", "Beslutat");
    public static readonly Mark MinutesApproved = new("good", "lock", "Justerat");

    // Force
    public static readonly Mark Proposal = new("idle", "file", "Förslag");
    public static readonly Mark DecidedAlike = new("good", "done", "Beslutat (likalydande)");
    public static readonly Mark InForceUnconfirmed = new("warn", "half", "Gäller, ej bekräftad");
    public static readonly Mark InForce = new("good", "lock", "Gäller");
    public static readonly Mark Replaced = new("idle", "dashed", "Ersatt");

    // Work
    public static readonly Mark NotBegun = new("idle", "open", "Ej påbörjad");
    public static readonly Mark UnderWay = new("info", "half", "Pågår");
    public static readonly Mark Done = new("good", "done", "Klar");
    public static readonly Mark Late = new("bad", "warning", "Försenad");
    public static readonly Mark Waiting = new("warn", "clock", "Väntar");

    // Requirements
    public static readonly Mark Met = new("good", "done", "Uppfyllt");
    public static readonly Mark Remains = new("bad", "missing", "Återstår");

    // Goal attainment
    public static readonly Mark Reached = new("good", "done", "Uppnås");
    public static readonly Mark PartlyReached = new("warn", "half", "Uppnås delvis");
    public static readonly Mark NotReached = new("bad", "missing", "Uppnås inte");
    public static readonly Mark NotJudged = new("idle", "dashed", "Ej bedömt");
}
