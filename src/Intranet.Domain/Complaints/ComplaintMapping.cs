using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Complaints;

internal sealed class ComplaintMapping :
    IEntityTypeConfiguration<Complaint>, IEntityTypeConfiguration<Complainant>, IEntityTypeConfiguration<IdentityReveal>,
    IEntityTypeConfiguration<ComplaintSeries>, IEntityTypeConfiguration<CaseProposal>, IEntityTypeConfiguration<ProposedReferral>, IEntityTypeConfiguration<ClosingReason>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.Ignore(c => c.Number);
        builder.Ignore(c => c.Promised);
        builder.Property(c => c.Series).HasMaxLength(60);
        builder.Property(c => c.TrackingCode).IsCode();
        builder.Property(c => c.Title).HasMaxLength(Complaint.MaxTitle);
        builder.Property(c => c.Detail).HasMaxLength(Complaint.MaxDetail);
        builder.Property(c => c.PlaceInWords).HasMaxLength(Complaint.MaxPlace);
        builder.Property(c => c.ExternalReference).HasMaxLength(Complaint.MaxReference);
        builder.Property(c => c.SearchText).HasMaxLength(1000);
        builder.HasIndex(c => new { c.CentreId, c.Year, c.Sequence }).IsUnique();
        builder.HasIndex(c => c.TrackingCode).IsUnique();
        builder.HasIndex(c => new { c.RegisteredAt, c.Id });
        builder.HasIndex(c => new { c.CategoryId, c.DistrictId, c.RegisteredAt });
        builder.HasOne<Agency>().WithMany().HasForeignKey(c => c.CentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ComplaintCategory>().WithMany().HasForeignKey(c => c.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<District>().WithMany().HasForeignKey(c => c.DistrictId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Subdistrict>().WithMany().HasForeignKey(c => c.SubdistrictId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.RegisteredById).OnDelete(DeleteBehavior.Restrict);
        builder.Property(c => c.Accused).HasMaxLength(Complaint.MaxAccused);
        builder.Property(c => c.Summary).HasMaxLength(Complaint.MaxSummary);
        builder.Property(c => c.OutsideBody).HasMaxLength(CaseProposal.MaxOutsideBody);
        builder.Property(c => c.ToldNote).HasMaxLength(TellComplainantValidator.MaxNote);
        builder.HasIndex(c => new { c.CentreId, c.Status, c.RegisteredAt });
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.OfficerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ClosingReason>().WithMany().HasForeignKey(c => c.ClosingReasonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(c => c.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.CentreId, c.ClosedAt, c.ResolveBy });
        builder.HasIndex(c => new { c.OfficerId, c.ToldOn });
        builder.HasIndex(c => new { c.ToldOn, c.Id });
        builder.HasMany(c => c.Questions).WithOne().HasForeignKey(q => q.ComplaintId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.FormerEnds).WithOne().HasForeignKey(e => e.ComplaintId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Proposals).WithOne().HasForeignKey(p => p.ComplaintId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<CaseProposal> builder)
    {
        builder.Property(p => p.Note).HasMaxLength(CaseProposal.MaxText);
        builder.Property(p => p.OutsideBody).HasMaxLength(CaseProposal.MaxOutsideBody);
        builder.Property(p => p.Wording).HasMaxLength(CaseProposal.MaxText);
        builder.HasIndex(p => new { p.ComplaintId, p.Order }).IsUnique();
        builder.HasOne<ClosingReason>().WithMany().HasForeignKey(p => p.ClosingReasonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PutUpById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.OrderedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Referrals).WithOne().HasForeignKey(r => r.ProposalId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ProposedReferral> builder)
    {
        builder.Ignore(r => r.Plan);
        builder.Ignore(r => r.Papers);
        builder.Property(r => r.PaperIds).HasMaxLength(ProposedReferral.MaxPaperIds).IsUnicode(false);
        builder.Property(r => r.Subject).HasMaxLength(Complaint.MaxTitle);
        builder.Property(r => r.Extract).HasMaxLength(Referral.MaxText);
        builder.HasIndex(r => new { r.ProposalId, r.Order }).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ClosingReason> builder)
    {
        builder.Property(r => r.Code).IsCode();
        builder.Property(r => r.NameTh).HasMaxLength(200);
        builder.Property(r => r.NameEn).HasMaxLength(200);
        builder.HasIndex(r => r.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Complainant> builder)
    {
        builder.Property(c => c.Name).HasMaxLength(Complainant.MaxName);
        builder.Property(c => c.Phone).HasMaxLength(Complainant.MaxPhone);
        builder.Property(c => c.Address).HasMaxLength(Complainant.MaxAddress);
        builder.Property(c => c.FiledBy).HasMaxLength(Complainant.MaxName);
        builder.Property(c => c.PhoneDigits).HasMaxLength(Complainant.MaxPhone).IsUnicode(false);
        builder.HasIndex(c => c.ComplaintId).IsUnique();
        builder.HasIndex(c => c.PhoneDigits);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(c => c.ComplaintId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdentityReveal> builder)
    {
        builder.Property(r => r.Reason).HasMaxLength(IdentityReveal.MaxReason);
        builder.HasIndex(r => new { r.ComplaintId, r.At });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(r => r.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ComplaintSeries> builder)
    {
        builder.HasIndex(s => new { s.CentreId, s.Year }).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(s => s.CentreId).OnDelete(DeleteBehavior.Restrict);
    }
}
