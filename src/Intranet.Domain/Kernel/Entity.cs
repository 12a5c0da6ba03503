namespace Intranet.Domain.Kernel;

/// <summary>Anything stored with an id of its own. Ids come from a HiLo sequence when the entity is added to the context.</summary>
public abstract class Entity
{
    public long Id { get; private set; }
}

/// <summary>An entity that is changed as a whole, guards its own rules and records what happened to it.</summary>
public abstract class AggregateRoot : Entity
{
    private readonly List<Func<IDomainEvent>> _events = [];
    private int _counted;

    /// <summary>Counts the changes; the concurrency token. Compared with what the person saw on the screen.</summary>
    public int Revision { get; private set; }

    /// <summary>
    /// Records what happened. The event is made when the pipeline collects it, because a new entity has no id before
    /// it is added; use only the id and values local to the call.
    /// </summary>
    protected void Raise(Func<IDomainEvent> happened) => _events.Add(happened);

    internal IReadOnlyList<IDomainEvent> TakeEvents()
    {
        var taken = _events.ConvertAll(make => make());
        _events.Clear();
        _counted = 0;
        return taken;
    }

    internal bool HasEvents => _events.Count > 0;

    /// <summary>Whether something has happened since the last change was counted.</summary>
    internal bool HasUncountedEvents => _events.Count > _counted;

    internal void CountRevision()
    {
        Revision++;
        _counted = _events.Count;
    }
}
