using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Who will be told if a meeting is moved or called off.</summary>
[Requires(MeetingsPermissions.Arrange)]
public sealed record ReadReach(long MeetingId) : IQuery<Reach>;

/// <param name="Agencies">How many agencies the invited belong to.</param>
/// <param name="Officers">How many officers were sent in somebody's place and still stand.</param>
public sealed record Reach(int Invitations, int Agencies, int Answered, int Officers);

internal sealed class ReadReachHandler(IntranetDbContext db) : IRequestHandler<ReadReach, Reach>
{
    public async Task<Reach> Handle(ReadReach request, CancellationToken cancellationToken)
    {
        var invitations = db.Set<Invitation>().Where(i => i.MeetingId == request.MeetingId);
        return new Reach(
            await invitations.CountAsync(cancellationToken),
            await invitations.Where(i => i.AgencyId != null).Select(i => i.AgencyId).Distinct().CountAsync(cancellationToken),
            await invitations.CountAsync(i => i.AnsweredAt != null, cancellationToken),
            await db.Set<AttendanceDelegation>().Live().CountAsync(d => d.MeetingId == request.MeetingId, cancellationToken));
    }
}
