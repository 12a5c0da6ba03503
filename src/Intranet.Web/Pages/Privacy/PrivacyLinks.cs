using System.Globalization;

namespace Intranet.Web.Pages.Privacy;

/// <summary>Where a page of a list that is sorted by time ended.</summary>
public sealed record LogCursor(DateTimeOffset At, long Id)
{
    /// <summary>From the two parts of an address; null if they are none.</summary>
    public static LogCursor? Of(long? ticks, long? id) =>
        ticks is > 0 && ticks <= DateTime.MaxValue.Ticks && id is { } last ? new LogCursor(new DateTimeOffset(ticks.Value, TimeSpan.Zero), last) : null;

    public void AddTo(IDictionary<string, string?> query)
    {
        query["at"] = At.UtcTicks.ToString(CultureInfo.InvariantCulture);
        query["after"] = Id.ToString(CultureInfo.InvariantCulture);
    }
}
