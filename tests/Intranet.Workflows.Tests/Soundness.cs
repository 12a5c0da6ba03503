using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Tests;

/// <summary>
/// Explores definitions exhaustively: every state that an instance and its branches can be in, by every event, every answer of
/// every decision, both outcomes of every command, and fan-outs of none, one and two.
/// </summary>
internal static class Soundness
{
    /// <summary>What is wrong with the definition; empty if it is sound.</summary>
    /// <param name="process">The definition's name.</param>
    /// <param name="tables">The tables of all definitions by name: what a step runs is explored with it.</param>
    /// <param name="rungs">What the ladders do, where that matters.</param>
    public static IReadOnlyList<string> Faults(
        string process, IReadOnlyDictionary<string, ProcessTable> tables, IReadOnlySet<string> ladders, IReadOnlyList<ReminderRule>? rungs = null)
    {
        var table = tables[process];
        var shape = ShapeFaults(process, tables, ladders).Concat(RungFaults(table, rungs ?? [])).ToList();
        if (shape.Count > 0) return shape;

        var graph = StateGraph.Explore(process, tables);
        var reached = graph.States.SelectMany(s => s.Steps(process)).ToHashSet(StringComparer.Ordinal);
        var ending = graph.StatesThatCanEnd();
        return
        [
            .. table.Steps.Keys.Where(key => !reached.Contains(key)).Select(key => $"Step '{key}' is never reached."),
            .. graph.States.Where(s => !ending.Contains(s)).SelectMany(s => s.Steps(process)).Distinct().Select(key => $"Step '{key}' never ends."),
        ];
    }

    private static IEnumerable<string> ShapeFaults(string process, IReadOnlyDictionary<string, ProcessTable> tables, IReadOnlySet<string> ladders)
    {
        var table = tables[process];
        if (table.Starts.Count == 0) yield return "Nothing starts it.";
        foreach (var key in table.Targets.Where(key => !table.Steps.ContainsKey(key)).Distinct()) yield return $"No step is called '{key}'.";
        foreach (var e in table.Aborts.Where(table.Reopens.ContainsKey)) yield return $"'{e}' both ends and reopens.";
        foreach (var task in table.Tasks.Where(task => !ladders.Contains(task.Ladder))) yield return $"Task '{task.Key}' has no reminder ladder '{task.Ladder}'.";
        foreach (var fault in table.Steps.Values.SelectMany(step => StepFaults(step, process, tables))) yield return fault;
        foreach (var key in table.Steps.Keys.Where(key => GoesRound(key, table))) yield return $"Step '{key}' goes round without waiting.";
    }

    private static IEnumerable<string> RungFaults(ProcessTable table, IReadOnlyList<ReminderRule> rungs) =>
        from task in table.Tasks
        from rung in rungs
        where rung.Ladder == task.Ladder && RungRules.FaultOf(rung.Terms, [task]) is not null
        select $"Task '{task.Key}' cannot do what rung {rung.Level} of its ladder says.";

    private static IEnumerable<string> StepFaults(ProcessStep step, string process, IReadOnlyDictionary<string, ProcessTable> tables)
    {
        string[] needed = step switch
        {
            DoStep => [EngineEvents.Done, EngineEvents.Refused],
            BranchStep => [EngineEvents.Joined],
            _ => [],
        };
        foreach (var outcome in needed.Where(o => !step.Outcomes.ContainsKey(o))) yield return $"Step '{step.Key}' does not say where '{outcome}' leads.";
        if (step is WaitStep { ForeverBecause: null, Over: null }) yield return $"Step '{step.Key}' may wait for ever, and does not say why.";
        if (step.Outcomes.Count == 0 && step.Over is null) yield return $"Step '{step.Key}' has no outcome.";
        if (step is not BranchStep branches) yield break;
        foreach (var run in branches.Definitions)
        {
            if (!tables.TryGetValue(run, out var branch)) yield return $"Step '{step.Key}' runs '{run}', which is unknown.";
            else if (!branch.Starts.ContainsKey(EngineEvents.Started)) yield return $"Step '{step.Key}' runs '{run}', which does not start as a branch.";
            else if (RunBy(run, tables).Contains(process)) yield return $"'{process}' runs itself.";
            if (tables.Values.SelectMany(t => t.Steps.Values.OfType<BranchStep>()).Count(s => s.Definitions.Contains(run)) > 1)
                yield return $"'{run}' is a branch of more than one step.";
        }
    }

    // By way of steps that wait for nobody: decisions, commands, branches of which there are none.
    private static bool GoesRound(string key, ProcessTable table)
    {
        return Closure(Hops(key), Hops).Contains(key);

        IEnumerable<string> Hops(string step) => table.Steps.GetValueOrDefault(step) switch
        {
            DecideStep or DoStep => table.Steps[step].Outcomes.Values.OfType<string>(),
            BranchStep branches => branches.Outcomes.Where(o => o.Key == EngineEvents.Joined).Select(o => o.Value).OfType<string>(),
            _ => [],
        };
    }

    private static HashSet<string> RunBy(string process, IReadOnlyDictionary<string, ProcessTable> tables) => Closure(
        [process],
        name => tables.TryGetValue(name, out var table) ? table.Steps.Values.OfType<BranchStep>().SelectMany(s => s.Definitions) : []);

    private static HashSet<string> Closure(IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var (found, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(from));
        while (open.TryDequeue(out var step))
        {
            if (!found.Add(step)) continue;
            foreach (var further in next(step)) open.Enqueue(further);
        }

        return found;
    }
}
