using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Tasks;

internal sealed class AdHocTaskMapping :
    IEntityTypeConfiguration<AdHocTask>, IEntityTypeConfiguration<TaskRow>, IEntityTypeConfiguration<ChecklistTemplate>
{
    public void Configure(EntityTypeBuilder<AdHocTask> builder)
    {
        builder.Property(t => t.Title).HasMaxLength(AdHocTask.MaxTitle);
        builder.Property(t => t.Instruction).HasMaxLength(AdHocTask.MaxText);
        builder.Property(t => t.Report).HasMaxLength(AdHocTask.MaxText);
        builder.Property(t => t.ReturnReason).HasMaxLength(AdHocTask.MaxText);
        builder.HasIndex(t => new { t.AskedById, t.ClosedAt, t.DueOn });
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.AskedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(t => t.AddresseePersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(t => t.AddresseePostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(t => t.AddresseeDeskId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Rows).WithOne().HasForeignKey(r => r.TaskId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<TaskRow> builder) => builder.Property(r => r.Text).HasMaxLength(AdHocTask.MaxTitle);

    public void Configure(EntityTypeBuilder<ChecklistTemplate> builder)
    {
        builder.Property(t => t.Code).IsCode();
        builder.Property(t => t.NameTh).HasMaxLength(200);
        builder.Property(t => t.NameEn).HasMaxLength(200);
        builder.Property(t => t.Lines).HasMaxLength(4000);
        builder.HasIndex(t => t.Code).IsUnique();
    }
}
