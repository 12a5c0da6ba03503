using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Files;

/// <summary>Removes one upload that nobody attached in time. Result: false when there is none.</summary>
[StoredName("files.sweep"), Requires(WorkflowPermissions.Run)]
public sealed record SweepFiles : ICommand<bool>;

internal sealed class SweepFilesHandler(IntranetDbContext db, IDatabaseDialect dialect, TimeProvider time) : IRequestHandler<SweepFiles, bool>
{
    public async Task<bool> Handle(SweepFiles request, CancellationToken cancellationToken)
    {
        // The lock keeps an upload of the same content and whoever attaches it waiting; they find it gone.
        if (await dialect.LockNextAsync(db, StoredFile.Unattached, time.GetUtcNow(), cancellationToken) is not { } fileId) return false;
        await db.Set<StoredFile>().Where(f => f.Id == fileId).ExecuteDeleteAsync(cancellationToken);
        return true;
    }
}
