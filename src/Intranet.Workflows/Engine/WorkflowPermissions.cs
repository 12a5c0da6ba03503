namespace Intranet.Workflows.Engine;

public static class WorkflowPermissions
{
    /// <summary>Held by the system alone: fire timers, advance what is pending.</summary>
    public const string Run = "workflows.run";
}
