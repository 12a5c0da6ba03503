using Intranet.Web.Shared;
using MediatR;

namespace Intranet.Web.Pages.Administration.Ladders;

/// <summary>One reminder ladder, from which its rungs are changed.</summary>
public sealed class DetailsModel(IMediator mediator) : IntranetPage(mediator)
{
    public LadderView Found { get; private set; } = null!;

    public async Task OnGetAsync(string ladder) => Found = await SendAsync(new ReadLadder(ladder));
}
