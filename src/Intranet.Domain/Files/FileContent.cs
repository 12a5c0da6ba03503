using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Files;

/// <summary>Reads stored content piece by piece. A slow receiver holds neither the file in memory nor a connection to the database.</summary>
public sealed class FileContent(IntranetDbContext db)
{
    /// <param name="file">What <see cref="OpenFile"/> allowed.</param>
    /// <param name="to">Receives the whole content.</param>
    /// <param name="cancellationToken">Stops between two pieces.</param>
    /// <exception cref="InvalidDataException">A piece is missing.</exception>
    public async Task CopyAsync(OpenedFile file, Stream to, CancellationToken cancellationToken)
    {
        var left = file.Length;
        for (var index = 0; left > 0; index++)
        {
            var piece = index;
            var bytes = await db.Set<FileChunk>().AsNoTracking().Where(c => c.FileId == file.FileId && c.Index == piece)
                .Select(c => c.Bytes).SingleOrDefaultAsync(cancellationToken)
                ?? throw new InvalidDataException($"Piece {index} of file {file.FileId} is missing.");
            await to.WriteAsync(bytes, cancellationToken);
            left -= bytes.Length;
        }
    }
}
