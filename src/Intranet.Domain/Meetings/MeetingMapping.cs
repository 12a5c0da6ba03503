using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Meetings;

internal sealed class MeetingMapping
    : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<MeetingBody>, IEntityTypeConfiguration<MeetingLetter>, IEntityTypeConfiguration<AgendaItem>
{
    public const int MaxLink = 400;
    public const int MaxNumber = 60;
    public const int MaxName = 300;

    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.Ignore(m => m.Secretaries);
        builder.Property(m => m.Title).HasMaxLength(MaxName);
        builder.Property(m => m.Place).HasMaxLength(MaxName);
        builder.Property(m => m.OnlineLink).HasMaxLength(MaxLink);
        builder.Property(m => m.LetterNumber).HasMaxLength(MaxNumber);
        builder.Property(m => m.ChangeReason).HasMaxLength(InvitationAnswer.MaxText);
        builder.HasIndex(m => new { m.StartsAt, m.Id });
        builder.HasOne<Agency>().WithMany().HasForeignKey(m => m.SecretariatAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.SecretaryPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Bodies).WithOne().HasForeignKey(b => b.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(m => m.Agenda).WithOne().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(m => m.Letters).WithOne().HasForeignKey(l => l.MeetingId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MeetingBody> builder)
    {
        builder.HasIndex(b => new { b.MeetingId, b.Order }).IsUnique();

        // Two secretariats that send at once cannot both take the next number; null is no number.
        builder.HasIndex(b => new { b.WorkingGroupId, b.Year, b.Number }).IsUnique();
        builder.HasOne<WorkingGroup>().WithMany().HasForeignKey(b => b.WorkingGroupId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingLetter> builder)
    {
        builder.Property(l => l.Number).HasMaxLength(MaxNumber);
        builder.Property(l => l.Place).HasMaxLength(MaxName);
        builder.HasIndex(l => new { l.MeetingId, l.Sequence }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.Property(a => a.Title).HasMaxLength(AgendaLine.MaxTitle);
        builder.HasIndex(a => new { a.MeetingId, a.Order }).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.PresenterAgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgendaSkeletonMapping : IEntityTypeConfiguration<AgendaSkeleton>, IEntityTypeConfiguration<AgendaHead>
{
    public void Configure(EntityTypeBuilder<AgendaSkeleton> builder)
    {
        builder.Property(s => s.Code).IsCode();
        builder.Property(s => s.NameTh).HasMaxLength(100);
        builder.Property(s => s.NameEn).HasMaxLength(100);
        builder.HasIndex(s => new { s.Code, s.From }).IsUnique();
        builder.HasMany(s => s.Heads).WithOne().HasForeignKey(h => h.AgendaSkeletonId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AgendaHead> builder)
    {
        builder.Property(h => h.Title).HasMaxLength(AgendaLine.MaxTitle);
        builder.HasIndex(h => new { h.AgendaSkeletonId, h.Order }).IsUnique();
    }
}
