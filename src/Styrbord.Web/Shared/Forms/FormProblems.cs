using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Forms;

/// <summary>What was written cannot be a whole number.</summary>
internal sealed record NotANumber(string At, string Written) : Problem("web.not-a-number", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("written", Written));
}

/// <summary>What was written is no day, nor a month where a month will do.</summary>
internal sealed record NotADate(string At, string Written, bool OrMonth) : Problem(OrMonth ? "web.not-a-date-or-month" : "web.not-a-date", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("written", Written));
}

/// <summary>The queue is full or the database is away.</summary>
internal sealed record TryLater() : Problem("web.try-later");

/// <summary>A newer program has written to the journal: this one only shows.</summary>
internal sealed record OnlyReading() : Problem("web.only-reading");

/// <summary>What stands against a package that was sent, as the importer says it.</summary>
/// <param name="Place">File, line and column within the package.</param>
/// <param name="What">The importer's own code.</param>
internal sealed record PackageFault(string Place, string What, string Sentence) : Problem("web.package-fault")
{
    public override IReadOnlyDictionary<string, string> Data => With(("at", Place), ("what", What), ("sentence", Sentence));
}

/// <summary>A field's name is no path into a command.</summary>
internal sealed record BadFieldName(string At) : Problem("web.bad-field-name", At);
