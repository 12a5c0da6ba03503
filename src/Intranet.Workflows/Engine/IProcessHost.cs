namespace Intranet.Workflows.Engine;

/// <summary>
/// Advances instances. The default host does so in the transaction of the fact; Elsa's does so after the commit. For both,
/// every open obligation has exactly one open work item or exactly one pending happening.
/// </summary>
public interface IProcessHost
{
    /// <summary>Called in the transaction that wrote the happenings.</summary>
    Task OnHappeningsAsync(IReadOnlyList<Happening> happenings, CancellationToken cancellationToken);
}
