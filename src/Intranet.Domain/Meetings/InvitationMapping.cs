using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Meetings;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<InvitationSeat>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Ignore(i => i.Decider);
        builder.Property(i => i.Reason).HasMaxLength(InvitationAnswer.MaxText);
        builder.Property(i => i.ReturnReason).HasMaxLength(InvitationAnswer.MaxText);
        builder.HasIndex(i => new { i.MeetingId, i.Order }).IsUnique();
        builder.HasIndex(i => new { i.PostId, i.Status });
        builder.HasIndex(i => new { i.PersonId, i.Status });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(i => i.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(i => i.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.PreparedByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.AnsweredByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(i => i.RecordedByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Seats).WithOne().HasForeignKey(s => s.InvitationId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<InvitationSeat> builder)
    {
        builder.HasIndex(s => new { s.InvitationId, s.WorkingGroupId, s.Order }).IsUnique();
        builder.HasOne<WorkingGroup>().WithMany().HasForeignKey(s => s.WorkingGroupId).OnDelete(DeleteBehavior.Restrict);
    }
}
