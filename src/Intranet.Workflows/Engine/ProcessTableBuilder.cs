using System.Collections.Frozen;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>Writes a <see cref="ProcessTable"/> so that it reads top-down.</summary>
public sealed class ProcessTableBuilder<TFacts>
    where TFacts : class
{
    private readonly Dictionary<string, string> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StepBuilder> _steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reopening> _reopens = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aborts = new(StringComparer.Ordinal);
    private readonly List<(string Event, NoticeRule Rule)> _notices = [];

    /// <summary>The event with which an instance begins, and its first step.</summary>
    public void StartsOn<TEvent>(string step)
        where TEvent : IDomainEvent => _starts.Add(StoredNameAttribute.Of(typeof(TEvent)), step);

    /// <summary>The first step of an instance that another process runs as one of its branches.</summary>
    public void StartsAsBranch(string step) => _starts.Add(EngineEvents.Started, step);

    /// <summary>The event leads to the step afresh, from every step and after the end.</summary>
    /// <param name="notice">The kind of notification that announces it.</param>
    public void ReopensOn<TEvent>(string step, string notice)
        where TEvent : IDomainEvent => _reopens.Add(StoredNameAttribute.Of(typeof(TEvent)), new Reopening(step, notice));

    /// <summary>The event ends the process from every step: nothing is owed any more.</summary>
    public void AbortsOn<TEvent>()
        where TEvent : IDomainEvent => _aborts.Add(StoredNameAttribute.Of(typeof(TEvent)));

    /// <summary>Tells somebody of the event; nothing is asked of them.</summary>
    public void Tells<TEvent>(string kind, Func<TFacts, IEnumerable<PrincipalKey>> to)
        where TEvent : IDomainEvent => _notices.Add((StoredNameAttribute.Of(typeof(TEvent)), new NoticeRule(kind, facts => to((TFacts)facts))));

    /// <summary>One obligation.</summary>
    public TaskBuilder<TFacts> Task(string key) => Add(key, new TaskBuilder<TFacts>(key));

    /// <summary>Waits for an event or a time.</summary>
    public WaitBuilder<TFacts> Wait(string key) => Add(key, new WaitBuilder<TFacts>(key));

    /// <summary>Goes on by a condition on the facts.</summary>
    public DecideBuilder<TFacts> Decide(string key) => Add(key, new DecideBuilder<TFacts>(key));

    /// <summary>Sends a command.</summary>
    public DoBuilder<TFacts> Do<TResult>(string key, Func<TFacts, ICommand<TResult>> command) =>
        Add(key, new DoBuilder<TFacts>(key, (facts, mediator, cancellationToken) => mediator.Send(command(facts), cancellationToken)));

    /// <summary>Runs other processes and joins them.</summary>
    public BranchBuilder<TFacts> Branches(string key) => Add(key, new BranchBuilder<TFacts>(key));

    /// <exception cref="InvalidOperationException">A step is incomplete or leads nowhere.</exception>
    internal ProcessTable Build()
    {
        var table = new ProcessTable(_starts.ToFrozenDictionary(), _steps.ToFrozenDictionary(s => s.Key, s => s.Value.Build()))
        {
            Reopens = _reopens.ToFrozenDictionary(),
            Aborts = _aborts.ToFrozenSet(),
            Notices = _notices.ToLookup(n => n.Event, n => n.Rule, StringComparer.Ordinal),
        };
        var unknown = table.Targets.FirstOrDefault(key => !table.Steps.ContainsKey(key));
        return unknown is null ? table : throw new InvalidOperationException($"No step is called '{unknown}'.");
    }

    private TBuilder Add<TBuilder>(string key, TBuilder step)
        where TBuilder : StepBuilder
    {
        _steps.Add(key, step);
        return step;
    }
}

/// <summary>Writes one step.</summary>
public abstract class StepBuilder
{
    internal abstract ProcessStep Build();
}
