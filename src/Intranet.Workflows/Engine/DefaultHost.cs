using Intranet.Domain.Data;

namespace Intranet.Workflows.Engine;

/// <summary>Advances instances at once, in the transaction of the fact; after it (<see cref="AdvancePending"/>) if that has failed.</summary>
internal sealed class DefaultHost(SideWork sideWork, Intake intake) : IProcessHost
{
    public async Task OnHappeningsAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken)
    {
        if (sideWork.Begin()) await intake.TakeInAsync([.. happenings.Select(h => h.InstanceId).Distinct()], cancellationToken);
    }
}

/// <summary>Reads the way off the definition's table.</summary>
internal sealed class TableWayfinder(ProcessCatalogue catalogue) : IWayfinder
{
    public Task<Way> FindAsync(ProcessInstance instance, Position from, string eventName, CancellationToken cancellationToken) =>
        Task.FromResult(catalogue.TableOf(instance).WayOn(eventName, from));
}
