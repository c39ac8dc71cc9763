namespace Styrbord.Benchmarks;

/// <summary>Times in milliseconds, told as percentiles.</summary>
internal sealed class Figures
{
    private readonly List<double> _times = [];

    public void Add(double milliseconds)
    {
        lock (_times)
        {
            _times.Add(milliseconds);
        }
    }

    public int Count => _times.Count;

    public double At(double share)
    {
        var sorted = _times.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
    }

    public override string ToString() => $"p50 {At(0.5):0.0} · p95 {At(0.95):0.0} · p99 {At(0.99):0.0} · max {At(1):0.0} ms";
}
