using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Meetings;

/// <summary>What an invitation says in an inbox: the meeting, the secretariat that asks, the post or person invited, the body.</summary>
internal sealed class InvitationSubjects(IntranetDbContext db) : ISubjectReader
{
    public string RecordType => RecordTypes.Of<Invitation>();

    public async Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var rows =
            from invitation in db.Set<Invitation>().AsNoTracking()
            where recordIds.Contains(invitation.Id)
            join meeting in db.Set<Meeting>() on invitation.MeetingId equals meeting.Id
            join secretariat in db.Set<Agency>() on meeting.SecretariatAgencyId equals secretariat.Id
            join meets in db.Set<MeetingBody>() on new { MeetingId = meeting.Id, Order = 1 } equals new { meets.MeetingId, meets.Order }
            join body in db.Set<WorkingGroup>() on meets.WorkingGroupId equals body.Id
            join post in db.Set<Post>() on invitation.PostId equals post.Id into posts
            from post in posts.DefaultIfEmpty()
            join person in db.Set<Person>() on invitation.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            select new
            {
                invitation.Id,
                meeting.Title,
                SecretariatTh = secretariat.NameTh,
                SecretariatEn = secretariat.NameEn,
                BodyTh = body.NameTh,
                BodyEn = body.NameEn,
                InviteeTh = post != null ? post.TitleTh : person!.NameTh,
                InviteeEn = post != null ? post.TitleEn : person!.NameEn,
                invitation.Revision,
                invitation.Reason,
                Prepared = invitation.Status == InvitationStatus.AnswerPrepared ? invitation.Answer : null,
                Proposed = db.Set<AttendanceDelegation>()
                    .Where(d => d.InvitationId == invitation.Id && d.Status == DelegationStatus.Proposed)
                    .Join(db.Set<Person>(), d => d.PersonId, p => p.Id, (d, p) => new { d.Id, p.NameTh, p.NameEn })
                    .OrderBy(d => d.Id).Select(d => new BilingualText(d.NameTh, d.NameEn)).ToList(),
            };
        return await rows.ToDictionaryAsync(
            r => r.Id,
            r => new Subject(
                r.Title,
                AskedBy: new BilingualText(r.SecretariatTh, r.SecretariatEn),
                AskedOf: new BilingualText(r.InviteeTh, r.InviteeEn),
                Because: [new BilingualText(r.InviteeTh, r.InviteeEn), new BilingualText(r.BodyTh, r.BodyEn)])
            {
                Approval = r.Prepared is { } answer ? ApprovalOf(answer, r.Reason, r.Proposed, r.Revision) : null,
            },
            cancellationToken);
    }

    private static Approval ApprovalOf(AnswerKind answer, string? reason, List<BilingualText> proposed, int revision) => answer switch
    {
        AnswerKind.Attend => new("prepared.attend", [], revision),
        AnswerKind.Decline => new("prepared.decline", [new BilingualText(reason ?? "", reason ?? "")], revision),
        AnswerKind.Delegate => new(
            "prepared.delegate",
            [new BilingualText(string.Join(", ", proposed.Select(p => p.Th)), string.Join(", ", proposed.Select(p => p.En)))],
            revision),
    };
}
