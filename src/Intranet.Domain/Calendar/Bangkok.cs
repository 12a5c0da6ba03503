namespace Intranet.Domain.Calendar;

/// <summary>Local time at Asia/Bangkok: UTC+07:00 all year. Instants are kept in UTC and turned local at the edge.</summary>
public static class Bangkok
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The local date at an instant.</summary>
    public static DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The local time of day at an instant.</summary>
    public static TimeOnly Time(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant, in UTC, of a local date and time.</summary>
    public static DateTimeOffset Instant(DateOnly date, TimeOnly time) =>
        new DateTimeOffset(date.ToDateTime(time), Offset).ToUniversalTime();
}
