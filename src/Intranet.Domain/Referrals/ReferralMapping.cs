using Intranet.Domain.Complaints;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Referrals;

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>, IEntityTypeConfiguration<ReferralUpdate>, IEntityTypeConfiguration<ReminderLetter>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.Ignore(r => r.Plan);
        builder.Ignore(r => r.LettersOfTerm);
        builder.Property(r => r.CaseNumber).HasMaxLength(100);
        builder.Property(r => r.Subject).HasMaxLength(Complaint.MaxTitle);
        builder.Property(r => r.Extract).HasMaxLength(Referral.MaxText);
        builder.Property(r => r.LetterNo).HasMaxLength(Referral.MaxLetterNo);
        builder.Property(r => r.Report).HasMaxLength(Referral.MaxText);
        builder.Property(r => r.ReportLetterNo).HasMaxLength(Referral.MaxLetterNo);
        builder.Property(r => r.ReturnReason).HasMaxLength(Referral.MaxReason);
        builder.Property(r => r.RefusalReason).HasMaxLength(Referral.MaxReason);
        builder.Property(r => r.SettlementWording).HasMaxLength(Referral.MaxReason);
        builder.HasIndex(r => new { r.ComplaintId, r.Id });
        builder.HasIndex(r => new { r.AgencyId, r.ClosedAt, r.ReportBy, r.Id });
        builder.HasIndex(r => new { r.CentreId, r.Status, r.ReportBy, r.Id });

        // What is open by its day, and all by when it was sent, for those who see most of them.
        builder.HasIndex(r => new { r.ClosedAt, r.ReportBy, r.Id });
        builder.HasIndex(r => new { r.SentAt, r.Id });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(r => r.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.CentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.ProposedAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AcknowledgedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.ReportedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.RefusedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.SettledById).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Updates).WithOne().HasForeignKey(u => u.ReferralId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(r => r.Letters).WithOne().HasForeignKey(l => l.ReferralId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ReferralUpdate> builder)
    {
        builder.Property(u => u.Text).HasMaxLength(ReferralUpdate.MaxText);
        builder.HasIndex(u => new { u.ReferralId, u.At });
        builder.HasOne<Person>().WithMany().HasForeignKey(u => u.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReminderLetter> builder)
    {
        builder.Property(l => l.LetterNo).HasMaxLength(Referral.MaxLetterNo);
        builder.HasIndex(l => new { l.ReferralId, l.Term, l.Level }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.SentById).OnDelete(DeleteBehavior.Restrict);
    }
}
