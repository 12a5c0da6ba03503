using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Audit;

/// <summary>
/// Hash-chains committed audit entries. Entries are inserted unchained, so that writers never wait for each other; one
/// sealer at a time links what has been committed since.
/// </summary>
public sealed class AuditChain(IntranetDbContext db, IDatabaseDialect dialect)
{
    private const int BatchSize = 500;
    private static readonly string s_start = new('0', 64);

    /// <summary>Seals up to one batch.</summary>
    /// <returns>How many entries were sealed; 0 also when another node is sealing.</returns>
    public Task<int> SealAsync(CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async ct =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            if (!await dialect.TryLockAsync(db, "audit-sealer", ct)) return 0;

            var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.Sequence).FirstOrDefaultAsync(ct);
            var sequence = last?.Sequence ?? 0;
            var hash = last?.Hash ?? s_start;
            var waiting = await db.Set<UnsealedEntry>().OrderBy(e => e.EntryId).Take(BatchSize)
                .Join(Links(), u => u.EntryId, l => l.EntryId, (u, l) => new { Unsealed = u, Link = l })
                .OrderBy(x => x.Link.EntryId)
                .ToListAsync(ct);
            foreach (var next in waiting)
            {
                hash = next.Link.HashAfter(hash);
                db.Add(new AuditSeal { Sequence = ++sequence, EntryId = next.Link.EntryId, Hash = hash });
                db.Remove(next.Unsealed);
            }

            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return waiting.Count;
        }, cancellationToken);

    /// <summary>Recomputes the whole chain.</summary>
    /// <returns>How many links are sound, and the sequence of the first broken one, if any.</returns>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        var hash = s_start;
        var sound = 0L;
        while (true)
        {
            var batch = await db.Set<AuditSeal>().AsNoTracking().Where(s => s.Sequence > sound).OrderBy(s => s.Sequence).Take(BatchSize)
                .Join(Links(), s => s.EntryId, l => l.EntryId, (s, l) => new { s.Sequence, s.Hash, Link = l })
                .OrderBy(x => x.Sequence)
                .ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                return new AuditVerdict(sound, await IsCompleteAsync(sound, cancellationToken) ? null : sound + 1);
            }

            foreach (var seal in batch)
            {
                hash = seal.Link.HashAfter(hash);
                if (seal.Sequence != sound + 1 || seal.Hash != hash) return new AuditVerdict(sound, seal.Sequence);
                sound++;
            }
        }
    }

    // A link without its entry, a cut-off end, or an entry that is neither sealed nor waiting: each is a loss.
    private async Task<bool> IsCompleteAsync(long sound, CancellationToken cancellationToken) =>
        !await db.Set<AuditSeal>().AnyAsync(s => s.Sequence > sound, cancellationToken)
        && !await db.Set<AuditEntry>().AnyAsync(
            e => !db.Set<AuditSeal>().Any(s => s.EntryId == e.Id) && !db.Set<UnsealedEntry>().Any(u => u.EntryId == e.Id), cancellationToken);

    private IQueryable<Link> Links() =>
        db.Set<AuditEntry>().AsNoTracking().Join(
            db.Set<ProcessContext>().AsNoTracking(), e => e.ContextId, c => c.Id, (e, c) => new Link
            {
                EntryId = e.Id,
                EventName = e.EventName,
                RecordType = e.RecordType,
                RecordId = e.RecordId,
                Payload = e.Payload,
                UseCase = c.UseCase,
                ActorName = c.ActorName,
                PersonId = c.PersonId,
                OnBehalfOfPersonId = c.OnBehalfOfPersonId,
                At = c.At,
                RecordedAt = c.RecordedAt,
            });

    private sealed class Link
    {
        public long EntryId { get; init; }

        public string EventName { get; init; } = "";

        public string RecordType { get; init; } = "";

        public long RecordId { get; init; }

        public string Payload { get; init; } = "";

        public string UseCase { get; init; } = "";

        public string ActorName { get; init; } = "";

        public long? PersonId { get; init; }

        public long? OnBehalfOfPersonId { get; init; }

        public DateTimeOffset At { get; init; }

        public DateTimeOffset RecordedAt { get; init; }

        // Microseconds are what both databases keep of an instant. What is hashed without anybody's being stood in for is as it was before
        // there were substitutes.
        public string HashAfter(string previous) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{previous}|{EntryId}|{EventName}|{RecordType}|{RecordId}|{Payload.Length}:{Payload}|{UseCase}|{ActorName}|{PersonId}|{At.UtcTicks / 10}|{RecordedAt.UtcTicks / 10}{OnBehalf}"))));

        private string OnBehalf => OnBehalfOfPersonId is { } id ? string.Create(CultureInfo.InvariantCulture, $"|{id}") : "";
    }
}

/// <param name="Sound">Links that verify, counted from the start.</param>
/// <param name="FirstBroken">The sequence of the first link that does not, or null.</param>
public sealed record AuditVerdict(long Sound, long? FirstBroken)
{
    public bool IsIntact => FirstBroken is null;
}
