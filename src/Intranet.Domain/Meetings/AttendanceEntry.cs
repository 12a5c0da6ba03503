using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Meetings;

public enum AttendanceStatus
{
    /// <summary>มาประชุม</summary>
    Present,

    /// <summary>มาประชุมแทน</summary>
    PresentBySubstitute,

    /// <summary>ลา หรือติดราชการ</summary>
    Excused,

    /// <summary>ไม่มาประชุม</summary>
    Absent,
}

/// <summary>In what capacity somebody stands on an attendance list.</summary>
public enum AttendeeKind
{
    /// <summary>Invited in person, or holding the invited post on the day.</summary>
    Invitee,

    /// <summary>Sent by the invitee (<see cref="AttendanceDelegation"/>).</summary>
    Delegate,

    /// <summary>Came instead without having been announced.</summary>
    Substitute,

    /// <summary>ผู้เข้าร่วมประชุม: came without an invitation.</summary>
    Guest,
}

/// <summary>Somebody who came to a meeting uninvited: a registered person, or name, position and agency as written at the door.</summary>
public sealed record WalkIn(long? PersonId, string? Name = null, string? Position = null, string? Agency = null);

/// <summary>
/// One line of a meeting's attendance list (บัญชีผู้เข้าร่วมประชุม). Whoever sees the meeting sees it, so it repeats what it
/// needs of the invitation, which not everybody sees.
/// </summary>
public sealed class AttendanceEntry : Entity, IProtectedPart
{
    public const int MaxName = 260;
    public const int MaxAgency = 200;

    private AttendanceEntry() { }

    internal AttendanceEntry(long meetingId, ExpectedAttendee expected)
    {
        MeetingId = meetingId;
        InvitationId = expected.InvitationId;
        Order = expected.Order;
        PostId = expected.PostId;
        AgencyId = expected.AgencyId;
        DelegationId = expected.DelegationId;
        Kind = expected.DelegationId is null ? AttendeeKind.Invitee : AttendeeKind.Delegate;
        PersonId = expected.PersonId;
        if (!expected.HasDeclined) return;
        Status = AttendanceStatus.Excused;
        Reason = expected.Reason;
    }

    static string IProtectedPart.WholeType => RecordTypes.Of<Meeting>();

    static string IProtectedPart.WholeIdProperty => nameof(MeetingId);

    public long MeetingId { get; private set; }

    /// <summary>Whose seats it is about; null for a guest.</summary>
    public long? InvitationId { get; private set; }

    /// <summary>The invitation's place on the list; guests come last.</summary>
    public int Order { get; private set; }

    /// <summary>The invited post, where a post is invited.</summary>
    public long? PostId { get; private set; }

    /// <summary>The invited agency.</summary>
    public long? AgencyId { get; private set; }

    public long? DelegationId { get; private set; }

    public AttendeeKind Kind { get; private set; }

    /// <summary>Who is expected or came; null for a post that nobody holds, and for a guest who is not registered.</summary>
    public long? PersonId { get; private set; }

    /// <summary>Null until it is marked.</summary>
    public AttendanceStatus? Status { get; private set; }

    /// <summary>Why somebody is excused.</summary>
    public string? Reason { get; private set; }

    public string? GuestName { get; private set; }

    public string? GuestPosition { get; private set; }

    public string? GuestAgency { get; private set; }

    public bool Came => Status is AttendanceStatus.Present or AttendanceStatus.PresentBySubstitute;

    /// <summary>It follows from an invitation, and cannot be taken off the list.</summary>
    public bool IsExpected => Kind is AttendeeKind.Invitee or AttendeeKind.Delegate;

    /// <summary>Somebody else of the agency came for the invitation.</summary>
    /// <param name="holdsPost">Whether they are the invitee in person after all.</param>
    internal static AttendanceEntry OfSubstitute(long meetingId, ExpectedAttendee expected, long personId, bool holdsPost) =>
        new(meetingId, expected)
        {
            DelegationId = null,
            Kind = AttendeeKind.Substitute,
            PersonId = personId,
            Status = holdsPost ? AttendanceStatus.Present : AttendanceStatus.PresentBySubstitute,
            Reason = null,
        };

    internal static AttendanceEntry OfGuest(long meetingId, WalkIn guest) =>
        new()
        {
            MeetingId = meetingId,
            Order = int.MaxValue,
            Kind = AttendeeKind.Guest,
            PersonId = guest.PersonId,
            Status = AttendanceStatus.Present,
            GuestName = guest.PersonId is null ? guest.Name : null,
            GuestPosition = guest.PersonId is null ? guest.Position : null,
            GuestAgency = guest.PersonId is null ? guest.Agency : null,
        };

    /// <summary>The post has passed to somebody else since the line was written.</summary>
    internal void Expect(ExpectedAttendee expected) => PersonId = expected.PersonId;

    /// <summary>Marks what became of an expected attendee; a delegate who is present is there in another's place.</summary>
    internal void Mark(AttendanceStatus? status, string? reason)
    {
        Status = status is AttendanceStatus.Present or AttendanceStatus.PresentBySubstitute
            ? Kind == AttendeeKind.Delegate ? AttendanceStatus.PresentBySubstitute : AttendanceStatus.Present
            : status;
        Reason = status == AttendanceStatus.Excused ? reason : null;
    }

    /// <summary>The list is closed: nobody saw whoever is not marked.</summary>
    internal void Close() => Status ??= AttendanceStatus.Absent;
}

internal sealed class AttendanceEntryMapping : IEntityTypeConfiguration<AttendanceEntry>
{
    public void Configure(EntityTypeBuilder<AttendanceEntry> builder)
    {
        builder.Property(e => e.Reason).HasMaxLength(InvitationAnswer.MaxText);
        builder.Property(e => e.GuestName).HasMaxLength(AttendanceEntry.MaxName);
        builder.Property(e => e.GuestPosition).HasMaxLength(AttendanceEntry.MaxName);
        builder.Property(e => e.GuestAgency).HasMaxLength(AttendanceEntry.MaxAgency);
        builder.HasIndex(e => new { e.MeetingId, e.Order });
        builder.HasIndex(e => new { e.InvitationId, e.DelegationId, e.PersonId }).IsUnique();
        builder.HasOne<Meeting>().WithMany().HasForeignKey(e => e.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Invitation>().WithMany().HasForeignKey(e => e.InvitationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AttendanceDelegation>().WithMany().HasForeignKey(e => e.DelegationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(e => e.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(e => e.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
