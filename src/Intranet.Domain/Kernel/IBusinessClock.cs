namespace Intranet.Domain.Kernel;

/// <summary>
/// The clock of facts and deadlines: real time plus an offset that demonstrations and tests move. Cookies, lockouts,
/// locks and leases use <see cref="TimeProvider"/> instead.
/// </summary>
public interface IBusinessClock
{
    /// <summary>Now, in UTC.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Today at Bangkok.</summary>
    DateOnly Today => DateOnly.FromDateTime(Now.ToOffset(TimeSpan.FromHours(7)).DateTime);
}
