using Intranet.Domain.Data;
using Intranet.Domain.Meetings;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Meetings;

/// <summary>A prepared answer goes back to the desk.</summary>
internal sealed class ReturnPreparedAnswer(IntranetDbContext db, IMediator mediator) : IReturnForCorrection
{
    public string Process => "meetings.answer-invitation";

    public string Step => "approve";

    public async Task ReturnAsync(long recordId, string reason, CancellationToken cancellationToken)
    {
        var revision = await db.Set<Invitation>().Where(i => i.Id == recordId).Select(i => i.Revision).SingleOrDefaultAsync(cancellationToken);
        await mediator.Send(new ReturnAnswer(recordId, revision, reason), cancellationToken);
    }
}
