namespace Intranet.Workflows.Engine;

/// <summary>
/// When instances advance. The default host lets them in the transaction of the fact, Elsa's after the commit. For both,
/// every open obligation has exactly one open work item or a pending happening (<see cref="Intake"/>).
/// </summary>
public interface IProcessHost
{
    /// <summary>Called in the transaction that wrote the happenings.</summary>
    Task OnHappeningsAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken);
}

/// <summary>Who chooses the path. By default the definition's table does; Elsa, where Elsa runs the definition.</summary>
public interface IWayfinder
{
    /// <summary>
    /// The way the instance goes from the position on the event. Called in the transaction that stores where it goes, which
    /// may fail and be repeated: asked again, it answers for the position it is given, not for the one it answered with last.
    /// </summary>
    Task<Way> FindAsync(ProcessInstance instance, Position from, string eventName, CancellationToken cancellationToken);
}
