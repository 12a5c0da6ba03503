using Intranet.Domain.Kernel;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Shared;

/// <summary>The processes about a record, as pictures with the history beside them: <c>&lt;vc:process-panel record="..." /&gt;</c>.</summary>
public sealed class ProcessPanel(IMediator mediator) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(RecordRef record) => View(await mediator.Send(new ReadProcesses(record)));
}
