using System.Text.Json;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Audit;

/// <summary>Writes who did what, on whose behalf, when and through which use case, in the transaction that did it.</summary>
public sealed class AuditTrail(IntranetDbContext db, CurrentActor current, IBusinessClock clock, TimeProvider time)
{
    /// <summary>Starts the trail of one use case; its context is stored with the first fact, so that refusals leave none.</summary>
    public Trail Begin(UseCase useCase) => new(this, useCase);

    public sealed class Trail(AuditTrail audit, UseCase useCase)
    {
        private ProcessContext? _context;

        public void Record(IDomainEvent fact)
        {
            _context ??= audit.Add(new ProcessContext(useCase, audit.CurrentActor, audit.Clock.Now, audit.Time.GetUtcNow()));
            var entry = audit.Add(new AuditEntry(
                _context.Id, StoredNameAttribute.Of(fact.GetType()), fact.Record, JsonSerializer.Serialize(fact, fact.GetType())));
            audit.Add(new UnsealedEntry(entry.Id));
        }
    }

    private Actor CurrentActor => current.Actor;

    private IBusinessClock Clock => clock;

    private TimeProvider Time => time;

    private TRow Add<TRow>(TRow row)
        where TRow : class
    {
        db.Add(row);
        return row;
    }
}
