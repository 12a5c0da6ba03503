namespace Intranet.Workflows;

/// <summary>Rows that an area cannot work without; entered once, by stable code, when the application starts.</summary>
public interface IReferenceData
{
    /// <summary>Adds what is missing and changes nothing that is there. The caller saves.</summary>
    Task UpsertAsync(CancellationToken cancellationToken);
}
