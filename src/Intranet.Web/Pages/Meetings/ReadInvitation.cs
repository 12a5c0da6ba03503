using Intranet.Domain.Data;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>One invitation with all its page shows, and what the actor may do with it.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadInvitation(long InvitationId) : IQuery<InvitationView>;

/// <summary>What the reader may do now.</summary>
public enum InvitationPart
{
    /// <summary>Look.</summary>
    Reader,

    /// <summary>Prepare the answer.</summary>
    Desk,

    /// <summary>Answer.</summary>
    Decider,
}

/// <summary>One officer who is or was sent.</summary>
public sealed record DelegationView
{
    public required long Id { get; init; }

    public required int Revision { get; init; }

    public required long PersonId { get; init; }

    public required BilingualText Name { get; init; }

    public required BilingualText Position { get; init; }

    public required long? ParentId { get; init; }

    public required int Depth { get; init; }

    public required DelegateAuthority Authority { get; init; }

    public required DelegationBasis Basis { get; init; }

    public required string? BasisReference { get; init; }

    public required string? Instruction { get; init; }

    public required bool MayPassOn { get; init; }

    public required DelegationStatus Status { get; init; }

    public required DateTimeOffset? AnsweredAt { get; init; }

    public required string? UnableReason { get; init; }

    public bool IsLive => Status is DelegationStatus.AwaitingAcknowledgement or DelegationStatus.Acknowledged;
}

public sealed record Officer(long PersonId, BilingualText Name, BilingualText Position);

public sealed record InvitationView(
    long Id, int Revision, InvitationStatus Status, AnswerKind? Answer, string? Reason, string? ReturnReason,
    DateTimeOffset? AnsweredAt, MemberRole Role)
{
    public required long MeetingId { get; init; }

    public required string Title { get; init; }

    public required string? LetterNumber { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required string Place { get; init; }

    public required DateOnly ReplyBy { get; init; }

    public required DateTimeOffset? InvitedAt { get; init; }

    public required BilingualText Group { get; init; }

    public required BilingualText Secretariat { get; init; }

    public required BilingualText Invitee { get; init; }

    public required BilingualText? AnsweredBy { get; init; }

    public required BilingualText? PreparedBy { get; init; }

    public required bool Replaceable { get; init; }

    public required DateOnly? PaperOrderDate { get; init; }

    public required BilingualText? RecordedBy { get; init; }

    /// <summary>Who is or was sent, the latest last.</summary>
    public IReadOnlyList<DelegationView> Delegations { get; init; } = [];

    public InvitationPart Part { get; init; }

    public DateTimeOffset DueAt { get; init; }

    public bool HasStarted { get; init; }

    /// <summary>Who can be sent instead: the agency's people but the invitee.</summary>
    public IReadOnlyList<Officer> Officers { get; init; } = [];

    public RecordRef Ref => RecordTypes.Ref<Invitation>(Id);

    public bool IsAnswered => AnsweredAt is not null;
}

internal sealed class ReadInvitationHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock, WorkingCalendarReader calendars)
    : IRequestHandler<ReadInvitation, InvitationView>
{
    public async Task<InvitationView> Handle(ReadInvitation request, CancellationToken cancellationToken)
    {
        var found = await Invitation(request.InvitationId).SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var view = found.View;
        var calendar = await calendars.ReadAsync(cancellationToken);
        var decider = found.PostId is { } post ? PrincipalKey.Post(post) : PrincipalKey.Person(found.PersonId!.Value);
        var part = current.Actor.Is(decider) ? InvitationPart.Decider
            : found.AgencyId is { } agency && current.Actor.Is(PrincipalKey.Desk(agency)) ? InvitationPart.Desk
            : InvitationPart.Reader;
        var mayAct = part != InvitationPart.Reader && !view.IsAnswered;
        return view with
        {
            Part = part,
            Delegations = await DelegationsAsync(request.InvitationId, cancellationToken),
            DueAt = calendar.DueInstant(view.ReplyBy),
            HasStarted = view.StartsAt <= clock.Now,
            Officers = mayAct ? await OfficersAsync(found.AgencyId, found.PostId, found.PersonId, cancellationToken) : [],
        };
    }

    private sealed record Found(InvitationView View, long? AgencyId, long? PostId, long? PersonId);

    private IQueryable<Found> Invitation(long invitationId) =>
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
            },
            i.AgencyId, i.PostId, i.PersonId);

    private async Task<IReadOnlyList<Officer>> OfficersAsync(long? agencyId, long? postId, long? personId, CancellationToken cancellationToken)
    {
        if (agencyId is null) return [];
        var today = clock.Today;
        return await db.Set<Person>().AsNoTracking()
            .Where(p => p.AgencyId == agencyId && p.Id != personId)
            .Where(p => !db.Set<PostHolding>().Any(h => h.PostId == postId && h.PersonId == p.Id && h.From <= today && (h.To == null || h.To >= today)))
            .OrderBy(p => p.Precedence)
            .Take(200)
            .Select(p => new Officer(p.Id, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)))
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<DelegationView>> DelegationsAsync(long invitationId, CancellationToken cancellationToken) =>
        await db.Set<AttendanceDelegation>().AsNoTracking()
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
                AnsweredAt = d.AnsweredAt,
                UnableReason = d.UnableReason,
            })
            .ToListAsync(cancellationToken);
}
