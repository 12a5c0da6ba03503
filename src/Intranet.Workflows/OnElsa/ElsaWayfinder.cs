using Intranet.Workflows.Engine;

namespace Intranet.Workflows.OnElsa;

/// <summary>
/// Lets Elsa choose: resumes the bookmark of the step at which the instance stands, and looks where Elsa waits next. Elsa
/// commits for itself, so it may be ahead of us (our transaction failed) or behind (its own did): then it holds no bookmark
/// where we stand, and is set there afresh. Our tables are the truth.
/// </summary>
internal sealed class ElsaWayfinder(ElsaRun elsa, ProcessCatalogue catalogue) : IWayfinder
{
    public async Task<Way> FindAsync(ProcessInstance instance, Position from, string eventName, CancellationToken cancellationToken)
    {
        if (!IsKnown(instance, from, eventName))
        {
            await elsa.LeaveAsync(instance, cancellationToken);
            return catalogue.TableOf(instance).WayOn(eventName, from);
        }

        if (from.Step is not { } step)
        {
            var by = from.HasEnded ? BeginProcess.AfterTheEnd(eventName) : eventName;
            return await elsa.StartAsync(instance, by, cancellationToken) is { } first ? Way.To(first) : Way.Stays;
        }

        if (await elsa.ResumeAsync(instance, step, eventName, cancellationToken) is { } way) return way;

        await elsa.StartAsync(instance, BeginProcess.At(step), cancellationToken);
        return await elsa.ResumeAsync(instance, step, eventName, cancellationToken)
            ?? throw new InvalidOperationException($"Elsa does not wait at step '{step}' of process instance {instance.Id}.");
    }

    // Elsa knows the current versions; what runs by an earlier one ends by its table, or is moved from a step of it. Where an
    // administrator moves an instance no connection leads; the next event sets Elsa there.
    private bool IsKnown(ProcessInstance instance, Position from, string eventName) =>
        catalogue[instance.Process] is var definition && instance.Version == definition.Version
        && (from.Step is not { } step || definition.Table.Steps.ContainsKey(step))
        && EngineEvents.StepMovedTo(eventName) is null;
}

/// <summary>Elsa advances instances after the commit: their happenings are left to <see cref="AdvancePending"/>.</summary>
internal sealed class ElsaHost : IProcessHost
{
    public Task OnHappeningsAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken) => Task.CompletedTask;
}
