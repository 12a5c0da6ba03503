using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Engine;

internal sealed class WorkItemMapping :
    IEntityTypeConfiguration<WorkItem>, IEntityTypeConfiguration<WorkItemCandidate>, IEntityTypeConfiguration<WorkItemAct>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.Property(w => w.Process).HasMaxLength(80);
        builder.Property(w => w.Step).HasMaxLength(60);
        builder.Property(w => w.RecordType).HasMaxLength(60);
        builder.Ignore(w => w.ExtensionDeciders);
        builder.Property(w => w.ExtensionReason).HasMaxLength(WorkItemAct.MaxReason);
        builder.Property(w => w.ExtensionKeys).HasMaxLength(1000);
        builder.Ignore(w => w.GivenRungs);
        builder.Property(w => w.RungsGiven).HasMaxLength(200);
        builder.HasIndex(w => new { w.InstanceId, w.ClosedAt });
        builder.HasIndex(w => new { w.ClosedAt, w.DueAt, w.Id });
        builder.HasIndex(w => new { w.RecordType, w.RecordId });
        builder.HasIndex(w => new { w.RaisedAt, w.DueAt, w.Id }).HasFilter("\"RaisedAt\" IS NOT NULL");
        builder.HasIndex(w => new { w.ClosedByPersonId, w.ClosedAt, w.Id });
        builder.HasIndex(w => new { w.DelegatedById, w.ClosedAt });
        builder.HasIndex(w => new { w.SuspendedById, w.ClosedAt });
        builder.HasOne<ProcessInstance>().WithMany(i => i.WorkItems).HasForeignKey(w => w.InstanceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.Candidates).WithOne().HasForeignKey(c => c.WorkItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(w => w.Acts).WithOne().HasForeignKey(a => a.WorkItemId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorkItemCandidate> builder)
    {
        builder.HasKey(c => new { c.WorkItemId, c.Principal });
        builder.Property(c => c.Principal).HasMaxLength(PrincipalKey.MaxLength);
        builder.HasIndex(c => new { c.Principal, c.IsListed, c.Priority, c.DueAt, c.WorkItemId }).IsDescending(false, false, true, false, false);
    }

    public void Configure(EntityTypeBuilder<WorkItemAct> builder)
    {
        builder.Property(a => a.Reason).HasMaxLength(WorkItemAct.MaxReason);
        builder.HasIndex(a => new { a.WorkItemId, a.Id });
    }
}
