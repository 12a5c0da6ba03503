using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Meetings;

internal sealed class AttendanceDelegationMapping : IEntityTypeConfiguration<AttendanceDelegation>
{
    public void Configure(EntityTypeBuilder<AttendanceDelegation> builder)
    {
        builder.Property(d => d.BasisReference).HasMaxLength(DelegationTerms.MaxReference);
        builder.Property(d => d.Instruction).HasMaxLength(InvitationAnswer.MaxText);
        builder.Property(d => d.UnableReason).HasMaxLength(InvitationAnswer.MaxText);
        builder.Property(d => d.Report).HasMaxLength(AttendanceDelegation.MaxReport);
        builder.HasIndex(d => new { d.InvitationId, d.Status });
        builder.HasIndex(d => new { d.MeetingId, d.Status });
        builder.HasIndex(d => new { d.PersonId, d.GivenAt });
        builder.HasIndex(d => new { d.AgencyId, d.GivenAt });
        builder.HasOne<Invitation>().WithMany().HasForeignKey(d => d.InvitationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(d => d.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AttendanceDelegation>().WithMany().HasForeignKey(d => d.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}
