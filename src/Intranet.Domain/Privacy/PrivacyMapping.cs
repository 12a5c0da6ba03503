using Intranet.Domain.Complaints;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Privacy;

internal sealed class PrivacyMapping :
    IEntityTypeConfiguration<RetentionRule>, IEntityTypeConfiguration<LegalHold>, IEntityTypeConfiguration<Removal>,
    IEntityTypeConfiguration<CaseReading>, IEntityTypeConfiguration<IdentityReveal>, IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<RetentionRule> builder)
    {
        builder.Ignore(r => r.Terms);
        builder.Property(r => r.Basis).HasMaxLength(RetentionRule.MaxBasis);
        builder.HasIndex(r => new { r.Class, r.From }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ChangedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.Property(h => h.Reason).HasMaxLength(LegalHold.MaxReason);
        builder.Property(h => h.ReleaseReason).HasMaxLength(LegalHold.MaxReason);

        // One at a time.
        builder.HasIndex(h => h.ComplaintId).IsUnique().HasFilter("\"ReleasedAt\" IS NULL");
        builder.HasIndex(h => new { h.SetAt, h.Id });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(h => h.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(h => h.SetById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(h => h.ReleasedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Removal> builder)
    {
        builder.HasIndex(r => new { r.At, r.Id });

        // Each stage once, also if two nodes come to it.
        builder.HasIndex(r => new { r.ComplaintId, r.Stage }).IsUnique();
        builder.HasOne<Complaint>().WithMany().HasForeignKey(r => r.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RetentionRule>().WithMany().HasForeignKey(r => r.RuleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CaseReading> builder)
    {
        builder.HasIndex(r => new { r.At, r.Id });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(r => r.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdentityReveal> builder) => builder.HasIndex(r => new { r.At, r.Id });

    public void Configure(EntityTypeBuilder<Complaint> builder) => builder.HasIndex(c => new { c.ClosedAt, c.Id });
}
