using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>On the day somebody of the invited agency turned up instead of whoever was expected.</summary>
[StoredName("meetings.add-substitute"), Requires(MeetingsPermissions.Arrange)]
public sealed record AddSubstitute(long MeetingId, int ExpectedRevision, long InvitationId, long PersonId, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class AddSubstituteValidator : AbstractValidator<AddSubstitute>
{
    public AddSubstituteValidator() => RuleFor(c => c.PersonId).GreaterThan(0).Says("meetings.choose-a-delegate");
}

internal sealed class AddSubstituteHandler(IntranetDbContext db, MeetingsOfSecretary meetings, AttendanceRoll roll, IBusinessClock clock)
    : IRequestHandler<AddSubstitute, Unit>
{
    public async Task<Unit> Handle(AddSubstitute request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        meeting.KeepAttendance(clock);
        var lines = await roll.WriteAsync(meeting, cancellationToken);
        var expected = lines.FirstOrDefault(l => l.Entry.InvitationId == request.InvitationId)?.Expected ?? throw new RecordNotFound();
        if (!expected.Replaceable) throw MeetingRules.NotReplaceable();
        if (lines.Any(l => l.Entry.InvitationId == request.InvitationId && l.Entry.PersonId == request.PersonId))
            throw MeetingRules.AlreadyOnTheList();
        if (!await db.Set<Person>().AnyAsync(p => p.Id == request.PersonId && p.AgencyId != null && p.AgencyId == expected.AgencyId, cancellationToken))
            throw MeetingRules.DelegateOfAnotherAgency();

        var holdsPost = expected.InviteeId == request.PersonId;
        if (!holdsPost && await CameAsync(lines, request.InvitationId, cancellationToken) is { } name) throw MeetingRules.CameAndReplaced(name);
        db.Add(AttendanceEntry.OfSubstitute(meeting.Id, expected, request.PersonId, holdsPost));
        return Unit.Value;
    }

    // The invitee is there, or turned up after all beside those who were sent.
    private async Task<string?> CameAsync(IReadOnlyList<RollLine> lines, long invitationId, CancellationToken cancellationToken)
    {
        var came = lines.FirstOrDefault(l => l.Entry.InvitationId == invitationId && l.Entry.Status == AttendanceStatus.Present)?.Entry.PersonId;
        return came is null ? null : await db.Set<Person>().Where(p => p.Id == came).Select(p => p.NameTh).SingleAsync(cancellationToken);
    }
}
