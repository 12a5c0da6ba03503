using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>
/// The report a delegate owes or has given, for the officer and for those who sent the officer; null for everybody else and
/// while none is owed. It is between them: the secretariat does not read it.
/// </summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadReportBack(long DelegationId) : IQuery<ReportBackView?>;

public sealed record ReportBackView(long DelegationId, int Revision, DateOnly ReportBy, string? Report, DateTimeOffset? ReportedAt)
{
    public required long MeetingId { get; init; }

    public required string Meeting { get; init; }

    public required BilingualText Officer { get; init; }

    public required BilingualText SentBy { get; init; }

    public required string? Instruction { get; init; }

    /// <summary>The reader owes it.</summary>
    public bool IsMine { get; init; }

    public DateTimeOffset DueAt { get; init; }

    public bool IsOwed => ReportedAt is null;
}

internal sealed class ReadReportBackHandler(IntranetDbContext db, CurrentActor current, WorkingCalendarReader calendars)
    : IRequestHandler<ReadReportBack, ReportBackView?>
{
    public async Task<ReportBackView?> Handle(ReadReportBack request, CancellationToken cancellationToken)
    {
        var found = await Found(request.DelegationId).SingleOrDefaultAsync(cancellationToken);
        if (found is null) return null;

        var isMine = current.Actor.Is(PrincipalKey.Person(found.OfficerId));
        var sent = found.PostId is { } postId ? PrincipalKey.Post(postId) : PrincipalKey.Person(found.InviteeId!.Value);
        var isTheirs = current.Actor.Is(sent) || (found.PassedOnBy is { } passedOnBy && current.Actor.Is(PrincipalKey.Person(passedOnBy)));
        if (!isMine && !isTheirs) return null;
        return found.View with
        {
            IsMine = isMine,
            DueAt = (await calendars.ReadAsync(cancellationToken)).DueInstant(found.View.ReportBy),
        };
    }

    private sealed record Row(ReportBackView View, long OfficerId, long? PassedOnBy, long? PostId, long? InviteeId);

    private IQueryable<Row> Found(long delegationId) =>
        from d in db.Set<AttendanceDelegation>().AsNoTracking()
        where d.Id == delegationId && d.ReportBy != null
        join m in db.Set<Meeting>() on d.MeetingId equals m.Id
        join i in db.Set<Invitation>() on d.InvitationId equals i.Id
        join officer in db.Set<Person>() on d.PersonId equals officer.Id
        join f in db.Set<AttendanceDelegation>() on d.ParentId equals f.Id into parents
        from parent in parents.DefaultIfEmpty()
        join p in db.Set<Post>() on i.PostId equals p.Id into posts
        from post in posts.DefaultIfEmpty()
        join n in db.Set<Person>() on i.PersonId equals n.Id into named
        from invitee in named.DefaultIfEmpty()
        select new Row(
            new ReportBackView(d.Id, d.Revision, d.ReportBy!.Value, d.Report, d.ReportedAt)
            {
                MeetingId = m.Id,
                Meeting = m.Title,
                Officer = new BilingualText(officer.NameTh, officer.NameEn),
                SentBy = post == null ? new BilingualText(invitee!.NameTh, invitee.NameEn) : new BilingualText(post.TitleTh, post.TitleEn),
                Instruction = d.Instruction,
            },
            d.PersonId, parent == null ? null : (long?)parent.PersonId, i.PostId, i.PersonId);
}
