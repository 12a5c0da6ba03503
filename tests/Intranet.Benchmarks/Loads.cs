using Intranet.Testing;

namespace Intranet.Benchmarks;

/// <summary>The application as it is served: on a port, in the release build, on a PostgreSQL of its own that waits for the disk.</summary>
internal sealed class ServedApp : TestApp
{
    public ServedApp() => TestDatabase.IsDurable = true;

    protected override bool Listens => true;
}

internal static class Report
{
    /// <summary>The value below which so many of a hundred lie.</summary>
    public static TimeSpan Percentile(IReadOnlyList<TimeSpan> sorted, double percent) =>
        sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * percent / 100))];

    public static string Milliseconds(TimeSpan time) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{time.TotalMilliseconds,8:F1} ms");
}
