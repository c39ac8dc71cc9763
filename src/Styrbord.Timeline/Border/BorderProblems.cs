using Styrbord.Domain.Kernel;

namespace Styrbord.Timeline.Border;

/// <summary>No command bears this name.</summary>
public sealed record UnknownCommand(string Name) : Problem("border.unknown-command")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>The command's id is missing, longer than 100 characters, or holds anything but letters a to z, digits, dot, dash.</summary>
public sealed record BadCommandId() : Problem("border.bad-command-id");

/// <summary>More bytes than a command may have.</summary>
public sealed record TooLarge(long Bytes, long Limit) : Problem("border.too-large")
{
    public override IReadOnlyDictionary<string, string> Data => With(("bytes", $"{Bytes}"), ("limit", $"{Limit}"));
}

/// <summary>Not JSON at all; <paramref name="Line"/> and <paramref name="Column"/> count from 1, the column in bytes.</summary>
public sealed record NotJson(long Line, long Column) : Problem("border.not-json")
{
    public override IReadOnlyDictionary<string, string> Data => With(("line", $"{Line}"), ("column", $"{Column}"));
}

/// <summary>The command has no such field.</summary>
public sealed record UnknownField(string At) : Problem("border.unknown-field", At);

/// <summary>The same field is given twice.</summary>
public sealed record DuplicateField(string At) : Problem("border.duplicate-field", At);

/// <summary>A field that the command must have is absent from the thing at <paramref name="At"/>.</summary>
public sealed record MissingField(string At) : Problem("border.missing-field", At);

/// <summary>The value is of another kind than the field takes: text for a number, an unknown word, a day that does not exist.</summary>
public sealed record WrongType(string At) : Problem("border.wrong-type", At);

/// <summary>A number that is not whole and within ±(2^53−1).</summary>
public sealed record BadNumber(string At) : Problem("border.bad-number", At);

/// <summary>A text holds a character that is not taken.</summary>
/// <param name="At">The field.</param>
/// <param name="Kind"><c>nul</c>, <c>surrogate</c> (half a character), <c>noncharacter</c> (U+FFFE) or <c>bidi</c> (hidden change of writing direction).</param>
/// <param name="Position">Where in the text, from 1, in UTF-16 units; 0 if it cannot be said.</param>
public sealed record BadText(string At, string Kind, int Position) : Problem("border.bad-text", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("kind", Kind), ("position", $"{Position}"));
}

/// <summary>An imported command's day is earlier than the one before it.</summary>
public sealed record DayGoesBack(DateOnly Day, DateOnly Before) : Problem("border.day-goes-back")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"), ("before", $"{Before:yyyy-MM-dd}"));
}

/// <summary>An imported command's day has not come yet.</summary>
public sealed record DayToCome(DateOnly Day) : Problem("border.day-to-come")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}

/// <summary>An event taken in does not fit what has happened before it.</summary>
public sealed record EventDoesNotFit(string Type) : Problem("border.event-does-not-fit")
{
    public override IReadOnlyDictionary<string, string> Data => With(("type", Type));
}
