using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>One invitation with all its page shows, and what the actor may do with it.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadInvitation(long InvitationId) : IQuery<InvitationView>;

internal sealed class ReadInvitationHandler(
    IntranetDbContext db, CurrentActor current, IBusinessClock clock, WorkingCalendarReader calendars, Colleagues colleagues)
    : IRequestHandler<ReadInvitation, InvitationView>
{
    public async Task<InvitationView> Handle(ReadInvitation request, CancellationToken cancellationToken)
    {
        var (view, place) = await Invitation(request.InvitationId).SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var calendar = await calendars.ReadAsync(cancellationToken);
        view = view with
        {
            Part = PartOf(place),
            Delegations = await db.DelegationsOf(view.Id).ToListAsync(cancellationToken),
            DueAt = calendar.DueInstant(view.ReplyBy),
            HasStarted = view.StartsAt <= clock.Now,
        };
        return view.MayAct && view.Replaceable ? view with { Officers = await colleagues.OfAsync(place, cancellationToken) } : view;
    }

    private InvitationPart PartOf(InvitedPlace place)
    {
        var decider = place.PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Person(place.PersonId!.Value);
        if (current.Actor.Is(decider)) return InvitationPart.Decider;
        return place.AgencyId is { } agency && current.Actor.Is(PrincipalKey.Desk(agency)) ? InvitationPart.Desk : InvitationPart.Reader;
    }

    private sealed record Found(InvitationView View, InvitedPlace Place);

    private IQueryable<Found> Invitation(long invitationId)
    {
        var governors = db.Set<RoleAssignment>().Where(r => r.Role == Roles.Governor);
        var held = db.HoldingsOn(clock.Today);
        return
            from i in db.Set<Invitation>().AsNoTracking()
            where i.Id == invitationId
            join m in db.Set<Meeting>() on i.MeetingId equals m.Id
            join meets in db.Set<MeetingBody>() on new { MeetingId = m.Id, Order = 1 } equals new { meets.MeetingId, meets.Order }
            join g in db.Set<WorkingGroup>() on meets.WorkingGroupId equals g.Id
            join s in db.Set<Agency>() on m.SecretariatAgencyId equals s.Id
            join p in db.Set<Post>() on i.PostId equals p.Id into posts
            from post in posts.DefaultIfEmpty()
            join n in db.Set<Person>() on i.PersonId equals n.Id into named
            from person in named.DefaultIfEmpty()
            join r in db.Set<Person>() on i.RecordedByPersonId equals r.Id into recorders
            from recorder in recorders.DefaultIfEmpty()
            join b in db.Set<Person>() on i.AnsweredByPersonId equals b.Id into answerers
            from answerer in answerers.DefaultIfEmpty()
            join c in db.Set<Person>() on i.PreparedByPersonId equals c.Id into clerks
            from clerk in clerks.DefaultIfEmpty()
            select new Found(
                new InvitationView(i.Id, i.Revision, i.Status, i.Answer, i.Reason, i.ReturnReason, i.AnsweredAt, i.Role)
                {
                    MeetingId = m.Id,
                    Title = m.Title,
                    LetterNumber = m.LetterNumber,
                    StartsAt = m.StartsAt,
                    EndsAt = m.EndsAt,
                    Place = m.Place,
                    OnlineLink = m.OnlineLink,
                    ReplyBy = m.ReplyBy,
                    InvitedAt = m.InvitedAt,
                    Group = new BilingualText(g.NameTh, g.NameEn),
                    Secretariat = new BilingualText(s.NameTh, s.NameEn),
                    Invitee = post == null ? new BilingualText(person!.NameTh, person.NameEn) : new BilingualText(post.TitleTh, post.TitleEn),
                    Replaceable = i.Replaceable,
                    PaperOrderDate = i.PaperOrderDate,
                    RecordedBy = recorder == null ? null : new BilingualText(recorder.NameTh, recorder.NameEn),
                    AnsweredBy = answerer == null ? null : new BilingualText(answerer.NameTh, answerer.NameEn),
                    PreparedBy = clerk == null ? null : new BilingualText(clerk.NameTh, clerk.NameEn),
                    DelegationDepth = db.Set<MeetingBody>().Where(x => x.MeetingId == m.Id)
                        .Join(db.Set<WorkingGroup>(), x => x.WorkingGroupId, x => x.Id, (_, x) => x.DelegationDepth).Min(),
                },
                new InvitedPlace(m.Id, m.StartsAt, m.EndsAt, i.AgencyId, i.PostId, i.PersonId)
                {
                    IsGovernorsChair = i.Role == MemberRole.Chair
                        && governors.Any(r => r.PersonId == i.PersonId || held.Any(h => h.PostId == i.PostId && h.PersonId == r.PersonId)),
                });
    }
}

internal static class DelegationQueries
{
    /// <summary>Everybody who is or was sent for an invitation, the latest last.</summary>
    public static IQueryable<DelegationView> DelegationsOf(this IntranetDbContext db, long invitationId) =>
        db.Set<AttendanceDelegation>().AsNoTracking()
            .Where(d => d.InvitationId == invitationId)
            .OrderBy(d => d.Id)
            .Join(db.Set<Person>(), d => d.PersonId, p => p.Id, (d, p) => new DelegationView
            {
                Id = d.Id,
                Revision = d.Revision,
                PersonId = d.PersonId,
                Name = new BilingualText(p.NameTh, p.NameEn),
                Position = new BilingualText(p.PositionTh, p.PositionEn),
                ParentId = d.ParentId,
                Depth = d.Depth,
                Authority = d.Authority,
                Basis = d.Basis,
                BasisReference = d.BasisReference,
                Instruction = d.Instruction,
                MayPassOn = d.MayPassOn,
                Status = d.Status,
                HasAttended = d.ReportBy != null,
                GivenAt = d.GivenAt,
                AnsweredAt = d.AnsweredAt,
                UnableReason = d.UnableReason,
            });
}
