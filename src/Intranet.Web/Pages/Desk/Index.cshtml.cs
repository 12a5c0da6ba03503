using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Desk;

/// <summary>Home: what I owe, what my office owes, what I have done, and the meetings I go to.</summary>
public sealed class IndexModel(IMediator mediator, IBusinessClock clock) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public InboxTab Tab { get; set; }

    public InboxPage Inbox { get; private set; } = null!;

    public IReadOnlyList<InboxRow> Urgent { get; private set; } = [];

    public IReadOnlyList<InboxRow> Late { get; private set; } = [];

    public IReadOnlyList<InboxRow> InTime { get; private set; } = [];

    public IReadOnlyList<AttendedMeeting> Meetings { get; private set; } = [];

    public bool IsSupervisor => Actor.May(InboxPermissions.Supervise);

    public bool IsOverseer => Actor.May(InboxPermissions.Oversee);

    /// <summary>One's own only: what waits for the office is not for the office to approve.</summary>
    public bool MayApprove(InboxRow row) => Tab == InboxTab.Mine && row.ClosedAt is null;

    /// <param name="at">With <paramref name="after"/>: where the page before ended, in UTC ticks.</param>
    public async Task OnGetAsync(long? at, long? after, int priority = NewTask.NormalPriority)
    {
        var cursor = at is { } ticks && after is { } id && ticks > 0 && ticks <= DateTime.MaxValue.Ticks
            ? new InboxCursor(priority, new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
        Inbox = await SendAsync(new ReadInbox(Tab, cursor));
        Urgent = [.. Inbox.Rows.Where(r => r.Priority > NewTask.NormalPriority)];
        Late = [.. Inbox.Rows.Except(Urgent).Where(r => r.DueAt < clock.Now)];
        InTime = [.. Inbox.Rows.Except(Urgent).Except(Late)];
        Meetings = await SendAsync(new MyMeetings());
    }

    /// <summary>The next meetings the actor attends, invited or sent by somebody else.</summary>
    [Requires(InboxPermissions.Read)]
    public sealed record MyMeetings : IQuery<IReadOnlyList<AttendedMeeting>>;

    public sealed record AttendedMeeting(
        long MeetingId, string Title, DateTimeOffset StartsAt, string Place, BilingualText? InPlaceOf, string? Instruction);

    internal sealed class MyMeetingsHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock)
        : IRequestHandler<MyMeetings, IReadOnlyList<AttendedMeeting>>
    {
        private const int Next = 6;

        public async Task<IReadOnlyList<AttendedMeeting>> Handle(MyMeetings request, CancellationToken cancellationToken)
        {
            // One's own, and those of the absent whom one stands in for.
            var stoodInFor = current.Actor.People;
            var now = clock.Now;
            var myPosts = current.Actor.Posts;
            var mySendings = db.Set<AttendanceDelegation>().Live().Where(d => stoodInFor.Contains(d.PersonId));
            var attending = db.Set<Invitation>().Where(i => i.Status == InvitationStatus.Attending);

            // Three lists that an index serves each, rather than one condition that none does.
            var coming = attending.Where(i => stoodInFor.Contains(i.PersonId!.Value)).Select(i => i.Id)
                .Union(attending.Where(i => myPosts.Contains(i.PostId!.Value)).Select(i => i.Id))
                .Union(mySendings.Select(d => d.InvitationId));
            var rows =
                from id in coming
                join invitation in db.Set<Invitation>().AsNoTracking() on id equals invitation.Id
                join d in mySendings on id equals d.InvitationId into mine
                from sent in mine.DefaultIfEmpty()
                let isSent = sent != null
                join meeting in db.Set<Meeting>() on invitation.MeetingId equals meeting.Id
                where meeting.EndsAt >= now
                join post in db.Set<Post>() on invitation.PostId equals post.Id into posts
                from post in posts.DefaultIfEmpty()
                join person in db.Set<Person>() on invitation.PersonId equals person.Id into people
                from person in people.DefaultIfEmpty()
                orderby meeting.StartsAt, meeting.Id
                select new AttendedMeeting(
                    meeting.Id, meeting.Title, meeting.StartsAt, meeting.Place,
                    !isSent ? null : post != null ? new BilingualText(post.TitleTh, post.TitleEn) : new BilingualText(person!.NameTh, person.NameEn),
                    isSent ? sent.Instruction : null);
            return await rows.Take(Next).ToListAsync(cancellationToken);
        }
    }
}
