using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>Who presides over a meeting that is out, as everybody invited may know; null before it is, and for a body without a chair.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadPresiding(long MeetingId) : IQuery<Presiding?>;

/// <param name="Chair">The chair's post, or name.</param>
/// <param name="Person">Who comes to preside; null while nobody does.</param>
/// <param name="IsInstead">Presides in the chair's place.</param>
public sealed record Presiding(BilingualText Chair, BilingualText? Person, BilingualText? Position, bool IsInstead);

internal sealed class ReadPresidingHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ReadPresiding, Presiding?>
{
    public async Task<Presiding?> Handle(ReadPresiding request, CancellationToken cancellationToken)
    {
        if (!await db.Set<Meeting>().AnyAsync(m => m.Id == request.MeetingId, cancellationToken)) throw new RecordNotFound();

        // Past record access: the chair's answer is the chair's own, but who presides is everybody's to know.
        var chair = await Chairs(request.MeetingId).IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (chair is null) return null;

        var personId = chair.DelegateId ?? (chair.Status is InvitationStatus.Declined or InvitationStatus.Delegated ? null : chair.HolderId);
        var people = await db.Set<Person>().AsNoTracking().Where(p => p.Id == personId || p.Id == chair.PersonId)
            .Select(p => new { p.Id, Name = new BilingualText(p.NameTh, p.NameEn), Position = new BilingualText(p.PositionTh, p.PositionEn) })
            .ToDictionaryAsync(p => p.Id, cancellationToken);
        var person = personId is { } id ? people[id] : null;
        return new Presiding(chair.Post ?? people[chair.PersonId!.Value].Name, person?.Name, person?.Position, IsInstead: chair.DelegateId is not null);
    }

    private sealed record ChairRow(InvitationStatus Status, BilingualText? Post, long? PersonId, long? HolderId, long? DelegateId);

    private IQueryable<ChairRow> Chairs(long meetingId)
    {
        var holdings = db.HoldingsOn(clock.Today).ActingFirst();
        var delegations = db.Set<AttendanceDelegation>().Live();
        return
            from invitation in db.Set<Invitation>()
            where invitation.MeetingId == meetingId && invitation.Status != InvitationStatus.Withdrawn && invitation.Seats.Any(s => s.Role == MemberRole.Chair)
            join p in db.Set<Post>() on invitation.PostId equals (long?)p.Id into posts
            from post in posts.DefaultIfEmpty()
            orderby invitation.Order
            select new ChairRow(
                invitation.Status,
                post == null ? null : new BilingualText(post.TitleTh, post.TitleEn),
                invitation.PersonId,
                invitation.PersonId ?? holdings.Where(h => h.PostId == invitation.PostId).Select(h => (long?)h.PersonId).FirstOrDefault(),
                delegations.Where(d => d.InvitationId == invitation.Id && d.Authority == DelegateAuthority.Chair)
                    .Select(d => (long?)d.PersonId).FirstOrDefault());
    }
}
