namespace Intranet.Domain.Tasks;

/// <summary>Refusals and status names of the area: TasksTexts.resx, TasksTexts.en.resx.</summary>
public sealed class TasksTexts;

public static class TasksPermissions
{
    /// <summary>Ask somebody to do something, and do what one is asked.</summary>
    public const string Use = "tasks.use";
}
