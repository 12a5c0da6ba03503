using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows.Inbox;

/// <summary>What a request for more time says in an inbox: the title of the task's own record, and who asks.</summary>
internal sealed class ExtensionSubjects(IntranetDbContext db, IServiceProvider services) : ISubjectReader
{
    public string RecordType => RecordTypes.Of<WorkItem>();

    public async Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var rows =
            from item in db.Set<WorkItem>().AsNoTracking()
            where recordIds.Contains(item.Id)
            join person in db.Set<Person>() on item.ExtensionAskedById equals person.Id
            select new { item.Id, item.RecordType, item.RecordId, person.NameTh, person.NameEn };
        var asked = await rows.ToListAsync(cancellationToken);

        // Asked for only now: this is one of the readers.
        var readers = services.GetServices<ISubjectReader>().Where(r => r.RecordType != RecordType);
        var subjects = await readers.ReadAllAsync(asked.Where(a => a.RecordType != RecordType).Select(a => new RecordRef(a.RecordType, a.RecordId)), cancellationToken);
        return asked.ToDictionary(a => a.Id, a =>
        {
            var by = new BilingualText(a.NameTh, a.NameEn);
            var of = subjects.GetValueOrDefault(new RecordRef(a.RecordType, a.RecordId));
            return new Subject(of?.Title ?? by.Th, AskedBy: by, AskedOf: of?.AskedBy ?? by, Because: [by]);
        });
    }
}
