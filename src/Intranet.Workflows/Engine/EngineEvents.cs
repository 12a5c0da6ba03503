namespace Intranet.Workflows.Engine;

/// <summary>What the engine itself tells an instance, beside the facts: by names that are stored like those of events.</summary>
public static class EngineEvents
{
    /// <summary>The parent starts the instance as one of its branches.</summary>
    public const string Started = "workflows.started";

    /// <summary>The matter, or the time to wait, is over (<see cref="ProcessStep.Over"/>).</summary>
    public const string TimeIsUp = "workflows.time-is-up";

    /// <summary>Nothing is owed any more, whatever the step: the parent went on without this branch, or somebody ended it.</summary>
    public const string Cancelled = "workflows.cancelled";

    private const string MovedPrefix = "workflows.moved:";

    /// <summary>One of the instance's branches has ended: time to see whether enough have.</summary>
    public const string BranchEnded = "workflows.branch-ended";

    /// <summary>Enough branches have ended.</summary>
    public const string Joined = "workflows.joined";

    /// <summary>The instance stands at a <see cref="DoStep"/>, whose command is to be sent.</summary>
    public const string Due = "workflows.due";

    /// <summary>Somebody decided to go on without the task, where its step says to what.</summary>
    public const string Skipped = "workflows.task-skipped";

    /// <summary>The command was carried out.</summary>
    public const string Done = "workflows.done";

    /// <summary>A rule refused the command.</summary>
    public const string Refused = "workflows.refused";

    /// <summary>The facts gave this answer at a <see cref="DecideStep"/>.</summary>
    public static string Decided(string answer) => $"workflows.decided:{answer}";

    /// <summary>An administrator sets the instance at the step, wherever it stands.</summary>
    public static string MovedTo(string step) => MovedPrefix + step;

    /// <summary>Whether it sets the instance somewhere whatever has happened before.</summary>
    public static bool IsOrder(string eventName) => eventName == Cancelled || StepMovedTo(eventName) is not null;

    /// <summary>The step at which an administrator sets the instance; null for any other event.</summary>
    public static string? StepMovedTo(string eventName) =>
        eventName.StartsWith(MovedPrefix, StringComparison.Ordinal) ? eventName[MovedPrefix.Length..] : null;
}
