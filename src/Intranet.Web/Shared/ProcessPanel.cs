using Intranet.Domain.Kernel;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Shared;

/// <summary>The processes about a record, as pictures with the history beside them: <c>&lt;vc:process-panel record="..." /&gt;</c>.</summary>
/// <remarks>Folded up, unless it is what the page is about (<c>is-open</c>).</remarks>
public sealed class ProcessPanel(IMediator mediator) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(RecordRef record, bool isOpen = false) =>
        View((await mediator.Send(new ReadProcesses(record)), isOpen));
}
