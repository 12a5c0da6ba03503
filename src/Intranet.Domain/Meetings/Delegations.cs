using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Proposes, gives and withdraws the delegations of an invitation, and lets the officers see it.</summary>
public sealed class Delegations(IntranetDbContext db, Records records, IBusinessClock clock)
{
    /// <summary>Puts the officers of a prepared answer in the place of those proposed before.</summary>
    public async Task ProposeAsync(Invitation invitation, InvitationAnswer answer, CancellationToken cancellationToken)
    {
        db.RemoveRange(await ProposedAsync(invitation.Id, cancellationToken));
        db.AddRange(Of(invitation, answer));
    }

    /// <summary>The answer that the desk prepared.</summary>
    /// <exception cref="RuleBroken">Nothing is prepared, or it is decided already.</exception>
    public async Task<InvitationAnswer> PreparedAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        invitation.CheckPrepared();
        if (await ProposedAsync(invitation.Id, cancellationToken) is not [var first, ..] proposed)
            return new InvitationAnswer(invitation.Answer!.Value, invitation.Reason);

        return InvitationAnswer.Delegate(new DelegationTerms(
            [.. proposed.Select(d => new ChosenDelegate(d.PersonId, d.Authority))], first.Basis, first.BasisReference, first.Instruction, first.MayPassOn));
    }

    /// <summary>The answer is given: its officers are told and may see the invitation and the meeting.</summary>
    public async Task GiveAsync(Invitation invitation, InvitationAnswer answer, CancellationToken cancellationToken)
    {
        db.RemoveRange(await ProposedAsync(invitation.Id, cancellationToken));
        var given = Of(invitation, answer);
        foreach (var delegation in given) delegation.Give(clock.Now);
        db.AddRange(given);
        await LetSeeAsync(invitation, given, cancellationToken);
    }

    public async Task LetSeeAsync(Invitation invitation, IReadOnlyList<AttendanceDelegation> delegations, CancellationToken cancellationToken)
    {
        if (delegations.Count == 0) return;
        var officers = delegations.Select(d => PrincipalKey.Person(d.PersonId)).ToList();
        await records.GrantAsync(invitation.Ref, officers, cancellationToken);
        await records.GrantAsync(RecordTypes.Ref<Meeting>(invitation.MeetingId), officers, cancellationToken);
    }

    /// <summary>Withdraws the whole chain that begins with a delegation by the invitee; says whether another one is left.</summary>
    public async Task<bool> WithdrawAsync(AttendanceDelegation first, CancellationToken cancellationToken)
    {
        var all = await db.Set<AttendanceDelegation>().Where(d => d.InvitationId == first.InvitationId).ToListAsync(cancellationToken);
        var chain = new HashSet<long> { first.Id };
        foreach (var delegation in all.OrderBy(d => d.Depth).Where(d => d.Id == first.Id || (d.ParentId is { } parent && chain.Contains(parent))))
        {
            chain.Add(delegation.Id);
            if (delegation.IsLive || delegation.Status == DelegationStatus.PassedOn) delegation.Withdraw();
        }

        return all.Exists(d => d.IsLive);
    }

    /// <summary>Withdraws everything that stands for these invitations, proposals included.</summary>
    public async Task WithdrawAllAsync(IQueryable<AttendanceDelegation> delegations, CancellationToken cancellationToken)
    {
        foreach (var delegation in await delegations.ToListAsync(cancellationToken))
        {
            if (delegation.Status == DelegationStatus.Proposed) db.Remove(delegation);
            else if (delegation.IsLive || delegation.Status == DelegationStatus.PassedOn) delegation.Withdraw();
        }
    }

    /// <summary>Whether anybody else is still to come for the invitation.</summary>
    public Task<bool> OthersComeAsync(AttendanceDelegation but, CancellationToken cancellationToken) =>
        db.Set<AttendanceDelegation>().Live().AnyAsync(d => d.InvitationId == but.InvitationId && d.Id != but.Id, cancellationToken);

    /// <summary>How often the bodies of the meeting let an attendance be handed on: the strictest decides.</summary>
    public Task<int> DepthAsync(long meetingId, CancellationToken cancellationToken) =>
        db.Set<MeetingBody>().Where(b => b.MeetingId == meetingId)
            .Join(db.Set<WorkingGroup>(), b => b.WorkingGroupId, g => g.Id, (_, g) => g.DelegationDepth)
            .MinAsync(cancellationToken);

    private Task<List<AttendanceDelegation>> ProposedAsync(long invitationId, CancellationToken cancellationToken) =>
        db.Set<AttendanceDelegation>().Where(d => d.InvitationId == invitationId && d.Status == DelegationStatus.Proposed)
            .OrderBy(d => d.Id).ToListAsync(cancellationToken);

    private static List<AttendanceDelegation> Of(Invitation invitation, InvitationAnswer answer) =>
        answer is { Kind: AnswerKind.Delegate, Delegation: { } terms }
            ? [.. terms.Delegates.Select(chosen => new AttendanceDelegation(invitation, chosen, terms))]
            : [];
}
