using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Tasks;

/// <summary>What I have asked of others, the open first.</summary>
[Authorize(Policy = TasksPermissions.Use)]
public sealed class AskedModel(IMediator mediator) : IntranetPage(mediator)
{
    public IReadOnlyList<AskedRow> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await SendAsync(new ListAsked());

    /// <summary>The actor's own, at most <see cref="ListAskedHandler.Most"/>.</summary>
    [Requires(TasksPermissions.Use)]
    public sealed record ListAsked : IQuery<IReadOnlyList<AskedRow>>;

    public sealed record AskedRow(long Id, string Title, DateOnly DueOn, AdHocTaskStatus Status, DateTimeOffset? ClosedAt, BilingualText Addressee, int Ticked, int Of);

    internal sealed class ListAskedHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ListAsked, IReadOnlyList<AskedRow>>
    {
        public const int Most = 100;

        public async Task<IReadOnlyList<AskedRow>> Handle(ListAsked request, CancellationToken cancellationToken)
        {
            var rows =
                from task in db.Set<AdHocTask>().AsNoTracking()
                where task.AskedById == current.Actor.PersonId
                join person in db.Set<Person>() on task.AddresseePersonId equals person.Id into people
                from person in people.DefaultIfEmpty()
                join post in db.Set<Post>() on task.AddresseePostId equals post.Id into posts
                from post in posts.DefaultIfEmpty()
                join desk in db.Set<Agency>() on task.AddresseeDeskId equals desk.Id into desks
                from desk in desks.DefaultIfEmpty()
                orderby task.ClosedAt != null, task.DueOn, task.Id
                select new AskedRow(
                    task.Id, task.Title, task.DueOn, task.Status, task.ClosedAt,
                    person != null ? new BilingualText(person.NameTh, person.NameEn)
                        : post != null ? new BilingualText(post.TitleTh, post.TitleEn) : new BilingualText(desk!.NameTh, desk.NameEn),
                    task.Rows.Count(r => r.IsDone), task.Rows.Count);
            return await rows.Take(Most).ToListAsync(cancellationToken);
        }
    }
}
