using Intranet.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Complaints;

internal sealed class CategoryMapping :
    IEntityTypeConfiguration<ComplaintCategory>, IEntityTypeConfiguration<CategoryQuestion>, IEntityTypeConfiguration<ComplaintAnswer>
{
    public void Configure(EntityTypeBuilder<ComplaintCategory> builder)
    {
        builder.Ignore(c => c.Stop);
        builder.Ignore(c => c.Promise);
        builder.Property(c => c.Code).IsCode();
        builder.Property(c => c.NameTh).HasMaxLength(ComplaintCategory.MaxName);
        builder.Property(c => c.NameEn).HasMaxLength(ComplaintCategory.MaxName);
        builder.Property(c => c.StopTh).HasMaxLength(ComplaintCategory.MaxStop);
        builder.Property(c => c.StopEn).HasMaxLength(ComplaintCategory.MaxStop);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasOne<ComplaintCategory>().WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Questions).WithOne().HasForeignKey(q => q.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(c => c.Questions).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<CategoryQuestion> builder)
    {
        builder.Property(q => q.Code).IsCode();
        builder.Property(q => q.TextTh).HasMaxLength(CategoryQuestion.MaxText);
        builder.Property(q => q.TextEn).HasMaxLength(CategoryQuestion.MaxText);
        builder.HasIndex(q => new { q.CategoryId, q.Code }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ComplaintAnswer> builder)
    {
        builder.Property(a => a.QuestionTh).HasMaxLength(CategoryQuestion.MaxText);
        builder.Property(a => a.QuestionEn).HasMaxLength(CategoryQuestion.MaxText);
        builder.Property(a => a.Text).HasMaxLength(ComplaintAnswer.MaxText);
        builder.HasIndex(a => new { a.ComplaintId, a.QuestionId }).IsUnique();
        builder.HasOne<Complaint>().WithMany().HasForeignKey(a => a.ComplaintId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CategoryQuestion>().WithMany().HasForeignKey(a => a.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }
}
