using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Dialogues;

/// <summary>The dialogue has been reported, or called off.</summary>
public sealed record DialogueClosed(DialogueState State) : Problem("dialogues.closed", "dialogue")
{
    public override IReadOnlyDictionary<string, string> Data => With(("state", System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(State.ToString())));
}

/// <summary>The body was not called to the dialogue.</summary>
public sealed record NotCalled(BodyId Body) : Problem("dialogues.not-called", "body")
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body.Value));
}

/// <summary>A day that has not come yet, or that lies before the dialogue itself.</summary>
public sealed record DayOutOfOrder(string Day) : Problem("dialogues.day-out-of-order", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", Day));
}

/// <summary>The result is reported to the executive board and to nobody else .</summary>
public sealed record NotTheBoard(BodyId Body) : Problem("dialogues.not-the-board", "to")
{
    public override IReadOnlyDictionary<string, string> Data => With(("body", Body.Value));
}

/// <summary>Only a political dialogue that has been held is reported.</summary>
public sealed record NothingToReport() : Problem("dialogues.nothing-to-report", "dialogue");

/// <summary>A dialogue of officials stands beside a political one of the same kind and year.</summary>
public sealed record NotBeside(ItemId Dialogue) : Problem("dialogues.not-beside", "beside")
{
    public override IReadOnlyDictionary<string, string> Data => With(("dialogue", Dialogue.Value));
}

/// <summary>The address leads neither to a page here nor safely elsewhere.</summary>
public sealed record NotAnAddress() : Problem("dialogues.not-an-address", "address");
