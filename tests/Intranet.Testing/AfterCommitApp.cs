using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Intranet.Testing;

/// <summary>
/// The application on a host that advances after the commit, as Elsa's does, at its worst: what happened piles up until
/// somebody looks; then it is delivered in any order, several times at once, and deliveries break off before they commit.
/// </summary>
public class AfterCommitApp : TestApp
{
    // The same run each time, as far as tests that do one thing after the other are concerned.
    private readonly Random _chance = new(Seed: 2569);

    protected override void ConfigureServices(IServiceCollection services) => services.Replace(ServiceDescriptor.Scoped<IProcessHost, AfterCommitHost>());

    protected override async Task SettleAsync()
    {
        while (await DueAsync() is [_, ..] due)
            foreach (var delivery in Deliveries(due))
                await Task.WhenAll(Enumerable.Range(0, delivery.Times).Select(_ => DeliverAsync(delivery.InstanceId, delivery.BreaksOff)));
    }

    private Task<List<long>> DueAsync() => InScopeAsync(
        services => services.GetRequiredService<IntranetDbContext>().Set<Happening>()
            .Where(h => h.DoneAt == null && h.DueAt <= Clock.Now).Select(h => h.InstanceId).Distinct().OrderBy(id => id).ToListAsync(),
        Actor.System("test"));

    private List<Delivery> Deliveries(List<long> instanceIds)
    {
        lock (_chance)
        {
            var deliveries = instanceIds.Select(id => new Delivery(id, Times: _chance.Next(1, 4), BreaksOff: _chance.Next(4) == 0)).ToArray();
            _chance.Shuffle(deliveries);
            return [.. deliveries];
        }
    }

    private async Task DeliverAsync(long instanceId, bool breaksOff)
    {
        try
        {
            await InScopeAsync(
                services => services.GetRequiredService<UnitOfWork>().RunAsync(
                    UseCase.Of(new AdvancePending()),
                    async () =>
                    {
                        var next = await services.GetRequiredService<IntranetDbContext>().Set<Happening>()
                            .Where(h => h.InstanceId == instanceId && h.DoneAt == null && h.DueAt <= Clock.Now)
                            .OrderBy(h => h.DueAt).ThenBy(h => h.Id).Select(h => (long?)h.Id).FirstOrDefaultAsync();
                        if (next is { } id) await services.GetRequiredService<Intake>().TakeInNextAsync(id, CancellationToken.None);
                        return breaksOff ? throw new DeliveryBrokeOffException() : Unit.Value;
                    },
                    CancellationToken.None),
                Actor.System("test"));
        }
        catch (DeliveryBrokeOffException)
        {
            // It stays pending and is delivered again.
        }
    }

    private sealed record Delivery(long InstanceId, int Times, bool BreaksOff);

    private sealed class DeliveryBrokeOffException : Exception;
}
