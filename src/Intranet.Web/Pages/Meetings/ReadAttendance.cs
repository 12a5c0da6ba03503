using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The attendance list of a meeting: open for its secretariat, closed for everybody who sees the meeting.</summary>
[Requires(MeetingsPermissions.View)]
public sealed record ReadAttendance(long MeetingId) : IQuery<AttendanceView>;

public sealed record AttendanceView(long MeetingId, int Revision, MeetingStatus Status, string Title)
{
    public required long SecretariatAgencyId { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required DateTimeOffset? StartedAt { get; init; }

    public required DateTimeOffset? EndedAt { get; init; }

    public required string Place { get; init; }

    /// <summary>The reader arranges the meeting.</summary>
    public bool IsSecretary { get; init; }

    /// <summary>The reader may write the list today.</summary>
    public bool IsOpen { get; init; }

    public IReadOnlyList<BodyAttendance> Bodies { get; init; } = [];

    public IReadOnlyList<AttendanceLine> Lines { get; init; } = [];

    public IEnumerable<AttendanceLine> Invited => Lines.Where(l => l.Kind != AttendeeKind.Guest);

    public IEnumerable<AttendanceLine> Guests => Lines.Where(l => l.Kind == AttendeeKind.Guest);

    public BodyView BodyOf(InvitedSeat seat) => Bodies.First(b => b.Body.WorkingGroupId == seat.WorkingGroupId).Body;

    /// <summary>Of whom nothing is known yet; whoever is replaced is settled.</summary>
    public int Unmarked => Lines.Count(l => l.Status is null && !l.IsRepresented);
}

/// <summary>One line of the list as it is shown.</summary>
/// <param name="InvitedPost">Null for whoever is invited by name, and for guests.</param>
/// <param name="Name">Null for a post that nobody holds.</param>
public sealed record AttendanceLine(
    long EntryId, AttendeeKind Kind, long? InvitationId, long? DelegationId, AttendanceStatus? Status, string? Reason,
    BilingualText? InvitedPost, BilingualText? Name, BilingualText? Position, BilingualText? Agency)
{
    public long? PersonId { get; init; }

    /// <summary>Somebody else may come instead, as an officer of the invited agency.</summary>
    public bool MayBeReplaced { get; init; }

    public IReadOnlyList<InvitedSeat> Seats { get; init; } = [];

    public bool IsExpected => Kind is AttendeeKind.Invitee or AttendeeKind.Delegate;

    public bool Came => Status is AttendanceStatus.Present or AttendanceStatus.PresentBySubstitute;

    /// <summary>Who is invited by name, where that is not whoever stands on the line.</summary>
    public BilingualText? InvitedPerson { get; init; }

    /// <summary>Was expected, and somebody who had not been announced came in their place.</summary>
    public bool IsRepresented { get; init; }

    public bool IsInstead => Kind is AttendeeKind.Delegate or AttendeeKind.Substitute && Status != AttendanceStatus.Present;

    /// <summary>The post, or the person by name, in whose place somebody comes; null for whoever comes in person.</summary>
    public BilingualText? InsteadOf => IsInstead ? InvitedPost ?? InvitedPerson : null;
}

internal sealed class ReadAttendanceHandler(IntranetDbContext db, AttendanceRoll roll, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<ReadAttendance, AttendanceView>
{
    public async Task<AttendanceView> Handle(ReadAttendance request, CancellationToken cancellationToken)
    {
        var view = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.Id == request.MeetingId)
            .Select(m => new AttendanceView(m.Id, m.Revision, m.Status, m.Title)
            {
                SecretariatAgencyId = m.SecretariatAgencyId,
                StartsAt = m.StartsAt,
                EndsAt = m.EndsAt,
                StartedAt = m.StartedAt,
                EndedAt = m.EndedAt,
                Place = m.Place,
            })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var isSecretary = current.Actor.Is(PrincipalKey.Role(Roles.MeetingSecretary, view.SecretariatAgencyId));
        var isShown = view.Status == MeetingStatus.Held || (view.Status == MeetingStatus.Invited && isSecretary);
        if (!isShown) throw new RecordNotFound();

        var lines = await ShownAsync(await LinesAsync(view, cancellationToken), cancellationToken);
        return view with
        {
            IsSecretary = isSecretary,
            IsOpen = isSecretary && view.Status == MeetingStatus.Invited && Domain.Calendar.Bangkok.Date(view.StartsAt) <= clock.Today,
            Lines = lines,
            Bodies = [.. (await BodiesAsync(view.MeetingId, cancellationToken)).Select(body => BodyAttendance.Of(body, lines))],
        };
    }

    // Closed, the list is what is stored; open, it follows posts and delegations.
    private async Task<IReadOnlyList<RollLine>> LinesAsync(AttendanceView view, CancellationToken cancellationToken) =>
        view.Status != MeetingStatus.Held
            ? await roll.ReadAsync(view.MeetingId, view.StartsAt, cancellationToken)
            : [.. (await db.Set<AttendanceEntry>().AsNoTracking()
                    .Where(e => e.MeetingId == view.MeetingId)
                    .OrderBy(e => e.Order).ThenBy(e => e.Id)
                    .ToListAsync(cancellationToken))
                .Select(e => new RollLine(e, Expected: null))];

    private async Task<IReadOnlyList<BodyView>> BodiesAsync(long meetingId, CancellationToken cancellationToken) =>
        await db.Set<MeetingBody>().AsNoTracking().Where(b => b.MeetingId == meetingId).OrderBy(b => b.Order)
            .Join(db.Set<WorkingGroup>(), b => b.WorkingGroupId, g => g.Id, (b, g) => new BodyView(g.Id, new BilingualText(g.NameTh, g.NameEn), b.Number, b.Year))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<AttendanceLine>> ShownAsync(IReadOnlyList<RollLine> lines, CancellationToken cancellationToken)
    {
        var entries = lines.Select(l => l.Entry).ToList();
        var people = await PeopleAsync([.. entries.Select(e => e.PersonId).OfType<long>().Distinct()], cancellationToken);
        var postIds = entries.Select(e => e.PostId).OfType<long>().Distinct().ToList();
        var posts = await db.Set<Post>().AsNoTracking().Where(p => postIds.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => new BilingualText(p.TitleTh, p.TitleEn), cancellationToken);
        var agencyIds = entries.Select(e => e.AgencyId).Concat(people.Values.Select(p => p.AgencyId)).OfType<long>().Distinct().ToList();
        var agencies = await db.Set<Agency>().AsNoTracking().Where(a => agencyIds.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, a => new BilingualText(a.NameTh, a.NameEn), cancellationToken);
        var seats = await SeatsAsync([.. entries.Select(e => e.InvitationId).OfType<long>().Distinct()], cancellationToken);
        var (named, replaced) = (await NamedAsync(lines, cancellationToken), lines.Replaced());
        return [.. lines.Select(line => Shown(line))];

        AttendanceLine Shown(RollLine line)
        {
            var entry = line.Entry;
            var person = entry.PersonId is { } personId ? people[personId] : null;
            return new AttendanceLine(
                entry.Id, entry.Kind, entry.InvitationId, entry.DelegationId, entry.Status, entry.Reason,
                entry.PostId is { } postId ? posts[postId] : null,
                person?.Name ?? Same(entry.GuestName), person?.Position ?? Same(entry.GuestPosition),
                (entry.AgencyId ?? person?.AgencyId) is { } agencyId ? agencies[agencyId] : Same(entry.GuestAgency))
            {
                PersonId = entry.PersonId,
                InvitedPerson = entry is { Kind: not AttendeeKind.Invitee, InvitationId: { } id } && named.TryGetValue(id, out var name) ? name : null,
                IsRepresented = entry.IsExpected && !entry.Came && replaced.Contains(entry.InvitationId!.Value),
                MayBeReplaced = line.Expected is { Replaceable: true, AgencyId: not null },
                Seats = entry.InvitationId is { } invitationId ? [.. seats[invitationId]] : [],
            };
        }
    }

    private sealed record Known(long? AgencyId, BilingualText Name, BilingualText Position);

    private Task<Dictionary<long, Known>> PeopleAsync(List<long> ids, CancellationToken cancellationToken) =>
        db.Set<Person>().AsNoTracking().Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, Known = new Known(p.AgencyId, new BilingualText(p.NameTh, p.NameEn), new BilingualText(p.PositionTh, p.PositionEn)) })
            .ToDictionaryAsync(p => p.Id, p => p.Known, cancellationToken);

    // Past record access: the list is for all who see the meeting, and says in whose place somebody comes.
    private async Task<Dictionary<long, BilingualText>> NamedAsync(IReadOnlyList<RollLine> lines, CancellationToken cancellationToken)
    {
        var ids = lines.Where(l => l.Entry is { Kind: not AttendeeKind.Invitee, PostId: null }).Select(l => l.Entry.InvitationId).OfType<long>().Distinct().ToList();
        if (ids.Count == 0) return [];
        return await db.Set<Invitation>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            .Where(i => ids.Contains(i.Id))
            .Join(db.Set<Person>(), i => i.PersonId, p => p.Id, (i, p) => new { i.Id, Name = new BilingualText(p.NameTh, p.NameEn) })
            .ToDictionaryAsync(i => i.Id, i => i.Name, cancellationToken);
    }

    private async Task<ILookup<long, InvitedSeat>> SeatsAsync(List<long> invitationIds, CancellationToken cancellationToken) =>
        (await db.Set<InvitationSeat>().AsNoTracking().Where(s => invitationIds.Contains(s.InvitationId)).OrderBy(s => s.Id).ToListAsync(cancellationToken))
        .ToLookup(s => s.InvitationId, s => new InvitedSeat(s.WorkingGroupId, s.Role, s.Order));

    private static BilingualText? Same(string? text) => text is null ? null : new BilingualText(text, text);
}
