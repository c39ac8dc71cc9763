using System.Globalization;
using Styrbord.Domain.Kernel;

namespace Styrbord.Domain.Efficiencies;

/// <summary>A value of the quality indicator is not a plain number.</summary>
public sealed record BadQuality(string At, string Written) : Problem("efficiencies.bad-quality", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("written", Written));
}

/// <summary>No year has an expected effect, a year stands twice, or more years than are taken.</summary>
public sealed record BadEffects(string At) : Problem("efficiencies.bad-effects", At);

/// <summary>An effect is beyond a thousand milliard kronor, either sign.</summary>
public sealed record EffectOutOfRange(string At, long AmountTkr) : Problem("efficiencies.out-of-range", At)
{
    public override IReadOnlyDictionary<string, string> Data => With(("amount", AmountTkr.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>An effect is reported: the quality it is judged against stands.</summary>
public sealed record QualityIsBound(string At) : Problem("efficiencies.quality-is-bound", At);

/// <summary>The rationalisation has been given up.</summary>
public sealed record AlreadyDropped(string At) : Problem("efficiencies.already-dropped", At);
