using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>What stands on paper about a meeting: when, where, whose, its letters and its agenda.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadMeeting(long MeetingId) : IQuery<MeetingView>;

public sealed record MeetingView(
    long Id, int Revision, MeetingStatus Status, MeetingKind Kind, string Title, string? LetterNumber, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    string Place, string? OnlineLink, DateOnly ReplyBy, DateTimeOffset? InvitedAt, string? ChangeReason, BilingualText Secretariat, long SecretariatAgencyId)
{
    public RecordRef Ref => RecordTypes.Ref<Meeting>(Id);

    public PrincipalKey Secretaries => PrincipalKey.Role(Roles.MeetingSecretary, SecretariatAgencyId);

    public IReadOnlyList<BodyView> Bodies { get; init; } = [];

    /// <summary>The oldest first; the last one is in force.</summary>
    public IReadOnlyList<IssuedLetter> Letters { get; init; } = [];

    public IReadOnlyList<AgendaView> Agenda { get; init; } = [];
}

/// <summary>A body that meets, and the number its meeting has.</summary>
public sealed record BodyView(long WorkingGroupId, BilingualText Name, int? Number, int Year)
{
    public string? NumberText => MeetingBody.Text(Number, Year);
}

public sealed record IssuedLetter(LetterKind Kind, string? Number, DateOnly Date, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place);

/// <summary>One line of the agenda.</summary>
public sealed record AgendaView(int Head, int Sub, AgendaKind Kind, string Title, BilingualText? Presenter)
{
    public bool IsHead => Sub == 0;

    public string Number => AgendaItem.NumberOf(Head, Sub);
}

internal sealed class ReadMeetingHandler(IntranetDbContext db) : IRequestHandler<ReadMeeting, MeetingView>
{
    public async Task<MeetingView> Handle(ReadMeeting request, CancellationToken cancellationToken)
    {
        var meeting = await (
            from m in db.Set<Meeting>().AsNoTracking()
            where m.Id == request.MeetingId
            join s in db.Set<Agency>() on m.SecretariatAgencyId equals s.Id
            select new MeetingView(
                m.Id, m.Revision, m.Status, m.Kind, m.Title, m.LetterNumber, m.StartsAt, m.EndsAt, m.Place, m.OnlineLink, m.ReplyBy, m.InvitedAt,
                m.ChangeReason, new BilingualText(s.NameTh, s.NameEn), s.Id)).SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();

        return meeting with
        {
            Bodies = await Bodies(meeting.Id).ToListAsync(cancellationToken),
            Letters = await Letters(meeting.Id).ToListAsync(cancellationToken),
            Agenda = await Agenda(meeting.Id).ToListAsync(cancellationToken),
        };
    }

    private IQueryable<BodyView> Bodies(long meetingId) =>
        db.Set<MeetingBody>().AsNoTracking().Where(b => b.MeetingId == meetingId).OrderBy(b => b.Order)
            .Join(db.Set<WorkingGroup>(), b => b.WorkingGroupId, g => g.Id, (b, g) => new BodyView(g.Id, new BilingualText(g.NameTh, g.NameEn), b.Number, b.Year));

    private IQueryable<IssuedLetter> Letters(long meetingId) =>
        db.Set<MeetingLetter>().AsNoTracking().Where(l => l.MeetingId == meetingId).OrderBy(l => l.Sequence)
            .Select(l => new IssuedLetter(l.Kind, l.Number, l.Date, l.StartsAt, l.EndsAt, l.Place));

    private IQueryable<AgendaView> Agenda(long meetingId) =>
        from item in db.Set<AgendaItem>().AsNoTracking()
        where item.MeetingId == meetingId
        join a in db.Set<Agency>() on item.PresenterAgencyId equals (long?)a.Id into agencies
        from presenter in agencies.DefaultIfEmpty()
        orderby item.Order
        select new AgendaView(item.Head, item.Sub, item.Kind, item.Title, presenter == null ? null : new BilingualText(presenter.NameTh, presenter.NameEn));
}
