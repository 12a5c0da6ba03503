using Intranet.Domain.Data;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;

namespace Intranet.Web.Pages.Organisation;

public sealed class PostModel(IMediator mediator, RecordHistory history) : IntranetPage(mediator)
{
    public PostView Post { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool MayManage => Actor.May(OrganisationPermissions.Manage);

    public async Task OnGetAsync(long id)
    {
        Post = await SendAsync(new ReadPost(id));
        History = await history.ReadAsync(RecordTypes.Ref<Post>(id), HttpContext.RequestAborted);
    }
}
