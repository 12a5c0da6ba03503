using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Calendar;

/// <summary>How far the business clock stands from real time. One row; absent means not at all.</summary>
public sealed class ClockOffset
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    public long Seconds { get; set; }
}

/// <summary>The business clock of a running installation. All nodes read the stored offset; see <see cref="RefreshAsync"/>.</summary>
public sealed class BusinessClock(TimeProvider time) : IBusinessClock
{
    private long _offsetSeconds;

    public DateTimeOffset Now => time.GetUtcNow() + Offset;

    public TimeSpan Offset => TimeSpan.FromSeconds(Interlocked.Read(ref _offsetSeconds));

    /// <summary>Takes over the stored offset; called at start, after a move and at every tick of the timers.</summary>
    public async Task RefreshAsync(IntranetDbContext db, CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _offsetSeconds, await db.Set<ClockOffset>().Select(o => o.Seconds).SingleOrDefaultAsync(cancellationToken));

    /// <summary>Sets the stored offset so that the clock shows this instant; for demonstrations only.</summary>
    public async Task MoveAsync(IntranetDbContext db, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var offset = await db.Set<ClockOffset>().SingleOrDefaultAsync(cancellationToken);
        if (offset is null) db.Add(offset = new ClockOffset());
        offset.Seconds = (long)(to - time.GetUtcNow()).TotalSeconds;
        await db.SaveChangesAsync(cancellationToken);
        await RefreshAsync(db, cancellationToken);
    }
}

internal sealed class ClockOffsetMapping : IEntityTypeConfiguration<ClockOffset>
{
    public void Configure(EntityTypeBuilder<ClockOffset> builder) => builder.Property(o => o.Id).ValueGeneratedNever();
}
