using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Somebody came without an invitation and is listed among ผู้เข้าร่วมประชุม.</summary>
[StoredName("meetings.add-walk-in"), Requires(MeetingsPermissions.Arrange)]
public sealed record AddWalkIn(long MeetingId, int ExpectedRevision, WalkIn Guest, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class AddWalkInValidator : AbstractValidator<AddWalkIn>
{
    public AddWalkInValidator()
    {
        RuleFor(c => c.Guest.Name).RequiredText(AttendanceEntry.MaxName).When(c => c.Guest.PersonId is null);
        RuleFor(c => c.Guest.Position).OptionalText(AttendanceEntry.MaxName);
        RuleFor(c => c.Guest.Agency).OptionalText(AttendanceEntry.MaxAgency);
    }
}

internal sealed class AddWalkInHandler(IntranetDbContext db, MeetingsOfSecretary meetings, AttendanceRoll roll, IBusinessClock clock)
    : IRequestHandler<AddWalkIn, Unit>
{
    public async Task<Unit> Handle(AddWalkIn request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        meeting.KeepAttendance(clock);
        if (request.Guest.PersonId is { } personId)
        {
            if (!await db.Set<Person>().AnyAsync(p => p.Id == personId, cancellationToken)) throw new RecordNotFound();
            var lines = await roll.WriteAsync(meeting, cancellationToken);
            if (lines.Any(l => l.Entry.PersonId == personId)) throw MeetingRules.AlreadyOnTheList();
        }

        db.Add(AttendanceEntry.OfGuest(meeting.Id, request.Guest));
        return Unit.Value;
    }
}
