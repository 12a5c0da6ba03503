using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Inquiries;

/// <summary>What a committee says in an inbox: what it is called by its order, and never what its case is about.</summary>
internal sealed class InquirySubjects(IntranetDbContext db) : ISubjectReader
{
    public string RecordType => RecordTypes.Of<Inquiry>();

    public async Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var rows =
            from inquiry in db.Set<Inquiry>().AsNoTracking()
            where recordIds.Contains(inquiry.Id)
            join centre in db.Set<Agency>() on inquiry.CentreId equals centre.Id
            select new { inquiry.Id, inquiry.OrderNumber, Centre = new BilingualText(centre.NameTh, centre.NameEn) };
        return await rows.ToDictionaryAsync(
            r => r.Id,
            r =>
            {
                var name = InquiriesTexts.NameOf(r.OrderNumber);
                return new Subject(name.Th, r.Centre, name, Because: [r.Centre, name]);
            },
            cancellationToken);
    }
}
