using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Jobs;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Hosting;

/// <summary>How far a demonstration goes ahead at one press.</summary>
public enum ClockStep
{
    Hour,
    Day,
    WorkingDay,
}

/// <summary>Moves the business clock of a demonstration and does at once what has come due.</summary>
public sealed class DemoClock(
    BusinessClock clock, IntranetDbContext db, WorkingCalendarReader calendars, Pump pump, TimeProvider time, IOptions<DemoOptions> demo)
{
    /// <returns>How many pieces of work had come due.</returns>
    /// <exception cref="NotAllowed">This is not a demonstration.</exception>
    public async Task<int> MoveToAsync(DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (!demo.Value.Enabled) throw new NotAllowed();
        await clock.MoveAsync(db, to, cancellationToken);
        return await pump.RunAsync(cancellationToken);
    }

    /// <returns>How many pieces of work had come due.</returns>
    public async Task<int> SkipAsync(ClockStep step, CancellationToken cancellationToken) =>
        await MoveToAsync(step switch
        {
            ClockStep.Hour => clock.Now.AddHours(1),
            ClockStep.Day => clock.Now.AddDays(1),
            ClockStep.WorkingDay => await NextWorkingDayAsync(cancellationToken),
        }, cancellationToken);

    /// <returns>How many pieces of work had come due.</returns>
    public Task<int> ReturnAsync(CancellationToken cancellationToken) => MoveToAsync(time.GetUtcNow(), cancellationToken);

    private async Task<DateTimeOffset> NextWorkingDayAsync(CancellationToken cancellationToken)
    {
        var calendar = await calendars.ReadAsync(cancellationToken);
        return Bangkok.Instant(calendar.AddWorkingDays(Bangkok.Date(clock.Now), 1), Bangkok.Time(clock.Now));
    }
}
