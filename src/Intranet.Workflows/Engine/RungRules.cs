namespace Intranet.Workflows.Engine;

/// <summary>A task by which a ladder reminds, or that is due by a deadline.</summary>
public sealed record RuleUser(string Process, TaskStep Task);

/// <summary>What rungs of a ladder may do, given the tasks that use it.</summary>
public static class RungRules
{
    /// <summary>The tasks that remind by the ladder, of every version by which instances run.</summary>
    public static IReadOnlyList<RuleUser> UsersOfLadder(this ProcessCatalogue catalogue, string ladder) => catalogue.Users(task => task.Ladder == ladder);

    /// <summary>The tasks that are due by the deadline.</summary>
    public static IReadOnlyList<RuleUser> UsersOfDeadline(this ProcessCatalogue catalogue, string deadline) => catalogue.Users(task => task.Deadline == deadline);

    /// <summary>The code that says what is wrong with the rung; null if it is sound.</summary>
    public static string? FaultOf(RungTerms terms, IEnumerable<TaskStep> users) => terms switch
    {
        { Action: ReminderAction.Remind, Audience: ReminderAudience.Owners } or { Action: ReminderAction.RaiseToGovernor } => null,
        { Action: ReminderAction.Remind } when users.Any(task => task.Audiences.ContainsKey(terms.Audience)) => null,
        { Action: ReminderAction.Remind } => "processes.audience-unknown",
        { Action: ReminderAction.Reassign, Audience: ReminderAudience.Superior } when users.All(task => task.MayGoUp) => null,
        _ => "processes.no-superior",
    };

    private static List<RuleUser> Users(this ProcessCatalogue catalogue, Func<TaskStep, bool> uses) =>
        [.. catalogue.All.SelectMany(d => d.AllTasks.Where(uses).Select(task => new RuleUser(d.Name, task))).OrderBy(u => u.Process, StringComparer.Ordinal).ThenBy(u => u.Task.Key, StringComparer.Ordinal)];
}
