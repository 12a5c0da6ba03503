using Intranet.Domain.Files;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Complaints;

internal sealed class CaseNotesMapping :
    IEntityTypeConfiguration<ComplainantQuestion>, IEntityTypeConfiguration<FormerEnd>, IEntityTypeConfiguration<CaseNote>, IEntityTypeConfiguration<ComplaintLink>,
    IEntityTypeConfiguration<RedactedCopy>
{
    public void Configure(EntityTypeBuilder<ComplainantQuestion> builder)
    {
        builder.Property(q => q.Text).HasMaxLength(ComplainantQuestion.MaxText);
        builder.Property(q => q.AnswerText).HasMaxLength(ComplainantQuestion.MaxText);
        builder.HasIndex(q => new { q.ComplaintId, q.Id });
        builder.HasOne<Person>().WithMany().HasForeignKey(q => q.AskedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(q => q.AnswerTakenById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FormerEnd> builder)
    {
        builder.Property(e => e.Summary).HasMaxLength(Complaint.MaxSummary);
        builder.Property(e => e.OutsideBody).HasMaxLength(CaseProposal.MaxOutsideBody);
        builder.Property(e => e.ToldNote).HasMaxLength(TellComplainantValidator.MaxNote);
        builder.Property(e => e.ReopenReason).HasMaxLength(CaseProposal.MaxText);
        builder.HasIndex(e => new { e.ComplaintId, e.ReopenedAt });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(e => e.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ClosingReason>().WithMany().HasForeignKey(e => e.ClosingReasonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CaseNote> builder)
    {
        builder.Property(n => n.Text).HasMaxLength(CaseNote.MaxText);
        builder.HasIndex(n => new { n.ComplaintId, n.At });
        builder.HasOne<Complaint>().WithMany().HasForeignKey(n => n.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ComplaintLink> builder)
    {
        builder.HasIndex(l => new { l.FirstId, l.SecondId }).IsUnique();
        builder.HasIndex(l => l.SecondId);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(l => l.FirstId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(l => l.SecondId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.ById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RedactedCopy> builder)
    {
        builder.HasIndex(c => c.AttachmentId).IsUnique();
        builder.HasIndex(c => c.ComplaintId);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(c => c.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FileAttachment>().WithMany().HasForeignKey(c => c.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FileAttachment>().WithMany().HasForeignKey(c => c.AttachmentId).OnDelete(DeleteBehavior.Restrict);
    }
}
