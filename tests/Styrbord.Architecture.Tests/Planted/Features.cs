using Styrbord.Domain.Kernel;

namespace Styrbord.Architecture.Tests.Planted.Process;

internal sealed record StartStep(ItemId Step) : Command
{
    public override Outcome Decide(Domain.Authority authority, Context context) => new StepStarted(Step, null);
}

internal sealed record StepStarted(ItemId Step, TextRef? Note) : Event
{
    public override IEnumerable<TextRef> Texts => Note is null ? [] : [Note];

    public override Domain.Authority Apply(Domain.Authority authority) => authority;
}

/// <summary>Names the first of its three texts only.</summary>
internal sealed record StepNoted(TextRef Named, TextRef? Forgotten, EquatableArray<StepRemark> Remarks) : Event
{
    public override IEnumerable<TextRef> Texts => [Named];

    public override Domain.Authority Apply(Domain.Authority authority) => authority;
}

internal sealed record StepRemark(string By, TextRef Deep);

internal sealed record StepTooLate(DateOnly Day) : Problem("process.step-too-late", "day")
{
    public override IReadOnlyDictionary<string, string> Data => With(("day", $"{Day:yyyy-MM-dd}"));
}
