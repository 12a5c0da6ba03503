using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Tasks;

/// <summary>What an ad hoc task says in an inbox: what is asked, by whom, of whom.</summary>
internal sealed class TaskSubjects(IntranetDbContext db) : ISubjectReader
{
    public string RecordType => RecordTypes.Of<AdHocTask>();

    public async Task<IReadOnlyDictionary<long, Subject>> ReadAsync(IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var rows =
            from task in db.Set<AdHocTask>().AsNoTracking()
            where recordIds.Contains(task.Id)
            join asker in db.Set<Person>() on task.AskedById equals asker.Id
            join person in db.Set<Person>() on task.AddresseePersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            join post in db.Set<Post>() on task.AddresseePostId equals post.Id into posts
            from post in posts.DefaultIfEmpty()
            join desk in db.Set<Agency>() on task.AddresseeDeskId equals desk.Id into desks
            from desk in desks.DefaultIfEmpty()
            select new
            {
                task.Id,
                task.Title,
                AskerTh = asker.NameTh,
                AskerEn = asker.NameEn,
                OfTh = person != null ? person.NameTh : post != null ? post.TitleTh : desk!.NameTh,
                OfEn = person != null ? person.NameEn : post != null ? post.TitleEn : desk!.NameEn,
            };
        return await rows.ToDictionaryAsync(
            r => r.Id,
            r =>
            {
                var (asker, of) = (new BilingualText(r.AskerTh, r.AskerEn), new BilingualText(r.OfTh, r.OfEn));
                return new Subject(r.Title, asker, of, Because: [asker, of]);
            },
            cancellationToken);
    }
}

/// <summary>What was reported goes back to be done again.</summary>
internal sealed class ReturnAdHocTask(IntranetDbContext db, MediatR.IMediator mediator) : IReturnForCorrection
{
    public string Process => AdHocTaskProcess.Stored;

    public string Step => "check";

    public async Task ReturnAsync(long recordId, string reason, CancellationToken cancellationToken)
    {
        var revision = await db.Set<AdHocTask>().Where(t => t.Id == recordId).Select(t => t.Revision).SingleOrDefaultAsync(cancellationToken);
        await mediator.Send(new ReturnTask(recordId, revision, reason), cancellationToken);
    }
}
