using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Data;

/// <summary>A record that only those may see who were granted access and are not excluded (see <see cref="RecordAccess"/>).</summary>
public interface IProtectedRecord
{
    long Id { get; }
}

/// <summary>A record that is seen by whoever sees the record it belongs to.</summary>
public interface IProtectedPart
{
    /// <summary>The type of the record it belongs to.</summary>
    static abstract string WholeType { get; }

    /// <summary>The property that holds that record's id.</summary>
    static abstract string WholeIdProperty { get; }
}

/// <summary>A record that everybody may see unless it is closed; then it is protected (<see cref="IProtectedRecord"/>).</summary>
public interface IClosableRecord
{
    long Id { get; }

    bool IsClosed { get; }
}

/// <summary>A part of a record that may be closed.</summary>
public interface IClosablePart : IProtectedPart
{
    bool IsClosed { get; }
}

public enum AccessEffect
{
    Grant,

    /// <summary>Wins over every grant: for this principal the record does not exist.</summary>
    Exclude,
}

/// <summary>Who may see a record: one row for each grant or exclusion. Lists, counts, search and exports all obey it.</summary>
public sealed class RecordAccess : Entity
{
    /// <summary>The name of the query filter; whoever ignores it stands in the architecture test's list.</summary>
    public const string FilterName = "RecordAccess";

    private RecordAccess() { }

    public RecordAccess(RecordRef record, PrincipalKey principal, AccessEffect effect)
    {
        RecordType = record.Type;
        RecordId = record.Id;
        Principal = principal.Value;
        Effect = effect;
    }

    public string RecordType { get; private set; } = "";

    public long RecordId { get; private set; }

    public string Principal { get; private set; } = "";

    public AccessEffect Effect { get; private set; }
}

public static class Exclusions
{
    /// <summary>The rows that keep somebody from the record.</summary>
    public static IQueryable<RecordAccess> ExclusionsFrom(this IntranetDbContext db, RecordRef record) =>
        db.Set<RecordAccess>().Where(a => a.RecordType == record.Type && a.RecordId == record.Id && a.Effect == AccessEffect.Exclude);

    /// <summary>Who is kept from the record.</summary>
    public static async Task<List<PrincipalKey>> ExcludedFromAsync(this IntranetDbContext db, RecordRef record, CancellationToken cancellationToken) =>
        (await db.ExclusionsFrom(record).Select(a => a.Principal).ToListAsync(cancellationToken)).ConvertAll(key => new PrincipalKey(key));

    /// <summary>Keeps these from the record, beside those who are kept from it already.</summary>
    internal static async Task ExcludeAsync(this IntranetDbContext db, RecordRef record, IEnumerable<PrincipalKey> keys, CancellationToken cancellationToken)
    {
        var present = await db.ExcludedFromAsync(record, cancellationToken);
        db.AddRange(keys.Distinct().Except(present).Select(key => new RecordAccess(record, key, AccessEffect.Exclude)));
    }
}

internal sealed class RecordAccessMapping : IEntityTypeConfiguration<RecordAccess>
{
    public void Configure(EntityTypeBuilder<RecordAccess> builder)
    {
        builder.Property(a => a.RecordType).HasMaxLength(60);
        builder.Property(a => a.Principal).HasMaxLength(PrincipalKey.MaxLength);
        builder.HasIndex(a => new { a.RecordType, a.RecordId, a.Principal, a.Effect }).IsUnique();

        // All that somebody was granted or is kept from, without a look at the rows.
        builder.HasIndex(a => new { a.Principal, a.RecordType, a.Effect, a.RecordId });
    }
}
