using System.Text.Json;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Data;

/// <summary>The name of a use case and, where it takes effect only once, the id under which it was asked for.</summary>
public sealed record UseCase(string Name, Guid OperationId)
{
    public static UseCase Of(object request) =>
        new(StoredNameAttribute.Of(request.GetType()), request is IOnce once ? once.OperationId : Guid.Empty);
}

/// <summary>That an operation took effect, for whom, and its result; written in the operation's own transaction.</summary>
public sealed class CompletedOperation
{
    public required Guid OperationId { get; init; }

    public required string UseCase { get; init; }

    public required long? PersonId { get; init; }

    public required string Result { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Finds and records completed operations, so that a double click or a retry does the thing once.</summary>
public sealed class OperationLog(IntranetDbContext db, CurrentActor current, TimeProvider time)
{
    /// <summary>The result of the same operation if it took effect already.</summary>
    /// <exception cref="NotAllowed">The id belongs to somebody else's operation or to another use case.</exception>
    public async Task<Earlier<TResult>?> FindAsync<TResult>(UseCase useCase, CancellationToken cancellationToken)
    {
        if (useCase.OperationId == Guid.Empty) return null;

        var found = await db.Set<CompletedOperation>().AsNoTracking()
            .SingleOrDefaultAsync(o => o.OperationId == useCase.OperationId, cancellationToken);
        if (found is null) return null;
        if (found.PersonId != current.Actor.PersonId || found.UseCase != useCase.Name) throw new NotAllowed();
        return new Earlier<TResult>(JsonSerializer.Deserialize<TResult>(found.Result)!);
    }

    public void Record<TResult>(UseCase useCase, TResult result)
    {
        if (useCase.OperationId == Guid.Empty) return;

        db.Add(new CompletedOperation
        {
            OperationId = useCase.OperationId,
            UseCase = useCase.Name,
            PersonId = current.Actor.PersonId,
            Result = JsonSerializer.Serialize(result),
            At = time.GetUtcNow(),
        });
    }

    public sealed record Earlier<TResult>(TResult Result);
}

internal sealed class CompletedOperationMapping : IEntityTypeConfiguration<CompletedOperation>
{
    public void Configure(EntityTypeBuilder<CompletedOperation> builder)
    {
        builder.HasKey(o => o.OperationId);
        builder.Property(o => o.OperationId).ValueGeneratedNever();
        builder.Property(o => o.UseCase).HasMaxLength(100);
        builder.Property(o => o.Result).HasMaxLength(4000);
        builder.HasIndex(o => o.At);
    }
}
