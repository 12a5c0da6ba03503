using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Organisation;

/// <summary>A post with everybody who held, holds or will hold it, the latest first.</summary>
[Requires(OrganisationPermissions.View)]
public sealed record ReadPost(long PostId) : IQuery<PostView>;

public sealed record PostView(
    long Id, int Revision, BilingualText Title, bool IsHead, long AgencyId, string AgencyCode, BilingualText Agency,
    List<AgencyModel.HoldingRow> Holdings);

internal sealed class ReadPostHandler(IntranetDbContext db, IBusinessClock clock) : IRequestHandler<ReadPost, PostView>
{
    public async Task<PostView> Handle(ReadPost request, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var posts =
            from post in db.Set<Post>().AsNoTracking()
            where post.Id == request.PostId
            join agency in db.Set<Agency>() on post.AgencyId equals agency.Id
            select new PostView(
                post.Id, post.Revision, new BilingualText(post.TitleTh, post.TitleEn), post.IsHead,
                agency.Id, agency.Code, new BilingualText(agency.NameTh, agency.NameEn),
                (from holding in db.Set<PostHolding>()
                 where holding.PostId == post.Id
                 join person in db.Set<Person>() on holding.PersonId equals person.Id
                 orderby holding.From descending, holding.Id
                 select new AgencyModel.HoldingRow(
                     holding.Id, person.Id, new BilingualText(person.NameTh, person.NameEn), holding.Kind, holding.From, holding.To,
                     holding.OrderNumber, holding.To < today, holding.From > today)).ToList());
        return await posts.AsSingleQuery().SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
    }
}
