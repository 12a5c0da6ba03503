using Intranet.Domain.Complaints;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Inquiries;

internal sealed class InquiryMapping : IEntityTypeConfiguration<Inquiry>, IEntityTypeConfiguration<InquiryChange>, IEntityTypeConfiguration<InquiryChangeSeat>
{
    public void Configure(EntityTypeBuilder<Inquiry> builder)
    {
        builder.Property(i => i.CaseNumber).HasMaxLength(100);
        builder.Property(i => i.OrderNumber).HasMaxLength(Inquiry.MaxOrderNumber);
        builder.Property(i => i.Mandate).HasMaxLength(Inquiry.MaxText);
        builder.Property(i => i.Report).HasMaxLength(Inquiry.MaxText);
        builder.Property(i => i.ReturnReason).HasMaxLength(Inquiry.MaxReason);
        builder.Property(i => i.DissolvedReason).HasMaxLength(Inquiry.MaxReason);
        builder.HasIndex(i => new { i.ComplaintId, i.Id });
        builder.HasIndex(i => i.WorkingGroupId).IsUnique();
        builder.HasIndex(i => new { i.ClosedAt, i.ReportBy, i.Id });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(i => i.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(i => i.CentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkingGroup>().WithMany().HasForeignKey(i => i.WorkingGroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.OrderedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.ReportedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.CheckedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Changes).WithOne().HasForeignKey(c => c.InquiryId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<InquiryChange> builder)
    {
        builder.Property(c => c.OrderNumber).HasMaxLength(Inquiry.MaxOrderNumber);
        builder.Property(c => c.Wording).HasMaxLength(Inquiry.MaxReason);
        builder.HasIndex(c => new { c.InquiryId, c.Id });
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.OrderedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Seats).WithOne().HasForeignKey(s => s.ChangeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<InquiryChangeSeat> builder)
    {
        builder.HasIndex(s => new { s.ChangeId, s.Id });
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
