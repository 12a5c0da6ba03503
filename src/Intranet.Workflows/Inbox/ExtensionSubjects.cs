using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows.Inbox;

/// <summary>
/// What a request for more time says in an inbox: the title of the task's own record, and who asks. For whoever may see that
/// record, asked for the time, or decides about it.
/// </summary>
internal sealed class ExtensionSubjects(IntranetDbContext db, CurrentActor current, IServiceProvider services) : ISubjectReader
{
    public string RecordType => RecordTypes.Of<WorkItem>();

    public async Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var rows =
            from item in db.Set<WorkItem>().AsNoTracking()
            where recordIds.Contains(item.Id)
            join person in db.Set<Person>() on item.ExtensionAskedById equals person.Id
            select new
            {
                Item = item,
                person.NameTh,
                person.NameEn,
                HasDecided = item.Acts.Any(a => a.PersonId == actor.PersonId
                    && (a.Operation == WorkItemOperation.GrantTime || a.Operation == WorkItemOperation.RefuseTime)),
            };
        var asked = await rows.ToListAsync(cancellationToken);

        // Asked for only now: this is one of the readers.
        var readers = services.GetServices<ISubjectReader>().Where(r => r.RecordType != RecordType);
        var subjects = await readers.ReadAllAsync(asked.Select(a => a.Item.Record).Where(r => r.Type != RecordType), cancellationToken);
        return asked.Where(a => a.HasDecided || IsTheirs(a.Item) || subjects.ContainsKey(a.Item.Record)).ToDictionary(a => a.Item.Id, a =>
        {
            var by = new BilingualText(a.NameTh, a.NameEn);
            var of = subjects.GetValueOrDefault(a.Item.Record);
            return new Subject(of?.Title ?? by.Th, AskedBy: by, AskedOf: of?.AskedBy ?? by, Because: [by]);
        });

        bool IsTheirs(WorkItem item) =>
            actor.IsSystem || actor.People.Contains(item.ExtensionAskedById!.Value) || item.ExtensionDeciders.Any(actor.Keys.Contains);
    }
}
