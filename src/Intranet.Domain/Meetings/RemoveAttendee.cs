using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>Takes somebody who came unannounced off the list again, as written down by mistake.</summary>
[StoredName("meetings.remove-attendee"), Requires(MeetingsPermissions.Arrange)]
public sealed record RemoveAttendee(long MeetingId, int ExpectedRevision, long EntryId, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class RemoveAttendeeHandler(IntranetDbContext db, MeetingsOfSecretary meetings, IBusinessClock clock)
    : IRequestHandler<RemoveAttendee, Unit>
{
    public async Task<Unit> Handle(RemoveAttendee request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        meeting.KeepAttendance(clock);
        var entry = await db.Set<AttendanceEntry>().SingleOrDefaultAsync(e => e.Id == request.EntryId && e.MeetingId == meeting.Id, cancellationToken);
        if (entry is null or { IsExpected: true }) throw new RecordNotFound();

        db.Remove(entry);
        return Unit.Value;
    }
}
