using System.Security.Cryptography;
using System.Text;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Jobs;
using MediatR;

namespace Intranet.Web.Data.Demo;

/// <summary>Something that somebody did, and when.</summary>
internal sealed record DemoAct(DateTimeOffset At, Func<Task> Do);

/// <summary>Sends the demo's commands as users do: each in a scope of its own, as its actor, at its time on the business clock.</summary>
internal sealed class DemoSender(IServiceScopeFactory scopes, BusinessClock clock, Pump pump)
{
    /// <summary>The same key gives the same operation, so that loading again repeats nothing.</summary>
    public static Guid Operation(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"demo/{key}")).AsSpan(0, 16));

    public Task<TResult> AsSystemAsync<TResult>(IRequest<TResult> command) =>
        SendAsync(command, _ => Task.FromResult<Actor?>(Actor.System("demo")));

    public Task<TResult> AsPersonAsync<TResult>(long personId, IRequest<TResult> command) =>
        SendAsync(command, services => services.GetRequiredService<ActorReader>().OfPersonAsync(personId, CancellationToken.None));

    public async Task<TResult> ReadAsync<TResult>(Func<IntranetDbContext, Task<TResult>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System("demo"));
        return await read(scope.ServiceProvider.GetRequiredService<IntranetDbContext>());
    }

    /// <summary>Moves the business clock and lets everything happen that came due on the way.</summary>
    public async Task MoveToAsync(DateTimeOffset instant)
    {
        await ReadAsync(async db =>
        {
            await clock.MoveAsync(db, instant, CancellationToken.None);
            return true;
        });
        await pump.RunAsync(CancellationToken.None);
    }

    /// <summary>Plays what happened on the business clock, in the order in which it did.</summary>
    public async Task PlayAsync(IEnumerable<DemoAct> acts)
    {
        foreach (var act in acts.OrderBy(a => a.At))
        {
            await MoveToAsync(act.At);
            await act.Do();
        }
    }

    private async Task<TResult> SendAsync<TResult>(IRequest<TResult> command, Func<IServiceProvider, Task<Actor?>> actor)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().Become(await actor(services) ?? throw new InvalidOperationException("No such person."));
        return await services.GetRequiredService<IMediator>().Send(command);
    }
}
