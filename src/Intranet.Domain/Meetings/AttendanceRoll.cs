using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Somebody who is to come: the invitee or one of the delegates.</summary>
/// <param name="Order">The invitation's place on the list.</param>
/// <param name="PersonId">Null where nobody holds the invited post that day.</param>
/// <param name="SaysComes">The invitation is accepted, or the delegate stands.</param>
/// <param name="Reason">Why they declined.</param>
public sealed record ExpectedAttendee(
    long InvitationId, int Order, long? PostId, long? AgencyId, long? DelegationId, long? PersonId, bool SaysComes, bool HasDeclined, string? Reason)
{
    /// <summary>Whether the order that appoints lets somebody come instead.</summary>
    public required bool Replaceable { get; init; }

    /// <summary>Whom the invitation means on the day, also where others are sent.</summary>
    public required long? InviteeId { get; init; }
}

/// <summary>A line of the list, and what it follows from; without that for those who came unannounced.</summary>
public sealed record RollLine(AttendanceEntry Entry, ExpectedAttendee? Expected);

public static class RollLines
{
    /// <summary>The invitations for which somebody came who had not been announced: whoever was expected is not missed.</summary>
    public static HashSet<long> Replaced(this IEnumerable<RollLine> lines) =>
        [.. lines.Where(l => l.Entry is { Kind: AttendeeKind.Substitute, Status: AttendanceStatus.PresentBySubstitute }).Select(l => l.Entry.InvitationId!.Value)];
}

/// <summary>
/// Who is expected at a meeting on its day, in the order of the invitations: the delegates who stand; or else the person
/// invited by name or whoever holds the invited post, acting holders first.
/// </summary>
public sealed class AttendanceRoll(IntranetDbContext db)
{
    /// <summary>The list as it would be written now; nothing is stored.</summary>
    public async Task<IReadOnlyList<RollLine>> ReadAsync(long meetingId, DateTimeOffset startsAt, CancellationToken cancellationToken)
    {
        var expected = await ExpectedAsync(meetingId, Bangkok.Date(startsAt), cancellationToken);
        return Lines(meetingId, expected, await Entries(meetingId).AsNoTracking().ToListAsync(cancellationToken));
    }

    /// <summary>Writes a line for everybody who is expected and drops those who no longer are.</summary>
    internal async Task<IReadOnlyList<RollLine>> WriteAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var expected = await ExpectedAsync(meeting.Id, Bangkok.Date(meeting.StartsAt), cancellationToken);
        var stored = await Entries(meeting.Id).ToListAsync(cancellationToken);
        var lines = Lines(meeting.Id, expected, stored);
        db.RemoveRange(stored.Except(lines.Select(l => l.Entry)));
        db.AddRange(lines.Select(l => l.Entry).Except(stored));
        return lines;
    }

    private IQueryable<AttendanceEntry> Entries(long meetingId) =>
        db.Set<AttendanceEntry>().Where(e => e.MeetingId == meetingId).OrderBy(e => e.Order).ThenBy(e => e.Id);

    private static IReadOnlyList<RollLine> Lines(
        long meetingId, IReadOnlyList<ExpectedAttendee> expected, IReadOnlyList<AttendanceEntry> stored)
    {
        var known = stored.Where(e => e.IsExpected).ToDictionary(e => (e.InvitationId, e.DelegationId));
        var lines = expected.Select(attendee => new RollLine(Line(attendee), attendee)).ToList();
        var unannounced = stored.Where(e => !e.IsExpected).Select(e => new RollLine(e, Expected: null));
        return [.. lines.Concat(unannounced).OrderBy(l => l.Entry.Order)];

        AttendanceEntry Line(ExpectedAttendee attendee)
        {
            if (!known.TryGetValue((attendee.InvitationId, attendee.DelegationId), out var entry)) return new AttendanceEntry(meetingId, attendee);
            entry.Expect(attendee);
            return entry;
        }
    }

    private async Task<IReadOnlyList<ExpectedAttendee>> ExpectedAsync(long meetingId, DateOnly day, CancellationToken cancellationToken)
    {
        var invitations = await db.Set<Invitation>().AsNoTracking()
            .Where(i => i.MeetingId == meetingId && i.Status != InvitationStatus.Withdrawn)
            .OrderBy(i => i.Order)
            .ToListAsync(cancellationToken);
        var delegations = (await db.Set<AttendanceDelegation>().AsNoTracking().Live()
                .Where(d => d.MeetingId == meetingId)
                .OrderBy(d => d.Id)
                .ToListAsync(cancellationToken))
            .ToLookup(d => d.InvitationId);
        var holders = await HoldersAsync(meetingId, day, cancellationToken);
        return [.. invitations.SelectMany(i => Of(i, i.PersonId ?? holders[i.PostId!.Value].FirstOrDefault()?.PersonId, [.. delegations[i.Id]]))];
    }

    private static IEnumerable<ExpectedAttendee> Of(Invitation invitation, long? inviteeId, IReadOnlyList<AttendanceDelegation> delegations)
    {
        if (delegations.Count > 0) return delegations.Select(d => Attendee(d.Id, d.PersonId, saysComes: true));
        return [Attendee(delegationId: null, inviteeId, invitation.Status == InvitationStatus.Attending)];

        ExpectedAttendee Attendee(long? delegationId, long? personId, bool saysComes) =>
            new(
                invitation.Id, invitation.Order, invitation.PostId, invitation.AgencyId, delegationId, personId, saysComes,
                HasDeclined: invitation.Status == InvitationStatus.Declined, invitation.Reason)
            {
                Replaceable = invitation.Replaceable,
                InviteeId = inviteeId,
            };
    }

    private async Task<ILookup<long, PostHolding>> HoldersAsync(long meetingId, DateOnly day, CancellationToken cancellationToken) =>
        (await db.HoldingsOn(day)
            .Where(h => db.Set<Invitation>().Any(i => i.MeetingId == meetingId && i.PostId == h.PostId))
            .ActingFirst()
            .ToListAsync(cancellationToken))
        .ToLookup(h => h.PostId);
}
