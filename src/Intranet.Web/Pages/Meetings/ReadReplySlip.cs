using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Papers;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The reply slip of an invitation, with the answer that was given; empty while there is none.</summary>
/// <param name="InvitationId">Null: the reader's first.</param>
[Requires(MeetingsPermissions.View)]
public sealed record ReadReplySlip(long MeetingId, long? InvitationId) : IQuery<ReplySlipView>;

public sealed record ReplySlipView(Paper Paper, string Meeting, string? Number, long InvitationId, IReadOnlyList<PaperInvitee> Invitees) : IShownPaper;

internal sealed class ReadReplySlipHandler(IntranetDbContext db, MeetingPapers papers, IOptions<PaperOptions> options)
    : IRequestHandler<ReadReplySlip, ReplySlipView>
{
    public async Task<ReplySlipView> Handle(ReadReplySlip request, CancellationToken cancellationToken)
    {
        var meeting = await papers.MeetingAsync(request.MeetingId, cancellationToken);
        var invitees = await papers.InviteesAsync(request.MeetingId, cancellationToken);
        var id = request.InvitationId ?? (invitees is [var first, ..] ? first.InvitationId : null);
        var slip = await db.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.MeetingId == request.MeetingId, cancellationToken)
            ?? throw new RecordNotFound();
        if (slip.Status == InvitationStatus.Withdrawn) throw new RecordNotFound();

        var paper = new ReplySlip(
            meeting.Session, meeting.ReplyBy, await InviteeAsync(slip, Bangkok.Date(meeting.Time.StartsAt), cancellationToken), meeting.Office,
            await AnswerAsync(slip, cancellationToken));
        return new ReplySlipView(paper.Write(options.Value), meeting.Title, meeting.Number, slip.Id, invitees);
    }

    private async Task<SlipPerson> InviteeAsync(Invitation slip, DateOnly day, CancellationToken cancellationToken)
    {
        var agency = await db.Set<Agency>().Where(a => a.Id == slip.AgencyId).Select(a => a.NameTh).SingleOrDefaultAsync(cancellationToken);
        var post = await db.Set<Post>().Where(p => p.Id == slip.PostId).Select(p => p.TitleTh).SingleOrDefaultAsync(cancellationToken);
        var personId = slip.PersonId ?? await db.HoldingsOn(day)
            .Where(h => h.PostId == slip.PostId)
            .ActingFirst()
            .Select(h => (long?)h.PersonId)
            .FirstOrDefaultAsync(cancellationToken);
        var person = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, cancellationToken);
        return new SlipPerson(person?.NameTh, post ?? person?.PositionTh, agency, person?.Phone);
    }

    private async Task<SlipAnswer?> AnswerAsync(Invitation slip, CancellationToken cancellationToken)
    {
        if (slip.AnsweredAt is not { } at) return null;
        var on = slip.PaperOrderDate ?? Bangkok.Date(at);
        return slip.Status switch
        {
            InvitationStatus.Attending => new SlipAnswer(ReplyChoice.InPerson, On: on),
            InvitationStatus.Delegated => new SlipAnswer(ReplyChoice.Delegate, await DelegateAsync(slip.Id, cancellationToken), On: on),
            InvitationStatus.Declined => new SlipAnswer(ReplyChoice.Decline, Reason: slip.Reason, On: on),
            _ => null,
        };
    }

    private Task<SlipPerson?> DelegateAsync(long invitationId, CancellationToken cancellationToken) =>
        db.Set<AttendanceDelegation>().AsNoTracking().Live()
            .Where(d => d.InvitationId == invitationId)
            .OrderBy(d => d.Id)
            .Join(db.Set<Person>(), d => d.PersonId, p => p.Id, (_, p) => new SlipPerson(p.NameTh, p.PositionTh, null, p.Phone))
            .FirstOrDefaultAsync(cancellationToken);
}
