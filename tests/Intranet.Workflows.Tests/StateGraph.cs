using System.Collections.Immutable;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Tests;

/// <summary>An instance and its branches, as far as their positions go.</summary>
internal sealed record State(string Process, Position Position, ImmutableList<State> Branches)
{
    public static State Of(string process, Position position) => new(process, position, []);

    /// <summary>The steps at which instances of the process stand.</summary>
    public IEnumerable<string> Steps(string process) =>
        (Process == process && Position.Step is { } step ? [step] : Enumerable.Empty<string>()).Concat(Branches.SelectMany(b => b.Steps(process)));

    public bool Equals(State? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Branches of one process are alike: their order says nothing.</summary>
    private string Key =>
        $"{Process}@{Position.Step}{(Position.HasEnded ? "#" : "")}"
        + $"({string.Join(',', Branches.Select(b => b.Key).Order(StringComparer.Ordinal))})";
}

/// <summary>The states that a definition can be in, and which lead to which.</summary>
internal sealed class StateGraph
{
    private readonly Dictionary<State, HashSet<State>> _next = [];

    public IEnumerable<State> States => _next.Keys;

    /// <summary>Finite as long as no process runs itself.</summary>
    public static StateGraph Explore(string process, IReadOnlyDictionary<string, ProcessTable> tables)
    {
        var (graph, open) = (new StateGraph(), new Stack<State>([State.Of(process, Position.Unstarted)]));
        while (open.TryPop(out var state))
        {
            if (graph._next.ContainsKey(state)) continue;
            var next = new Moves(tables).From(state).ToHashSet();
            graph._next.Add(state, next);
            foreach (var further in next) open.Push(further);
        }

        return graph;
    }

    /// <summary>Those from which the instance can come to its end.</summary>
    public HashSet<State> StatesThatCanEnd()
    {
        var before = _next.SelectMany(n => n.Value.Select(to => (From: n.Key, To: to))).ToLookup(e => e.To, e => e.From);
        var (found, open) = (new HashSet<State>(), new Stack<State>(_next.Keys.Where(s => s.Position.HasEnded)));
        while (open.TryPop(out var state))
        {
            if (!found.Add(state)) continue;
            foreach (var earlier in before[state]) open.Push(earlier);
        }

        return found;
    }

    /// <summary>What can happen next in a state: to the instance itself, or to one of its branches.</summary>
    private sealed class Moves(IReadOnlyDictionary<string, ProcessTable> tables)
    {
        // One fulfilled branch of two meets some quorums and not others; all of them meet every one.
        private static readonly int[] s_fanOuts = [0, 1, 2];

        public IEnumerable<State> From(State state)
        {
            var table = tables[state.Process];
            foreach (var eventName in Events(table, state))
            {
                var way = table.WayOn(eventName, state.Position);
                if (!way.Moves) continue;
                foreach (var entered in Enter(state, way)) yield return entered;
            }

            for (var i = 0; i < state.Branches.Count; i++)
            {
                foreach (var branch in From(state.Branches[i])) yield return state with { Branches = state.Branches.SetItem(i, branch) };
            }
        }

        // A join comes about only when enough branches have ended: a quorum may be any number, down to one.
        private static IEnumerable<string> Events(ProcessTable table, State state)
        {
            var step = state.Position.Step is { } key ? table.Steps[key] : null;
            var isJoined = step is BranchStep branch && (branch.Join.Quorum is null ? state.Branches.All(IsOver) : state.Branches.Count == 0 || state.Branches.Exists(IsOver));
            return table.Events.Where(e => e != EngineEvents.Cancelled && (e != EngineEvents.Joined || isJoined));
        }

        private static bool IsOver(State branch) => branch.Position.HasEnded;

        private IEnumerable<State> Enter(State state, Way way)
        {
            var table = tables[state.Process];
            var left = state.Position.Step is { } key ? table.Steps[key] as BranchStep : null;

            // Branches that are left to finish concern the instance no more; each is explored with its own definition.
            var entered = new State(state.Process, way.After(state.Position), left is null ? state.Branches : []);
            if (way.Step is not { } step || table.Steps[step] is not BranchStep branches) return [entered];
            return Combinations([.. branches.Definitions]).Select(runs => entered with { Branches = runs });
        }

        private IEnumerable<ImmutableList<State>> Combinations(ImmutableList<string> definitions)
        {
            if (definitions.IsEmpty) return [[]];
            var rest = Combinations(definitions.RemoveAt(0)).ToList();
            return
                from count in s_fanOuts
                from others in rest
                from first in Starts(definitions[0])
                select others.InsertRange(0, Enumerable.Repeat(first, count));
        }

        private IEnumerable<State> Starts(string process) =>
            Enter(State.Of(process, Position.Unstarted), tables[process].WayOn(EngineEvents.Started, Position.Unstarted));
    }
}
