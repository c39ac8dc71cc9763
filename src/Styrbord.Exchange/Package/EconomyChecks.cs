using System.Collections.Immutable;

namespace Styrbord.Exchange.Package;

/// <summary>References of economy.yaml and frames.csv to what is elsewhere in the package.</summary>
internal static class EconomyChecks
{
    public static void Tell(EconomyPart part, Action<string, IEnumerable<Reference>> known, Action<IEnumerable<Reference>> unique)
    {
        unique(part.Frames.Select(f => f.Id));
        unique(part.Rules.Select(r => r.Id));
        unique(part.Causes.Select(c => c.Id));
        unique(part.Conversions.Select(c => c.Id));
        unique(part.Scenarios.Select(s => s.Id));
        known("frames", [.. part.Lines.Select(l => l.Frames), .. part.Causes.Select(c => c.Frames), .. part.Conversions.Select(c => c.Frames), .. part.Scenarios.Select(s => s.Frames)]);
        known("body", [
            .. part.Lines.Select(l => l.Body), .. part.Frames.SelectMany(f => f.Grounds).Select(g => g.Body).OfType<Reference>(), .. part.Causes.Select(c => c.Body), .. part.Conversions.SelectMany(c => c.Steps).Select(s => s.To),
        ]);
        known("unit", [
            .. part.Lines.Select(l => l.Unit).OfType<Reference>(), .. part.Rules.SelectMany(r => r.Units), .. part.Rules.Select(r => r.HeldBy).OfType<Reference>(), .. part.Causes.Select(c => c.Unit).OfType<Reference>(),
            .. part.Conversions.SelectMany(c => c.Steps).Select(s => s.Unit),
        ]);
        known("matter", [.. part.Frames.Select(f => f.Matter).OfType<Reference>(), .. part.Causes.Select(c => c.Matter).OfType<Reference>(), .. part.Conversions.Select(c => c.Matter).OfType<Reference>()]);
    }

    public static ImmutableHashSet<string> FramesOf(EconomyPart part) => part.Frames.Select(f => f.Id.Id).ToImmutableHashSet(StringComparer.Ordinal);

    public static IEnumerable<SourceRow> Sources(EconomyPart part) => [.. part.Frames.SelectMany(f => f.Sources), .. part.Rules.SelectMany(r => r.Sources), .. part.Causes.SelectMany(c => c.Sources)];
}
