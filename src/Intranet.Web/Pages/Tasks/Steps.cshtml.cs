using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Pages.Tasks;

/// <summary>Where the processes about a record stand, and how they came there, for whoever may see the record.</summary>
public sealed class StepsModel(IMediator mediator) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string Type { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public RecordRef Record => new(Type, Id);

    public RecordProcesses Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await SendAsync(new ReadProcesses(Record)) is not { } shown) return NotFound();
        Shown = shown;
        return Page();
    }
}
