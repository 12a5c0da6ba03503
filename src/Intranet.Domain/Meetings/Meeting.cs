using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Meetings;

public enum MeetingStatus
{
    Draft,
    Invited,
}

/// <summary>What the secretariat writes about a meeting.</summary>
/// <param name="ReplyBy">The last day on which an answer is expected; before the day of the meeting.</param>
/// <param name="LetterNumber">The number of the invitation letter, once the registry has given one.</param>
public sealed record MeetingPlan(
    string Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, DateOnly ReplyBy, string? LetterNumber);

/// <summary>One session of a working group (การประชุม).</summary>
public sealed class Meeting : AggregateRoot, IProtectedRecord
{
    private Meeting() { }

    public Meeting(WorkingGroup group, MeetingPlan plan, long secretaryPersonId, DateTimeOffset now)
    {
        WorkingGroupId = group.Id;
        SecretariatAgencyId = group.SecretariatAgencyId;
        SecretaryPersonId = secretaryPersonId;
        Write(plan, now);
        Raise(() => new MeetingDrafted(Id));
    }

    public long WorkingGroupId { get; private set; }

    /// <summary>The agency whose meeting secretaries look after it.</summary>
    public long SecretariatAgencyId { get; private set; }

    /// <summary>Who drafted it.</summary>
    public long SecretaryPersonId { get; private set; }

    public string Title { get; private set; } = "";

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public string Place { get; private set; } = "";

    public DateOnly ReplyBy { get; private set; }

    public string? LetterNumber { get; private set; }

    public MeetingStatus Status { get; private set; }

    public DateTimeOffset? InvitedAt { get; private set; }

    public RecordRef Ref => RecordTypes.Ref<Meeting>(Id);

    /// <exception cref="RuleBroken">The invitations are out, or the plan's times are past.</exception>
    public void Revise(MeetingPlan plan, DateTimeOffset now)
    {
        if (Status != MeetingStatus.Draft) throw MeetingRules.InvitationsAlreadySent();
        Write(plan, now);
        Raise(() => new MeetingRevised(Id));
    }

    /// <summary>Makes one invitation for each seat of the group.</summary>
    /// <exception cref="RuleBroken">Sent already, nobody to invite, or the time to reply or to meet is past.</exception>
    public IReadOnlyList<Invitation> Invite(IReadOnlyList<Invitee> invitees, IBusinessClock clock)
    {
        if (Status != MeetingStatus.Draft) throw MeetingRules.InvitationsAlreadySent();
        if (invitees.Count == 0) throw MeetingRules.NoMembers();
        if (StartsAt <= clock.Now) throw MeetingRules.StartsInThePast();
        if (ReplyBy < clock.Today) throw MeetingRules.ReplyByInThePast();

        Status = MeetingStatus.Invited;
        InvitedAt = clock.Now;
        var count = invitees.Count;
        Raise(() => new InvitationsSent(Id, count));
        return [.. invitees.Select(invitee => new Invitation(this, invitee))];
    }

    private void Write(MeetingPlan plan, DateTimeOffset now)
    {
        if (plan.StartsAt <= now) throw MeetingRules.StartsInThePast();
        Title = plan.Title;
        StartsAt = plan.StartsAt.ToUniversalTime();
        EndsAt = plan.EndsAt.ToUniversalTime();
        Place = plan.Place;
        ReplyBy = plan.ReplyBy;
        LetterNumber = plan.LetterNumber;
    }
}

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.Property(m => m.Title).HasMaxLength(300);
        builder.Property(m => m.Place).HasMaxLength(300);
        builder.Property(m => m.LetterNumber).HasMaxLength(60);
        builder.HasIndex(m => new { m.StartsAt, m.Id });
        builder.HasOne<WorkingGroup>().WithMany().HasForeignKey(m => m.WorkingGroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(m => m.SecretariatAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.SecretaryPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
