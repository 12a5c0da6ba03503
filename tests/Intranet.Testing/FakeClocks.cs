using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Testing;

/// <summary>A business clock that stands still until a test moves it.</summary>
public sealed class FakeBusinessClock : IBusinessClock
{
    /// <summary>Friday 10 July 2026, 09.00 at Bangkok: where every test starts.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 7, 10, 9, 0, 0, TimeSpan.FromHours(7));

    public DateTimeOffset Now { get; private set; } = Start.ToUniversalTime();

    public DateOnly Today => Bangkok.Date(Now);

    public void Set(DateTimeOffset now) => Now = now.ToUniversalTime();

    public void Advance(TimeSpan by) => Now += by;
}

/// <summary>Real time plus what a test adds: for cookies, lockouts and the pauses of the outbox.</summary>
public sealed class MovableTime : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Advance(TimeSpan by) => _ahead += by;
}
