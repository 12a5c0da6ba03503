using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>One officer's briefing for one meeting, and what the actor may do about it.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadDelegation(long DelegationId) : IQuery<BriefingView>;

public sealed record BriefingLine(int Head, int Sub, string Title);

public sealed record BriefingView
{
    public required long InvitationId { get; init; }

    public required long MeetingId { get; init; }

    public required string Title { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required string Place { get; init; }

    public required string? OnlineLink { get; init; }

    public required BilingualText Group { get; init; }

    public required BilingualText Secretariat { get; init; }

    /// <summary>The post, or the person by name, whose place is taken.</summary>
    public required BilingualText Invitee { get; init; }

    /// <summary>Who gave the answer: the holder of the post, or the clerk who recorded the order from paper.</summary>
    public required BilingualText? AnsweredBy { get; init; }

    public required DateOnly? PaperOrderDate { get; init; }

    public required IReadOnlyList<BriefingLine> Agenda { get; init; }

    /// <summary>The delegation itself.</summary>
    public DelegationView Own { get; init; } = null!;

    /// <summary>From the invitee's own delegate to whoever is to come, this one among them.</summary>
    public IReadOnlyList<DelegationView> Chain { get; init; } = [];

    public bool HasStarted { get; init; }

    public bool IsOfficer { get; init; }

    public bool MayAnswer => IsOfficer && Own.IsLive && !HasStarted;

    /// <summary>Whom the officer may send in turn; nobody where that is not allowed.</summary>
    public IReadOnlyList<Officer> Officers { get; init; } = [];

    public bool MayWithdraw { get; init; }

    public RecordRef Ref => RecordTypes.Ref<AttendanceDelegation>(Own.Id);

    /// <summary>Who handed it to this officer; null where the invitee did.</summary>
    public DelegationView? Parent => Chain.SingleOrDefault(d => d.Id == Own.ParentId);
}

internal sealed class ReadDelegationHandler(IntranetDbContext db, CurrentActor current, IBusinessClock clock, Colleagues colleagues)
    : IRequestHandler<ReadDelegation, BriefingView>
{
    public async Task<BriefingView> Handle(ReadDelegation request, CancellationToken cancellationToken)
    {
        var (view, place, depth) = await Found(request.DelegationId).SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var all = await db.DelegationsOf(view.InvitationId).ToListAsync(cancellationToken);
        var own = all.Single(d => d.Id == request.DelegationId);
        view = view with
        {
            Own = own,
            Chain = ChainOf(own, all),
            HasStarted = view.StartsAt <= clock.Now,
            IsOfficer = current.Actor.Is(PrincipalKey.Person(own.PersonId)),
        };
        var mayWithdraw = !view.HasStarted && own.IsStanding && current.Actor.Is(SenderOf(view, place));
        view = view with { MayWithdraw = mayWithdraw };
        if (!view.MayAnswer || !own.MayPassOn || own.Depth >= depth) return view;

        var officers = await colleagues.OfAsync(place, cancellationToken);
        return view with { Officers = [.. officers.Where(o => !all.Exists(d => d.IsStanding && d.PersonId == o.PersonId))] };
    }

    private static PrincipalKey SenderOf(BriefingView view, InvitedPlace place) =>
        view.Parent is { } parent ? PrincipalKey.Person(parent.PersonId)
        : place.PostId is { } post ? PrincipalKey.Post(post)
        : PrincipalKey.Person(place.PersonId!.Value);

    private static List<DelegationView> ChainOf(DelegationView own, List<DelegationView> all)
    {
        var chain = new List<DelegationView> { own };
        while (all.Find(d => d.Id == chain[0].ParentId) is { } parent) chain.Insert(0, parent);
        while (all.FindLast(d => d.ParentId == chain[^1].Id) is { } next) chain.Add(next);
        return chain;
    }

    private sealed record Briefing(BriefingView View, InvitedPlace Place, int Depth);

    // What is only proposed is nobody's briefing yet.
    private IQueryable<Briefing> Found(long delegationId) =>
        from d in db.Set<AttendanceDelegation>().AsNoTracking()
        where d.Id == delegationId && d.Status != DelegationStatus.Proposed
        join i in db.Set<Invitation>() on d.InvitationId equals i.Id
        join m in db.Set<Meeting>() on d.MeetingId equals m.Id
        join meets in db.Set<MeetingBody>() on new { MeetingId = m.Id, Order = 1 } equals new { meets.MeetingId, meets.Order }
        join g in db.Set<WorkingGroup>() on meets.WorkingGroupId equals g.Id
        join s in db.Set<Agency>() on m.SecretariatAgencyId equals s.Id
        join p in db.Set<Post>() on i.PostId equals p.Id into posts
        from post in posts.DefaultIfEmpty()
        join n in db.Set<Person>() on i.PersonId equals n.Id into named
        from person in named.DefaultIfEmpty()
        join b in db.Set<Person>() on i.AnsweredByPersonId ?? i.RecordedByPersonId equals b.Id into answerers
        from answerer in answerers.DefaultIfEmpty()
        select new Briefing(
            new BriefingView
            {
                InvitationId = i.Id,
                MeetingId = m.Id,
                Title = m.Title,
                StartsAt = m.StartsAt,
                EndsAt = m.EndsAt,
                Place = m.Place,
                OnlineLink = m.OnlineLink,
                Group = new BilingualText(g.NameTh, g.NameEn),
                Secretariat = new BilingualText(s.NameTh, s.NameEn),
                Invitee = post == null ? new BilingualText(person!.NameTh, person.NameEn) : new BilingualText(post.TitleTh, post.TitleEn),
                AnsweredBy = answerer == null ? null : new BilingualText(answerer.NameTh, answerer.NameEn),
                PaperOrderDate = i.PaperOrderDate,
                Agenda = m.Agenda.OrderBy(a => a.Order).Select(a => new BriefingLine(a.Head, a.Sub, a.Title)).ToList(),
            },
            new InvitedPlace(m.Id, m.StartsAt, m.EndsAt, i.AgencyId, i.PostId, i.PersonId),
            db.Set<MeetingBody>().Where(x => x.MeetingId == m.Id)
                .Join(db.Set<WorkingGroup>(), x => x.WorkingGroupId, x => x.Id, (_, x) => x.DelegationDepth).Min());
}
