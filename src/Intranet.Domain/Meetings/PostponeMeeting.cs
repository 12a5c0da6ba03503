using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>
/// Moves a meeting: every invitee is asked again for the new time and officers who were sent are told. Result: how many
/// invitations are renewed.
/// </summary>
/// <param name="LetterNumber">The number of the letter that supersedes the invitation.</param>
[StoredName("meetings.postpone"), Requires(MeetingsPermissions.Arrange)]
public sealed record PostponeMeeting(
    long MeetingId, int ExpectedRevision, MeetingTime Time, string Reason, string? LetterNumber, Guid OperationId = default) : ICommand<int>, IOnce;

internal sealed class PostponeMeetingValidator : AbstractValidator<PostponeMeeting>
{
    public PostponeMeetingValidator()
    {
        RuleFor(c => c.Time).SetValidator(new MeetingTimeValidator());
        RuleFor(c => c.Reason).RequiredText(InvitationAnswer.MaxText);
        RuleFor(c => c.LetterNumber).OptionalText(MeetingMapping.MaxNumber);
    }
}

internal sealed class PostponeMeetingHandler(
    IntranetDbContext db, MeetingsOfSecretary meetings, Delegations delegations, IBusinessClock clock) : IRequestHandler<PostponeMeeting, int>
{
    public async Task<int> Handle(PostponeMeeting request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        meeting.Postpone(request.Time, request.Reason, new LetterReference(request.LetterNumber, clock.Today), clock);

        var invitations = await db.Set<Invitation>().Where(i => i.MeetingId == meeting.Id).ToListAsync(cancellationToken);
        foreach (var invitation in invitations) invitation.Renew();
        await delegations.WithdrawAllAsync(db.Set<AttendanceDelegation>().Where(d => d.MeetingId == meeting.Id), cancellationToken);
        return invitations.Count;
    }
}
