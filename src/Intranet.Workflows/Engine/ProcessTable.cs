using System.Collections.Frozen;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>A definition as data: where it starts and its tasks.</summary>
public sealed record ProcessTable(FrozenDictionary<string, string> Starts, FrozenDictionary<string, TaskStep> Tasks)
{
    /// <summary>Every event that this process listens to, by stored name.</summary>
    public IEnumerable<string> Events => Starts.Keys.Concat(Tasks.Values.SelectMany(t => t.Outcomes.Keys)).Distinct(StringComparer.Ordinal);
}

/// <summary>One obligation: who owes it, until when, how they are reminded, and which event fulfils it and leads where.</summary>
/// <param name="Ladder">The reminder ladder (<see cref="ReminderRule"/>).</param>
/// <param name="Outcomes">Event name to the next task's key; null ends the process.</param>
public sealed record TaskStep(
    string Key,
    Func<object, IEnumerable<PrincipalKey>> OwedBy,
    Func<object, DateOnly> Due,
    string Ladder,
    FrozenDictionary<string, string?> Outcomes);

/// <summary>Writes a <see cref="ProcessTable"/> so that it reads top-down.</summary>
public sealed class ProcessTableBuilder<TFacts>
    where TFacts : class
{
    private readonly Dictionary<string, string> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaskBuilder> _tasks = new(StringComparer.Ordinal);

    /// <summary>The event with which an instance begins, and its first task.</summary>
    public void StartsOn<TEvent>(string task)
        where TEvent : IDomainEvent => _starts.Add(StoredNameAttribute.Of(typeof(TEvent)), task);

    public TaskBuilder Task(string key)
    {
        var task = new TaskBuilder(key);
        _tasks.Add(key, task);
        return task;
    }

    /// <exception cref="InvalidOperationException">A task is incomplete or leads nowhere.</exception>
    internal ProcessTable Build()
    {
        var unknown = _starts.Values.Concat(_tasks.Values.SelectMany(t => t.Targets)).FirstOrDefault(key => !_tasks.ContainsKey(key));
        return unknown is null
            ? new ProcessTable(_starts.ToFrozenDictionary(), _tasks.ToFrozenDictionary(t => t.Key, t => t.Value.Build()))
            : throw new InvalidOperationException($"No task is called '{unknown}'.");
    }

    public sealed class TaskBuilder(string key)
    {
        private readonly Dictionary<string, string?> _outcomes = new(StringComparer.Ordinal);
        private Func<TFacts, IEnumerable<PrincipalKey>>? _owedBy;
        private Func<TFacts, DateOnly>? _due;
        private string? _ladder;

        internal IEnumerable<string> Targets => _outcomes.Values.OfType<string>();

        public TaskBuilder OwedBy(Func<TFacts, IEnumerable<PrincipalKey>> owners)
        {
            _owedBy = owners;
            return this;
        }

        /// <summary>The last day in time; the task is due when the offices close that day.</summary>
        public TaskBuilder Due(Func<TFacts, DateOnly> due)
        {
            _due = due;
            return this;
        }

        public TaskBuilder Reminds(string ladder)
        {
            _ladder = ladder;
            return this;
        }

        /// <summary>This event fulfils the task and opens the next.</summary>
        public TaskBuilder Then<TEvent>(string nextTask)
            where TEvent : IDomainEvent
        {
            _outcomes.Add(StoredNameAttribute.Of(typeof(TEvent)), nextTask);
            return this;
        }

        /// <summary>This event fulfils the task and ends the process.</summary>
        public TaskBuilder EndsOn<TEvent>()
            where TEvent : IDomainEvent
        {
            _outcomes.Add(StoredNameAttribute.Of(typeof(TEvent)), null);
            return this;
        }

        internal TaskStep Build()
        {
            if (_owedBy is not { } owedBy || _due is not { } due || _ladder is null)
                throw new InvalidOperationException($"Task '{key}' needs owners, a due day and a reminder ladder.");
            return new TaskStep(key, facts => owedBy((TFacts)facts), facts => due((TFacts)facts), _ladder, _outcomes.ToFrozenDictionary());
        }
    }
}
