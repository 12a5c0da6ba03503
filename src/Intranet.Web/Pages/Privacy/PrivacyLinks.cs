using System.Globalization;
using System.Text.RegularExpressions;
using Intranet.Domain.Kernel;

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

/// <summary>A case's number as somebody types it: "ดธ.ธว 0012/2569", "๑๒/๒๕๖๙".</summary>
public sealed partial record TypedNumber(int Sequence, int Year)
{
    /// <summary>Null if no number stands in it.</summary>
    public static TypedNumber? Of(string? typed) =>
        Pattern().Match(ThaiText.FoldDigits(typed ?? "")) is { Success: true } match
            ? new TypedNumber(int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"(?<number>[0-9]{1,7})\s*/\s*(?<year>[0-9]{4})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
