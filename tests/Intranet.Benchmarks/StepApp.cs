using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Benchmarks;

/// <summary>The application with processes over nothing.</summary>
internal sealed class StepApp : TestApp
{
    public const int StepsOfAWalk = 2;

    private static readonly UseCase s_useCase = new("benchmark.step", Guid.Empty);

    public StepApp() => TestDatabase.IsDurable = true;

    protected override bool IsMeasured => true;

    /// <summary>Start: a task opens. A fact: it is done, and the next opens.</summary>
    public async Task WalkAsync(long recordId)
    {
        await HappenAsync([new StepBegun(recordId)]);
        await HappenAsync([new StepDone(recordId)]);
    }

    /// <summary>Sets the ladder of <see cref="TimedProcess"/>: one rung, the day before.</summary>
    public Task<int> AddReminderAsync() => QueryAsync(db =>
    {
        db.Add(new ReminderRule(TimedProcess.Ladder, level: 1, days: -1, DayUnit.Calendar, Clock.Today));
        return db.SaveChangesAsync();
    });

    /// <summary>Fires the timers that are due until none is left, each as the pump does.</summary>
    /// <returns>How many.</returns>
    public async Task<int> FireAllAsync()
    {
        var fired = 0;
        while (await SendAsync(new FireNextTimer(), Actor.System("benchmark"))) fired++;
        return fired;
    }

    /// <summary>Has the facts happen in one transaction.</summary>
    public Task<Unit> HappenAsync(IReadOnlyList<IDomainEvent> facts) => InScopeAsync(
        services => services.GetRequiredService<UnitOfWork>().RunAsync(
            s_useCase,
            async () =>
            {
                foreach (var listener in services.GetServices<IFactListener>()) await listener.OnFactsAsync(facts, CancellationToken.None);
                return Unit.Value;
            },
            CancellationToken.None),
        Actor.System("benchmark"));

    protected override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<ProcessDefinition, StepProcess>()
        .AddSingleton<ProcessDefinition, FanProcess>()
        .AddSingleton<ProcessDefinition, OfficeProcess>()
        .AddSingleton<ProcessDefinition, TimedProcess>();
}
