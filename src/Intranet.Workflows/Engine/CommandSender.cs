using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Workflows.Engine;

/// <summary>Sends the command of the <see cref="DoStep"/> at which an instance stands, as the system.</summary>
internal sealed class CommandSender(
    IntranetDbContext db, ProcessCatalogue catalogue, IMediator mediator, CurrentActor current, ILogger<CommandSender> logger)
{
    private const string Savepoint = "command";

    /// <summary>To be called inside a transaction; a refusal undoes what the command has done so far, and nothing else.</summary>
    /// <returns><see cref="EngineEvents.Done"/>, <see cref="EngineEvents.Refused"/>, or null if the instance has gone on.</returns>
    public async Task<string?> SendAsync(long instanceId, CancellationToken cancellationToken)
    {
        var instance = await db.Set<ProcessInstance>().AsNoTracking().SingleAsync(i => i.Id == instanceId, cancellationToken);
        if (instance.Step is not { } key || catalogue.TableOf(instance).Steps[key] is not DoStep step) return null;

        var facts = await catalogue[instance.Process].ReadFactsAsync(db, [instance.RecordId], cancellationToken);
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Needs an open transaction.");
        await transaction.CreateSavepointAsync(Savepoint, cancellationToken);
        var before = current.Actor;
        current.Become(Actor.System(instance.Process));
        try
        {
            await step.Send(facts[instance.RecordId], mediator, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return EngineEvents.Done;
        }
        catch (Refusal refusal)
        {
            logger.LogInformation("Process instance {InstanceId}: step {Step} was refused: {Code}", instanceId, key, refusal.Code);
            await transaction.RollbackToSavepointAsync(Savepoint, cancellationToken);
            db.ChangeTracker.Clear();
            return EngineEvents.Refused;
        }
        finally
        {
            current.Become(before);
        }
    }
}
