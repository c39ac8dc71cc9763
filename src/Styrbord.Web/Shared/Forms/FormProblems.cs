using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>What was written cannot be a whole number.</summary>
internal sealed record NotANumber(string At, string Written) : Problem("web.not-a-number", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("written", Written));
}

/// <summary>The form or the JSON does not fit the command's contract.</summary>
internal sealed record Malformed(string At) : Problem("web.malformed", At);

/// <summary>No command has this name.</summary>
internal sealed record UnknownCommand(string Name) : Problem("web.unknown-command")
{
    public override IReadOnlyDictionary<string, string> Data => With(("name", Name));
}

/// <summary>The command's id is missing or not one (1 to 80 characters).</summary>
internal sealed record BadCommandId() : Problem("web.bad-command-id");

/// <summary>The queue is full or the database is away.</summary>
internal sealed record TryLater() : Problem("web.try-later");
