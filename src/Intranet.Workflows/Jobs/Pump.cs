using Intranet.Domain.Audit;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows.Jobs;

/// <summary>
/// Works off what is due: pending happenings, timers in order, the outbox, the audit seal. Every piece has its own
/// transaction and row lock, so any number of nodes may pump at once.
/// </summary>
public sealed class Pump(IServiceScopeFactory scopes, IBusinessClock clock)
{
    // A mail server that is slow must not keep timers waiting for all that is to be delivered.
    private const int MessagesAtATime = 5;

    /// <summary>Works until nothing is due.</summary>
    /// <returns>How many pieces of work were done.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (clock is BusinessClock shared)
            await InScopeAsync("clock", async services =>
            {
                await shared.RefreshAsync(services.GetRequiredService<IntranetDbContext>(), cancellationToken);
                return false;
            });

        int done = 0, delivered;
        do
        {
            done += await WhileAsync("pending", services => services.GetRequiredService<IMediator>().Send(new AdvancePending(), cancellationToken));
            done += await WhileAsync("timers", services => services.GetRequiredService<IMediator>().Send(new FireNextTimer(), cancellationToken));
            delivered = await WhileAsync("outbox", services => services.GetRequiredService<IMediator>().Send(new DeliverNext(), cancellationToken), MessagesAtATime);
            done += delivered + await WhileAsync("audit-sealer", async services => await services.GetRequiredService<AuditChain>().SealAsync(cancellationToken) > 0);
        }
        while (delivered == MessagesAtATime);
        return done;
    }

    private async Task<int> WhileAsync(string job, Func<IServiceProvider, Task<bool>> work, int most = int.MaxValue)
    {
        var done = 0;
        while (done < most && await InScopeAsync(job, work)) done++;
        return done;
    }

    private async Task<bool> InScopeAsync(string job, Func<IServiceProvider, Task<bool>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(job));
        return await work(scope.ServiceProvider);
    }
}
