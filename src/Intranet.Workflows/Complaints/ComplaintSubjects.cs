using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Complaints;

/// <summary>What a case says in an inbox: its number and title; of what is secret or sensitive its number alone.</summary>
internal sealed class ComplaintSubjects(IntranetDbContext db) : ISubjectReader
{
    public string RecordType => RecordTypes.Of<Complaint>();

    public async Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var rows =
            from complaint in db.Set<Complaint>().AsNoTracking()
            where recordIds.Contains(complaint.Id)
            join centre in db.Set<Agency>() on complaint.CentreId equals centre.Id
            join category in db.Set<ComplaintCategory>() on complaint.CategoryId equals category.Id
            select new
            {
                complaint.Id,
                Number = new ComplaintNumber(complaint.Series, complaint.Sequence, complaint.Year),
                complaint.Title,
                IsGuarded = complaint.IsRestricted || complaint.Secrecy != SecrecyClass.None,
                CentreTh = centre.NameTh,
                CentreEn = centre.NameEn,
                CategoryTh = category.NameTh,
                CategoryEn = category.NameEn,
            };
        return await rows.ToDictionaryAsync(
            r => r.Id,
            r =>
            {
                var (centre, number) = (new BilingualText(r.CentreTh, r.CentreEn), r.Number.Text);
                return new Subject(
                    r.IsGuarded ? number : $"{number} {r.Title}", centre, centre, Because: [new BilingualText(number, number), new BilingualText(r.CategoryTh, r.CategoryEn)]);
            },
            cancellationToken);
    }
}
