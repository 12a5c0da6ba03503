using System.Collections.Frozen;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Workflows.Engine;

public sealed class TaskBuilder<TFacts>(string key) : StepBuilder<TFacts, TaskBuilder<TFacts>>(key)
    where TFacts : class
{
    private readonly Dictionary<ReminderAudience, Func<object, IEnumerable<PrincipalKey>>> _audiences = [];
    private Func<TFacts, IEnumerable<PrincipalKey>>? _owedBy;
    private Func<TFacts, IEnumerable<PrincipalKey>> _excludes = _ => [];
    private Func<TFacts, long?> _comesBackTo = _ => null;
    private Func<TFacts, StepWorld, DateOnly>? _due;
    private string? _deadline;
    private string? _ladder;
    private bool _isOpenToColleagues;

    public TaskBuilder<TFacts> OwedBy(Func<TFacts, IEnumerable<PrincipalKey>> owners)
    {
        _owedBy = owners;
        return this;
    }

    /// <summary>Who must have no part in it although a key of theirs would let them.</summary>
    public TaskBuilder<TFacts> Excludes(Func<TFacts, IEnumerable<PrincipalKey>> excluded)
    {
        _excludes = excluded;
        return this;
    }

    /// <summary>The task may be skipped, with a reason; the process goes on there.</summary>
    /// <param name="nextStep">Null ends the process.</param>
    public TaskBuilder<TFacts> SkipsTo(string? nextStep) => On(EngineEvents.Skipped, nextStep);

    /// <summary>Those who owe it may hand it to any colleague, who then may see the record: its use case asks for no post.</summary>
    public TaskBuilder<TFacts> OpenToColleagues()
    {
        _isOpenToColleagues = true;
        return this;
    }

    /// <summary>When it is to be done again, the person who did it has it from the start; they may release it.</summary>
    /// <param name="performer">Null while nobody has.</param>
    public TaskBuilder<TFacts> ComesBackTo(Func<TFacts, long?> performer)
    {
        _comesBackTo = performer;
        return this;
    }

    /// <summary>The last day in time; the task is due when the offices close that day.</summary>
    public TaskBuilder<TFacts> Due(Func<TFacts, DateOnly> due) => Due((facts, _) => due(facts));

    /// <summary>The last day in time, counted in the calendar of the offices.</summary>
    public TaskBuilder<TFacts> Due(Func<TFacts, WorkingCalendar, DateOnly> due)
    {
        _due = (facts, world) => due(facts, world.Calendar);
        return this;
    }

    /// <summary>The last day in time, by the deadline that is in force on the day from which it counts.</summary>
    /// <param name="deadline">The name of the <see cref="DeadlineSetting"/>.</param>
    public TaskBuilder<TFacts> DueWithin(string deadline, Func<TFacts, DateOnly> from)
    {
        _deadline = deadline;
        _due = (facts, world) =>
        {
            var day = from(facts);
            var setting = world.Deadlines.FirstOrDefault(d => d.Deadline == deadline && d.AppliesOn(day))
                ?? throw new InvalidOperationException($"No deadline '{deadline}' is in force on {day:O}.");
            return world.Calendar.Due(day, setting.Rule).Date;
        };
        return this;
    }

    public TaskBuilder<TFacts> Reminds(string ladder)
    {
        _ladder = ladder;
        return this;
    }

    /// <summary>Who is told on the rungs that go to the superior, or is handed the task if it is <see cref="OpenToColleagues"/>.</summary>
    public TaskBuilder<TFacts> EscalatesTo(Func<TFacts, IEnumerable<PrincipalKey>> superior) => Tells(ReminderAudience.Superior, superior);

    /// <summary>Who is told on the rungs that go to those who asked.</summary>
    public TaskBuilder<TFacts> ReportsTo(Func<TFacts, IEnumerable<PrincipalKey>> asker) => Tells(ReminderAudience.Asker, asker);

    protected override ProcessStep BuildStep()
    {
        if (_owedBy is not { } owedBy || _due is not { } due || _ladder is null) throw Incomplete("owners, a due day and a reminder ladder");
        return new TaskStep(Key, facts => owedBy((TFacts)facts), (facts, world) => due((TFacts)facts, world), _ladder, Outcomes)
        {
            Audiences = _audiences.ToFrozenDictionary(),
            Excludes = facts => _excludes((TFacts)facts),
            ComesBackTo = facts => _comesBackTo((TFacts)facts),
            IsOpenToColleagues = _isOpenToColleagues,
            Deadline = _deadline,
        };
    }

    private TaskBuilder<TFacts> Tells(ReminderAudience audience, Func<TFacts, IEnumerable<PrincipalKey>> to)
    {
        _audiences.Add(audience, facts => to((TFacts)facts));
        return this;
    }
}
