using System.Collections.Frozen;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

/// <summary>Writes a <see cref="ProcessTable"/> so that it reads top-down.</summary>
public sealed class ProcessTableBuilder<TFacts>
    where TFacts : class
{
    private readonly Dictionary<string, string> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaskBuilder> _tasks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reopening> _reopens = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aborts = new(StringComparer.Ordinal);
    private readonly List<(string Event, NoticeRule Rule)> _notices = [];

    /// <summary>The event with which an instance begins, and its first task.</summary>
    public void StartsOn<TEvent>(string task)
        where TEvent : IDomainEvent => _starts.Add(StoredNameAttribute.Of(typeof(TEvent)), task);

    /// <summary>The event opens the task afresh, from every step and after the end.</summary>
    /// <param name="notice">The kind of notification that announces it.</param>
    public void ReopensOn<TEvent>(string task, string notice)
        where TEvent : IDomainEvent => _reopens.Add(StoredNameAttribute.Of(typeof(TEvent)), new Reopening(task, notice));

    /// <summary>The event ends the process from every step: nothing is owed any more.</summary>
    public void AbortsOn<TEvent>()
        where TEvent : IDomainEvent => _aborts.Add(StoredNameAttribute.Of(typeof(TEvent)));

    /// <summary>Tells somebody of the event; nothing is asked of them.</summary>
    public void Tells<TEvent>(string kind, Func<TFacts, IEnumerable<PrincipalKey>> to)
        where TEvent : IDomainEvent => _notices.Add((StoredNameAttribute.Of(typeof(TEvent)), new NoticeRule(kind, facts => to((TFacts)facts))));

    public TaskBuilder Task(string key)
    {
        var task = new TaskBuilder(key);
        _tasks.Add(key, task);
        return task;
    }

    /// <exception cref="InvalidOperationException">A task is incomplete or leads nowhere.</exception>
    internal ProcessTable Build()
    {
        var unknown = _starts.Values.Concat(_reopens.Values.Select(r => r.Task)).Concat(_tasks.Values.SelectMany(t => t.Targets))
            .FirstOrDefault(key => !_tasks.ContainsKey(key));
        return unknown is null
            ? new ProcessTable(_starts.ToFrozenDictionary(), _tasks.ToFrozenDictionary(t => t.Key, t => t.Value.Build()))
            {
                Reopens = _reopens.ToFrozenDictionary(),
                Aborts = _aborts.ToFrozenSet(),
                Notices = _notices.ToLookup(n => n.Event, n => n.Rule, StringComparer.Ordinal),
            }
            : throw new InvalidOperationException($"No task is called '{unknown}'.");
    }

    public sealed class TaskBuilder(string key)
    {
        private readonly Dictionary<string, string?> _outcomes = new(StringComparer.Ordinal);
        private readonly Dictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>> _audiences = [];
        private Func<TFacts, IEnumerable<PrincipalKey>>? _owedBy;
        private Func<TFacts, WorkingCalendar, DateOnly>? _due;
        private Func<TFacts, DateTimeOffset>? _over;
        private string? _ladder;
        private bool _isOpenToColleagues;

        internal IEnumerable<string> Targets => _outcomes.Values.OfType<string>();

        public TaskBuilder OwedBy(Func<TFacts, IEnumerable<PrincipalKey>> owners)
        {
            _owedBy = owners;
            return this;
        }

        /// <summary>The last day in time; the task is due when the offices close that day.</summary>
        public TaskBuilder Due(Func<TFacts, DateOnly> due) => Due((facts, _) => due(facts));

        /// <summary>The last day in time, counted in the calendar of the offices.</summary>
        public TaskBuilder Due(Func<TFacts, WorkingCalendar, DateOnly> due)
        {
            _due = due;
            return this;
        }

        public TaskBuilder Reminds(string ladder)
        {
            _ladder = ladder;
            return this;
        }

        /// <summary>From this instant on the matter is over: nobody is reminded, and what is still open is owed no more.</summary>
        public TaskBuilder Until(Func<TFacts, DateTimeOffset> over)
        {
            _over = over;
            return this;
        }

        /// <summary>Who is told on the rungs that go to the superior.</summary>
        public TaskBuilder EscalatesTo(Func<TFacts, IEnumerable<PrincipalKey>> superior) => Tells(ReminderAudience.Superior, superior);

        /// <summary>Who is told on the rungs that go to those who asked.</summary>
        public TaskBuilder ReportsTo(Func<TFacts, IEnumerable<PrincipalKey>> asker) => Tells(ReminderAudience.Asker, asker);

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

        /// <summary>The task may be skipped, with a reason; the process goes on there.</summary>
        /// <param name="nextTask">Null ends the process.</param>
        public TaskBuilder SkipsTo(string? nextTask)
        {
            _outcomes.Add(ProcessTable.TaskSkipped, nextTask);
            return this;
        }

        /// <summary>Those who owe it may hand it to any colleague, who then may see the record: its use case asks for no post.</summary>
        public TaskBuilder OpenToColleagues()
        {
            _isOpenToColleagues = true;
            return this;
        }

        internal TaskStep Build()
        {
            if (_owedBy is not { } owedBy || _due is not { } due || _ladder is null)
                throw new InvalidOperationException($"Task '{key}' needs owners, a due day and a reminder ladder.");
            return new TaskStep(key, facts => owedBy((TFacts)facts), (facts, calendar) => due((TFacts)facts, calendar), _ladder, _outcomes.ToFrozenDictionary())
            {
                Audiences = _audiences.ToFrozenDictionary(),
                Over = _over is { } over ? facts => over((TFacts)facts) : null,
                IsOpenToColleagues = _isOpenToColleagues,
            };
        }

        private TaskBuilder Tells(ReminderAudience audience, Func<TFacts, IEnumerable<PrincipalKey>> to)
        {
            _audiences.Add(audience, facts => to((TFacts)facts));
            return this;
        }
    }
}
