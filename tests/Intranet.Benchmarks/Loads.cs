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

/// <summary>The same measurements of several sizes, in one table: a row for each, a column for each size.</summary>
internal sealed class SideBySide(IReadOnlyList<string> sizes)
{
    private readonly Dictionary<string, List<string>> _rows = new(StringComparer.Ordinal);

    public void Add(string what, List<TimeSpan> times)
    {
        times.Sort();
        Add(what, $"p50 {Report.Milliseconds(Report.Percentile(times, 50))}  p99 {Report.Milliseconds(Report.Percentile(times, 99))}");
    }

    public void Add(string what, string measured)
    {
        if (!_rows.TryGetValue(what, out var row)) _rows[what] = row = [];
        row.Add(measured);
    }

    public void Print()
    {
        Console.WriteLine($"{"",-48} {string.Join("  ", sizes.Select(size => $"{size,32}"))}");
        foreach (var (what, row) in _rows) Console.WriteLine($"{what,-48} {string.Join("  ", row.Select(measured => $"{measured,32}"))}");
    }
}
