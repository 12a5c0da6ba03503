using Intranet.Workflows.Engine;

namespace Intranet.Workflows.Tests;

/// <summary>Explores a definition exhaustively: every state by every event.</summary>
internal static class Soundness
{
    /// <summary>What is wrong with the table; empty if it is sound.</summary>
    public static IReadOnlyList<string> Faults(ProcessTable table, IReadOnlySet<string> ladders)
    {
        var reached = Closure(table.Starts.Values.Concat(table.Reopens.Values.Select(r => r.Task)), step => Next(table, step).OfType<string>());
        var ending = table.Tasks.Keys.Where(step => Closure([step], s => Next(table, s).OfType<string>()).Any(s => Next(table, s).Contains(null))).ToHashSet();
        return
        [
            .. table.Starts.Count == 0 ? ["Nothing starts it."] : Array.Empty<string>(),
            .. table.Tasks.Keys.Where(step => !reached.Contains(step)).Select(step => $"Task '{step}' is never reached."),
            .. table.Tasks.Keys.Where(step => !ending.Contains(step)).Select(step => $"Task '{step}' never ends."),
            .. Targets(table).Where(step => !table.Tasks.ContainsKey(step)).Distinct().Select(step => $"No task is called '{step}'."),
            .. table.Aborts.Where(table.Reopens.ContainsKey).Select(e => $"'{e}' both ends and reopens."),
            .. table.Tasks.Values.Where(task => !ladders.Contains(task.Ladder)).Select(task => $"Task '{task.Key}' has no reminder ladder '{task.Ladder}'."),
        ];
    }

    private static IEnumerable<string> Targets(ProcessTable table) =>
        table.Starts.Values.Concat(table.Reopens.Values.Select(r => r.Task)).Concat(table.Tasks.Values.SelectMany(t => t.Outcomes.Values).OfType<string>());

    private static string?[] Next(ProcessTable table, string step) =>
        table.Tasks.TryGetValue(step, out var task) ? [.. task.Outcomes.Values] : [];

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
