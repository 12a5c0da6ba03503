using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Checks an answer against what stands elsewhere: the meeting's time and who the delegates are.</summary>
public sealed class AnswerChecks(IntranetDbContext db, IBusinessClock clock)
{
    /// <exception cref="RuleBroken">The meeting has begun, or a delegate is the invitee, of another agency or may not preside.</exception>
    public async Task CheckAsync(Invitation invitation, InvitationAnswer answer, CancellationToken cancellationToken)
    {
        await CheckTimeAsync(invitation.MeetingId, cancellationToken);
        if (answer is not { Kind: AnswerKind.Delegate, Delegation: { } terms }) return;

        var preside = terms.Delegates.Where(d => d.Authority == DelegateAuthority.Chair).Select(d => d.PersonId).ToList();
        await CheckDelegatesAsync(invitation, terms.Delegates.Select(d => d.PersonId).Except(preside), cancellationToken);
        foreach (var personId in preside) await CheckChairAsync(invitation, personId, cancellationToken);
    }

    /// <exception cref="RuleBroken">The meeting has begun.</exception>
    public async Task CheckTimeAsync(long meetingId, CancellationToken cancellationToken)
    {
        var startsAt = await db.Set<Meeting>().Where(m => m.Id == meetingId).Select(m => m.StartsAt).SingleAsync(cancellationToken);
        if (startsAt <= clock.Now) throw MeetingRules.MeetingHasStarted();
    }

    /// <exception cref="RuleBroken">Somebody is the invitee or of another agency.</exception>
    public async Task CheckDelegatesAsync(Invitation invitation, IEnumerable<long> personIds, CancellationToken cancellationToken)
    {
        var delegates = personIds.ToList();
        if (delegates.Count == 0) return;
        if (delegates.Exists(id => id == invitation.PersonId)) throw MeetingRules.DelegateIsTheInvitee();

        var colleagues = await db.Set<Person>()
            .CountAsync(p => delegates.Contains(p.Id) && p.AgencyId != null && p.AgencyId == invitation.AgencyId, cancellationToken);
        if (colleagues != delegates.Count) throw MeetingRules.DelegateOfAnotherAgency();

        var isInvitee = await db.HoldingsOn(clock.Today)
            .AnyAsync(h => h.PostId == invitation.PostId && delegates.Contains(h.PersonId), cancellationToken);
        if (isInvitee) throw MeetingRules.DelegateIsTheInvitee();
    }

    /// <exception cref="RuleBroken">Somebody is sent for the invitation already, or has passed it on.</exception>
    public async Task CheckNotSentAsync(Invitation invitation, long personId, CancellationToken cancellationToken)
    {
        var isSent = await db.Set<AttendanceDelegation>().Standing().AnyAsync(d => d.InvitationId == invitation.Id && d.PersonId == personId, cancellationToken);
        if (isSent) throw MeetingRules.SentAlready();
    }

    /// <exception cref="RuleBroken">The order was signed before the letter that it answers.</exception>
    public async Task CheckOrderDateAsync(Invitation invitation, DateOnly orderDate, CancellationToken cancellationToken)
    {
        var letterDate = await db.Set<MeetingLetter>().Where(l => l.MeetingId == invitation.MeetingId)
            .OrderByDescending(l => l.Sequence).Select(l => l.Date).FirstAsync(cancellationToken);
        if (orderDate < letterDate) throw MeetingRules.PaperOrderBeforeTheLetter();
    }

    // The governor hands the chair to a vice governor, of whatever agency.
    private async Task CheckChairAsync(Invitation invitation, long personId, CancellationToken cancellationToken)
    {
        if (invitation.Role != MemberRole.Chair) throw MeetingRules.NotTheChair();
        if (!await db.Set<RoleAssignment>().AnyAsync(r => r.PersonId == personId && r.Role == Roles.ViceGovernor, cancellationToken))
            throw MeetingRules.ChairNeedsViceGovernor();
    }
}
