using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Meetings;

/// <summary>What a delegation says in an inbox: the meeting, who sends, who is sent.</summary>
internal sealed class DelegationSubjects(IntranetDbContext db) : ISubjectReader
{
    public string RecordType => RecordTypes.Of<AttendanceDelegation>();

    public async Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var rows =
            from delegation in db.Set<AttendanceDelegation>().AsNoTracking()
            where recordIds.Contains(delegation.Id)
            join meeting in db.Set<Meeting>() on delegation.MeetingId equals meeting.Id
            join officer in db.Set<Person>() on delegation.PersonId equals officer.Id
            join invitation in db.Set<Invitation>() on delegation.InvitationId equals invitation.Id
            join post in db.Set<Post>() on invitation.PostId equals post.Id into posts
            from post in posts.DefaultIfEmpty()
            join person in db.Set<Person>() on invitation.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new
            {
                delegation.Id,
                meeting.Title,
                OfficerTh = officer.NameTh,
                OfficerEn = officer.NameEn,
                InviteeTh = post != null ? post.TitleTh : person!.NameTh,
                InviteeEn = post != null ? post.TitleEn : person!.NameEn,
            };
        return await rows.ToDictionaryAsync(
            r => r.Id,
            r => new Subject(
                r.Title,
                AskedBy: new BilingualText(r.InviteeTh, r.InviteeEn),
                AskedOf: new BilingualText(r.OfficerTh, r.OfficerEn),
                Because: [new BilingualText(r.InviteeTh, r.InviteeEn), new BilingualText(r.OfficerTh, r.OfficerEn)]),
            cancellationToken);
    }
}
