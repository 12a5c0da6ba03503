using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Calls a meeting off: everybody invited or sent is told, and nothing is owed any more. Result: how many invitations fell.</summary>
/// <param name="LetterNumber">The number of the letter that tells so.</param>
[StoredName("meetings.cancel"), Requires(MeetingsPermissions.Arrange)]
public sealed record CancelMeeting(long MeetingId, int ExpectedRevision, string Reason, string? LetterNumber, Guid OperationId = default)
    : ICommand<int>, IOnce;

internal sealed class CancelMeetingValidator : AbstractValidator<CancelMeeting>
{
    public CancelMeetingValidator()
    {
        RuleFor(c => c.Reason).RequiredText(InvitationAnswer.MaxText);
        RuleFor(c => c.LetterNumber).OptionalText(MeetingMapping.MaxNumber);
    }
}

internal sealed class CancelMeetingHandler(
    IntranetDbContext db, MeetingsOfSecretary meetings, Delegations delegations, IBusinessClock clock) : IRequestHandler<CancelMeeting, int>
{
    public async Task<int> Handle(CancelMeeting request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        meeting.Cancel(request.Reason, new LetterReference(request.LetterNumber, clock.Today), clock);

        var invitations = await db.Set<Invitation>().Where(i => i.MeetingId == meeting.Id).ToListAsync(cancellationToken);
        foreach (var invitation in invitations) invitation.Withdraw();
        await delegations.WithdrawAllAsync(db.Set<AttendanceDelegation>().Where(d => d.MeetingId == meeting.Id), cancellationToken);
        return invitations.Count;
    }
}
