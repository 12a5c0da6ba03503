using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Inquiries;

/// <summary>Opens a committee to those who join it, and closes it to those who leave.</summary>
internal sealed class InquiryAccess(IntranetDbContext db, Records records, CaseInquiries inquiries)
{
    /// <summary>They see the committee, its body, and the meetings to which the others were invited.</summary>
    public async Task OpenAsync(Inquiry inquiry, IReadOnlyCollection<long> people, CancellationToken cancellationToken)
    {
        if (people.Count == 0) return;
        var meetings = await db.Set<Meeting>().Where(m => m.Status != MeetingStatus.Draft && m.Bodies.Any(b => b.WorkingGroupId == inquiry.WorkingGroupId))
            .Select(m => m.Id).ToListAsync(cancellationToken);
        RecordRef[] opened = [RecordTypes.Ref<Inquiry>(inquiry.Id), RecordTypes.Ref<WorkingGroup>(inquiry.WorkingGroupId), .. meetings.Select(id => RecordTypes.Ref<Meeting>(id))];
        foreach (var record in opened) await records.GrantAsync(record, people.Select(PrincipalKey.Person), cancellationToken);
    }

    /// <summary>They see nothing of it any more, the meetings they were at included.</summary>
    /// <param name="readers">Those who see it without a seat.</param>
    public async Task CloseAsync(Inquiry inquiry, IReadOnlyCollection<long> people, IEnumerable<PrincipalKey> readers, CancellationToken cancellationToken)
    {
        var keys = people.Select(PrincipalKey.Person).Except(readers).Select(key => key.Value).ToList();
        if (keys.Count == 0) return;
        foreach (var (type, ids) in (await inquiries.RecordsAsync([inquiry], cancellationToken)).GroupBy(r => r.Type, (type, of) => (type, of.Select(r => r.Id).ToList())))
        {
            db.RemoveRange(await db.Set<RecordAccess>()
                .Where(a => a.RecordType == type && ids.Contains(a.RecordId) && a.Effect == AccessEffect.Grant && keys.Contains(a.Principal)).ToListAsync(cancellationToken));
        }
    }
}
