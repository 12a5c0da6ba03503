using Intranet.Web.Shared;
using MediatR;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>Districts and subdistricts, as intake offers them.</summary>
public sealed class AreasModel(IMediator mediator) : IntranetPage(mediator)
{
    public IReadOnlyList<AreaRow> Areas { get; private set; } = [];

    public async Task OnGetAsync() => Areas = await SendAsync(new ReadAreas());
}
