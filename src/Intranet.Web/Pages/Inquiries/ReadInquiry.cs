using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>A fact-finding committee with all that its page shows.</summary>
[Requires(InquiriesPermissions.Use)]
public sealed record ReadInquiry(long Id) : IQuery<InquiryView>;

/// <param name="Members">Every seat there was, in order of precedence.</param>
/// <param name="Meetings">Those that the reader may see, the last first.</param>
/// <param name="SeesCase">Whether the reader sees the case as well.</param>
/// <param name="MayArrange">Whether the reader arranges its meetings.</param>
/// <param name="Names">Of the people named in it, by id.</param>
public sealed record InquiryView(
    Inquiry Inquiry, BilingualText Centre, string BodyCode, IReadOnlyList<InquiryView.Member> Members, IReadOnlyList<InquiryView.Meeting> Meetings, InquirySide Sides, bool SeesCase,
    bool MayArrange, IReadOnlyDictionary<long, BilingualText> Names, bool IsLate)
{
    /// <param name="IsFirst">Whether the order that appoints names them in this role.</param>
    public sealed record Member(long PersonId, BilingualText Name, BilingualText Position, BilingualText? Agency, MemberRole Role, bool HasLeft, bool IsFirst);

    public sealed record Meeting(long Id, string Title, DateTimeOffset StartsAt, MeetingStatus Status);

    public BilingualText Name => InquiriesTexts.NameOf(Inquiry.OrderNumber);

    public IEnumerable<Member> Seated => Members.Where(m => !m.HasLeft);

    /// <summary>Who has no seat any more.</summary>
    public IEnumerable<Member> Former => Members.Where(m => m.HasLeft && !Seated.Any(s => s.PersonId == m.PersonId)).DistinctBy(m => m.PersonId);

    public bool MayReport => Inquiry.IsOwed && Sides.HasFlag(InquirySide.Reporter);

    public bool MayCheck => Inquiry.Status == InquiryStatus.Reported && Sides.HasFlag(InquirySide.Checker);

    public bool MayDissolve => Inquiry.IsOpen && Sides.HasFlag(InquirySide.Superior);

    public bool MayChange => MayDissolve;

    /// <summary>Too few are left, or nobody who reports.</summary>
    public bool IsIncomplete => Inquiry.IsOpen && Members.Any(m => m.HasLeft)
        && (Seated.Count() < InquiryMember.Fewest || !InquiryDoor.Reporters.All(role => Seated.Any(m => m.Role == role)));

    public BilingualText? NameOf(long? personId) => personId is { } id && Names.TryGetValue(id, out var name) ? name : null;

    public static string ChipOf(InquiryStatus status) => status switch
    {
        InquiryStatus.Accepted => "chip-done",
        InquiryStatus.Dissolved => "",
        InquiryStatus.Reported => "chip-info",
        _ => "chip-due",
    };
}

internal sealed class ReadInquiryHandler(IntranetDbContext db, InquiryDoor door, CurrentActor current, IBusinessClock clock) : IRequestHandler<ReadInquiry, InquiryView>
{
    private const int MostMeetings = 50;

    public async Task<InquiryView> Handle(ReadInquiry request, CancellationToken cancellationToken)
    {
        var found = await (
            from i in db.Set<Inquiry>().AsNoTracking()
            where i.Id == request.Id
            join centre in db.Set<Agency>() on i.CentreId equals centre.Id
            join body in db.Set<WorkingGroup>() on i.WorkingGroupId equals body.Id
            select new { Inquiry = i, Centre = new BilingualText(centre.NameTh, centre.NameEn), body.Code, SeesCase = db.Set<Complaint>().Any(c => c.Id == i.ComplaintId) })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var inquiry = found.Inquiry;
        return new InquiryView(
            inquiry, found.Centre, found.Code, await MembersAsync(inquiry, cancellationToken), await MeetingsAsync(inquiry, cancellationToken),
            await door.SidesAsync(inquiry, cancellationToken), found.SeesCase && current.Actor.May(ComplaintsPermissions.View),
            current.Actor.May(MeetingsPermissions.Arrange) && current.Actor.Is(PrincipalKey.Role(Roles.MeetingSecretary, inquiry.CentreId)),
            await NamesAsync(inquiry, cancellationToken), inquiry.IsLateOn(clock.Today));
    }

    private Task<List<InquiryView.Member>> MembersAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return (
            from seat in db.Set<WorkingGroupMember>().AsNoTracking()
            where seat.WorkingGroupId == inquiry.WorkingGroupId
            join person in db.Set<Person>() on seat.PersonId equals (long?)person.Id
            join a in db.Set<Agency>() on person.AgencyId equals (long?)a.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            orderby seat.Order, seat.Id
            select new InquiryView.Member(
                person.Id, new BilingualText(person.NameTh, person.NameEn), new BilingualText(person.PositionTh, person.PositionEn),
                agency == null ? null : new BilingualText(agency.NameTh, agency.NameEn), seat.Role, seat.To < today, seat.From == null)).ToListAsync(cancellationToken);
    }

    private Task<List<InquiryView.Meeting>> MeetingsAsync(Inquiry inquiry, CancellationToken cancellationToken) =>
        db.Set<Meeting>().AsNoTracking().Where(m => m.Bodies.Any(b => b.WorkingGroupId == inquiry.WorkingGroupId))
            .OrderByDescending(m => m.StartsAt).ThenByDescending(m => m.Id).Take(MostMeetings)
            .Select(m => new InquiryView.Meeting(m.Id, m.Title, m.StartsAt, m.Status)).ToListAsync(cancellationToken);

    private async Task<Dictionary<long, BilingualText>> NamesAsync(Inquiry inquiry, CancellationToken cancellationToken)
    {
        long?[] ids = [inquiry.OrderedById, inquiry.ReportedById, inquiry.CheckedById];
        return await db.Set<Person>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => new BilingualText(p.NameTh, p.NameEn), cancellationToken);
    }
}
