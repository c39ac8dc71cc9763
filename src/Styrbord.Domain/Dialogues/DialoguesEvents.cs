using Styrbord.Domain.Kernel;
using Styrbord.Domain.Process;

namespace Styrbord.Domain.Dialogues;

public abstract record DialogueEvent(ItemId Dialogue) : Event
{
    public sealed override Authority Apply(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var known = authority.Dialogues.Dialogues;
        var next = On(known.GetValueOrDefault(Dialogue)!);
        return authority with { Dialogues = new(known.SetItem(Dialogue, next)), Process = authority.Process.With(DialogueSteps.DayOf(next)) };
    }

    /// <param name="now">Nothing only when the dialogue begins.</param>
    protected abstract Dialogue On(Dialogue now);
}

public sealed record DialogueCalled(
    ItemId Dialogue, DialogueKind Kind, DialogueLevel Level, int Year, BodyId Host, EquatableArray<BodyId> With, EquatableArray<DateOnly> Days, ItemId? Directive, ItemId? Beside, Stamp Stamp) : DialogueEvent(Dialogue)
{
    protected override Dialogue On(Dialogue now) => new(Dialogue, Kind, Level, Year, Host, With, Days, Directive, Beside, [], [], null, null, null, Stamp);
}

public sealed record DialogueDaysSet(ItemId Dialogue, EquatableArray<DateOnly> Days, Stamp Stamp) : DialogueEvent(Dialogue)
{
    protected override Dialogue On(Dialogue now) => now with { Days = Days, Stamp = Stamp };
}

public sealed record InformationRequested(ItemId Dialogue, ItemId Id, TextRef Text, Stamp Stamp) : DialogueEvent(Dialogue)
{
    public override IEnumerable<TextRef> Texts => [Text];

    protected override Dialogue On(Dialogue now) => now with { Requests = [.. now.Requests, new(Id, Text, [], Stamp)] };
}

public sealed record RequestAnswered(ItemId Dialogue, ItemId Request, RequestAnswer Answer) : DialogueEvent(Dialogue)
{
    public override IEnumerable<TextRef> Texts => [Answer.Text];

    protected override Dialogue On(Dialogue now) => now with
    {
        Requests = now.Requests.Select(r => r.Id == Request ? r with { Answers = [.. r.Answers.Where(a => a.Body != Answer.Body), Answer] } : r).ToEquatableArray(),
    };
}

public sealed record MaterialAttached(ItemId Dialogue, DialogueMaterial Material) : DialogueEvent(Dialogue)
{
    protected override Dialogue On(Dialogue now) => now with { Materials = [.. now.Materials, Material] };
}

public sealed record DialogueRecorded(ItemId Dialogue, DialogueRecord Record) : DialogueEvent(Dialogue)
{
    public override IEnumerable<TextRef> Texts => Record.Notes is { } notes ? [Record.Conclusions, notes] : [Record.Conclusions];

    protected override Dialogue On(Dialogue now) => now with { Record = Record };
}

public sealed record DialogueReported(ItemId Dialogue, DialogueReport Report) : DialogueEvent(Dialogue)
{
    public override IEnumerable<TextRef> Texts => [Report.Text];

    protected override Dialogue On(Dialogue now) => now with { Report = Report };
}

public sealed record DialogueCancelled(ItemId Dialogue, TextRef Reason, Stamp Stamp) : DialogueEvent(Dialogue)
{
    public override IEnumerable<TextRef> Texts => [Reason];

    protected override Dialogue On(Dialogue now) => now with { Cancelled = Reason, Stamp = Stamp };
}
