using System.Collections.Frozen;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Workflows.Engine;

/// <summary>What every step that waits can say. A next step of null ends the process.</summary>
public abstract class StepBuilder<TFacts, TSelf>(string key) : StepBuilder
    where TFacts : class
    where TSelf : StepBuilder<TFacts, TSelf>
{
    private readonly Dictionary<string, string?> _outcomes = new(StringComparer.Ordinal);
    private readonly List<Foregone> _foregone = [];
    private Func<TFacts, DateTimeOffset>? _over;
    private string? _overTo;

    protected string Key => key;

    protected bool HasEnd => _over is not null;

    protected FrozenDictionary<string, string?> Outcomes => _outcomes.ToFrozenDictionary();

    private TSelf Self => (TSelf)this;

    /// <summary>This event fulfils the step and leads to the next.</summary>
    /// <param name="already">Whether that had come about before the step was reached; then it is passed through.</param>
    public TSelf Then<TEvent>(string nextStep, Func<TFacts, bool>? already = null)
        where TEvent : IDomainEvent => On(StoredNameAttribute.Of(typeof(TEvent)), nextStep, already);

    /// <summary>This event fulfils the step and ends the process.</summary>
    /// <param name="already">Whether that had come about before the step was reached; then it is passed through.</param>
    public TSelf EndsOn<TEvent>(Func<TFacts, bool>? already = null)
        where TEvent : IDomainEvent => On(StoredNameAttribute.Of(typeof(TEvent)), next: null, already);

    /// <summary>From this instant on the step is over, done or not: nobody is reminded, what is open is owed no more.</summary>
    /// <param name="nextStep">Where it leads then; the process ends if nowhere.</param>
    public TSelf Until(Func<TFacts, DateTimeOffset> over, string? nextStep = null)
    {
        (_over, _overTo) = (over, nextStep);
        return Self;
    }

    internal sealed override ProcessStep Build() => BuildStep() with
    {
        Foregone = _foregone,
        Over = _over is { } over ? facts => over((TFacts)facts) : null,
        OverTo = _overTo,
    };

    protected abstract ProcessStep BuildStep();

    protected TSelf On(string eventName, string? next, Func<TFacts, bool>? already = null)
    {
        _outcomes.Add(eventName, next);
        if (already is not null) _foregone.Add(new Foregone(eventName, facts => already((TFacts)facts)));
        return Self;
    }

    protected InvalidOperationException Incomplete(string needs) => new($"Step '{key}' needs {needs}.");
}

public sealed class WaitBuilder<TFacts>(string key) : StepBuilder<TFacts, WaitBuilder<TFacts>>(key)
    where TFacts : class
{
    private string? _foreverBecause;

    /// <summary>Why nothing bounds the wait.</summary>
    public WaitBuilder<TFacts> ForeverBecause(string reason)
    {
        _foreverBecause = reason;
        return this;
    }

    protected override ProcessStep BuildStep() =>
        HasEnd || _foreverBecause is not null
            ? new WaitStep(Key, _foreverBecause, Outcomes)
            : throw Incomplete("an end (Until), or a reason to wait for ever");
}

public sealed class DecideBuilder<TFacts>(string key) : StepBuilder<TFacts, DecideBuilder<TFacts>>(key)
    where TFacts : class
{
    private readonly List<(string Answer, Func<TFacts, bool> IsSo)> _answers = [];
    private string? _otherwise;

    /// <summary>If this is so (and nothing above it), on to the next step.</summary>
    public DecideBuilder<TFacts> When(string answer, Func<TFacts, bool> isSo, string? nextStep)
    {
        _answers.Add((answer, isSo));
        return On(EngineEvents.Decided(answer), nextStep);
    }

    /// <summary>If nothing above is so.</summary>
    public DecideBuilder<TFacts> Otherwise(string answer, string? nextStep)
    {
        _otherwise = answer;
        return On(EngineEvents.Decided(answer), nextStep);
    }

    protected override ProcessStep BuildStep()
    {
        var otherwise = _otherwise ?? throw Incomplete("an answer for everything else (Otherwise)");
        return new DecideStep(Key, facts => _answers.Find(a => a.IsSo((TFacts)facts)).Answer ?? otherwise, Outcomes);
    }
}

public sealed class DoBuilder<TFacts>(string key, Func<TFacts, IMediator, CancellationToken, Task> send) : StepBuilder<TFacts, DoBuilder<TFacts>>(key)
    where TFacts : class
{
    /// <summary>Once it is carried out.</summary>
    public DoBuilder<TFacts> Then(string? nextStep) => On(EngineEvents.Done, nextStep);

    /// <summary>Should a rule refuse it.</summary>
    public DoBuilder<TFacts> IfRefused(string? nextStep) => On(EngineEvents.Refused, nextStep);

    protected override ProcessStep BuildStep() =>
        Outcomes.ContainsKey(EngineEvents.Done) && Outcomes.ContainsKey(EngineEvents.Refused)
            ? new DoStep(Key, (facts, mediator, cancellationToken) => send((TFacts)facts, mediator, cancellationToken), Outcomes)
            : throw Incomplete("where to go when it is done (Then) and when it is refused (IfRefused)");
}

public sealed class BranchBuilder<TFacts>(string key) : StepBuilder<TFacts, BranchBuilder<TFacts>>(key)
    where TFacts : class
{
    private readonly List<(string Process, Func<TFacts, IEnumerable<long>> Records)> _runs = [];
    private JoinRule? _join;
    private bool _cancelsTheRest;

    /// <summary>
    /// Runs the process for each of the records. What happens to a record before its branch has been started is not heard:
    /// its steps have to say what may have come about <c>already</c>.
    /// </summary>
    public BranchBuilder<TFacts> ForEach<TDefinition>(Func<TFacts, IEnumerable<long>> records)
        where TDefinition : ProcessDefinition
    {
        _runs.Add((StoredNameAttribute.Of(typeof(TDefinition)), records));
        return this;
    }

    /// <summary>Runs the process for one record.</summary>
    public BranchBuilder<TFacts> Run<TDefinition>(Func<TFacts, long> record)
        where TDefinition : ProcessDefinition => ForEach<TDefinition>(facts => [record(facts)]);

    /// <summary>Goes on when every branch has ended; at once if there are none.</summary>
    public BranchBuilder<TFacts> WhenAllEnded(string? nextStep)
    {
        _join = new JoinRule();
        return On(EngineEvents.Joined, nextStep);
    }

    /// <summary>Goes on when so many branches have ended, or all if there are fewer.</summary>
    public BranchBuilder<TFacts> WhenEnded(Func<TFacts, int> quorum, string? nextStep)
    {
        _join = new JoinRule(facts => quorum((TFacts)facts));
        return On(EngineEvents.Joined, nextStep);
    }

    /// <summary>Cancels the branches that still run when enough have ended. Otherwise they are left to finish.</summary>
    public BranchBuilder<TFacts> CancelsTheRest()
    {
        _cancelsTheRest = true;
        return this;
    }

    protected override ProcessStep BuildStep() =>
        _runs.Count > 0 && _join is { } join
            ? new BranchStep(Key, [.. _runs.Select(r => r.Process).Distinct(StringComparer.Ordinal)], BranchesOf, join, _cancelsTheRest, Outcomes)
            : throw Incomplete("processes to run (ForEach, Run) and a join (WhenAllEnded, WhenEnded)");

    private IReadOnlyList<Branch> BranchesOf(object facts) =>
        [.. _runs.SelectMany(run => run.Records((TFacts)facts).Select(id => new Branch(run.Process, id))).Distinct()];
}
