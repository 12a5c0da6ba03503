using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>
/// What is owed about one kind of record: steps, who owes each, within what time, which event leads where. Written as a
/// table in <see cref="ProcessDefinition{TFacts}.Define"/>, one file a process.
/// </summary>
public abstract class ProcessDefinition
{
    /// <summary>Stored with every instance; never changes.</summary>
    public string Name => StoredNameAttribute.Of(GetType());

    /// <summary>Raised when running instances could take another path; instances keep theirs.</summary>
    public abstract int Version { get; }

    /// <summary>The type of the record that an instance is about (<see cref="RecordRef.Type"/>).</summary>
    public abstract string RecordType { get; }

    public abstract ProcessTable Table { get; }

    /// <summary>The facts about these records, by record id. Reads past record access: what is owed does not depend on who acts.</summary>
    public abstract Task<IReadOnlyDictionary<long, object>> ReadFactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken);
}

/// <typeparam name="TFacts">Everything the definition's functions may look at.</typeparam>
public abstract class ProcessDefinition<TFacts> : ProcessDefinition
    where TFacts : class
{
    private ProcessTable? _table;

    public sealed override ProcessTable Table
    {
        get
        {
            if (_table is not null) return _table;
            var builder = new ProcessTableBuilder<TFacts>();
            Define(builder);
            return _table = builder.Build();
        }
    }

    public sealed override async Task<IReadOnlyDictionary<long, object>> ReadFactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        (await FactsAsync(db, recordIds, cancellationToken)).ToDictionary(pair => pair.Key, pair => (object)pair.Value);

    protected abstract void Define(ProcessTableBuilder<TFacts> process);

    protected abstract Task<Dictionary<long, TFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken);
}
