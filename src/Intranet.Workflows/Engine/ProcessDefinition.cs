using System.Collections.Concurrent;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>
/// What is owed about one kind of record: steps, who owes each, within what time, which event leads where. Written as a
/// table in <see cref="ProcessDefinition{TFacts}.Define"/>, one file a process.
/// </summary>
public abstract class ProcessDefinition
{
    /// <summary>As the next step: the process ends.</summary>
    protected const string? End = null;

    /// <summary>Stored with every instance; never changes.</summary>
    public string Name => StoredNameAttribute.Of(GetType());

    /// <summary>
    /// Raised when running instances could take another path. They keep theirs, so the table they run by has to be kept
    /// (<see cref="ProcessDefinition{TFacts}.Earlier"/>) until they have ended or are moved (<see cref="Administration.InterventionKind.Update"/>).
    /// </summary>
    public abstract int Version { get; }

    /// <summary>The type of the record that an instance is about (<see cref="RecordRef.Type"/>).</summary>
    public abstract string RecordType { get; }

    /// <summary>The versions by which instances may run.</summary>
    public abstract IEnumerable<int> Versions { get; }

    /// <summary>The current version's.</summary>
    public ProcessTable Table => TableOf(Version);

    /// <summary>Every task of every version.</summary>
    public IEnumerable<TaskStep> AllTasks => Versions.OrderDescending().SelectMany(v => TableOf(v).Tasks).DistinctBy(task => (task.Key, task.Ladder, task.Deadline));

    /// <exception cref="KeyNotFoundException">The version is gone from the code.</exception>
    public abstract ProcessTable TableOf(int version);

    /// <summary>Where an instance that stands at a step of the version goes on in the current one; null at the end.</summary>
    public abstract string? CurrentStepFor(int version, string step);

    /// <summary>The facts about these records, by record id. Reads past record access: what is owed does not depend on who acts.</summary>
    public abstract Task<IReadOnlyDictionary<long, object>> ReadFactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken);
}

/// <typeparam name="TFacts">Everything the definition's functions may look at.</typeparam>
public abstract class ProcessDefinition<TFacts> : ProcessDefinition
    where TFacts : class
{
    private readonly ConcurrentDictionary<int, ProcessTable> _tables = [];

    public sealed override IEnumerable<int> Versions => Earlier.Select(e => e.Version).Append(Version);

    public sealed override ProcessTable TableOf(int version) => _tables.GetOrAdd(version, _ =>
    {
        var builder = new ProcessTableBuilder<TFacts>();
        if (version == Version) Define(builder);
        else EarlierOf(version).Define(builder);
        return builder.Build();
    });

    public sealed override string? CurrentStepFor(int version, string step) =>
        version == Version ? step : EarlierOf(version).MovedTo.TryGetValue(step, out var current) ? current : step;

    public sealed override async Task<IReadOnlyDictionary<long, object>> ReadFactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken) =>
        (await FactsAsync(db, recordIds, cancellationToken)).ToDictionary(pair => pair.Key, pair => (object)pair.Value);

    /// <summary>The versions before the current one by which instances still run.</summary>
    protected virtual IReadOnlyList<EarlierVersion<TFacts>> Earlier => [];

    protected abstract void Define(ProcessTableBuilder<TFacts> process);

    protected abstract Task<Dictionary<long, TFacts>> FactsAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken);

    private EarlierVersion<TFacts> EarlierOf(int version) =>
        Earlier.FirstOrDefault(e => e.Version == version) ?? throw new KeyNotFoundException($"There is no version {version} of '{Name}'.");
}

/// <summary>A table by which instances started earlier run on.</summary>
/// <param name="MovedTo">Where an instance at a step goes on in the current version, if not at the step of the same name; null ends it.</param>
public sealed record EarlierVersion<TFacts>(int Version, Action<ProcessTableBuilder<TFacts>> Define, IReadOnlyDictionary<string, string?> MovedTo)
    where TFacts : class;
